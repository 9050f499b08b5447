/** Matters about a right, for those who take part in them; nothing for others, who learn of none. */
import type { MatterRow, Right } from '@quanlian/contract'
import { useWords } from '../../ui/language.tsx'
import { MatterRows } from '../matter-rows.tsx'
import { useSession } from '../session.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

export function RightMatters({ right }: { right: Pick<Right, 'id'> }) {
  const t = useWords(words)
  const { session } = useSession()
  const asks = session?.grants.includes('matters.act') ?? false
  const { answer } = useAnswer<{ items: MatterRow[] }>(asks ? `/rights/${right.id}/matters` : null)
  if (!asks || !answer || answer.items.length === 0) return null
  return (
    <section aria-labelledby="right-matters" className="p-right-matters">
      <h2 id="right-matters">{t('matters')}</h2>
      <MatterRows rows={answer.items} />
    </section>
  )
}
