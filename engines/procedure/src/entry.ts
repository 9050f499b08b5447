/** What happened in a matter, one entry after the other: the only truth, from which everything else is folded. */
import type { SuspensionReason, Words } from '@quanlian/statutes'
import type { Sight } from './definition.ts'

/** Who does something: nobody for the platform itself. */
export interface Doer {
  seat: string
  body: string | null
  person: string | null
}

export type EntryKind =
  /** An action of the definition. */
  | 'act'
  /** Another form for an earlier action. */
  | 'correct'
  /** An earlier action taken back. */
  | 'withdraw'
  /** The matter moved to a newer version of its definition. */
  | 'adopt'

export interface Entry {
  /** From 1, without gaps. */
  seq: number
  /** Version of the definition under which it was accepted. */
  version: number
  kind: EntryKind
  /** Name of the action; of a correction or withdrawal, that of the entry it is about. */
  action: string
  /** Instant of acceptance, ISO with offset. */
  at: string
  by: Doer
  form: Record<string, unknown>
  effects: Effects
  /** The entry that is corrected or withdrawn. */
  refers?: number
  reason?: string
  /** What entries now do, where the correction or withdrawal changed it. */
  amends?: Readonly<Record<number, Effects>>
}

/** What an accepted action did, settled at acceptance: a fold never asks a definition or a form again. */
export interface Effects {
  /** States by line, where they changed; of the first entry all of them. */
  moves?: Readonly<Record<string, string>>
  /** Of a move to a newer version: what the older one’s states are called in it. */
  adopts?: Readonly<Record<string, string>>
  clocks?: readonly ClockEffect[]
  facts?: Readonly<Record<string, unknown>>
  joins?: readonly { seat: string; body: string }[]
  documents?: readonly string[]
  opens?: Readonly<Record<string, Record<string, unknown>>>
  reports?: Readonly<Record<string, Record<string, unknown>>>
  /** What each seat sees of it, the lead aside. */
  sees?: Readonly<Record<string, Sight>>
}

export type ClockEffect =
  | { clock: string; does: 'start'; at: string; rule: string; part?: string }
  | { clock: string; does: 'stop'; at: string }
  | { clock: string; does: 'suspend'; at: string; reason: SuspensionReason }
  /** Of one reason, or of all. */
  | { clock: string; does: 'resume'; at: string; reason?: SuspensionReason }
  | { clock: string; does: 'extend'; at: string; n?: number }

/** Why something was not accepted. */
export interface Refusal {
  ok: false
  code: /** The matter is in no state for it. */
    | 'not_available'
    /** Another seat or role may do it. */
    | 'not_yours'
    /** The form is not filled in as it must be. */
    | 'bad_form'
    /** A ground of law or of the house does not hold. */
    | 'ground'
    /** The period in which it could be done is over. */
    | 'lapsed'
    /** The period that must run out first still runs. */
    | 'too_early'
    /** No such action or entry. */
    | 'unknown'
    /** What was served or opened, or what later entries rest on, is not taken back. */
    | 'stands'
  message: Words
  /** Rule id or sentence of the house, for `ground`. */
  ground?: string
  /** Field by field, for `bad_form`. */
  errors?: readonly { path: string; message: string }[]
}
