/** The requests that are measured, and what each is held against. */
import type { Request, Step } from './record.ts'
import { commonWord, type World } from './world.ts'

export interface Case {
  name: string
  request: Request
  goal: number
  /** Against one query by hand instead of the statements that our server sends. */
  query?: Step
  /** The answer names a new id: the peer must make new ones too. */
  makesId?: boolean
}

export function casesOf(world: World): Case[] {
  const signed = { cookie: world.cookie }
  const get = (path: string, headers = {}): Request => ({ method: 'GET', path, headers })
  const post = (path: string, body: object): Request => ({
    method: 'POST',
    path,
    headers: { ...signed, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const searched = { q: commonWord, class: ['nice:9'], status: ['in_force'] }
  return [
    { name: 'read, signed in: GET /session', request: get('/api/session', signed), goal: 0.75 },
    { name: 'read, signed in: GET /rights/{id}', request: get(`/api/rights/${world.rightId}`, signed), goal: 0.75 },
    { name: 'public: GET /rights?number=', request: get(`/api/rights?number=${world.number}`), goal: 0.75 },
    { name: 'public: GET /rights/{id}', request: get(`/api/rights/${world.rightId}`), goal: 0.75 },
    { name: 'public: GET /rights?q=', request: get(`/api/rights?q=${encodeURIComponent(commonWord)}`), goal: 0.75 },
    {
      name: 'public: GET /rights/{id}, one query',
      request: get(`/api/rights/${world.rightId}`),
      goal: 0.5,
      query: {
        name: 'page',
        text: `select r.id, r.version, r.created_at, r.updated_at, s.id as source, s.format, s.at, s.record
          from registry.public_right r join registry.public_source s on s.right_id = r.id where r.id = $1`,
        values: [world.rightId],
      },
    },
    { name: 'write: POST /searches', request: post('/api/searches', { name: '示例', criteria: searched }), goal: 0.75 },
    { name: 'write: POST /rights', request: post('/api/rights', { record: entered }), goal: 0.75, makesId: true },
  ]
}

const entered = {
  kind: 'copyright',
  office: 'CN',
  numbers: {},
  title: '示例数据治理平台软件 V1.0',
  dates: { completion: '2026-01-05' },
  parties: [{ role: 'holder', name: '青禾纪精密机械（示例）有限公司', country: 'CN', region: '320500' }],
  classes: [],
  events: [],
  relations: [],
  region: '320500',
  details: { abstract: '对多来源的示例数据进行登记、核对、合并与追溯的软件，记录每一字段的来历，并支持撤回一次导入。' },
}
