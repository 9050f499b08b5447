/** What tests of the desk take as given: a right holder, a regulator with its people, and complaints between them. */
import type { Given, GivenBody, GivenPerson } from '../given.ts'
import type { Api, House } from '../harness.ts'

type Form = Parameters<Api['matters']['act']>[0]['form']

export interface Side {
  person: GivenPerson
  api: Api
}

export interface DeskWorld {
  firm: GivenBody
  market: GivenBody
  holder: Side
  clerk: Side
  officer: Side
  head: Side
  /** Another regulator, which takes part in nothing. */
  stranger: Side
  /** The firm complains; `subject` is the title. */
  complain(subject?: string, from?: Side): Promise<string>
  /** The regulator begins a case of its own; `holder` and, once it is filed, `party` see their part of it. */
  openCase(wishes?: { subject?: string; holder?: GivenBody }): Promise<string>
  /** Sets the day, at ten in Beijing; everybody signs in again. */
  on(day: string): Promise<void>
  /** Takes an action as the matter stands. */
  act(side: Side, id: string, action: string, form?: Form): Promise<number>
  side(body: GivenBody, roles: string[], name?: string): Promise<Side>
}

export async function givenDesk(house: House, given: Given): Promise<DeskWorld> {
  const firm = await given.body({ kind: 'firm', name: '云杉示例公司' })
  const market = await given.body({ kind: 'market_regulator', name: '甲示例市监局' })
  const elsewhere = await given.body({ kind: 'market_regulator', name: '乙示例市监局' })
  const people: GivenPerson[] = []
  const side = async (body: GivenBody, roles: string[], name?: string): Promise<Side> => {
    const person = await given.person({ body, roles, ...(name ? { name } : {}) })
    people.push(person)
    return { person, api: house.as(person.jar) }
  }
  const holder = await side(firm, ['holder'], '示例权利人')
  const clerk = await side(market, ['clerk'], '示例受理员')
  const officer = await side(market, ['officer'], '示例办案员')
  const world: DeskWorld = {
    firm,
    market,
    holder,
    clerk,
    officer,
    head: await side(market, ['head'], '示例负责人'),
    stranger: await side(elsewhere, ['clerk', 'officer', 'head'], '示例外人'),
    side,
    async complain(subject = '销售侵权商品', from = holder) {
      const form = { subject, office: market.id, kind: 'report', accused: '示例百货商行', story: '示例事实' }
      return (await from.api.matters.open({ procedure: 'complaint', form })).id
    },
    async openCase({ subject = '涉嫌销售侵权商品', holder: owner } = {}) {
      const day = house.clock.now.toISOString().slice(0, 10)
      const form = { subject, source: 'inspection', receivedOn: day, accused: '示例百货商行', summary: '示例线索' }
      const named = owner ? { ...form, holder: owner.id } : form
      return (await clerk.api.matters.open({ procedure: 'administrative-case', form: named })).id
    },
    async on(day) {
      house.clock.now = new Date(`${day}T02:00:00Z`)
      for (const person of people) Object.assign(person.jar, await given.jar(person))
    },
    async act({ api }, id, action, form = {}) {
      const { seq } = await api.matters.get({ id })
      return (await api.matters.act({ id, action, expected: seq, form })).seq
    },
  }
  return world
}
