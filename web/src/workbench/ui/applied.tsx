/** The conditions of a list that are in force, each with its own way out. */
import { Button } from 'antd'
import { useWords } from '../../ui/language.tsx'
import { uiWords } from './words.ts'

export interface AppliedCondition {
  key: string
  name: string
  value: string
  drop: () => void
}

export function AppliedConditions({ conditions, clear }: { conditions: AppliedCondition[]; clear: () => void }) {
  const t = useWords(uiWords)
  if (conditions.length === 0) return null
  return (
    <ul className="w-chips w-applied w-noprint" aria-label={t('applied')}>
      {conditions.map(({ key, name, value, drop }) => (
        <li key={key}>
          <button
            type="button"
            className="w-applied-chip"
            aria-label={t('removeCondition', { name, value })}
            onClick={drop}
          >
            <span className="w-faint">{name}</span> {value} <span aria-hidden="true">{'×'}</span>
          </button>
        </li>
      ))}
      <li>
        <Button type="link" size="small" onClick={clear}>
          {t('clearAll')}
        </Button>
      </li>
    </ul>
  )
}
