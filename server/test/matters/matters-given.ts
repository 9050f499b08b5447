/** What tests of matters take as given: four bodies with their people, and the steps that lead a complaint to the police. */
import assert from 'node:assert/strict'
import type { Matter } from '@quanlian/contract'
import type { Given, GivenBody, GivenPerson } from '../given.ts'
import { type Api, type House, Refusal } from '../harness.ts'
import { givenPublic, markRecord } from '../rights/rights-given.ts'

export interface Side {
  person: GivenPerson
  api: Api
  get(id: string): Promise<Matter>
  /** Takes an action as the matter stands. */
  act(id: string, action: string, form?: Record<string, unknown>): ReturnType<Api['matters']['act']>
  open(procedure: string, form: Record<string, unknown>): ReturnType<Api['matters']['open']>
}

export type Role =
  | 'holder'
  | 'clerk'
  | 'officer'
  | 'second'
  | 'head'
  | 'reviewer'
  | 'policeOfficer'
  | 'policeHead'
  | 'prosecutor'
  | 'party'

export interface World extends Record<Role, Side> {
  bodies: Record<'firm' | 'market' | 'police' | 'procuratorate' | 'accused' | 'elsewhere', GivenBody>
  /** Another regulator, which takes part in nothing. */
  stranger: Side
  right: string
  side(body: GivenBody, roles: string[], name?: string): Promise<Side>
  attach(side: Side, text?: string, name?: string, matter?: string): Promise<{ sha256: string; name: string }>
}

export async function givenMatters(house: House, given: Given): Promise<World> {
  const body = (kind: GivenBody['kind'], name: string) => given.body({ kind, name })
  const bodies = {
    firm: await body('firm', '云杉示例公司'),
    market: await body('market_regulator', '甲示例市场监督管理局'),
    police: await body('police', '甲示例市公安局'),
    procuratorate: await body('procuratorate', '甲示例市人民检察院'),
    accused: await body('firm', '示例百货商行'),
    elsewhere: await body('market_regulator', '乙示例市场监督管理局'),
  }
  const side = async (of: GivenBody, roles: string[], name?: string): Promise<Side> => {
    const person = await given.person({
      body: of,
      roles,
      ...(name ? { name } : {}),
    })
    const api = house.as(person.jar)
    const get = (id: string) => api.matters.get({ id })
    return {
      ...{ person, api, get },
      act: async (id, action, form = {}) =>
        api.matters.act({
          id,
          action,
          expected: (await get(id)).seq,
          form: form as never,
        }),
      open: (procedure, form) => api.matters.open({ procedure, form: form as never }),
    }
  }
  return {
    bodies,
    side,
    holder: await side(bodies.firm, ['holder'], '示例权利人'),
    clerk: await side(bodies.market, ['clerk'], '示例受理员'),
    officer: await side(bodies.market, ['officer'], '示例办案员甲'),
    second: await side(bodies.market, ['officer'], '示例办案员乙'),
    head: await side(bodies.market, ['head'], '示例负责人'),
    reviewer: await side(bodies.market, ['reviewer'], '示例审核员'),
    policeOfficer: await side(bodies.police, ['officer'], '示例民警'),
    policeHead: await side(bodies.police, ['head'], '示例公安负责人'),
    prosecutor: await side(bodies.procuratorate, ['head'], '示例检察官'),
    party: await side(bodies.accused, ['holder'], '示例当事人'),
    stranger: await side(bodies.elsewhere, ['clerk', 'officer', 'head', 'reviewer', 'holder'], '示例外人'),
    right: await givenPublic(house, bodies.market, markRecord('70012345', '青岚')),
    async attach({ person }, text = '示例材料', name = '示例材料.txt', matter) {
      const part = (head: string, content: string) =>
        `--x7400\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
      const payload = [
        ...(matter ? [part('name="matter"', matter)] : []),
        part(`name="file"; filename="${name}"\r\nContent-Type: text/plain`, text),
        '--x7400--\r\n',
      ].join('')
      const answer = await house.request({ ...person.jar }, 'POST', '/matters/files', payload, {
        'content-type': 'multipart/form-data; boundary=x7400',
      })
      assert.equal(answer.status, 201, answer.text)
      return {
        sha256: String(answer.json.sha256),
        name: String(answer.json.name),
      }
    },
  }
}

/** Forms of the three procedures, filled in as they must be. */
export function formsOf({ bodies, right, officer, second }: World) {
  const goods = [{ name: '示例洗发露', count: '120', unit: '瓶', value: '5400.00' }]
  return {
    complaint: {
      subject: '销售侵犯“青岚”商标专用权的商品',
      office: bodies.market.id,
      kind: 'complaint',
      rights: [right],
      accused: '示例百货商行',
      story: '示例事实：货架上有仿冒商品。',
    },
    accept: { receivedOn: '2026-11-23', holder: bodies.firm.id },
    handlers: { handlers: [officer.person.id, second.person.id] },
    amounts: { offence: '214', actOn: '2026-10-11', sales: '48000.00' },
    transfer: {
      reportedOn: '2026-11-23',
      team: [officer.person.id, second.person.id],
      suspicion: '示例理由：销售金额已达数额标准。',
      police: bodies.police.id,
      procuratorate: bodies.procuratorate.id,
    },
    filing: {
      subject: '涉嫌销售侵犯注册商标专用权的商品',
      filedOn: '2026-11-23',
      partyName: '示例百货商行',
      kind: 'legal',
      party: bodies.accused.id,
      officers: [officer.person.id, second.person.id],
      actEndedOn: '2026-10-11',
      facts: '示例核查情况。',
      basis: '示例立案依据。',
    },
    goods,
  }
}

/** A complaint that was accepted: with the case it opened. */
export async function acceptedComplaint(world: World): Promise<{ complaint: string; case: string }> {
  const forms = formsOf(world)
  const { id } = await world.holder.open('complaint', forms.complaint)
  const { opened } = await world.clerk.act(id, 'accept', forms.accept)
  assert.equal(opened.length, 1)
  return { complaint: id, case: opened[0]?.id ?? '' }
}

/** The case with amounts and a transfer that was proposed. */
export async function proposedTransfer(world: World): Promise<{ complaint: string; case: string; transfer: string }> {
  const forms = formsOf(world)
  const begun = await acceptedComplaint(world)
  await world.clerk.act(begun.case, 'assign', forms.handlers)
  await world.officer.act(begun.case, 'recordAmounts', forms.amounts)
  const { opened } = await world.officer.act(begun.case, 'proposeTransfer', forms.transfer)
  return { ...begun, transfer: opened[0]?.id ?? '' }
}

/** The transfer approved and sent: the police see it from here on. */
export async function sentTransfer(world: World): Promise<{ complaint: string; case: string; transfer: string }> {
  const begun = await proposedTransfer(world)
  await world.head.act(begun.transfer, 'approve', {
    approvedAt: '2026-11-23T09:30:00+08:00',
  })
  const report = await world.attach(world.officer, '示例调查报告', '调查报告.txt')
  await world.officer.act(begun.transfer, 'send', {
    sentAt: '2026-11-23T09:50:00+08:00',
    report: [report],
    goods: formsOf(world).goods,
    keptAt: '示例仓库',
    whyNoTest: '权利人已经辨认',
  })
  return begun
}

/** Asserts that it is refused so, and answers the refusal. */
export async function refusedAs(code: string, work: Promise<unknown>): Promise<Refusal> {
  try {
    await work
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.code, code, error.message)
    return error
  }
  return assert.fail(`not refused as ${code}`)
}
