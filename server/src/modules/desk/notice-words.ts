/** What a notice says, from its kind and data with the words of the procedure: stored once, told in both languages. */
import type { Definition } from '@quanlian/procedure'
import type { Words } from '@quanlian/statutes'
import * as z from 'zod'
import { procedureTitle } from '../matters/index.ts'
import { actionTitle, seatTitle, toldClock } from './told.ts'

/** @param definition version under which it happened; nothing where it is not kept any more */
export function noticeWords(kind: string, data: unknown, definition: Definition | undefined): Words {
  const told = Data.parse(data)
  switch (kind) {
    case 'acted':
      return by(told, actionTitle(definition, told.action))
    case 'corrected':
      return amended(told, definition, '更正了', 'corrected')
    case 'withdrawn':
      return amended(told, definition, '撤回了', 'took back')
    case 'adopted':
      return { zh: '已适用新版程序', en: 'The matter follows the newest version of its procedure' }
    case 'joined':
      return joined(told, definition)
    case 'assigned':
      return { zh: `${told.by}将该事项分派给${told.to}`, en: `${told.by} assigned it to ${told.to}` }
    case 'unassigned':
      return { zh: `${told.by}将该事项改由他人办理`, en: `${told.by} took it off your hands` }
    case 'message':
      return { zh: `${told.from}发来消息`, en: `A message from ${told.from}` }
    case 'clock_moved':
      return moved(told, definition)
    case 'report_refused':
    case 'correction_refused':
      return notCarried(told, kind)
    default:
      return { zh: '该事项有新的情况', en: 'Something is new in this matter' }
  }
}

const text = z.string().catch('')
const Data = z
  .object({
    action: text,
    by: text,
    to: text,
    from: text,
    joined: text,
    clock: text,
    procedure: text,
    before: z.string().nullable().catch(null),
    after: z.string().nullable().catch(null),
  })
  .catch({ action: '', by: '', to: '', from: '', joined: '', clock: '', procedure: '', before: null, after: null })
type Told = z.infer<typeof Data>

/** Nobody's doing is the platform's: an outcome of another matter. */
function by(told: Told, { zh, en }: Words): Words {
  return told.by === ''
    ? { zh: `新进展：${zh}`, en: `News: ${en}` }
    : { zh: `${told.by}：${zh}`, en: `${told.by}: ${en}` }
}

function amended(told: Told, definition: Definition | undefined, zh: string, en: string): Words {
  const title = actionTitle(definition, told.action)
  const who = told.by === '' ? { zh: '平台', en: 'The platform' } : { zh: told.by, en: told.by }
  return { zh: `${who.zh}${zh}“${title.zh}”`, en: `${who.en} ${en} “${title.en}”` }
}

function joined(told: Told, definition: Definition | undefined): Words {
  if (told.joined === '') return { zh: '本机构已参与该事项', en: 'Your body takes part in it now' }
  const seat = seatTitle(definition, told.joined)
  return { zh: `本机构已作为${seat.zh}参与该事项`, en: `Your body takes part in it now: ${seat.en}` }
}

function moved(told: Told, definition: Definition | undefined): Words {
  const { title } = toldClock(definition, told.clock)
  const [zh, en] = [told.after ?? '待定', told.after ?? 'not known yet']
  const from = told.before === null ? { zh: '', en: '' } : { zh: `由 ${told.before} `, en: ` from ${told.before}` }
  return { zh: `“${title.zh}”期限${from.zh}改为 ${zh}`, en: `The period “${title.en}” moved${from.en} to ${en}` }
}

function notCarried(told: Told, kind: 'report_refused' | 'correction_refused'): Words {
  const { zh, en } = procedureTitle(told.procedure)
  return kind === 'report_refused'
    ? { zh: `办理结果未能转入“${zh}”，请人工处理`, en: `The outcome was not taken over by “${en}”: please see to it` }
    : { zh: `更正未能转入“${zh}”，请人工处理`, en: `The correction was not taken over by “${en}”: please see to it` }
}
