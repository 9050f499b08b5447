/** Every real office file goes in by the web and is found again. What to look for is read from the answers, never written here. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { it } from 'node:test'
import { openJourney, settled } from './house.ts'
import { importFinished, uploadByWeb } from './importing.ts'

const folder = new URL('../../shared/data/registry/', import.meta.url).pathname
const reason = existsSync(folder) ? false : '../shared/data is absent'
const files = reason
  ? []
  : ['cnipa', 'uspto', 'wipo-st96-v6'].flatMap((office) =>
      readdirSync(folder + office)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => `${folder}${office}/${name}`),
    )

it('imports every real file by web and finds each right by number, words, holder and class', {
  skip: reason,
}, async () => {
  const journey = await openJourney({ demo: false })
  const registrar = await journey.signUp('registrar')
  const { page, context } = await journey.visit({ jar: registrar.jar })
  const id = await uploadByWeb(page, files)
  const done = await importFinished(context, id)
  assert.equal(done.state, 'done')
  assert.equal(done.files.length, files.length)
  assert.deepEqual(
    done.files.filter((file: { state: string }) => file.state !== 'done'),
    [],
  )
  // Each mark stands in two formats: one right, two sources.
  const marks = files.filter((name) => name.includes('/uspto/')).length / 2
  assert.equal(done.counts.created, files.length - marks)

  const { items } = await (await context.request.get('/api/rights?size=100')).json()
  assert.equal(items.length, done.counts.created)
  for (const row of items) {
    const finds = async (query: Record<string, string>, what: string) => {
      const answer = await (
        await context.request.get(`/api/rights?${new URLSearchParams({ ...query, size: '100' })}`)
      ).json()
      assert.ok(
        answer.items.some((found: { id: string }) => found.id === row.id),
        `${row.kind} ${row.applicationNumber ?? row.registrationNumber} by ${what}`,
      )
      await page.goto(`/search?${new URLSearchParams(query)}`)
      await page.locator(`main a[href="/rights/${row.id}"]`).first().waitFor()
    }
    for (const number of [row.applicationNumber, row.publicationNumber, row.registrationNumber].filter(Boolean))
      await finds({ number }, 'number')
    const [han] = /\p{Script=Han}{2}/u.exec(row.title) ?? []
    const [word] = /[\p{L}\p{N}]+/u.exec(row.title) ?? []
    await finds({ q: han ?? word ?? row.title }, 'word')
    if (row.holders[0]) await finds({ holder: row.holders[0] }, 'holder')
    if (row.classes[0]) await finds({ class: row.classes[0] }, 'class')
    await page.goto(`/rights/${row.id}`)
    await settled(page)
    assert.ok((await page.locator('h1').innerText()).includes(row.title.slice(0, 20)), 'its page opens')
  }
  const twice = items.find((row: { office: string; kind: string }) => row.office === 'US' && row.kind === 'mark')
  const right = await (await context.request.get(`/api/rights/${twice.id}`)).json()
  assert.ok(right.sources.length >= 1)
  assert.ok(right.provenance.length > 0)
})
