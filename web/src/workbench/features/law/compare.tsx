/** A rule beside what it corrects or replaces, field by field; what differs says so. */
import type { Rule } from '@quanlian/contract'
import { count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCitation } from '../../../ui/law/citation.ts'
import { Tag } from '../../../ui/tag.tsx'
import { Section } from '../../ui/page.tsx'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import type { WholeChange } from './change.tsx'
import { fieldsOf } from './value-shape.ts'
import { lawWords } from './words.ts'

interface Line {
  key: string
  title: string
  cells: string[]
  now: string
}

export function Compare({ change }: { change: WholeChange }) {
  const t = useWords(lawWords)
  const { rule, before } = change
  const lines = useLines(rule, before)
  const differing = lines.filter(differs).length
  const columns: Column<Line>[] = [
    {
      id: 'field',
      title: t('field'),
      main: true,
      cell: (line) => (
        <>
          {line.title} {before.length > 0 && differs(line) && <Tag tone="soon">{t('changed')}</Tag>}
        </>
      ),
    },
    ...before.map((one, at) => ({
      id: one.id,
      title: one.id === rule.id ? t('corrects') : t('replaced', { id: one.id }),
      cell: (line: Line) => line.cells[at] && <span className="w-law-words">{line.cells[at]}</span>,
    })),
    {
      id: 'now',
      title: t('after'),
      cell: (line) =>
        line.now && (
          <span className="w-law-words">
            {before.length > 0 && differs(line) ? <ins className="w-law-new">{line.now}</ins> : line.now}
          </span>
        ),
    },
  ]
  return (
    <Section title={t('compare')}>
      {change.state === 'draft' &&
        endsOf(change).map((end) => (
          <p key={end.id} className="w-note">
            {t('ended', end)}
          </p>
        ))}
      <div className="w-law-compare">
        <RecordTable
          name="law-compare"
          caption={t('compareCaption')}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.key}
          rowName={(line) => line.title}
          tools={
            <span className="w-soft">
              {before.length === 0
                ? t('newRule')
                : differing > 0
                  ? t('compareHow', { n: count(differing) })
                  : t('compareNone')}
            </span>
          }
        />
      </div>
    </Section>
  )
}

/** Rules that a change ends, with their last day once it is published. */
export function endsOf({ rule, before }: WholeChange): { id: string; day: string }[] {
  if (rule.from === null) return []
  const last = new Date(Date.parse(`${rule.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return before
    .filter(({ id, to }) => rule.replaces.includes(id) && id !== rule.id && (to === null || to > last))
    .map(({ id }) => ({ id, day: last }))
}

function differs({ cells, now }: Line): boolean {
  return cells.some((cell) => cell !== now)
}

/** Every field that one of them has; figures each on a line of their own. */
function useLines(rule: Rule, before: readonly Rule[]): Line[] {
  const t = useWords(lawWords)
  const cite = useCitation()
  const texts: [key: string, title: string, read: (one: Rule) => string | null | undefined][] = [
    ['id', t('id'), (one) => one.id],
    ['subject.zh', t('subjectZh'), (one) => one.subject.zh],
    ['subject.en', t('subjectEn'), (one) => one.subject.en],
    ['says.zh', t('saysZh'), (one) => one.says.zh],
    ['says.en', t('saysEn'), (one) => one.says.en],
    ['law', t('source'), cite],
    ['from', t('from'), (one) => one.from],
    ['to', t('to'), (one) => one.to],
    ['basis', t('basis'), (one) => t(`basis.${one.basis}`)],
    ['verified', t('verified'), (one) => t(`verified.${one.verified}`)],
    ['replaces', t('replaces'), (one) => one.replaces.join(' · ')],
    ['note', t('noteZh'), (one) => one.note?.zh],
    ['note.en', t('noteEn'), (one) => one.note?.en],
    ['unit', t('unit'), (one) => one.unit],
  ]
  const figures = [...before, rule].map(
    ({ value }) =>
      new Map(
        (value === null ? [] : fieldsOf(value)).map(({ path, kind, text }) => [
          path,
          kind === 'null' ? t('kindOf_null') : text,
        ]),
      ),
  )
  const paths = [...new Set(figures.flatMap((one) => [...one.keys()]))]
  const shown = paths.map((path): Line => {
    const told = figures.map((one) => one.get(path) ?? '')
    return {
      key: `value.${path}`,
      title: path ? `${t('partFigures')} ${path}` : t('partFigures'),
      cells: told.slice(0, -1),
      now: told.at(-1) ?? '',
    }
  })
  const lines = texts.map(
    ([key, title, read]): Line => ({ key, title, cells: before.map((one) => read(one) ?? ''), now: read(rule) ?? '' }),
  )
  return [...lines, ...shown].filter(({ cells, now }) => now !== '' || cells.some(Boolean))
}
