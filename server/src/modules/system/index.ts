/** Whether this installation is alive and ready to serve. */
import type { Module } from '../../kernel/module.ts'
import { health } from './health.ts'
import { ready } from './ready.ts'

export const system: Module = { handlers: { system: { health, ready } } }
