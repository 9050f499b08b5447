/** The pane beside the timeline in which a step is filled in; on a phone it takes the place of the page. */
import { CloseOutlined } from '@ant-design/icons'
import type { Matter } from '@quanlian/contract'
import { Button } from 'antd'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { ActForm } from './act-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { timelineWords } from './timeline-words.ts'
import type { Panel } from './use-panel.ts'
import { matterWords } from './words.ts'
import './pane.css'

export function MatterPanel({ matter, panel }: { matter: Matter; panel: Panel }) {
  const t = useWords(matterWords)
  const timeline = useWords(timelineWords)
  const label = useLabel()
  const { open } = panel
  if (!open) return null
  if (open.kind === 'gone')
    return (
      <Pane title={t('title')} close={panel.close}>
        <p className="w-note w-note-soon">{t('unavailable')}</p>
      </Pane>
    )
  if (open.kind === 'correct') {
    const { seq, title } = open.entry
    return (
      <Pane title={timeline('correctStep', { n: seq, action: label(title) })} close={panel.close}>
        <CorrectForm matter={matter} entry={open.entry} panel={panel} />
      </Pane>
    )
  }
  return (
    <Pane title={label(open.action.title)} close={panel.close}>
      <ActForm matter={matter} action={open.action} panel={panel} />
    </Pane>
  )
}

/** Takes the focus when it opens; Escape closes it, and the focus goes back to where it was. */
function Pane({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const t = useWords(matterWords)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('.m-pane')?.scrollIntoView({ block: 'nearest' })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      className="m-pane"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // What is pressed in a dialog that the pane opened comes here too, and is the dialog's.
        const inside = event.target instanceof Node && event.currentTarget.contains(event.target)
        if (event.key !== 'Escape' || event.defaultPrevented || !inside) return
        event.preventDefault()
        close()
      }}
    >
      <header className="m-pane-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button type="text" icon={<CloseOutlined />} onClick={close} aria-label={t('close')} title={t('close')} />
      </header>
      {children}
    </aside>
  )
}
