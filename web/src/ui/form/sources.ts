/** Where a form finds what it lets people choose: people, bodies, rights, rules; and where it brings files. */
import type { FoundParticipant, Participant, Right, RightRow, Rule, RuleRef } from '@quanlian/contract'
import type { Label } from '@quanlian/contract/words'
import { bodyKindLabels, kindLabels } from '@quanlian/contract/words'
import { get } from '../fetch.ts'
import { sendFile } from './upload.ts'
import { words } from './words.ts'

/** Something that can be chosen: a name, and what tells it from others of that name. */
export interface Option {
  id: string
  name: string
  /** Kind, in both languages. */
  kind?: Label
  /** GB/T 2260. */
  region?: string
  note?: string
  /** Why it comes first, in both languages. */
  because?: readonly Label[]
  /** Day on which it came to the platform. */
  since?: string
}
export interface PersonOption extends Option {
  away: boolean
}
export interface StoredFile {
  sha256: string
  name: string
}

/** What a form asks of the world around it. Each answer may fail as a request does. */
export interface FormSources {
  people(): Promise<readonly PersonOption[]>
  bodies(q: string, kinds: readonly string[]): Promise<readonly Option[]>
  body(id: string): Promise<Option>
  rights(q: string): Promise<readonly Option[]>
  right(id: string): Promise<Option>
  rule(id: string): Promise<RuleRef>
  upload(file: File, progress: (percent: number) => void, signal: AbortSignal): Promise<StoredFile>
}

const few = 8
/** As many as the API gives at once. */
const most = 200

/** The API as the source of a form. @param matter the matter that it is filled in for, where there is one */
export function apiSources(matter?: string): FormSources {
  const people = asksOnce(async () => (await get<{ items: PersonOption[] }>('/desk/people', { size: most })).items)
  return {
    people: () => people(''),
    async bodies(q, kinds) {
      const { items } = await get<{ items: FoundParticipant[] }>('/participants', { q, kind: kinds, matter })
      return items.map((one) => ({
        ...bodyOption(one),
        because: [...one.seats, ...(one.namesake ? [words.namesake] : [])],
      }))
    },
    body: asksOnce(async (id) => bodyOption(await get<Participant>(`/participants/${id}`))),
    async rights(q) {
      const asked = ['ours', ...(q ? ['register'] : [])].map((scope) =>
        get<{ items: RightRow[] }>('/rights', { q, scope, size: few }),
      )
      const found = (await Promise.all(asked)).flatMap(({ items }) => items)
      return [...new Map(found.map((row) => [row.id, rightOption(row, numberOf(row))])).values()].slice(0, few)
    },
    right: asksOnce(async (id) => {
      const right = await get<Right>(`/rights/${id}`)
      return rightOption(right, right.numbers.registration ?? right.numbers.application)
    }),
    rule: asksOnce(ruleOf),
    upload: (file, progress, signal) => sendFile({ file, matter, progress, signal }),
  }
}

/** Firms and individuals: no directory lists them, so two of one name are told apart by more. */
export function isParty(kind: string): boolean {
  return kind === 'firm' || kind === 'individual'
}

async function ruleOf(id: string): Promise<RuleRef> {
  const { rule } = await get<{ rule: Rule }>(`/law/rules/${id}`)
  return { id, law: rule.law.name, article: rule.article, provisional: rule.verified !== 'full-text' }
}

function bodyOption({ id, name, kind, region, since }: Participant): Option {
  return { id, name, kind: bodyKindLabels[kind], ...(region && { region }), ...(isParty(kind) && { since }) }
}

function rightOption({ id, title, kind }: Pick<RightRow, 'id' | 'title' | 'kind'>, number: string | undefined): Option {
  return { id, name: title, kind: kindLabels[kind], ...(number && { note: number }) }
}

function numberOf(row: RightRow): string | undefined {
  return row.registrationNumber ?? row.applicationNumber ?? row.publicationNumber ?? undefined
}

/** Asks each thing once; what failed is asked again. */
function asksOnce<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known
    const asked = ask(key)
    answers.set(key, asked)
    asked.catch(() => answers.delete(key))
    return asked
  }
}
