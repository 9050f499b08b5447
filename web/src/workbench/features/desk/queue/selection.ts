/** Rows a person has picked, over several pages of one question; another question lets them go. */
import type { MatterRow } from '@quanlian/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** @param shown rows on screen @param asked the question they answer, as text */
export function useSelection(shown: readonly MatterRow[] | undefined, asked: string) {
  const known = useRef(new Map<string, MatterRow>())
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  for (const row of shown ?? []) known.current.set(row.id, row)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question, another selection
  useEffect(() => {
    known.current.clear()
    setIds(new Set())
  }, [asked])
  const rows = useMemo(() => [...ids].flatMap((id) => known.current.get(id) ?? []), [ids])
  const select = useCallback((next: ReadonlySet<string>) => setIds(next), [])
  return { ids, rows, select }
}
