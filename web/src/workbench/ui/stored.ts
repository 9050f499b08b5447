/** Small choices of one reader, kept in the browser. */
import { useCallback, useState } from 'react'

/** State that outlives the page: `const [hidden, setHidden] = useStored<string[]>('columns.rights', [])`. */
export function useStored<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const key = `quanlian.workbench.${name}`
  const [value, setValue] = useState<Value>(() => readStored(key) ?? initial)
  const store = useCallback(
    (next: Value) => {
      setValue(next)
      writeStored(key, next)
    },
    [key],
  )
  return [value, store]
}

export function readStored<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}

/** A full or forbidden store is no reason to fail: the choice then lasts as long as the page. */
export function writeStored(key: string, value: unknown) {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {}
}
