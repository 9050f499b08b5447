/** The browser's own modal dialog: focus stays inside, Escape closes, focus goes back. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { useWords } from './language.tsx'
import { words } from './words.ts'

export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const t = useWords(words)
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal()
    if (!open) box.current?.close()
  }, [open])
  return (
    <dialog ref={box} className="q-dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={t('close')} onClick={() => box.current?.close()} />
          </header>
          {children}
        </>
      )}
    </dialog>
  )
}
