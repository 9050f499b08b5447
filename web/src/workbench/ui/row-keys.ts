/** j and k move through the rows of a table, x selects, enter opens. */
import type { RefObject } from 'react'
import { useShortcuts } from './shortcuts.ts'

interface RowActs {
  open?: (at: number) => void
  toggle?: (at: number) => void
}

export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>, acts: RowActs) {
  const rows = () => [...(body.current?.querySelectorAll<HTMLTableRowElement>(':scope > tr[tabindex]') ?? [])]
  const focused = () => rows().findIndex((row) => row.contains(document.activeElement))
  const move = (step: number) => (event: KeyboardEvent) => {
    const all = rows()
    if (all.length === 0) return
    event.preventDefault()
    const at = focused()
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)
    all[next]?.focus()
    all[next]?.scrollIntoView({ block: 'nearest' })
  }
  const open = (event: KeyboardEvent) => {
    const at = rows().indexOf(event.target as HTMLTableRowElement)
    if (at >= 0) acts.open?.(at)
  }
  useShortcuts({ j: move(1), k: move(-1), x: () => focused() >= 0 && acts.toggle?.(focused()), Enter: open })
}
