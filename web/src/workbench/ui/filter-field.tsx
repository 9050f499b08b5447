/** A labelled control of a filter row. */
import { type ReactNode, useId } from 'react'

export function FilterField({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="w-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
