/** What may be done with an import, by the state it is in. That it is one's own body's is row-level security's word. */
import type { Import } from '@quanlian/contract'
import { fail } from '../../kernel/problem.ts'

type State = Import['state']
type Action = Import['actions'][number]

export function mayStart(state: State): boolean {
  return state === 'mapping'
}

export function mayStop(state: State): boolean {
  return state === 'queued' || state === 'running'
}

export function mayResume(state: State): boolean {
  return state === 'stopped'
}

/** What is still being read is stopped first. */
export function mayUndo(state: State): boolean {
  return state === 'mapping' || state === 'stopped' || state === 'done'
}

export function actionsOf(state: State, defects: number): Action[] {
  return [
    ...(mayStart(state) ? (['start'] as const) : []),
    ...(mayStop(state) ? (['stop'] as const) : []),
    ...(mayResume(state) ? (['resume'] as const) : []),
    ...(mayUndo(state) ? (['undo'] as const) : []),
    ...(defects > 0 ? (['download_defects'] as const) : []),
  ]
}

/** @throws Problem imports.wrong_state naming the state, unless the rule allows it. */
export function demand(rule: (state: State) => boolean, state: State): void {
  if (!rule(state)) fail('imports.wrong_state', { detail: state, state })
}
