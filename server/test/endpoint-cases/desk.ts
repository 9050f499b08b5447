/** Cases of the desk for every-endpoint.test.ts: a matter of the acting body, a draft, an absence, a link made anew for each. */
import type { Api } from '../harness.ts'
import type { Case } from './case.ts'

/** What the table of cases gives: the right role, its body, and a colleague who handles matters. */
export interface DeskGiven {
  api: Api
  /** Acts for a body that may lead an administrative case, with the roles of its clerk and head. */
  personId: string
  /** Another person of the body who handles matters. */
  colleagueId: string
  /** A right that everybody sees. */
  rightId(): Promise<string>
  /** A draft of a rule. */
  changeId(): Promise<string>
  /** A body that takes part in a new matter of the acting body, and that matter. */
  shared(): Promise<{ id: string; other: string }>
}

/** @param given how the cases come by what belongs to the right role */
export function deskCases(given: DeskGiven): Record<string, Case> {
  const { api, personId, colleagueId, rightId, changeId, shared } = given
  const matter = async () => (await shared()).id
  const away = { delegate: colleagueId, from: '2026-11-23', to: '2026-11-29' }
  const assigning = { procedure: 'administrative-case', action: 'assign', version: 1, form: {} }
  const draft = async () => ({ ...assigning, matter: await matter() })
  const link = async () => {
    const [id, target] = [await matter(), await rightId()]
    return { id, link: (await api.desk.addLink({ id, kind: 'right', target })).id }
  }
  return {
    'desk.home': { input: () => ({}) },
    'desk.deadlines': { input: () => ({}), bad: { from: '2026-02-30' } },
    'desk.renewFeed': { input: () => ({}) },
    'desk.dropFeed': { input: () => ({}) },
    'desk.feed': {
      input: async () => ({ token: (await api.desk.renewFeed({})).path.split('/').at(-1) ?? '' }),
      bad: { token: 'x' },
    },
    'desk.statistics': { input: () => ({}), bad: { to: 'x' } },
    'desk.listPeople': { input: () => ({}), bad: { page: 0 } },
    'desk.assign': {
      input: async () => ({ matters: [await matter()], person: personId }),
      stranger: [403, 404],
      bad: { matters: [], person: null },
    },
    'desk.actOnMany': {
      input: async () => ({ matters: [{ id: await matter(), expected: 1 }], action: 'assign', form: {} }),
      bad: { matters: [], action: 'assign' },
    },
    'desk.markSeen': { input: async () => ({ id: await matter(), seq: 1 }), stranger: [404], bad: { id: 'x', seq: 1 } },
    'desk.listNotices': { input: () => ({}), bad: { size: 0 } },
    'desk.readNotices': { input: () => ({}), bad: { ids: ['x'] } },
    'desk.listAbsences': { input: () => ({}), bad: { size: 1000 } },
    'desk.putAbsence': { input: () => away, stranger: [404], bad: { ...away, to: 'x' } },
    'desk.dropAbsence': {
      input: async () => ({ id: (await api.desk.putAbsence(away)).id }),
      stranger: [404],
      bad: { id: 'x' },
    },
    'desk.putDraft': { input: draft, stranger: [404], bad: { matter: 'x' } },
    'desk.listDrafts': { input: () => ({}), bad: { page: 0 } },
    'desk.dropDraft': {
      input: async () => ({ id: (await api.desk.putDraft(await draft())).id }),
      stranger: [404],
      bad: { id: 'x' },
    },
    'desk.listNotes': { input: async () => ({ id: await matter() }), stranger: [404], bad: { id: 'x' } },
    'desk.addNote': {
      input: async () => ({ id: await matter(), text: '示例' }),
      stranger: [404],
      bad: { text: '' },
    },
    'desk.listMessages': { input: async () => ({ id: await matter() }), stranger: [404], bad: { id: 'x' } },
    'desk.sendMessage': {
      input: async () => {
        const { id, other } = await shared()
        return { id, to: [other], text: '示例' }
      },
      stranger: [404],
      bad: { to: [], text: '示例' },
    },
    'desk.addLink': {
      input: async () => ({ id: await matter(), kind: 'right', target: await rightId() }),
      stranger: [404],
      bad: { kind: 'thing' },
    },
    'desk.dropLink': { input: link, stranger: [404], bad: { link: 'x' } },
    'desk.mattersOfRight': { input: async () => ({ id: await rightId() }), bad: { id: 'x' } },
    'desk.movedClocks': { input: async () => ({ id: await changeId() }), bad: { id: 'x' } },
  }
}
