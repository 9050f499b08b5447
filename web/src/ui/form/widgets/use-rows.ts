/** What can be done with the lines of a table: add, remove, paste over, and move by keyboard. */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../language.tsx'
import { type ControlProps, idOf } from '../control.ts'
import { type FormValue, type Json, rowsOf, withField } from '../schema.ts'
import { pasteTable, readTable } from '../table.ts'
import { words } from '../words.ts'

/** `said` is what a screen reader is told after a change that is not seen otherwise. */
export function useRows({ id, field, value, onChange }: Pick<ControlProps, 'id' | 'field' | 'value' | 'onChange'>) {
  const t = useWords(words)
  const [said, setSaid] = useState('')
  const goTo = useFocusAfterRender()
  const stored = rowsOf(value)
  const rows = stored.length > 0 ? stored : [{}]
  const most = field.most ?? 500
  const cell = (row: number, column: number) => idOf(id, `${row}.${field.columns[column]?.name ?? ''}`)
  const write = (next: readonly FormValue[]) => onChange(next.length > 0 ? next.map((row) => ({ ...row })) : undefined)
  const set = (at: number, column: string, to: Json | undefined) =>
    write(rows.map((row, n) => (n === at ? withField(row, column, to) : row)))
  const add = (column = 0) => {
    if (rows.length >= most) return
    write([...rows, {}])
    goTo(cell(rows.length, column))
  }
  const remove = (at: number) => {
    const next = rows.filter((_, one) => one !== at)
    write(next)
    setSaid(t('removed', { n: next.length }))
    goTo(next.length > 0 ? cell(Math.min(at, next.length - 1), 0) : id)
  }
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const table = readTable(event.clipboardData.getData('text/plain'))
    // A single cell is pasted by the browser, into the text that stands there.
    if (table.length < 2 && (table[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const next = pasteTable(rows, table, { row, column }, field.columns, most)
    write(next)
    setSaid(t('pasted', { n: next.length }))
  }
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const to = destination(event, row)
    if (to === undefined) return
    event.preventDefault()
    if (to < rows.length) goTo(cell(Math.max(to, 0), column))
    else if (event.key === 'Enter') add(column)
  }
  return { rows, cell, set, add, remove, paste, move, said, full: rows.length >= most }
}

/** The line a key leads to. Arrow keys belong to lists and days while those use them. */
function destination({ key, nativeEvent, target, ...held }: KeyboardEvent, row: number): number | undefined {
  if (nativeEvent.isComposing || held.shiftKey || held.altKey || held.metaKey) return undefined
  if (key === 'Enter') return row + 1
  const own = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date')
  if (own) return undefined
  return key === 'ArrowDown' ? row + 1 : key === 'ArrowUp' ? row - 1 : undefined
}

/** Takes the focus to an element that the next render brings. */
function useFocusAfterRender() {
  const next = useRef<string>(undefined)
  const [, turn] = useState(0)
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus()
    next.current = undefined
  })
  return (id: string) => {
    next.current = id
    turn((one) => one + 1)
  }
}
