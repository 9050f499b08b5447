/** Matters: running cases of procedures. One number, one timeline; each body sees its part and nothing else. */
import * as z from 'zod'
import { endpoint } from './endpoint.ts'
import { BodyName, BodyRef } from './identity.ts'
import { Day, Done, Id, Instant, pageOf, paging, text } from './shared.ts'
import { bodyKinds } from './words.ts'

const tag = 'Matters'

const Words = z.object({ zh: z.string(), en: z.string() })
const ProcedureId = z
  .string()
  .regex(/^[a-z][a-z-]{1,59}$/)
  .meta({ examples: ['complaint'] })
const ActionName = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/)
  .meta({ examples: ['accept'] })
const Form = z.record(z.string().max(60), z.json()).meta({ examples: [{ subject: '示例事项' }] })
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A form as JSON Schema: each property carries `widget`, `zh`, `en` and what else its field says. */
export const FormSchema = z.record(z.string(), z.json())

/** A rule as a chip on a page: enough to name it and to open it. */
export const RuleRef = z.object({
  id: z.string(),
  law: Words,
  article: z.string().nullable(),
  provisional: z.boolean(),
})
export type RuleRef = z.infer<typeof RuleRef>

export const ProcedureRow = z.object({
  id: z.string(),
  version: z.int(),
  title: Words,
  law: z.array(z.string()),
  /** Whether the acting person may open one. */
  mayOpen: z.boolean(),
})
export type ProcedureRow = z.infer<typeof ProcedureRow>

/** The words of a procedure, for lists, facets and filters. */
export const ProcedureVocabulary = ProcedureRow.extend({
  states: z.array(z.object({ id: z.string(), line: z.string(), title: Words, end: z.boolean() })),
  actions: z.array(z.object({ id: z.string(), title: Words })),
  clocks: z.array(
    z.object({
      id: z.string(),
      title: Words,
      seat: z.string(),
      duty: Words,
      /** A right that ends when it is not used. */
      lapses: z.boolean(),
      rule: RuleRef.nullable(),
    }),
  ),
  seats: z.array(z.object({ id: z.string(), title: Words, kinds: z.array(z.string()) })),
  /** State diagram, Mermaid. */
  diagram: z.string(),
  /** Form of the action that opens one; null where the acting person may not. */
  form: FormSchema.nullable(),
})
export type ProcedureVocabulary = z.infer<typeof ProcedureVocabulary>

const StateRef = z.object({ id: z.string(), title: Words })

/** `lapsed`: a right that nobody used while it ran; never counted as late. */
export const ClockState = z.enum(['running', 'suspended', 'met', 'late', 'lapsed', 'unknown'])

/** One running of a clock. */
export const MatterClock = z.object({
  clock: z.string(),
  seq: z.int(),
  title: Words,
  seat: z.string(),
  seatTitle: Words,
  duty: Words,
  /** A right that ends when it is not used: its body may, and need not. */
  lapses: z.boolean(),
  /** Whether the duty is the acting body's. */
  own: z.boolean(),
  state: ClockState,
  start: z.string(),
  due: z.string().nullable(),
  ends: Instant.nullable(),
  done: z.string().nullable(),
  suspended: z.array(z.object({ from: z.string(), to: z.string().nullable(), reason: Words })),
  /** By how much, as the law counts it: `15个工作日`; null where the law of that day is not known. */
  extended: z.array(z.object({ by: Words.nullable(), decided: z.string() })),
  rule: RuleRef.nullable(),
  provisional: z.array(Words),
})
export type MatterClock = z.infer<typeof MatterClock>

/** One entry of the timeline, as the acting body sees it. */
export const MatterEntry = z.object({
  seq: z.int(),
  kind: z.enum(['act', 'correct', 'withdraw', 'adopt']),
  action: z.string(),
  title: Words,
  at: Instant,
  seat: z.string(),
  seatTitle: Words,
  body: BodyName.nullable(),
  person: z.string().nullable(),
  /** Fields in the order of the form, those the acting body may see; `was` is what stood before a correction. */
  fields: z.array(
    z.object({
      name: z.string(),
      schema: FormSchema,
      value: z.json(),
      was: z.json().optional(),
      shown: z.json().optional(),
    }),
  ),
  /** Papers it produced. */
  papers: z.array(
    z.object({
      id: Id,
      title: Words,
      number: z.string(),
      digest: z.string(),
      ready: z.boolean(),
      replaced: z.boolean(),
    }),
  ),
  refers: z.int().nullable(),
  reason: z.string().nullable(),
  withdrawn: z.boolean(),
  /** Whether the acting person may correct it or take it back. */
  actions: z.array(z.enum(['correct', 'withdraw'])),
  /** Form of a correction, where `actions` names it; `fields` then has each of its fields, null where it was left out. */
  form: FormSchema.nullable(),
})
export type MatterEntry = z.infer<typeof MatterEntry>

/** What the acting person can do now: a button and its form. */
export const AvailableAction = z.object({
  action: z.string(),
  title: Words,
  form: FormSchema.nullable(),
  rules: z.array(RuleRef),
  grounds: z.array(Words),
  papers: z.array(Words),
  joins: z.array(Words),
  draft: z.object({ id: Id, form: Form, at: Instant }).nullable(),
})
export type AvailableAction = z.infer<typeof AvailableAction>

/** A question of law that the facts answer, with the rule of the day; before a correction as well, where there was one. */
export const MatterQuestion = z.object({
  id: z.string(),
  title: Words,
  calculator: z.string(),
  on: Day,
  input: z.json(),
  answer: z.json(),
  refused: Words.nullable(),
  before: z.object({ seq: z.int(), input: z.json(), answer: z.json() }).nullable(),
})
export type MatterQuestion = z.infer<typeof MatterQuestion>

export const MatterLink = z.object({
  id: Id,
  kind: z.enum(['right', 'matter']),
  target: Id,
  title: z.string(),
  number: z.string().nullable(),
  /** `parent`, `child`: matters that opened one another. */
  relation: z.enum(['linked', 'parent', 'child']),
  removable: z.boolean(),
})
export type MatterLink = z.infer<typeof MatterLink>

/** The page of a matter, as the acting body sees it. */
export const Matter = z.object({
  id: Id,
  number: z.string(),
  title: z.string(),
  procedure: z.object({ id: z.string(), title: Words, version: z.int(), newest: z.int() }),
  seats: z.array(z.string()),
  /** Number of the last entry: what an action expects. */
  seq: z.int(),
  ended: z.boolean(),
  openedAt: Instant,
  states: z.array(StateRef.extend({ line: z.string(), end: z.boolean(), rest: z.boolean() })),
  actions: z.array(AvailableAction),
  timeline: z.array(MatterEntry),
  participants: z.array(
    z.object({
      body: BodyRef,
      seat: z.string(),
      seatTitle: Words,
      since: z.int(),
      lead: z.boolean(),
      own: z.boolean(),
    }),
  ),
  clocks: z.array(MatterClock),
  questions: z.array(MatterQuestion),
  links: z.array(MatterLink),
  assignee: z.object({ id: Id, name: z.string() }).nullable(),
  /** `assign`, `note`, `message`, `link`, `archive`, `adopt`: what the page may offer besides the actions. */
  may: z.array(z.enum(['assign', 'note', 'message', 'link', 'archive', 'adopt'])),
})
export type Matter = z.infer<typeof Matter>

/** A body that may be put into a seat: who it is, and what tells it from others of its name. */
export const Participant = BodyRef.extend({
  region: z.string().nullable(),
  /** Day on which it came to the platform. */
  since: Day,
})
export type Participant = z.infer<typeof Participant>

/** One that was looked for, with what it has to do with the matter at hand. */
export const FoundParticipant = Participant.extend({
  /** Seats it has in the matter. */
  seats: z.array(Words),
  /** Its name is that of a holder of a right of the matter in the register; nobody has verified that it is the same. */
  namesake: z.boolean(),
})
export type FoundParticipant = z.infer<typeof FoundParticipant>

/** One line of a queue. */
export const MatterRow = z.object({
  id: Id,
  number: z.string(),
  title: z.string(),
  procedure: z.string(),
  procedureTitle: Words,
  states: z.array(StateRef),
  ended: z.boolean(),
  /** Something waits for the roles of the acting person. */
  waiting: z.boolean(),
  next: z
    .object({
      clock: z.string(),
      title: Words,
      duty: Words,
      /** A right that ends when it is not used. */
      lapses: z.boolean(),
      ends: Instant,
      own: z.boolean(),
      late: z.boolean(),
    })
    .nullable(),
  assignee: z.object({ id: Id, name: z.string() }).nullable(),
  unread: z.boolean(),
  openedAt: Instant,
  changedAt: Instant,
})
export type MatterRow = z.infer<typeof MatterRow>

export const queueCriteria = {
  q: text(100, 0).optional(),
  procedure: z.array(ProcedureId).max(20).optional(),
  state: z.array(z.string().max(60)).max(20).optional(),
  /** `me`, `nobody` or a person of the body. */
  assignee: z.union([z.enum(['me', 'nobody']), Id]).optional(),
  /** For the roles of the acting person, and theirs or nobody's. */
  waiting: z.boolean().optional(),
  late: z.boolean().optional(),
  /** Something happened that the body has not opened. */
  unread: z.boolean().optional(),
  ended: z.boolean().optional(),
  changedSince: Instant.optional(),
  sort: z.enum(['due', 'changed', 'opened', 'number']).default('due'),
}
export const QueueCriteria = z.object(queueCriteria)
export type QueueCriteria = z.infer<typeof QueueCriteria>

const expected = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'seq of the matter as it was read: a stale one is refused with what changed' })
const key = z.uuid().optional().meta({ description: 'made by the sender: the same request sent twice is one entry' })
const Written = z.object({
  id: Id,
  number: z.string(),
  seq: z.int(),
  opened: z.array(z.object({ id: Id, number: z.string() })),
})
const missing = ['matters.not_found'] as const
const judged = [
  'matters.not_found',
  'matters.stale',
  'matters.not_available',
  'matters.not_yours',
  'matters.bad_form',
  'matters.ground',
  'matters.lapsed',
  'matters.too_early',
  'matters.stands',
] as const

/** Where the portal tells whether a paper of this digest was issued here: printed at the foot of each paper. */
export function checkPath(digest: string): string {
  return `/check/${digest}`
}

export const matters = {
  listProcedures: endpoint('GET', '/procedures', {
    tag,
    summary: 'Procedures of the platform',
    audience: 'anyone',
  })
    .input(z.object({}))
    .output(z.object({ items: z.array(ProcedureRow) })),
  getProcedure: endpoint('GET', '/procedures/{id}', {
    tag,
    summary: 'A procedure: states, actions, clocks with their rules, diagram; the form that opens one for whom it is',
    audience: 'anyone',
    problems: ['matters.unknown_procedure'],
  })
    .input(z.object({ id: ProcedureId }))
    .output(ProcedureVocabulary),
  open: endpoint('POST', '/matters', {
    tag,
    summary: 'Open a matter',
    audience: 'matters.act',
    status: 201,
    problems: ['matters.unknown_procedure', 'matters.not_yours', 'matters.bad_form', 'matters.ground'],
  })
    .input(z.object({ procedure: ProcedureId, form: Form, key }))
    .output(Written),
  list: endpoint('GET', '/matters', {
    tag,
    summary: 'The queue of the acting body',
    audience: 'matters.act',
  })
    .input(z.object({ ...queueCriteria, ...paging }))
    .output(pageOf(MatterRow)),
  facets: endpoint('GET', '/matters/facets', { tag, summary: 'Counts over a queue', audience: 'matters.act' })
    .input(QueueCriteria.omit({ sort: true }))
    .output(
      z.object({
        procedures: z.array(z.object({ id: z.string(), title: Words, count: z.int() })),
        states: z.array(z.object({ id: z.string(), title: Words, procedure: z.string(), count: z.int() })),
        assignees: z.array(z.object({ id: Id.nullable(), name: z.string(), count: z.int() })),
        waiting: z.int(),
        late: z.int(),
        unread: z.int(),
        ended: z.int(),
      }),
    ),
  export: endpoint('GET', '/matters/export', {
    tag,
    summary: 'The queue as shown, or the rows picked from it, as CSV, XLSX or JSON',
    audience: 'matters.act',
    transport: 'stream',
    costly: true,
  })
    .input(
      QueueCriteria.extend({
        /** Rows picked from the queue: these alone. */
        ids: z.array(Id).min(1).max(100).optional(),
        format: z.enum(['csv', 'xlsx', 'json']).default('csv'),
        lang: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .output(z.file()),
  get: endpoint('GET', '/matters/{id}', {
    tag,
    summary: 'The page of a matter, as the acting body sees it',
    audience: 'matters.act',
    problems: missing,
  })
    .input(z.object({ id: Id }))
    .output(Matter),
  act: endpoint('POST', '/matters/{id}/actions', {
    tag,
    summary: 'Take an action that the matter offers',
    audience: 'matters.act',
    status: 201,
    problems: judged,
  })
    .input(z.object({ id: Id, action: ActionName, expected, form: Form.default({}), key }))
    .output(Written),
  correct: endpoint('POST', '/matters/{id}/corrections', {
    tag,
    summary: 'Correct the form of an earlier action of the acting body',
    audience: 'matters.act',
    status: 201,
    problems: judged,
  })
    .input(z.object({ id: Id, refers: z.int().min(1), expected, form: Form, reason: text(1000), key }))
    .output(Written),
  withdraw: endpoint('POST', '/matters/{id}/withdrawals', {
    tag,
    summary: 'Take back an earlier action of the acting body',
    audience: 'matters.act',
    status: 201,
    problems: judged,
  })
    .input(z.object({ id: Id, refers: z.int().min(1), expected, reason: text(1000), key }))
    .output(Written),
  adopt: endpoint('POST', '/matters/{id}/version', {
    tag,
    summary: 'Move a matter to the newest version of its procedure',
    audience: 'matters.assign',
    status: 201,
    problems: judged,
  })
    .input(z.object({ id: Id, expected, reason: text(1000) }))
    .output(Written),
  findParticipants: endpoint('GET', '/participants', {
    tag,
    summary: 'Bodies that may be put into a seat of a matter',
    description:
      'At most eight, never the next ones: who has to do with the matter first, then by name. The directory for everybody; for an authority whose forms ask for them, firms by two characters of the name and individuals by the whole name.',
    audience: 'matters.act',
    problems: missing,
  })
    .input(
      z.object({
        q: text(80, 0).default(''),
        kind: z.array(z.enum(bodyKinds)).min(1).max(bodyKinds.length),
        matter: Id.optional(),
      }),
    )
    .output(z.object({ items: z.array(FoundParticipant) })),
  getParticipant: endpoint('GET', '/participants/{id}', {
    tag,
    summary: 'A body that a form names',
    audience: 'matters.act',
    problems: ['identity.unknown_body'],
  })
    .input(z.object({ id: Id }))
    .output(Participant),
  attach: endpoint('POST', '/matters/files', {
    tag,
    summary: 'Bring a file, to be named in a form',
    description: 'Multipart: one part `file`; a part `matter` with the id of the matter it is for, where there is one.',
    audience: 'matters.act',
    transport: 'upload',
    status: 201,
    costly: true,
    problems: ['matters.not_found', 'matters.no_file'],
  })
    .input(z.object({}))
    .output(z.object({ sha256: Sha256, sm3: z.string(), name: z.string(), size: z.int() })),
  download: endpoint('GET', '/matters/{id}/files/{sha256}', {
    tag,
    summary: 'A file that a visible field of the matter names',
    audience: 'matters.act',
    transport: 'stream',
    problems: missing,
  })
    .input(z.object({ id: Id, sha256: Sha256 }))
    .output(z.file()),
  paper: endpoint('GET', '/matters/{id}/papers/{paper}', {
    tag,
    summary: 'A paper of the matter as PDF or Word file',
    audience: 'matters.act',
    transport: 'stream',
    problems: ['matters.not_found', 'matters.paper_not_ready'],
  })
    .input(z.object({ id: Id, paper: Id, format: z.enum(['pdf', 'docx']).default('pdf') }))
    .output(z.file()),
  checkPaper: endpoint('GET', '/papers/{digest}', {
    tag,
    summary: 'Whether a paper with this digest was issued here: what its check link asks',
    audience: 'anyone',
    problems: ['matters.unknown_paper'],
  })
    .input(z.object({ digest: Sha256 }))
    .output(z.object({ title: Words, number: z.string(), body: z.string(), day: Day, replaced: z.boolean() })),
  archive: endpoint('GET', '/matters/{id}/archive', {
    tag,
    summary:
      'The whole file as ZIP: index, timeline, messages, papers, attachments, as the acting body sees it; its own notes apart',
    audience: 'matters.act',
    transport: 'stream',
    costly: true,
    problems: missing,
  })
    .input(z.object({ id: Id }))
    .output(z.file()),
}

const deskTag = 'Desk'

/** Lists that a page mostly shows whole. */
const longPaging = { page: paging.page, size: z.int().min(1).max(200).default(100) }

export const MatterNotice = z.object({
  id: Id,
  matter: z.object({ id: Id, number: z.string(), title: z.string() }),
  kind: z.string(),
  words: Words,
  at: Instant,
  read: z.boolean(),
})
export type MatterNotice = z.infer<typeof MatterNotice>

export const Deadline = z.object({
  matter: z.object({ id: Id, number: z.string(), title: z.string(), procedureTitle: Words }),
  clock: MatterClock.pick({
    clock: true,
    seq: true,
    title: true,
    seatTitle: true,
    duty: true,
    lapses: true,
    own: true,
    state: true,
    due: true,
    ends: true,
    rule: true,
    provisional: true,
  }),
  assignee: z.object({ id: Id, name: z.string() }).nullable(),
})
export type Deadline = z.infer<typeof Deadline>

const Absence = z.object({
  id: Id,
  person: z.object({ id: Id, name: z.string() }),
  delegate: z.object({ id: Id, name: z.string() }),
  from: Day,
  to: Day,
})
const PersonRef = z.object({ id: Id, name: z.string(), roles: z.array(z.string()), away: z.boolean() })

export const desk = {
  home: endpoint('GET', '/desk', {
    tag: deskTag,
    summary: 'What waits for the acting person, what is late, what changed since yesterday',
    audience: 'matters.act',
  })
    .input(z.object({}))
    .output(
      z.object({
        waiting: z.object({ total: z.int(), items: z.array(MatterRow) }),
        late: z.object({ total: z.int(), items: z.array(MatterRow) }),
        changed: z.object({ total: z.int(), items: z.array(MatterRow) }),
        unreadNotices: z.int(),
      }),
    ),
  deadlines: endpoint('GET', '/deadlines', {
    tag: deskTag,
    summary: 'Clocks that run in the matters of the acting body, earliest first',
    audience: 'matters.act',
  })
    .input(
      z.object({
        own: z.boolean().optional(),
        assignee: z.union([z.enum(['me', 'nobody']), Id]).optional(),
        from: Day.optional(),
        to: Day.optional(),
        ...paging,
      }),
    )
    .output(pageOf(Deadline)),
  renewFeed: endpoint('POST', '/deadlines/feed', {
    tag: deskTag,
    summary: 'A new secret calendar address (ICS); the one before ends',
    audience: 'matters.act',
    status: 201,
  })
    .input(z.object({}))
    .output(z.object({ path: z.string() })),
  dropFeed: endpoint('DELETE', '/deadlines/feed', {
    tag: deskTag,
    summary: 'End the calendar address',
    audience: 'matters.act',
  })
    .input(z.object({}))
    .output(Done),
  feed: endpoint('GET', '/deadlines/feed/{token}', {
    tag: deskTag,
    summary: 'Deadlines as a calendar (RFC 5545), by secret address',
    audience: 'anyone',
    transport: 'stream',
    problems: ['matters.unknown_feed'],
  })
    .input(z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}(\.ics)?$/) }))
    .output(z.file()),
  statistics: endpoint('GET', '/matters/statistics', {
    tag: deskTag,
    summary: 'Matters of the acting body by procedure, state and age; clocks kept and missed',
    description: 'Of matters opened in the span of days. Age in days: since the opening, or until the end.',
    audience: 'matters.act',
  })
    .input(z.object({ procedure: ProcedureId.optional(), from: Day.optional(), to: Day.optional() }))
    .output(
      z.object({
        asOf: Instant,
        states: z.array(
          z.object({
            procedure: z.string(),
            procedureTitle: Words,
            state: StateRef,
            total: z.int(),
            ages: z.array(z.object({ upTo: z.int().nullable(), count: z.int() })),
          }),
        ),
        clocks: z.array(
          z.object({
            procedure: z.string(),
            clock: z.string(),
            title: Words,
            met: z.int(),
            late: z.int(),
            running: z.int(),
            unknown: z.int(),
          }),
        ),
        opened: z.int(),
        ended: z.int(),
      }),
    ),
  listPeople: endpoint('GET', '/desk/people', {
    tag: deskTag,
    summary: 'People of the acting body who handle matters, and who is away today',
    audience: 'matters.act',
  })
    .input(z.object(longPaging))
    .output(pageOf(PersonRef)),
  assign: endpoint('POST', '/desk/assignments', {
    tag: deskTag,
    summary: 'Assign matters to a person of the body, or to nobody: a result for each',
    audience: 'matters.assign',
    problems: ['matters.unknown_person'],
  })
    .input(z.object({ matters: z.array(Id).min(1).max(200), person: Id.nullable() }))
    .output(
      z.object({
        items: z.array(z.object({ id: Id, done: z.boolean(), code: z.string().nullable() })),
        assignee: z.object({ id: Id, name: z.string() }).nullable(),
      }),
    ),
  actOnMany: endpoint('POST', '/desk/actions', {
    tag: deskTag,
    summary: 'Take one action in several matters: a result for each, each in a transaction of its own',
    audience: 'matters.act',
  })
    .input(
      z.object({
        matters: z
          .array(z.object({ id: Id, expected }))
          .min(1)
          .max(100),
        action: ActionName,
        form: Form.default({}),
      }),
    )
    .output(
      z.object({
        items: z.array(z.object({ id: Id, done: z.boolean(), code: z.string().nullable(), words: Words.nullable() })),
      }),
    ),
  markSeen: endpoint('POST', '/matters/{id}/seen', {
    tag: deskTag,
    summary: 'Note that the body has opened the matter as it stands',
    audience: 'matters.act',
    problems: missing,
  })
    .input(z.object({ id: Id, seq: z.int().min(1) }))
    .output(Done),
  listNotices: endpoint('GET', '/notices', { tag: deskTag, summary: 'Notices, newest first', audience: 'matters.act' })
    .input(z.object({ unread: z.boolean().optional(), ...paging }))
    .output(pageOf(MatterNotice)),
  readNotices: endpoint('POST', '/notices/read', {
    tag: deskTag,
    summary: 'Mark notices as read; all of them without ids',
    audience: 'matters.act',
  })
    .input(z.object({ ids: z.array(Id).max(100).optional() }))
    .output(Done),
  listAbsences: endpoint('GET', '/absences', {
    tag: deskTag,
    summary: 'Absences of the body that last or come, and who stands in',
    audience: 'matters.act',
  })
    .input(z.object(longPaging))
    .output(pageOf(Absence)),
  putAbsence: endpoint('POST', '/absences', {
    tag: deskTag,
    summary: 'Be away, with a person of the body who stands in; for others with the right to assign',
    audience: 'matters.act',
    status: 201,
    problems: ['matters.unknown_person'],
  })
    .input(z.object({ person: Id.optional(), delegate: Id, from: Day, to: Day }))
    .output(Absence),
  dropAbsence: endpoint('DELETE', '/absences/{id}', {
    tag: deskTag,
    summary: 'End an absence',
    audience: 'matters.act',
    problems: ['matters.unknown_absence'],
  })
    .input(z.object({ id: Id }))
    .output(Done),
  putDraft: endpoint('PUT', '/drafts', {
    tag: deskTag,
    summary: 'Keep a form half filled in; one a person, matter and action',
    audience: 'matters.act',
    problems: ['matters.not_found', 'matters.unknown_procedure'],
  })
    .input(
      z.object({
        matter: Id.nullable(),
        procedure: ProcedureId,
        action: ActionName,
        version: z.int().min(1),
        form: Form,
      }),
    )
    .output(z.object({ id: Id, at: Instant })),
  listDrafts: endpoint('GET', '/drafts', {
    tag: deskTag,
    summary: 'Forms half filled in, newest first',
    audience: 'matters.act',
  })
    .input(z.object(longPaging))
    .output(
      pageOf(
        z.object({
          id: Id,
          matter: z.object({ id: Id, number: z.string(), title: z.string() }).nullable(),
          procedure: z.string(),
          procedureTitle: Words,
          action: z.string(),
          actionTitle: Words,
          version: z.int(),
          form: Form,
          at: Instant,
        }),
      ),
    ),
  dropDraft: endpoint('DELETE', '/drafts/{id}', {
    tag: deskTag,
    summary: 'Throw a draft away',
    audience: 'matters.act',
    problems: ['matters.unknown_draft'],
  })
    .input(z.object({ id: Id }))
    .output(Done),
  listNotes: endpoint('GET', '/matters/{id}/notes', {
    tag: deskTag,
    summary: 'Internal notes of the acting body, newest first',
    audience: 'matters.act',
    problems: missing,
  })
    .input(z.object({ id: Id, ...longPaging }))
    .output(pageOf(z.object({ id: Id, person: z.string(), own: z.boolean(), text: z.string(), at: Instant }))),
  addNote: endpoint('POST', '/matters/{id}/notes', {
    tag: deskTag,
    summary: 'Note something for the own body',
    audience: 'matters.act',
    status: 201,
    problems: missing,
  })
    .input(z.object({ id: Id, text: text(4000) }))
    .output(z.object({ id: Id })),
  listMessages: endpoint('GET', '/matters/{id}/messages', {
    tag: deskTag,
    summary: 'Messages from and to the acting body, newest first',
    audience: 'matters.act',
    problems: missing,
  })
    .input(z.object({ id: Id, ...longPaging }))
    .output(
      pageOf(
        z.object({
          id: Id,
          from: BodyName,
          to: z.array(BodyName),
          own: z.boolean(),
          /** Who wrote it, where it is of the own body. */
          person: z.string().nullable(),
          text: z.string(),
          at: Instant,
        }),
      ),
    ),
  sendMessage: endpoint('POST', '/matters/{id}/messages', {
    tag: deskTag,
    summary: 'Write to bodies that take part',
    audience: 'matters.act',
    status: 201,
    problems: ['matters.not_found', 'matters.not_a_participant'],
  })
    .input(z.object({ id: Id, to: z.array(Id).min(1).max(20), text: text(4000) }))
    .output(z.object({ id: Id })),
  addLink: endpoint('POST', '/matters/{id}/links', {
    tag: deskTag,
    summary: 'Link a right or another matter of the body',
    audience: 'matters.act',
    status: 201,
    problems: ['matters.not_found', 'matters.unknown_target'],
  })
    .input(z.object({ id: Id, kind: z.enum(['right', 'matter']), target: Id }))
    .output(MatterLink),
  dropLink: endpoint('DELETE', '/matters/{id}/links/{link}', {
    tag: deskTag,
    summary: 'Remove a link that the body made',
    audience: 'matters.act',
    problems: missing,
  })
    .input(z.object({ id: Id, link: Id }))
    .output(Done),
  mattersOfRight: endpoint('GET', '/rights/{id}/matters', {
    tag: deskTag,
    summary: 'Matters about a right that the acting body sees',
    audience: 'matters.act',
  })
    .input(z.object({ id: Id, ...longPaging }))
    .output(pageOf(MatterRow)),
  movedClocks: endpoint('GET', '/law/changes/{id}/clocks', {
    tag: deskTag,
    summary: 'Open matters whose clocks a draft of a rule would move, with both days',
    description:
      'Numbers and days only, whosever they are: the editor sees what publishing does, not what the matters are about.',
    audience: 'law.publish',
    problems: ['law.unknown_change'],
  })
    .input(z.object({ id: Id }))
    .output(
      z.object({
        items: z.array(
          z.object({
            number: z.string(),
            procedureTitle: Words,
            clock: Words,
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
        /** Clocks that move, also those beyond the list. */
        total: z.int(),
      }),
    ),
}
