/** The steps that the server offers, the likeliest first, and all of them with what each entails. */
import type { AvailableAction, Matter } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { list, minute } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useMedia } from '../../ui/media.ts'
import type { Panel } from './use-panel.ts'
import { matterWords } from './words.ts'

/** How many stand as buttons of their own; the others are one press away. */
const inSight = 3

export function Acts({ matter, panel }: { matter: Matter; panel: Panel }) {
  const t = useWords(matterWords)
  const label = useLabel()
  const narrow = useMedia('(max-width: 640px)')
  const [listed, setListed] = useState(false)
  useEffect(() => {
    const open = () => setListed(true)
    addEventListener(openActs, open)
    return () => removeEventListener(openActs, open)
  }, [])
  const { actions } = matter
  const shown = actions.slice(0, narrow ? 1 : inSight)
  return (
    <section className="m-acts w-noprint" aria-label={t('actions')}>
      <LastDone panel={panel} />
      {actions.length === 0 ? (
        <p className="m-none">
          {t(matter.ended ? 'endedHow' : 'noActions')}{' '}
          {!matter.ended && <span className="w-soft">{t('noActionsHow')}</span>}
        </p>
      ) : (
        <div className="m-act-row">
          {shown.map((one, at) => (
            <Button
              key={one.action}
              type={at === 0 ? 'primary' : 'default'}
              aria-expanded={isOpen(panel, one)}
              onClick={() => panel.act(one.action)}
            >
              {label(one.title)}
            </Button>
          ))}
          {actions.length > shown.length && (
            <Button type="text" aria-haspopup="dialog" onClick={() => setListed(true)}>
              {t('allActions', { n: actions.length })}
            </Button>
          )}
        </div>
      )}
      <Dialog title={t('actions')} open={listed} close={() => setListed(false)} wide>
        <List
          actions={actions}
          choose={(name) => {
            setListed(false)
            panel.act(name)
          }}
        />
      </Dialog>
    </section>
  )
}

/** The event by which the key `a` asks for the list. */
export const openActs = 'quanlian:acts'

function List({ actions, choose }: { actions: readonly AvailableAction[]; choose: (action: string) => void }) {
  const t = useWords(matterWords)
  const label = useLabel()
  const { language } = useLanguage()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const named = (words: AvailableAction['papers']) =>
    list(
      words.map((one) => label(one)),
      language,
    )
  if (actions.length === 0) return <p>{t('noActions')}</p>
  return (
    <ul className="m-act-list">
      {actions.map(({ action, title, papers, joins, draft }, at) => (
        <li key={action}>
          <button ref={at === 0 ? first : undefined} type="button" onClick={() => choose(action)}>
            <b>{label(title)}</b>
            {draft && <span className="m-draft-mark">{t('drafted', { at: minute(draft.at) })}</span>}
            {papers.length > 0 && <small>{t('producing', { papers: named(papers) })}</small>}
            {joins.length > 0 && <small>{t('joining', { seats: named(joins) })}</small>}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was done last, with the matters that it opened. */
function LastDone({ panel: { done } }: { panel: Panel }) {
  const t = useWords(matterWords)
  if (!done) return null
  return (
    <p className="w-note m-done">
      {done.words}
      {done.opened.length > 0 && (
        <>
          {' '}
          {t('openedMatters')}
          {done.opened.map(({ id, number }) => (
            <Link key={id} to="/matters/$id" params={{ id }}>
              {number}
            </Link>
          ))}
        </>
      )}
    </p>
  )
}

function isOpen({ open }: Panel, { action }: AvailableAction) {
  return open?.kind === 'act' && open.action.action === action
}
