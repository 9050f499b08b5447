/** Which clock: found by typing, from all that hold on the day. */
import { SelectField } from '../../ui/field.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useAnswer } from '../use-answer.ts'
import type { Facts } from './state.ts'
import { words } from './words.ts'

interface Item {
  rule: string
  part: string | null
  subject: { zh: string; en: string }
  law: string
  lawName: { zh: string; en: string }
  article: string | null
  n: number
  unit: string
}

interface Props {
  facts: Facts
  set: (name: string) => (value: string) => void
  on: string
  error?: string
}

export function ClockChoice({ facts, set, on, error }: Props) {
  const t = useWords(words)
  const say = useLabel()
  const valid = /^\d{4}-\d\d-\d\d$/.test(on)
  const { answer } = useAnswer<{ items: Item[] }>(valid ? '/law/clocks' : null, { on })
  const items = answer?.items ?? []
  const laws = [...new Map(items.map((item) => [item.law, item.lawName]))]
  const only = items.filter((item) => item.rule === facts.rule)
  const part = facts.part ?? (only.length === 1 ? only[0]?.part : undefined) ?? ''
  const value = facts.rule ? `${facts.rule} ${part}`.trim() : ''
  const choose = (chosen: string) => {
    const [rule = '', part = ''] = chosen.split(' ')
    set('rule')(rule)
    set('part')(part)
    set('unit')(items.find((item) => item.rule === rule && (item.part ?? '') === part)?.unit ?? '')
  }
  return (
    <SelectField
      id="law-rule"
      label={t('clock')}
      value={value}
      error={error}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('choose')}</option>
      {laws.map(([law, name]) => (
        <optgroup key={law} label={say(name)}>
          {items
            .filter((item) => item.law === law)
            .map((item) => (
              <option key={`${item.rule} ${item.part}`} value={`${item.rule} ${item.part ?? ''}`.trim()}>
                {`${say(item.subject)}${moreThanOne(items, item) ? ` · ${item.part}` : ''} · ${item.n} ${t(`unit.${item.unit}` as 'unit.day')}`}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

function moreThanOne(items: Item[], { rule }: Item): boolean {
  return items.filter((item) => item.rule === rule).length > 1
}
