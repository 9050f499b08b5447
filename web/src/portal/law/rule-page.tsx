/** A rule with what it says, how surely that is known, its figures, and its versions on a line of time. */
import './law.css'
import type { Rule } from '@quanlian/contract'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useCitation } from '../../ui/law/citation.ts'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePlace } from '../router.ts'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { validity } from './rule-chip.tsx'
import { words } from './words.ts'

export function RulePage({ id }: { id: string }) {
  const t = useWords(words)
  const say = useLabel()
  const on = usePlace().search.get('on') ?? undefined
  const { answer, error, again } = useAnswer<{ rule: Rule; versions: Rule[] }>(`/law/rules/${id}`, { on })
  useTitle(answer && say(answer.rule.subject))
  if (error) return <ErrorState whole error={error} again={again} />
  if (!answer) return <Skeleton lines={8} />
  const { rule, versions } = answer
  return (
    <>
      <p className="p-back q-no-print">
        <Link to="/law/rules">{t('backToRules')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{say(rule.subject)}</h1>
        {on && <p>{t('asOf', { on })}</p>}
      </div>
      <RuleBody rule={rule} />
      <section aria-labelledby="versions">
        <h2 id="versions">{t('versions')}</h2>
        <ol className="l-versions">
          {versions.map((version) => (
            <li key={version.id} aria-current={version.id === rule.id ? 'true' : undefined}>
              <Link to={`/law/rules/${version.id}`}>{validity(version, t)}</Link>
              <VersionBody rule={version} />
            </li>
          ))}
        </ol>
        {versions.length === 1 && <p className="q-fine">{t('oneVersion')}</p>}
      </section>
    </>
  )
}

function VersionBody({ rule }: { rule: Rule }) {
  const say = useLabel()
  const name = useCitation()
  return (
    <>
      <p>{say(rule.says)}</p>
      <p className="q-fine">{name(rule)}</p>
    </>
  )
}

function RuleBody({ rule }: { rule: Rule }) {
  const t = useWords(words)
  const say = useLabel()
  const name = useCitation()
  const figures = figuresOf(rule.value)
  return (
    <section aria-label={say(rule.subject)} className="l-rule">
      <p className="l-says">{say(rule.says)}</p>
      {rule.note && <p className="q-fine">{say(rule.note)}</p>}
      <dl className="l-facts">
        <div>
          <dt>{t('source')}</dt>
          <dd>{name(rule)}</dd>
        </div>
        <div>
          <dt>{t('validity')}</dt>
          <dd>
            {validity(rule, t)}
            {rule.basis === 'common-knowledge' && <small> {t('basisCommon')}</small>}
          </dd>
        </div>
        <div>
          <dt>{t('verified')}</dt>
          <dd>
            <Tag tone={rule.verified === 'full-text' ? 'done' : 'soon'}>{t(`verified.${rule.verified}`)}</Tag>
          </dd>
        </div>
        <div>
          <dt>{t('number')}</dt>
          <dd>
            <code>{rule.id}</code>
          </dd>
        </div>
      </dl>
      {figures.length > 0 && (
        <Disclosure label={t('figures')}>
          <ul className="l-figures">
            {figures.map(([path, value]) => (
              <li key={path}>
                <code>{[path, value].filter(Boolean).join(' = ')}</code>
              </li>
            ))}
            {rule.unit && (
              <li>
                <code>{rule.unit}</code>
              </li>
            )}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

/** Every figure and code word with its path. */
function figuresOf(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => figuresOf(inner, path ? `${path}.${name}` : name))
}
