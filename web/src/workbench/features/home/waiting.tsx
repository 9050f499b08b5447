/** What waits for this person in the acting body, the most pressing first. */
import { contract, type Import } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { count } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Shape, type Tone } from '../../../ui/tag.tsx'
import { api } from '../../api.ts'
import { useMay, useSession } from '../../session.ts'
import { useAgo } from '../../ui/ago.ts'
import { Empty, Loaded, Section } from '../../ui/page.tsx'
import { homeWords } from './words.ts'

/** Imports that end in one of these, or with defects, want a person. */
const asks = { mapping: 'soon', stopped: 'soon', refused: 'late' } as const satisfies Partial<
  Record<Import['state'], Tone>
>

/** `also`: matters wait above, so this says what else does, and nothing where nothing does. */
export function Waiting({ also = false }: { also?: boolean }) {
  const t = useWords(homeWords)
  const may = useMay()
  const { body } = useSession()
  const mayImport = may(contract.imports.list)
  const mayRecord = may(contract.rights.publish)
  const imports = useQuery(
    api.imports.list.queryOptions({
      input: { state: ['mapping', 'stopped', 'refused', 'done'], size: 50 },
      enabled: mayImport,
    }),
  )
  const ours = useQuery(
    api.rights.search.queryOptions({ input: { scope: 'ours', size: 1 }, enabled: mayRecord && body !== null }),
  )
  const law = useLawWaiting()
  const query = {
    isPending: (mayImport && imports.isPending) || (mayRecord && ours.isPending),
    error: imports.error ?? ours.error,
    data: (mayImport && !imports.data) || (mayRecord && body && !ours.data) ? undefined : true,
    refetch: () => Promise.all([imports.refetch(), ours.refetch()]),
  }
  const wanting = imports.data?.items.filter((one) => one.state in asks || one.counts.defects > 0) ?? []
  const ordered = wanting.toSorted((a, b) => rank(a) - rank(b))
  const kept = ours.data?.total ?? 0
  if (also && !query.error && ordered.length + kept + law.length === 0) return null
  return (
    <Section title={t(also ? 'waitingAlso' : 'waiting')}>
      <Loaded query={query}>
        {() =>
          ordered.length + kept + law.length === 0 ? (
            <Empty title={t('nothing')}>{t('nothingHow')}</Empty>
          ) : (
            <ul className="w-waiting">
              {law}
              {ordered.map((one) => (
                <WaitingImport key={one.id} one={one} />
              ))}
              {kept > 0 && (
                <li>
                  <span className="w-tone-plain">
                    <Shape tone="plain" />
                  </span>
                  <div>
                    <Link to="/rights" search={{ scope: 'ours' } as never}>
                      {t('unpublished', { n: count(kept) })}
                    </Link>
                    <p className="w-soft">{t('unpublishedHow')}</p>
                  </div>
                </li>
              )}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

/** Drafts of rules that wait for a second person, and kept answers whose rules have changed since. */
function useLawWaiting() {
  const t = useWords(homeWords)
  const label = useLabel()
  const may = useMay()
  const drafts = useQuery(
    api.law.listChanges.queryOptions({
      input: { state: 'draft', size: 50 },
      enabled: may(contract.law.listChanges),
      select: ({ items }) => items.filter((one) => one.actions.includes('publish')),
    }),
  )
  const answers = useQuery(
    api.law.listAnswers.queryOptions({
      input: { size: 100 },
      select: ({ items }) => items.filter((one) => one.changed.length > 0),
    }),
  )
  return [
    ...(drafts.data ?? []).map((one) => (
      <li key={one.id}>
        <Soon />
        <div>
          <Link to="/law/$id" params={{ id: one.id }}>
            {label(one.rule.subject)}
          </Link>
          <p className="w-soft">{t('toPublish', { name: one.draftedBy ?? t('system') })}</p>
        </div>
      </li>
    )),
    ...(answers.data ?? []).map((one) => (
      <li key={one.id}>
        <Soon />
        <div>
          <a href={`/law/kept/${one.id}`}>{one.title}</a>
          <p className="w-soft">{t('answerChanged')}</p>
        </div>
      </li>
    )),
  ]
}

function Soon() {
  return (
    <span className="w-tone-soon">
      <Shape tone="soon" />
    </span>
  )
}

function WaitingImport({ one }: { one: Import }) {
  const t = useWords(homeWords)
  const ago = useAgo()
  const state = one.state in asks ? (one.state as keyof typeof asks) : undefined
  const tone = state ? asks[state] : 'plain'
  return (
    <li>
      <span className={`w-tone-${tone}`}>
        <Shape tone={tone} />
      </span>
      <div>
        <Link to="/imports/$id" params={{ id: one.id }}>
          {one.files.map((file) => file.name).join(' · ')}
        </Link>
        <p className="w-soft">{state ? t(state) : t('defects', { n: count(one.counts.defects) })}</p>
      </div>
      <time className="w-faint" dateTime={one.createdAt}>
        {ago(one.createdAt)}
      </time>
    </li>
  )
}

function rank(one: Import) {
  return one.state in asks ? Object.keys(asks).indexOf(one.state) : 9
}
