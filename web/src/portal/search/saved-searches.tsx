/** Searches that a signed-in person keeps: save this one, run or remove an earlier one. */
import type { SavedSearch } from '@quanlian/contract'
import { type FormEvent, useState } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { send } from '../../ui/fetch.ts'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { useSession } from '../session.tsx'
import { useAnswer } from '../use-answer.ts'
import { addressOf, isEmpty, type SearchState, sameCriteria } from './criteria.ts'
import { words } from './words.ts'

export function SavedSearches({ state }: { state: SearchState }) {
  const { session } = useSession()
  return session?.person ? <Mine state={state} /> : null
}

function Mine({ state }: { state: SearchState }) {
  const t = useWords(words)
  const { answer, again } = useAnswer<{ items: SavedSearch[] }>('/searches')
  const [naming, setNaming] = useState(false)
  const [said, setSaid] = useState('')
  const items = answer?.items ?? []
  const isSaved = items.some((item) => sameCriteria(item.criteria, state.criteria))
  const done = (sentence: string) => {
    setNaming(false)
    setSaid(sentence)
    again()
  }
  return (
    <div className="p-saved q-no-print">
      <Disclosure label={t('savedCount', { n: items.length })}>
        {items.length === 0 && <p className="q-fine">{t('savedNone')}</p>}
        <ul>
          {items.map((item) => (
            <Saved key={item.id} item={item} done={done} />
          ))}
        </ul>
      </Disclosure>
      {!isEmpty(state.criteria) && !isSaved && (
        <Button look="quiet" icon="save" onClick={() => setNaming(true)}>
          {t('save')}
        </Button>
      )}
      <span role="status" className="q-fine">
        {said}
      </span>
      <Dialog open={naming} title={t('save')} onClose={() => setNaming(false)}>
        <Naming state={state} done={done} />
      </Dialog>
    </div>
  )
}

function Saved({ item, done }: { item: SavedSearch; done: (sentence: string) => void }) {
  const t = useWords(words)
  const remove = async () => {
    await send('DELETE', `/searches/${item.id}`)
    done(t('removedSaved', { name: item.name }))
  }
  return (
    <li>
      <Link to={addressOf({ criteria: item.criteria, sort: 'relevance', page: 1 })}>{item.name}</Link>
      <IconButton icon="trash" label={t('removeSaved', { name: item.name })} onClick={() => remove().catch(() => {})} />
    </li>
  )
}

function Naming({ state, done }: { state: SearchState; done: (sentence: string) => void }) {
  const t = useWords(words)
  const [wrong, setWrong] = useState<string>()
  const [error, setError] = useState<unknown>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (!name) return setWrong(t('saveNameMissing'))
    await send('POST', '/searches', { name, criteria: state.criteria }).then(
      () => done(t('saveDone', { name })),
      setError,
    )
  }
  return (
    <form className="p-form" onSubmit={submit} noValidate>
      {error !== undefined && <ErrorState error={error} />}
      <TextField name="name" label={t('saveName')} help={t('saveNameHelp')} error={wrong} maxLength={80} />
      <Button type="submit" look="main">
        {t('save')}
      </Button>
    </form>
  )
}
