/** A message to others who take part. */
import type { Matter } from '@quanlian/contract'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { send } from '../../ui/fetch.ts'
import { useRefusal } from '../../ui/form/refusal.ts'
import { useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

interface Props {
  matter: Matter
  path: string
  sent: () => void
}

const none: FieldProblem[] = []

export function WriteMessage(props: Props) {
  const t = useWords(words)
  const id = useId()
  const others = bodiesOf(props.matter)
  const { to, setTo, text, setText, problems, refused, busy, submit } = useWriting(id, others, props)
  if (others.length === 0) return null
  return (
    <form className="p-form m-write q-no-print" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} title={refused} />
      <fieldset className="q-field">
        <legend className="q-label">{t('messageTo')}</legend>
        {others.map((body, at) => (
          <label key={body.id} className="p-check-line">
            <input
              type="checkbox"
              className="q-check"
              id={at === 0 ? `${id}-to` : undefined}
              checked={to.includes(body.id)}
              onChange={(event) => setTo(event.target.checked ? [...to, body.id] : to.filter((one) => one !== body.id))}
            />
            {body.name}
          </label>
        ))}
      </fieldset>
      <div className="q-field">
        <label className="q-label" htmlFor={`${id}-text`}>
          {t('message')}
        </label>
        <textarea
          id={`${id}-text`}
          className="q-input"
          rows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="q-actions">
        <Button type="submit" busy={busy}>
          {t('sendMessage')}
        </Button>
      </div>
    </form>
  )
}

function useWriting(id: string, others: readonly { id: string }[], { path, sent }: Props) {
  const t = useWords(words)
  const reasonOf = useRefusal()
  const [to, setTo] = useState<readonly string[]>(others.length === 1 ? others.map((one) => one.id) : [])
  const [text, setText] = useState('')
  const [problems, setProblems] = useState(none)
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wrong = [
      ...(to.length > 0 ? [] : [{ id: `${id}-to`, message: t('toMissing') }]),
      ...(text.trim() ? [] : [{ id: `${id}-text`, message: t('messageMissing') }]),
    ]
    setProblems(wrong)
    setRefused(undefined)
    if (wrong.length > 0) return
    setBusy(true)
    try {
      await send('POST', path, { to, text: text.trim() })
      setText('')
      sent()
    } catch (error) {
      setRefused(t('notSent', { why: reasonOf(error) ?? t('offline') }))
    } finally {
      setBusy(false)
    }
  }
  return { to, setTo, text, setText, problems, refused, busy, submit }
}

/** The other bodies, each once, whatever seats they have. */
function bodiesOf({ participants }: Matter) {
  const others = participants.filter(({ own }) => !own).map(({ body }) => body)
  return [...new Map(others.map((body) => [body.id, body])).values()]
}
