/** What tests of the law take as given: a drafted rule that follows one that ships, and who may draft and publish. */
import type { RuleDraft } from '@quanlian/contract'
import type { Given } from '../given.ts'

/** A rule that ships: seven days for a court to docket. */
export const shipped = 'H-CIV-FILE-7'

/** Its invented successor from March 2027: five days. */
export function successor(wishes: Partial<RuleDraft> = {}): RuleDraft {
  return {
    id: 'H-CIV27-FILE-5',
    subject: { zh: '立案审查', en: 'Registration of an action' },
    says: { zh: '人民法院应当在5日内立案。', en: 'The court registers the action within 5 days.' },
    value: { n: 5 },
    unit: 'day',
    law: 'civil-procedure-law-2023',
    article: '126',
    from: '2027-03-01',
    to: null,
    basis: 'printed',
    verified: 'full-text',
    replaces: [shipped],
    ...wishes,
  }
}

/** The same days asked of the rule that ships: the version of the day answers. */
export function docketing(on: string) {
  return { calculator: 'clock' as const, on, input: { rule: shipped, start: on } }
}

/** An editor and a publisher of one body. */
export async function givenEditors(given: Given) {
  const body = await given.body({ kind: 'platform_operator' })
  const editor = await given.person({ body, roles: ['law_editor'], name: '示例编辑' })
  const publisher = await given.person({ body, roles: ['law_publisher'], name: '示例审核' })
  return { body, editor, publisher }
}
