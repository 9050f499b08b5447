/** Other rights that belong with this one: links where they are in the register, numbers where they are not. */
import type { Right } from '@quanlian/contract'
import { kindLabels, relationLabels } from '@quanlian/contract/words'
import { useLabel, useWords } from '../language.tsx'
import { Link } from '../link.tsx'
import { useOffice } from '../offices/office.ts'
import { usePaths } from './paths.tsx'
import { StatusTag } from './standing.tsx'
import { words } from './words.ts'

export function Relations({ right }: { right: Right }) {
  const t = useWords(words)
  const elsewhere = right.relations.filter(
    (relation) => !right.related.some((row) => numbers(row).includes(bare(relation.number))),
  )
  return (
    <div className="r-relations">
      {right.related.length > 0 && (
        <section>
          <h3>{t('inRegister')}</h3>
          <ul>
            {right.related.map((row) => (
              <RelatedRow key={`${row.id}${row.relation}`} row={row} />
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h3>{t('elsewhere')}</h3>
          <ul>
            {elsewhere.map((relation) => (
              <ElsewhereRow key={`${relation.type}${relation.office}${relation.number}`} relation={relation} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function RelatedRow({ row }: { row: Right['related'][number] }) {
  const label = useLabel()
  const paths = usePaths()
  return (
    <li>
      <span className="r-relation">{label(relationLabels[row.relation])}</span>
      <Link to={paths.right(row.id)}>{row.title}</Link>
      <span className="q-fine">{label(kindLabels[row.kind])}</span>
      <StatusTag status={row.status} />
    </li>
  )
}

function ElsewhereRow({ relation }: { relation: Right['relations'][number] }) {
  const label = useLabel()
  const office = useOffice()
  return (
    <li>
      <span className="r-relation">{label(relationLabels[relation.type])}</span>
      <span className="r-number">{relation.number}</span>
      {relation.office && <span className="q-fine">{office(relation.office)}</span>}
      {relation.date && <span className="q-fine">{relation.date}</span>}
      {relation.note && <span className="q-fine">{relation.note}</span>}
    </li>
  )
}

function numbers(row: Right['related'][number]) {
  return [row.applicationNumber, row.publicationNumber, row.registrationNumber].flatMap((one) =>
    one ? [bare(one)] : [],
  )
}

function bare(number: string) {
  return number.replace(/[^0-9A-Z]/gi, '').toUpperCase()
}
