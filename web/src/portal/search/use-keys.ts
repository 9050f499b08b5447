/** Single keys on the list: j and k move, x selects, / goes to the box; they can be switched off (WCAG 2.1.4). */
import { type RefObject, useEffect, useState } from 'react'

export interface Keys {
  on: boolean
  setOn: (on: boolean) => void
}

interface Places {
  box: RefObject<HTMLInputElement | null>
  list: RefObject<HTMLOListElement | null>
  toggle: (id: string) => void
}

const key = 'quanlian.keys'

export function useKeys({ box, list, toggle }: Places): Keys {
  const [on, setOn] = useState(() => localStorage.getItem(key) !== 'off')
  useEffect(() => {
    localStorage.setItem(key, on ? 'on' : 'off')
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || isTyping(event.target)) return
      const rows = [...(list.current?.children ?? [])] as HTMLElement[]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      if (event.key === '/') box.current?.focus()
      else if (event.key === 'j') focusRow(rows[Math.min(at + 1, rows.length - 1)])
      else if (event.key === 'k') focusRow(rows[Math.max(at - 1, 0)])
      else if (event.key === 'x' && rows[at]?.dataset.id) toggle(rows[at].dataset.id)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [on, box, list, toggle])
  return { on, setOn }
}

function focusRow(row: HTMLElement | undefined) {
  row?.querySelector<HTMLElement>('h3 a')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

function isTyping(target: EventTarget | null) {
  const element = target as HTMLElement
  return element.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable], dialog *') ?? false
}
