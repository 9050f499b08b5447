/** What happened, the newest first: who, for whom, what was filled in, which of it was corrected or taken back. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { FieldValue } from '../../ui/form/field-value.tsx'
import { fieldOf } from '../../ui/form/schema.ts'
import { minute } from '../../ui/format.ts'
import { useLabel, useNameOf, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { words } from './words.ts'

export function Entries({ matter }: { matter: Matter }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <p className="q-fine">{t('timelineOrder')}</p>
      <ol className="q-timeline m-entries">
        {[...matter.timeline].reverse().map((entry, at) => (
          <li key={entry.seq} id={`entry-${entry.seq}`} className={at === 0 ? 'q-timeline-strong' : undefined}>
            <time dateTime={entry.at}>{minute(entry.at)}</time>
            <Entry matter={matter.id} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ matter, entry }: { matter: string; entry: MatterEntry }) {
  const t = useWords(words)
  const label = useLabel()
  const nameOf = useNameOf()
  const title = label(entry.title)
  const told = {
    act: title,
    correct: t('corrected', { title }),
    withdraw: t('withdrawnEntry', { title }),
    adopt: t('adopted'),
  }[entry.kind]
  const who = entry.body ? [label(entry.seatTitle), nameOf(entry.body), entry.person] : [t('platform')]
  const fields = entry.fields.filter(({ value, was }) => value !== null || was !== undefined)
  return (
    <div className={entry.withdrawn ? 'm-entry m-gone' : 'm-entry'}>
      <h3>
        {told}
        {entry.withdrawn && <Tag tone="ended">{t('wasWithdrawn')}</Tag>}
      </h3>
      <small>{who.filter(Boolean).join(' \u00b7 ')}</small>
      {entry.reason && (
        <p>
          {t('reason')} {entry.reason}
        </p>
      )}
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <Filled key={field.name} matter={matter} field={field} />
          ))}
        </dl>
      )}
      {entry.actions.length > 0 && (
        <p className="m-line q-no-print">
          {entry.actions.map((way) => (
            <Link key={way} to={`/matters/${matter}?${way}=${entry.seq}`} aria-label={t(`${way}What`, { title })}>
              {t(way)}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}

function Filled({ matter, field }: { matter: string; field: MatterEntry['fields'][number] }) {
  const t = useWords(words)
  const label = useLabel()
  const { schema, value, was, shown } = field
  const changed = was !== undefined && JSON.stringify(was) !== JSON.stringify(value)
  return (
    <div>
      <dt>{label(fieldOf(field.name, schema).label)}</dt>
      <dd>
        <FieldValue
          schema={schema}
          value={value}
          shown={shown}
          fileLink={({ sha256 }) => `/api/matters/${matter}/files/${sha256}`}
        />
        {changed && (
          <div className="m-was">
            <small>{t('before')}</small>
            <del>
              <FieldValue schema={schema} value={was} />
            </del>
          </div>
        )}
      </dd>
    </div>
  )
}
