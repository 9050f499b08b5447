/** The register's own acts on the page of a right. */
import type { Right } from '@quanlian/contract'
import { Disclosure } from '../disclosure.tsx'
import { useLabel, useWords } from '../language.tsx'
import { Timeline } from '../timeline.tsx'
import { acts, words } from './words.ts'

export function History({ right }: { right: Right }) {
  const t = useWords(words)
  const label = useLabel()
  const moments = [...right.history]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((act, index) => ({
      key: String(index),
      at: act.at,
      title: label(acts[last(act.name) as keyof typeof acts], label(acts.other)),
      note: [act.actor ?? t('system'), act.body, act.note].filter(Boolean).join(' \u00b7 '),
    }))
  return (
    <Disclosure label={t('historyOpen')}>
      <Timeline moments={moments} />
    </Disclosure>
  )
}

function last(name: string) {
  return name.split('.').at(-1) ?? name
}
