/** The keys and the search of a box that finds things by name. */
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import type { Option } from '../sources.ts'
import { useAsked } from './use-asked.ts'

interface Wishes {
  find: (q: string) => Promise<readonly Option[]>
  onChoose: (option: Option) => void
  /** Emptied by hand. */
  onClear?: () => void
}

/** `typed` is nothing while the list is closed. */
export function usePicker({ find, onChoose, onClear }: Wishes) {
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const { options, failed, waiting } = useFound(find, typed)
  const open = typed !== undefined
  const close = () => {
    setTyped(undefined)
    setAt(0)
  }
  const choose = (option: Option | undefined) => {
    if (!option) return
    close()
    onChoose(option)
  }
  const type = (text: string) => {
    setTyped(text)
    setAt(0)
    if (text === '') onClear?.()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step && !(open && (event.key === 'Escape' || event.key === 'Enter'))) return
    event.preventDefault()
    if (event.key === 'Escape') close()
    // What stands there while the next answer is on its way was found for other words: seen, it may be clicked.
    else if (event.key === 'Enter') choose(waiting ? undefined : options[at])
    else if (!open) setTyped('')
    else if (step) setAt((now) => (now + step + options.length) % Math.max(options.length, 1))
  }
  return {
    typed,
    at,
    open,
    options,
    failed,
    waiting,
    close,
    choose,
    type,
    keys,
    show: () => setTyped((now) => now ?? ''),
  }
}

/** Asks after a short rest, and at once for what comes without typing. The last answer stays until the next is there. */
function useFound(find: Wishes['find'], typed: string | undefined) {
  const q = typed?.trim()
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    if (!q) return setAsked(q)
    const timer = setTimeout(() => setAsked(q), 160)
    return () => clearTimeout(timer)
  }, [q])
  const ask = useCallback(async () => ({ to: asked, options: await find(asked ?? '') }), [find, asked])
  const { answer, failed } = useAsked(asked === undefined ? null : ask)
  return { options: failed ? [] : (answer?.options ?? []), failed, waiting: !failed && answer?.to !== q }
}
