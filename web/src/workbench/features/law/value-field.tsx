/** The figures of a rule as JSON, with the fields that calculators will look for. */
import type { Rule } from '@quanlian/contract'
import { Form, Input } from 'antd'
import { useWords } from '../../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import type { JsonFault } from './json-fault.ts'
import { compareFields, fieldsOf, type Parsed, parseValue } from './value-shape.ts'
import { lawWords } from './words.ts'

/** @param base the rule that is corrected or followed: its fields stand beside. */
export function ValueField({ base }: { base: Rule | undefined }) {
  const t = useWords(lawWords)
  const text = Form.useWatch<string | undefined>('value')
  const complain = useComplaint()
  const parsed = parseValue(text)
  return (
    <Section title={t('partFigures')}>
      <Form.Item name="unit" label={t('unit')} extra={t('unitHow')} rules={[{ max: 40 }]}>
        <Input autoComplete="off" className="w-narrow" />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('value')}
        extra={t('valueHow')}
        validateTrigger="onBlur"
        rules={[
          {
            validator: (_rule, value?: string) => {
              const found = parseValue(value)
              return found.ok ? Promise.resolve() : Promise.reject(new Error(complain(found.fault)))
            },
          },
        ]}
      >
        <Input.TextArea rows={6} className="w-grow w-law-code w-law-tall" spellCheck={false} autoComplete="off" />
      </Form.Item>
      {base && <BaseFields base={base} parsed={parsed} />}
    </Section>
  )
}

function useComplaint() {
  const t = useWords(lawWords)
  return ({ kind, sign, line, column }: JsonFault) =>
    t('valueBad', { why: t('valueAt', { line, column, why: t(`fault_${kind}`, { sign }) }) })
}

function BaseFields({ base, parsed }: { base: Rule; parsed: Parsed }) {
  const t = useWords(lawWords)
  if (base.value === null) return <p className="w-soft">{t('valueNone', { id: base.id })}</p>
  const name = (path: string) => path || t('whole')
  return (
    <div className="w-law-fields">
      <p role="status" className="w-soft">
        {parsed.ok && <Difference mine={parsed.value} base={base.value} />}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="w-law-scroll" aria-label={t('valueFields', { id: base.id })} tabIndex={0}>
        <table className="w-law-table">
          <caption>{t('valueFields', { id: base.id })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('path')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('nowIs')}</th>
            </tr>
          </thead>
          <tbody>
            {fieldsOf(base.value).map(({ path, kind, text }) => (
              <tr key={path}>
                <th scope="row">
                  <code>{name(path)}</code>
                </th>
                <td>{t(`kindOf_${kind}`)}</td>
                <td>{kind === 'null' ? t('kindOf_null') : text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Difference({ mine, base }: { mine: Rule['value']; base: Rule['value'] }) {
  const t = useWords(lawWords)
  const { missing, added, other } = compareFields(mine, base)
  const fields = (paths: string[]) => paths.map((path) => path || t('whole')).join(' · ')
  const told = [
    missing.length > 0 && t('valueMissing', { fields: fields(missing) }),
    added.length > 0 && t('valueAdded', { fields: fields(added) }),
    other.length > 0 && t('valueOther', { fields: fields(other) }),
  ].filter(Boolean)
  return told.length > 0 ? told.join(' / ') : t('valueSame')
}
