/** The facts that an answer rests on, in words: on paper, and where no form stands beside the answer. */
import { useWords } from '../../ui/language.tsx'
import { useFactWord } from './fact-field.tsx'
import { askedFields, type Facts } from './state.ts'
import type { Tool } from './tools/tools.ts'
import { words } from './words.ts'

export function GivenFacts({ tool, facts, onlyOnPaper }: { tool: Tool; facts: Facts; onlyOnPaper?: boolean }) {
  const t = useWords(words)
  const word = useFactWord(tool.calculator)
  const given = askedFields(tool, facts).flatMap(({ name, kind }) => {
    const value = facts[name]
    if (!value) return []
    const said = kind === 'flag' ? t('yes') : kind === 'choice' ? word(`${name}.${value}`) : value.replace('T', ' ')
    return [{ name, label: word(name), said }]
  })
  if (given.length === 0) return null
  return (
    <section aria-labelledby="given" className={onlyOnPaper ? 'p-print-only' : undefined}>
      <h3 id="given">{t('given')}</h3>
      <dl className="l-facts">
        {given.map(({ name, label, said }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
