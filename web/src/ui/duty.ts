/** What a period is for, in the reader's language: `答复` where somebody must, `可提请复议` where somebody may. */
import type { MatterClock } from '@quanlian/contract'
import { useLabel, useWords } from './language.tsx'
import { words } from './words.ts'

export function useDuty() {
  const t = useWords(words)
  const label = useLabel()
  return ({ duty, lapses }: Pick<MatterClock, 'duty' | 'lapses'>) =>
    lapses ? t('may', { duty: label(duty) }) : label(duty)
}
