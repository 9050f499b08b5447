/** Who has to do with a right, by role. */
import { partyRoleLabels } from '@quanlian/contract/words'
import type { Party } from '@quanlian/office-formats/record'
import { useLabel } from '../language.tsx'
import { Link } from '../link.tsx'
import { useOffice } from '../offices/office.ts'
import { useRegion } from '../regions/region.ts'
import { usePaths } from './paths.tsx'

const searchable = ['holder', 'applicant']

export function Parties({ parties }: { parties: Party[] }) {
  const label = useLabel()
  const roles = [...new Set(parties.map((party) => party.role))]
  return (
    <dl className="r-parties">
      {roles.map((role) => (
        <div key={role}>
          <dt>{label(partyRoleLabels[role])}</dt>
          {parties
            .filter((party) => party.role === role)
            .map((party, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice, and the list never changes
              <dd key={at}>
                <PartyLine party={party} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

function PartyLine({ party }: { party: Party }) {
  const paths = usePaths()
  const office = useOffice()
  const region = useRegion()
  const country = party.country && party.country !== 'CN' ? office(party.country) : ''
  const place = [party.address, !party.address && region(party.region), country].filter(Boolean).join(' ')
  return (
    <>
      {searchable.includes(party.role) ? <Link to={paths.holder(party.name)}>{party.name}</Link> : party.name}
      {party.nameOther && <span className="q-fine r-other">{party.nameOther}</span>}
      {place && <small>{place}</small>}
    </>
  )
}
