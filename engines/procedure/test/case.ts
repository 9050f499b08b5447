/** A penalty case up to where a test begins. */
import type { Entry } from '../src/index.ts'
import { penalty } from './penalty.ts'
import { accused, act, bodyOf, head, officer, on, owner, prosecutor, two } from './play.ts'

export const received = {
  receivedOn: '2026-09-01',
  subject: '销售仿冒保温杯',
  story: '店内销售的保温杯不是权利人生产。',
  secret: '匿名线索',
  holder: bodyOf(owner),
  procuratorate: bodyOf(prosecutor),
}
export const filed = { party: bodyOf(accused), kind: 'legal', officers: two }

/** Received on 1 September 2026. */
export function verifying(form: Record<string, unknown> = received): Entry[] {
  const entries: Entry[] = []
  act(penalty, entries, { action: 'receive', form, by: officer, at: on('2026-09-01') })
  return entries
}

/** Filed on 10 September against the accused. */
export function investigating(): Entry[] {
  const entries = verifying()
  act(penalty, entries, { action: 'file', form: filed, by: head, at: on('2026-09-10') })
  return entries
}

/** Notified of a fine of 5,000 yuan on 28 September. */
export function noticed(): Entry[] {
  const entries = investigating()
  const form = { servedOn: '2026-09-28', fine: '5000.00' }
  act(penalty, entries, { action: 'notify', form, by: officer, at: on('2026-09-28') })
  return entries
}
