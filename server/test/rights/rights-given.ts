/** Invented rights for tests: complete enough for every list, with numbers that pass their check. */
import { patentCheckDigit, type RightRecord } from '@quanlian/office-formats'
import { asActor } from '../../src/kernel/database.ts'
import { addRight } from '../../src/modules/rights/index.ts'
import type { GivenBody } from '../given.ts'
import type { House } from '../harness.ts'

/** A Chinese application number of 2026 with its check digit. */
export function applicationNumber(serial: number, kind = 1): string {
  const body = `2026${kind}${String(serial).padStart(7, '0')}`
  return `${body}.${patentCheckDigit(body)}`
}

export function patentRecord(serial: number, wishes: Partial<RightRecord> = {}): RightRecord {
  return {
    kind: 'patent',
    office: 'CN',
    numbers: { application: applicationNumber(serial) },
    title: `一种示例装置${serial}`,
    dates: { filing: '2026-03-02' },
    parties: [{ role: 'applicant', name: '晨曦示例科技有限公司' }],
    classes: [{ scheme: 'ipc', code: 'G06F 9/50' }],
    events: [],
    relations: [],
    details: {},
    ...wishes,
  }
}

export function markRecord(number: string, title: string, wishes: Partial<RightRecord> = {}): RightRecord {
  return {
    kind: 'mark',
    office: 'CN',
    numbers: { application: number, registration: number },
    title,
    dates: { filing: '2020-01-02', registration: '2021-02-03', expiry: '2031-02-02' },
    parties: [{ role: 'holder', name: '晨曦示例科技有限公司', country: 'CN', region: '440300' }],
    classes: [{ scheme: 'nice', code: '9' }],
    goods: [{ class: '9', text: '显示屏' }],
    status: { code: 'in_force', date: '2021-02-03' },
    events: [],
    relations: [],
    region: '440300',
    details: {},
    ...wishes,
  }
}

/** Puts a right into the open register, as an office would. */
export function givenPublic(house: House, body: GivenBody, record: RightRecord): Promise<string> {
  const actor = { personId: null, bodyId: body.id, grants: [] }
  return asActor(house.pools.app, actor, (db) =>
    addRight(db, { record, format: 'manual', guard: null, bodyId: body.id, personId: null, at: house.clock.now }),
  )
}
