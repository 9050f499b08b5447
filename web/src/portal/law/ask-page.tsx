/** One question of law: the facts, one below the other, and the answer with its reasons. The address is the question. */
import './law.css'
import { type FormEvent, useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/field.tsx'
import { today } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { NotFoundPage } from '../not-found-page.tsx'
import { navigate, usePlace } from '../router.ts'
import { useTitle } from '../title.tsx'
import { AnswerView } from './answer-view.tsx'
import { ClockChoice } from './clock-choice.tsx'
import { FactField } from './fact-field.tsx'
import { addressOf, askedFields, type Facts, inputOf, readFacts } from './state.ts'
import { findTool, type Tool } from './tools/tools.ts'
import { toolWords } from './tools/words.ts'
import { useEvaluation } from './use-evaluation.ts'
import { words } from './words.ts'

export function AskPage({ calculator }: { calculator: string }) {
  const tool = findTool(calculator)
  return tool ? <Ask key={calculator} tool={tool} /> : <NotFoundPage />
}

function Ask({ tool }: { tool: Tool }) {
  const t = useWords(words)
  const label = useWords(toolWords)
  const name = label(`${tool.calculator}.name` as keyof typeof toolWords)
  useTitle(name)
  const { search } = usePlace()
  const on = search.get('on')
  const question = useMemo(
    () => (on ? { calculator: tool.calculator, on, input: inputOf(tool, readFacts(tool, search)) } : null),
    [tool, on, search],
  )
  const { answer, refused, error, waiting, again } = useEvaluation(question)
  return (
    <>
      <p className="p-back q-no-print">
        <Link to="/law">{t('back')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{name}</h1>
        <p>{label(`${tool.calculator}.what` as keyof typeof toolWords)}</p>
      </div>
      <div className="l-ask">
        <FactForm key={search.toString()} tool={tool} search={search} refused={refused} />
        <div aria-live="polite" aria-busy={waiting} className={waiting ? 'p-waiting' : undefined}>
          {error ? (
            <ErrorState error={error} again={again} />
          ) : answer && question ? (
            <AnswerView tool={tool} on={question.on} facts={readFacts(tool, search)} answer={answer} />
          ) : waiting ? (
            <Skeleton lines={8} />
          ) : (
            !refused && <p className="q-fine l-nothing-yet">{t('nothingYet')}</p>
          )}
        </div>
      </div>
    </>
  )
}

interface FormProps {
  tool: Tool
  search: URLSearchParams
  refused?: { field: string; message: { zh: string; en: string } }
}

function FactForm({ tool, search, refused }: FormProps) {
  const t = useWords(words)
  const say = useLabel()
  const [facts, setFacts] = useState<Facts>(() => readFacts(tool, search))
  const [on, setOn] = useState(search.get('on') ?? today())
  const set = (name: string) => (value: string) => setFacts((before) => ({ ...before, [name]: value }))
  const asked = askedFields(tool, facts)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const kept = new Set(['rule', 'part', 'unit', ...asked.map((field) => field.name)])
    navigate(
      addressOf(tool.calculator, on, Object.fromEntries(Object.entries(facts).filter(([name]) => kept.has(name)))),
    )
  }
  const message = refused && say(refused.message)
  const at = placeOf(refused?.field, asked)
  // The summary takes the focus whenever it is given new problems: only a new refusal is one.
  const problems = useMemo(() => (message ? [{ id: `law-${at}`, message }] : []), [message, at])
  const wrong = (name: string) => (refused?.field === name ? message : undefined)
  return (
    <form className="p-form l-form q-no-print" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      {tool.calculator === 'clock' && (
        <ClockChoice facts={facts} set={set} on={on} error={wrong('rule') ?? wrong('part')} />
      )}
      <TextField
        id="law-on"
        type="date"
        label={t(tool.calculator === 'clock' || tool.group === 'keep' ? 'onAsk' : 'onAct')}
        help={t(tool.group === 'keep' ? 'onAskHelp' : 'onActHelp')}
        value={on}
        error={wrong('on')}
        onChange={(event) => setOn(event.target.value)}
      />
      {asked.map((field) => (
        <FactField
          key={field.name}
          tool={tool}
          field={field}
          value={facts[field.name] ?? ''}
          error={wrong(field.name)}
          onChange={set(field.name)}
        />
      ))}
      <div className="q-actions">
        <Button type="submit" look="main">
          {t('ask')}
        </Button>
        <Link to={`/law/ask/${tool.calculator}`}>{t('afresh')}</Link>
      </div>
      <p className="q-fine">{t('noVerdict')}</p>
    </form>
  )
}

/** The field that a refusal leads to; one that is not asked here leads to the day. */
function placeOf(field: string | undefined, asked: readonly { name: string }[]): string {
  if (field === 'rule' || field === 'part') return 'rule'
  return asked.find(({ name }) => name === field || name === `${field}At`)?.name ?? 'on'
}
