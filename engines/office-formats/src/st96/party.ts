/** Parties as ST.96 contacts. */
import type { Party, PartyRole } from '../record.ts'
import { countryCode } from './codes.ts'
import { element, required, text } from './xml.ts'

/** `com:Contact` of a party; a person's name where `person` says so. */
export function contact(party: Party, person = false): string {
  const name = person
    ? element('com:PersonName', required('com:PersonFullName', party.name))
    : required('com:EntityName', party.name) + text('com:EntityName', party.nameOther)
  return element('com:Contact', element('com:Name', name) + address(party))
}

/** Elements for the parties of some roles, from the schema's order of members. */
export function partiesOf(
  parties: readonly Party[],
  roles: readonly PartyRole[],
  write: (party: Party, index: number) => string,
) {
  return parties
    .filter((party) => roles.includes(party.role))
    .map(write)
    .join('')
}

/** An empty party, for bags the schema requires. */
export const nobody: Party = { role: 'applicant', name: '' }

/** `com:RepresentativeBag` of agents and agencies. */
export function representatives(parties: readonly Party[]): string {
  return element(
    'com:RepresentativeBag',
    partiesOf(parties, ['agent', 'agency'], (party) =>
      element('com:Representative', contact(party) + text('com:CommentText', party.role)),
    ),
  )
}

function address(party: Party): string {
  const country = countryCode(party.country)
  if (!party.address && !country) return ''
  const inside = country
    ? element(
        'com:PostalStructuredAddress',
        required('com:AddressLineText', party.address, ' com:sequenceNumber="1"') + text('com:CountryCode', country),
      )
    : text('com:PostalAddressText', party.address)
  return element('com:PostalAddressBag', element('com:PostalAddress', inside))
}
