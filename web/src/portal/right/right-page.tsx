/** One right for everybody; what is to be done with it happens in the workbench, but export and print work here. */
import type { Right } from '@quanlian/contract'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { today } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { RightPresentation } from '../../ui/right/presentation.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Export } from '../export-menu.tsx'
import { lastSearch } from '../last-search.ts'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { RightMatters } from './right-matters.tsx'
import { words } from './words.ts'

export function RightPage({ id }: { id: string }) {
  const t = useWords(words)
  const { answer: right, error, again } = useAnswer<Right>(`/rights/${id}`)
  useTitle(right?.title ?? t('title'))
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/search">{t('back')}</ButtonLink>
      </ErrorState>
    )
  if (!right) return <Skeleton lines={12} />
  return (
    <>
      <p className="p-back q-no-print">
        <Link to={lastSearch()}>{t('back')}</Link>
      </p>
      <RightPresentation right={right} actions={<Actions right={right} />} />
      <RightMatters right={right} />
      <p className="p-print-only">{t('printed', { date: today() })}</p>
    </>
  )
}

function Actions({ right }: { right: Right }) {
  const t = useWords(words)
  const inWorkbench = right.actions.some((action) => action !== 'export')
  const scope = right.visibility === 'public' ? 'register' : 'ours'
  return (
    <>
      {inWorkbench && (
        <ButtonLink to={`/workbench/rights/${right.id}`} look="main">
          {t('work')}
        </ButtonLink>
      )}
      <ButtonLink to={`/start/complaint?right=${right.id}`}>{t('complain')}</ButtonLink>
      {right.actions.includes('export') && <Export what={{ id: [right.id], scope }} />}
      <Button icon="print" onClick={() => print()}>
        {t('print')}
      </Button>
    </>
  )
}
