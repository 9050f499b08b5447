/** A rule as a small chip that opens what it says, since when, and how surely that is known. */
import type { Rule, RuleRef } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useCitation } from '../../ui/law/citation.ts'
import { Tag } from '../../ui/tag.tsx'
import { api } from '../api.ts'
import { Dialog } from './dialog.tsx'
import { Loaded } from './page.tsx'
import { ruleWords } from './rule-words.ts'
import './rule-chip.css'

export function RuleChip({ rule }: { rule: RuleRef }) {
  const cite = useCitation()
  const title = cite({ law: { id: rule.id, name: rule.law }, article: rule.article })
  return <RuleTitleChip id={rule.id} title={title} provisional={rule.provisional} />
}

/** The same where the title is known already, as in the answer of a calculator. */
export function RuleTitleChip({ id, title, provisional }: { id: string; title: string; provisional: boolean }) {
  const t = useWords(ruleWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="w-rulechip" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {title}
        {provisional && <em>{t('provisional')}</em>}
      </button>
      <Dialog title={title} open={open} close={() => setOpen(false)}>
        {open && <RuleText id={id} />}
      </Dialog>
    </>
  )
}

function RuleText({ id }: { id: string }) {
  const rule = useQuery(api.law.getRule.queryOptions({ input: { id }, staleTime: 300_000 }))
  return <Loaded query={rule}>{({ rule, versions }) => <Told rule={rule} versions={versions} />}</Loaded>
}

function Told({ rule, versions }: { rule: Rule; versions: readonly Rule[] }) {
  const t = useWords(ruleWords)
  const label = useLabel()
  const valid = ({ from, to }: Pick<Rule, 'from' | 'to'>) => {
    if (from && to) return t('span', { from, to })
    if (from) return t('since', { from })
    return to ? t('until', { to }) : t('always')
  }
  return (
    <>
      <h3>{label(rule.subject)}</h3>
      <p className="w-rulechip-says">{label(rule.says)}</p>
      {rule.note && <p className="w-soft">{label(rule.note)}</p>}
      <dl className="w-facts">
        <div>
          <dt>{t('validity')}</dt>
          <dd>{valid(rule)}</dd>
        </div>
        <div>
          <dt>{t('verified')}</dt>
          <dd>
            <Tag tone={rule.verified === 'full-text' ? 'done' : 'soon'}>{t(rule.verified)}</Tag>
          </dd>
        </div>
        {versions.length > 1 && (
          <div>
            <dt>{t('versions')}</dt>
            <dd>
              <ul>
                {versions.map((version) => (
                  <li key={version.id} aria-current={version.id === rule.id ? 'true' : undefined}>
                    {valid(version)} {version.id === rule.id && <b>{t('this')}</b>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <p>
        <a href={`/law/rules/${rule.id}`} target="_blank" rel="noreferrer">
          {t('whole')}
        </a>
      </p>
    </>
  )
}
