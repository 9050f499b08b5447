/** Every criterion in use, each with its way out. */
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useCriterionWord } from '../../ui/right/criterion-word.ts'
import { addressOf, isEmpty, type SearchState, several, single, toggled, withCriteria } from './criteria.ts'
import { words } from './words.ts'

export function Chips({ state }: { state: SearchState }) {
  const t = useWords(words)
  const word = useCriterionWord()
  const { criteria } = state
  if (isEmpty(criteria)) return null
  const texts = single.flatMap((name) =>
    criteria[name]
      ? [{ key: name, what: `${name === 'q' ? t('words') : t(name)} ${criteria[name]}`, change: { [name]: undefined } }]
      : [],
  )
  const lists = several.flatMap((name) =>
    (criteria[name] ?? []).map((value) => ({
      key: name + value,
      what: word(name, value),
      change: toggled(criteria, name, value),
    })),
  )
  return (
    <ul className="p-chips" aria-label={t('active')}>
      {[...texts, ...lists].map(({ key, what, change }) => (
        <li key={key}>
          <Link to={addressOf(withCriteria(state, change))} aria-label={t('remove', { what })}>
            {what}
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
      <li className="q-no-print">
        <Link to={criteria.scope === 'ours' ? '/search?scope=ours' : '/search'} className="p-chips-clear">
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
