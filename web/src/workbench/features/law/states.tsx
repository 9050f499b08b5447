/** The states of a change of a rule, as words with shapes. */
import type { Change } from '@quanlian/contract'
import { useWords } from '../../../ui/language.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { lawWords } from './words.ts'

export const changeStates = ['draft', 'published', 'withdrawn'] as const satisfies readonly Change['state'][]

export function ChangeState({ state }: { state: Change['state'] }) {
  const t = useWords(lawWords)
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}

const tones: Record<Change['state'], Tone> = { draft: 'going', published: 'done', withdrawn: 'ended' }
