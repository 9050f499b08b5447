/** The button that sends a form, what it waits for, and why it was refused. */
import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '../../ui/button.tsx'
import { useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

interface Props {
  /** What the button says. */
  label: string
  look?: ButtonLook
  busy: boolean
  uploading: boolean
  children?: ReactNode
}

export function SubmitLine({ label, look = 'main', busy, uploading, children }: Props) {
  const t = useWords(words)
  return (
    <div className="q-actions">
      <Button type="submit" look={look} busy={busy || uploading}>
        {busy ? t('sending') : label}
      </Button>
      {uploading && <span role="status">{t('uploading')}</span>}
      {children}
    </div>
  )
}
