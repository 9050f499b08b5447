/** What is drafted: a correction of a rule, its successor, or a rule that is new. */
import { Form, Radio } from 'antd'
import { useWords } from '../../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { RulePicker } from './rule-picker.tsx'
import { type Purpose, purposes } from './rule-values.ts'
import { lawWords } from './words.ts'

interface PurposeFieldsProps {
  purpose: Purpose
  choose: (id: string | undefined) => void
  turn: (purpose: Purpose) => void
}

export function PurposeFields({ purpose, choose, turn }: PurposeFieldsProps) {
  const t = useWords(lawWords)
  return (
    <Section title={t('purpose')}>
      <Form.Item name="purpose" label={t('purpose')} rules={[{ required: true }]}>
        <Radio.Group className="w-law-purposes" onChange={({ target }) => turn(target.value)}>
          {purposes.map((one) => (
            <Radio key={one} value={one}>
              {t(one)}
              <span className="w-law-under w-soft">{t(`${one}How`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {purpose !== 'fresh' && (
        <Form.Item name="base" label={t('base')} extra={t('baseHow')} rules={[{ required: true }]}>
          <RulePicker onChange={choose} />
        </Form.Item>
      )}
    </Section>
  )
}
