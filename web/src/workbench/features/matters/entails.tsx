/** What a step rests on and leads to: its rules and conditions, papers, and who comes to see the matter. */
import type { AvailableAction } from '@quanlian/contract'
import { fieldsOf } from '../../../ui/form/schema.ts'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { RuleChip } from '../../ui/rule-chip.tsx'
import { matterWords } from './words.ts'

export function Entails({ action: { rules, grounds, papers, joins, form } }: { action: AvailableAction }) {
  const t = useWords(matterWords)
  const label = useLabel()
  const { language } = useLanguage()
  // Rules of single fields stand beside these.
  const beside = new Set(fieldsOf(form).map(({ rule }) => rule))
  const general = rules.filter(({ id }) => !beside.has(id))
  const named = (words: AvailableAction['papers']) =>
    list(
      words.map((one) => label(one)),
      language,
    )
  return (
    <div className="m-entails">
      {general.length + grounds.length > 0 && (
        <>
          <h3 className="w-heard">{t('ground')}</h3>
          <ul>
            {grounds.map((ground) => (
              <li key={ground.zh}>{label(ground)}</li>
            ))}
            {general.map((rule) => (
              <li key={rule.id}>
                <RuleChip rule={rule} />
              </li>
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && <p>{t('producing', { papers: named(papers) })}</p>}
      {joins.length > 0 && <p>{t('joining', { seats: named(joins) })}</p>}
      {form === null && <p>{t('nothingToFill')}</p>}
    </div>
  )
}
