/** A plain result as facts: every part that has a name here, in the order of the answer. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { words } from './words.ts'

export function Facts({ result }: { result: Record<string, unknown> }) {
  const t = useWords(words)
  const say = useLabel()
  const shown = Object.entries(result).flatMap(([name, value]) => {
    const key = `fact.${name}`
    if (value === null || value === undefined || !(key in words)) return []
    return [{ name, label: t(key as keyof typeof words), value }]
  })
  const text = (value: unknown): string => {
    if (typeof value === 'object' && value !== null && 'zh' in value) return say(value as { zh: string; en: string })
    const key = `value.${String(value)}`
    return key in words ? t(key as keyof typeof words) : String(value)
  }
  return (
    <dl className="l-facts">
      {shown.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            <b>{text(value)}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}
