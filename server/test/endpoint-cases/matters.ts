/** Cases of room `matters`: the acting body leads transfers to the police. */
import type { Case, CaseWorld } from './case.ts'

/** A matter of the acting body, and what can be done in it. */
export interface GivenTransfer {
  id: string
  /** What an action expects. */
  seq: number
  form: Record<string, unknown>
}

/** Opens transfers for the acting body, as its person may. */
export async function givenTransfers({ given, right, member, api }: CaseWorld) {
  const police = await given.body({ kind: 'police', name: '示例公安局' })
  const procuratorate = await given.body({ kind: 'procuratorate', name: '示例检察院' })
  const form = {
    subject: '示例事项',
    accused: '示例商行',
    reportedOn: '2026-11-20',
    team: [right.id, member.id],
    suspicion: '示例理由',
    offence: '214',
    actOn: '2026-11-10',
    police: police.id,
    procuratorate: procuratorate.id,
  }
  return {
    form,
    police,
    procuratorate,
    async open(): Promise<GivenTransfer> {
      const { id, seq } = await api.matters.open({ procedure: 'transfer-to-police', form })
      return { id, seq, form }
    },
  }
}

export async function mattersCases(world: CaseWorld): Promise<Record<string, Case>> {
  const { house, given, right, api, body } = world
  const firm = await given.body({ kind: 'firm', name: '丁示例公司' })
  const transfers = await givenTransfers(world)
  const anId = async () => ({ id: (await transfers.open()).id })
  const attach = async () => {
    const part = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n示例\r\n--x--\r\n`
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await house.request({ ...right.jar }, 'POST', '/matters/files', part, type)
    return { sha256: String(answer.json.sha256), name: 'a.txt' }
  }
  /** Approved and sent, with its letter. */
  const sent = async () => {
    const { id, seq } = await transfers.open()
    const approvedAt = '2026-11-20T10:00:00+08:00'
    await api.matters.act({ id, action: 'approve', expected: seq, form: { approvedAt } })
    const file = await attach()
    const goods = [{ name: '示例商品', count: '3', unit: '件' }]
    const form = { sentAt: '2026-11-20T11:00:00+08:00', report: [file], goods, keptAt: '示例', whyNoTest: '示例' }
    await api.matters.act({ id, action: 'send', expected: seq + 1, form })
    const papers = (await api.matters.get({ id })).timeline.flatMap((entry) => entry.papers)
    return { id, sha256: file.sha256, paper: papers[0]?.id ?? '', digest: papers[0]?.digest ?? '' }
  }
  const change = { expected: 1, reason: '示例' }
  return {
    'matters.listProcedures': { input: () => ({}) },
    'matters.getProcedure': { input: () => ({ id: 'complaint' }), bad: { id: 'X' } },
    'matters.open': {
      input: () => ({ procedure: 'transfer-to-police', form: transfers.form }),
      stranger: [403],
      bad: { procedure: 'transfer-to-police', form: 'x' },
    },
    'matters.list': { input: () => ({ q: '示例' }), bad: { sort: 'x' } },
    'matters.facets': { input: () => ({}), bad: { assignee: 'x' } },
    'matters.export': { input: () => ({ format: 'json' }), bad: { format: 'pdf' } },
    'matters.get': { input: anId, stranger: [404], bad: { id: 'x' } },
    'matters.act': {
      input: async () => ({
        ...(await anId()),
        ...{ action: 'approve', expected: 1, form: { approvedAt: '2026-11-20T10:00:00+08:00' } },
      }),
      stranger: [404],
      bad: { action: '!', expected: 0 },
    },
    'matters.correct': {
      input: async () => ({ ...(await anId()), ...change, refers: 1, form: { ...transfers.form, accused: '改后' } }),
      stranger: [404],
      bad: { refers: 0 },
    },
    'matters.withdraw': {
      input: async () => ({ ...(await anId()), ...change, refers: 1 }),
      status: 409,
      stranger: [404],
      bad: { reason: '' },
    },
    'matters.adopt': {
      input: async () => ({ ...(await anId()), ...change }),
      status: 409,
      stranger: [403, 404],
      bad: { reason: '' },
    },
    'matters.findParticipants': {
      input: async () => ({ q: firm.name, kind: ['firm'], matter: (await transfers.open()).id }),
      stranger: [404],
      bad: { q: firm.name },
    },
    'matters.getParticipant': { input: () => ({ id: firm.id }), stranger: [404], bad: { id: 'x' } },
    'matters.attach': { input: () => ({}), bad: {} },
    'matters.download': { input: sent, stranger: [404], bad: { id: 'x' } },
    'matters.paper': { input: sent, status: 409, stranger: [404], bad: { format: 'txt' } },
    'matters.checkPaper': { input: async () => ({ digest: (await sent()).digest }), bad: { digest: 'x' } },
    'matters.archive': { input: anId, stranger: [404], bad: { id: body.name } },
  }
}
