/** Long bulk acts in small requests, so that progress can be shown and the rest left undone. */

interface Batches<Item, Result> {
  items: readonly Item[]
  size: number
  /** Does one batch; what it throws ends the run and is thrown on. */
  send: (batch: readonly Item[]) => Promise<readonly Result[]>
  /** Called after each batch with all results until then. */
  onProgress: (results: readonly Result[]) => void
  /** Asked before each batch. */
  stopped: () => boolean
}

/** Results of what was done, in order; fewer than the items when it was stopped. */
export async function inBatches<Item, Result>(run: Batches<Item, Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < run.items.length && !run.stopped(); at += run.size) {
    results.push(...(await run.send(run.items.slice(at, at + run.size))))
    run.onProgress([...results])
  }
  return results
}
