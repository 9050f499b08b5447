/** The public API as data: server, web, command line and outside integrators all read this one. */
import { identity } from './identity.ts'
import { imports } from './imports.ts'
import { law } from './law.ts'
import { desk, matters } from './matters.ts'
import { rights, searches } from './rights.ts'
import { system } from './system.ts'

export const contract = { system, identity, law, rights, searches, imports, matters, desk }
export type Contract = typeof contract

export * from './endpoint.ts'
export * from './identity.ts'
export * from './imports.ts'
export * from './law.ts'
export * from './matters.ts'
export * from './problem.ts'
export * from './rights.ts'
export * from './shared.ts'
export * from './words.ts'
