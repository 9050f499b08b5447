/** No rows: what to try next. */
import { ButtonLink } from '../../ui/button.tsx'
import { useWords } from '../../ui/language.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { addressOf, isEmpty, type SearchState } from './criteria.ts'
import { words } from './words.ts'

export function NothingFound({ state }: { state: SearchState }) {
  const t = useWords(words)
  if (state.page > 1)
    return (
      <EmptyState title={t('tooFar')}>
        <ButtonLink to={addressOf({ ...state, page: 1 })}>{t('firstPage')}</ButtonLink>
      </EmptyState>
    )
  if (state.criteria.scope === 'ours' && isEmpty(state.criteria))
    return (
      <EmptyState title={t('noneOurs')}>
        <p>{t('noneOursNow')}</p>
        <ButtonLink to="/workbench">{t('toWorkbench')}</ButtonLink>
      </EmptyState>
    )
  return (
    <EmptyState title={t('none')}>
      <p>{t('noneNow')}</p>
    </EmptyState>
  )
}
