/** What stands folded in the tables, for the jobs that compare it with what the entries say. */

import { type Database, sql } from '../../kernel/database.ts'
import type { Standing } from './standing.ts'

export interface StoredStanding {
  id: string
  number: string
  procedure: string
  seq: number
  standing: Standing
}

/** Matters after one, in the order of their ids. Asked as the platform. @param only those with a clock that runs */
export async function standingsAfter(
  db: Database,
  after: string,
  { most, only }: { most: number; only: 'open' | 'all' },
): Promise<StoredStanding[]> {
  const { rows } = await sql<Omit<StoredStanding, 'standing'> & { standing: Raw }>`
    select id, number, procedure, seq, standing from matter.standings(${after}, ${most}, ${only === 'open'})`.execute(
    db,
  )
  return rows.map(({ standing, ...row }) => ({ ...row, standing: toStanding(standing) }))
}

/** The same for comparing: participants by body, clocks by entry. */
export function sorted({ ended, participants, clocks }: Standing): Standing {
  return {
    ended,
    participants: [...participants].sort((a, b) => (a.body < b.body ? -1 : 1)),
    clocks: [...clocks].sort((a, b) => a.seq - b.seq || (a.clock < b.clock ? -1 : 1)),
  }
}

interface Raw {
  ended: boolean
  participants: RawParticipant[]
  clocks: RawClock[]
}
interface RawParticipant {
  body_id: string
  seats: string[]
  title: string
  terms: string[]
  states: string[]
  ended: boolean
  roles: string[]
  later_roles: Record<string, string>
  next_clock: string | null
  next_ends: string | null
  next_own: boolean | null
  changed_at: string
  changed_seq: number
}
type RawClock = Omit<Standing['clocks'][number], 'seenBy'> & { seen_by: string[]; matter_id: string }

function toStanding({ ended, participants, clocks }: Raw): Standing {
  return {
    ended,
    participants: participants.map((row) => ({
      body: row.body_id,
      ...{
        seats: row.seats,
        title: row.title,
        terms: row.terms,
        states: row.states,
        ended: row.ended,
        roles: row.roles,
        laterRoles: row.later_roles,
      },
      nextClock: row.next_clock,
      nextEnds: instant(row.next_ends),
      nextOwn: row.next_own,
      changedAt: new Date(row.changed_at).toISOString(),
      changedSeq: row.changed_seq,
    })),
    clocks: clocks.map(({ seen_by, ends, matter_id: _matter, ...row }) => ({
      ...row,
      ends: instant(ends),
      seenBy: seen_by,
    })),
  }
}

function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString()
}
