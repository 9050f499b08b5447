/** Shapes of WIPO ST.96 Common components: contacts, application numbers, localized texts. */
import { addParty, type Draft } from '../draft.ts'
import { under } from '../path-machine.ts'
import type { PartyRole } from '../record.ts'

const name = {
  entity: 'EntityName',
  organization: 'OrganizationName/OrganizationStandardName',
  person: 'PersonName/PersonFullName',
  first: 'PersonName/PersonStructuredName/FirstName',
  last: 'PersonName/PersonStructuredName/LastName',
}
const structured = {
  lines: 'AddressLineText',
  city: 'CityName',
  province: 'GeographicRegionName',
  postcode: 'PostalCode',
  country: 'CountryCode',
}
const contact = {
  ...under('Name', name),
  ...under('PostalAddressBag/PostalAddress/PostalStructuredAddress', structured),
  address: 'PostalAddressBag/PostalAddress/PostalAddressText',
}
const published = { ...under('Name', name), place: 'CityName | GeographicRegionName', country: 'CountryCode' }

/** Paths of a party's contact, private or published (`com:Contact`, `com:PublicationContact`), and its comment. */
export const contactPaths = merged(under('Contact', contact), under('PublicationContact', published), {
  comment: 'CommentText | Version/CommentText',
})
type ContactValues = Record<keyof typeof contact | 'place' | 'comment', string>

/** Paths of an application number with its office. */
export const applicationNumber = { office: 'IPOfficeCode', number: 'ApplicationNumberText | ST13ApplicationNumber' }

/** Adds a party from its contact. A second line of the entity's name is the name in another script. */
export function addContact(draft: Draft, role: PartyRole, v: ContactValues, code = ''): void {
  const [first = '', nameOther] = (v.entity || v.organization || personOf(v)).split('\n')
  addParty(draft, role, { name: first, nameOther, address: addressOf(v), country: v.country, code })
}

/** The name of the person in a contact, given name first. */
export function personOf(v: ContactValues): string {
  return v.person || [v.first, v.last].filter(Boolean).join(' ')
}

/** A free address, else a structured one in one line. */
export function addressOf(v: ContactValues): string {
  if (v.address) return v.address
  const lines = v.lines.replaceAll('\n', ', ')
  return [lines, v.city, [v.province, v.postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ') || v.place
}

function merged<A extends string, B extends string, C extends string>(
  a: Record<A, string>,
  b: Record<B, string>,
  c: Record<C, string>,
): Record<A | B | C, string> {
  const all: Record<string, string> = { ...a }
  for (const [key, path] of Object.entries<string>({ ...b, ...c })) all[key] = all[key] ? `${all[key]} | ${path}` : path
  return all as Record<A | B | C, string>
}
