/** Things shown on demand: a section that opens, and a term that explains itself. */
import { type ReactNode, useId, useState } from 'react'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'
import { words } from './words.ts'

export function Disclosure({ label, open, children }: { label: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="q-disclosure" open={open}>
      <summary>
        <Icon name="right" size={16} />
        {label}
      </summary>
      <div>{children}</div>
    </details>
  )
}

/** An official term with a plain explanation that opens beneath it. */
export function Term({ children, note }: { children: string; note?: string }) {
  const t = useWords(words)
  const id = useId()
  const [shown, setShown] = useState(false)
  if (!note) return <>{children}</>
  return (
    <span className="q-term">
      {children}
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={id}
        aria-label={t('explain', { term: children })}
        onClick={() => setShown(!shown)}
        onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
      >
        <Icon name="question" size={16} />
      </button>
      <span id={id} className="q-term-note" hidden={!shown}>
        {note}
      </span>
    </span>
  )
}
