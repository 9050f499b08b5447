/** The states of an import as words with shapes. */
import type { Import } from '@quanlian/contract'
import { useWords } from '../../../ui/language.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { importWords } from './words.ts'

export type State = Import['state']

export const stateOrder: readonly State[] = [
  'mapping',
  'queued',
  'running',
  'stopped',
  'done',
  'refused',
  'undoing',
  'undone',
]

/** Going on by itself: worth asking again. */
export function isMoving(state: State) {
  return state === 'queued' || state === 'running' || state === 'undoing'
}

export function ImportState({ state }: { state: State }) {
  const t = useWords(importWords)
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}

/** `a.xml`, or `a.xml and 3 in all`. */
export function useImportName() {
  const t = useWords(importWords)
  return (one: Import) => {
    const name = one.files[0]?.name ?? one.id
    return one.files.length > 1 ? t('moreFiles', { name, n: one.files.length }) : name
  }
}

const tones: Record<State, Tone> = {
  mapping: 'soon',
  queued: 'going',
  running: 'going',
  stopped: 'soon',
  done: 'done',
  refused: 'late',
  undoing: 'going',
  undone: 'ended',
}
