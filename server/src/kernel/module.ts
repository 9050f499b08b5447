/** What a module hands to the composition root: use cases by endpoint, streams, jobs. */

import type { Readable } from 'node:stream'
import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Contract, Grant, Session } from '@quanlian/contract'
import type pg from 'pg'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import type { Files, StoredFile } from './files.ts'
import type { Log } from './log.ts'

/** Who asks, for which body. Everything is empty for nobody. */
export interface Actor {
  personId: string | null
  bodyId: string | null
  grants: readonly Grant[]
  sessionId: string | null
  /** What `GET /session` answers. */
  session: Session
}

/** What a use case works with: opened per request, per job or per command. */
export interface Context {
  db: Database
  actor: Actor
  now: Date
  requestId: string
  /** User agent, cut; for the list of sessions only. */
  agent: string | null
  kernel: Kernel
  /** Appends to the audit trail in the same transaction. */
  record(name: string, subject: string | null, data?: Record<string, unknown>): Promise<void>
  /** Commits a job together with its cause. A job with the same key replaces the waiting one. */
  enqueue(task: string, payload: Record<string, unknown>, key?: string): Promise<void>
  /** Sets or clears the session cookie of the answer. */
  session: { set(token: string, expires: Date): void; clear(): void }
}

/** What lives as long as the process. */
export interface Kernel {
  config: Config
  pool: pg.Pool
  files: Files
  log: Log
  now(): Date
}

type Parsed<E> = E extends ContractProcedure<infer I, infer _O, infer _P, infer _M> ? InferSchemaOutput<I> : never
type Answer<E> = E extends ContractProcedure<infer _I, infer O, infer _P, infer _M> ? InferSchemaInput<O> : never

/** The input of a use case after parsing; the answer before it is parsed on the way out. */
export type Input<Room extends keyof Contract, Name extends keyof Contract[Room]> = Parsed<Contract[Room][Name]>
export type Output<Room extends keyof Contract, Name extends keyof Contract[Room]> = Answer<Contract[Room][Name]>

/** A streamed answer. */
export interface Download {
  name: string
  type: string
  content: Readable
}

/** One uploaded part, stored before the transaction opens. */
export interface Upload extends StoredFile {
  name: string
}

type Json<Room extends keyof Contract, Name extends keyof Contract[Room]> = (
  context: Context,
  input: Input<Room, Name>,
) => Promise<Output<Room, Name>> | Output<Room, Name>
type Streamed<Room extends keyof Contract, Name extends keyof Contract[Room]> = (
  context: Context,
  input: Input<Room, Name>,
) => Promise<Download>
type Uploaded<Room extends keyof Contract, Name extends keyof Contract[Room]> = (
  context: Context,
  input: { fields: Record<string, string>; files: Upload[] },
) => Promise<Output<Room, Name>>

/** What is known before a transaction opens. */
export type Early = Pick<Context, 'actor' | 'now' | 'requestId' | 'agent' | 'kernel'>

/**
 * A use case with slow work before its transaction, such as a password digest: `prepare` runs after the audience check,
 * holds no connection, and answers what then runs in the transaction. What it wrote itself stays when that is refused.
 */
export interface Prepared<Room extends keyof Contract, Name extends keyof Contract[Room]> {
  prepare(early: Early, input: Input<Room, Name>): Promise<(context: Context) => Promise<Output<Room, Name>>>
}

/** A use case for each endpoint of a room of the contract: one that is missing does not compile. */
export type Handlers<Room extends keyof Contract> = {
  [Name in keyof Contract[Room]]: Json<Room, Name> | Streamed<Room, Name> | Uploaded<Room, Name> | Prepared<Room, Name>
}

/** A background task: gets what was enqueued. Throwing tries it again later. */
export type Task = (kernel: Kernel, payload: Record<string, unknown>, signal: AbortSignal) => Promise<void>

export interface Module {
  handlers: { [Room in keyof Contract]?: Handlers<Room> }
  tasks?: Record<string, Task>
  /** When tasks come by themselves, as cron in UTC. */
  schedule?: Readonly<Record<string, string>>
  /** Runs once when the process is ready to work. */
  start?(kernel: Kernel): Promise<void>
}
