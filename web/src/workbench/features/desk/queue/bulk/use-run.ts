/** A bulk act under way: how far it is, its results, a way to stop it, and what went wrong with it as a whole. */
import { useRef, useState } from 'react'
import { inBatches } from './batches.ts'

export function useRun<Result>() {
  const [state, setState] = useState<{ results: readonly Result[]; total: number; running: boolean; error?: unknown }>()
  const stop = useRef(false)
  async function start<Item>(
    items: readonly Item[],
    size: number,
    send: (batch: readonly Item[]) => Promise<readonly Result[]>,
  ) {
    stop.current = false
    const total = items.length
    let results: readonly Result[] = []
    setState({ results, total, running: true })
    const onProgress = (done: readonly Result[]) => {
      results = done
      setState({ results, total, running: true })
    }
    try {
      await inBatches({ items, size, send, onProgress, stopped: () => stop.current })
      setState({ results, total, running: false })
    } catch (error) {
      setState({ results, total, running: false, error })
    }
    return results
  }
  return {
    state,
    start,
    stop: () => {
      stop.current = true
    },
    clear: () => setState(undefined),
  }
}
