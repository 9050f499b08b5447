/** A house with bodies, people, rights and files, in which matters can be walked at random. */
import assert from 'node:assert/strict'
import { createLaw, statutesOf } from '@quanlian/statutes'
import { seeded } from '../../src/demo/random.ts'
import { type Given, type GivenPerson, openGiven } from '../given.ts'
import { type Answer, type House, openHouse } from '../harness.ts'
import { givenPublic, patentRecord } from '../rights/rights-given.ts'
import { openCast } from './cast.ts'
import { emptyTally } from './compare.ts'
import type { Walking } from './family.ts'
import { openMarks } from './marks.ts'

export interface World extends Walking {
  house: House
  given: Given
}

/** It begins on 1 June 2026, and nobody is signed out by days that pass. */
export async function openWorld(seed: number): Promise<World> {
  const house = await openHouse({
    SESSION_HOURS: '168',
    SESSION_IDLE_MINUTES: '1440',
  })
  const given = openGiven(house)
  house.clock.now = new Date('2026-06-01T01:00:00Z')
  const [cast, marks] = [await openCast(given), openMarks()]
  const registrar = await given.body()
  const rights = await Promise.all([1, 2, 3].map((serial) => givenPublic(house, registrar, patentRecord(serial))))
  const files = new Map<string, { sha256: string; name: string }[]>()
  for (const { id, people } of cast)
    for (const content of [marks.word(), marks.word()]) {
      const { status, text } = await attach(house, people[0], content)
      assert.equal(status, 201, text)
      files.set(id, [...(files.get(id) ?? []), { sha256: JSON.parse(text).sha256, name: `${content}.txt` }])
    }
  return {
    ...{ house, given, stage: { house, cast, marks, rights, files, taken: new Map() } },
    ...{
      random: seeded(seed),
      statutes: statutesOf(createLaw()),
      tally: emptyTally(),
      outcomes: new Map(),
    },
  }
}

/** Brings a small file, for a matter or for none yet. */
export function attach(house: House, by: GivenPerson | undefined, content: string, matter?: string): Promise<Answer> {
  const part = (name: string, value: string) => `--x7406\r\nContent-Disposition: form-data; name="${name}"${value}\r\n`
  const named = matter === undefined ? '' : part('matter', `\r\n\r\n${matter}`)
  const file = part('file', `; filename="${content}.txt"\r\nContent-Type: text/plain\r\n\r\n${content}`)
  const type = 'multipart/form-data; boundary=x7406'
  const payload = `${named}${file}--x7406--\r\n`
  return house.request(by?.jar, 'POST', '/matters/files', payload, {
    'content-type': type,
  })
}
