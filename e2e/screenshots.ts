/** `npm run screenshots`: pictures of the demo world for README and docs/screenshots. Invented data only. */
import assert from 'node:assert/strict'
import { mkdirSync, statSync } from 'node:fs'
import { it } from 'node:test'
import { applicationNumber } from '../server/test/rights/rights-given.ts'
import { openJourney, settled, type Visit } from './house.ts'
import { importFinished, uploadByWeb } from './importing.ts'
import { publicationFile } from './publication.ts'

const folder = new URL('../docs/screenshots/', import.meta.url).pathname
const mostBytes = 300_000
const journey = await openJourney()
const { house } = journey

const idOf = async (kind: 'mark' | 'patent', q?: string) => {
  const { items } = await house.as().rights.search({ kind: [kind], status: ['in_force'], q, size: 1 })
  return items[0]?.id ?? assert.fail(`no ${kind} in the demo`)
}
const patent = `/rights/${await idOf('patent')}`
const mark = `/rights/${await idOf('mark')}`
const withDefects = await givenDefects()
const matterOf = async (procedure: string, state: string) => {
  const { rows } = await house.owner.query<{ id: string }>(
    'select matter_id as id from matter.participant where procedure = $1 and $2 = any (states) order by opened_at limit 1',
    [procedure, state],
  )
  return rows[0]?.id ?? assert.fail(`no ${procedure} in ${state} in the demo`)
}
const matterCase = `/workbench/matters/${await matterOf('administrative-case', 'seized')}`
const matterRefused = `/workbench/matters/${await matterOf('transfer-to-police', 'refused')}`

const shots: [name: string, path: string, visit?: Visit][] = [
  ['home', '/'],
  ['home-dark', '/', { dark: true }],
  ['home-phone', '/', phone()],
  ['search', '/search?q=茶'],
  ['search-phone', '/search?q=茶', phone()],
  ['right-mark', mark],
  ['right-patent', patent, { height: 1400 }],
  ['right-phone', mark, phone()],
  ['law', '/law'],
  [
    'law-threshold',
    '/law/ask/criminal-threshold?on=2026-03-01&offence=214&sales=49999.99&unsold=120000',
    { height: 1180 },
  ],
  ['law-phone', '/law/ask/clock?on=2026-09-01&rule=D-R2-90&start=2026-09-01', phone()],
  ['law-changes', '/law/changes?from=2026-12-31&to=2027-01-01', { height: 1180 }],
  ['work-law', '/workbench/law', { as: 'law.publisher' }],
  ['work-home', '/workbench', { as: 'office.registrar' }],
  ['work-rights', '/workbench/rights', { as: 'office.registrar' }],
  ['work-rights-dark', '/workbench/rights', { as: 'office.registrar', dark: true }],
  ['import-defects', withDefects, { as: 'office.registrar', height: 1180 }],
  ['work-today', '/workbench', { as: 'regulator.officer' }],
  ['matters-queue', '/workbench/matters', { as: 'regulator.officer' }],
  ['matters-deadlines', '/workbench/deadlines', { as: 'regulator.officer' }],
  ['matters-statistics', '/workbench/statistics', { as: 'regulator.head' }],
  ['matter', matterCase, { as: 'regulator.officer', height: 1400 }],
  ['matter-dark', matterRefused, { as: 'prosecutor', dark: true }],
  ['my-matters', '/matters', { as: 'tea.holder' }],
  ['start-complaint-phone', '/start/complaint', { ...phone(), as: 'tea.holder' }],
  ['admin-people', '/workbench/people', { as: 'admin' }],
  ['admin-roles', '/workbench/roles', { as: 'admin' }],
]

for (const [name, path, visit] of shots) {
  it(name, async () => {
    const { page, context, open } = await journey.visit(visit)
    await open(path)
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const file = `${folder}${name}.png`
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    assert.ok(statSync(file).size < mostBytes, `${name} is larger than ${mostBytes} bytes`)
    await context.close()
  })
}

function phone(): Visit {
  return { width: 390, height: 844 }
}

/** An import that found something to mend; answers its page. */
async function givenDefects(): Promise<string> {
  const { page, context } = await journey.visit({ as: 'office.registrar' })
  const application = applicationNumber(8801)
  const wrong = `${application.slice(0, -1)}${application.endsWith('1') ? '2' : '1'}`
  const files = [
    { application: wrong, filed: '20260230', publication: '129900011', title: '一种示例柔性夹爪' },
    { application: applicationNumber(8802), filed: '20260211', publication: '129900012', title: '一种示例采茶头' },
    { application: applicationNumber(8803), filed: '20260301', publication: '129900013', title: '一种示例封装基板' },
  ].map((one) => ({
    name: `CN${one.publication}A.xml`,
    mimeType: 'text/xml',
    buffer: Buffer.from(publicationFile({ ...one, applicant: '示例晨光机械有限公司' })),
  }))
  const id = await uploadByWeb(page, files)
  await importFinished(context, id)
  await settled(page)
  await context.close()
  return `/workbench/imports/${id}`
}
