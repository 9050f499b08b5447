/** What changed since yesterday: the trail for those who may read it, imports for the others. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { count, day, minute, yesterday } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { eventNameWords } from '../../ui/event-words.ts'
import { Loaded, Section } from '../../ui/page.tsx'
import { homeWords } from './words.ts'

interface Line {
  id: string
  at: string
  what: ReactNode
  who?: string
}

/** `also`: changes of matters stand above, so this names itself the trail. */
export function EventChanges({ also }: { also: boolean }) {
  const t = useWords(homeWords)
  const label = useLabel()
  const from = yesterday()
  const events = useQuery(
    api.identity.listEvents.queryOptions({
      input: { from, size: 100 },
      select: ({ items }): Line[] =>
        items
          .filter(({ name }) => !comings.has(name))
          .slice(0, 12)
          .map((event) => ({
            id: event.id,
            at: event.at,
            what: label(eventNameWords[event.name], event.name),
            who: event.actor ?? t('system'),
          })),
    }),
  )
  return (
    <Section title={t(also ? 'trail' : 'changes')} extra={<Link to="/audit">{t('allEvents')}</Link>}>
      <Loaded query={events}>{(lines) => <Lines lines={lines} />}</Loaded>
    </Section>
  )
}

export function ImportChanges({ also }: { also: boolean }) {
  const t = useWords(homeWords)
  const imports = useQuery(
    api.imports.list.queryOptions({
      input: { size: 20 },
      select: ({ items }): Line[] =>
        items
          .filter((one) => day(one.createdAt) >= yesterday())
          .map((one) => ({
            id: one.id,
            at: one.createdAt,
            what: t('importLine', lineOf(one)),
            who: one.by ?? t('system'),
          })),
    }),
  )
  return (
    <Section title={t(also ? 'importsSince' : 'changes')} extra={<Link to="/imports">{t('allImports')}</Link>}>
      <Loaded query={imports}>{(lines) => <Lines lines={lines} />}</Loaded>
    </Section>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const t = useWords(homeWords)
  if (lines.length === 0) return <p className="w-soft">{t('noChanges')}</p>
  return (
    <ol className="w-changes">
      {lines.map((line) => (
        <li key={line.id}>
          <time dateTime={line.at}>{minute(line.at).slice(5)}</time>
          <span>{line.what}</span>
          <span className="w-faint">{line.who}</span>
        </li>
      ))}
    </ol>
  )
}

function lineOf(one: { files: { name: string }[]; counts: { created: number; updated: number } }) {
  return {
    file: one.files.map((file) => file.name).join(' · '),
    created: count(one.counts.created),
    updated: count(one.counts.updated),
  }
}

/** Comings and goings fill the trail and change nothing. */
const comings = new Set(['identity.signed_in', 'identity.signed_out', 'identity.body_switched'])
