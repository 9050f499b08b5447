/** What a rule says, by which law, on which days, and how surely that is known. */
import { Form, Input, Select } from 'antd'
import { useWords } from '../../../ui/language.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Section } from '../../ui/page.tsx'
import { LawPicker } from './law-picker.tsx'
import { RulesPicker } from './rule-picker.tsx'
import type { Purpose } from './rule-values.ts'
import { lawWords } from './words.ts'

export function RuleFields({ purpose }: { purpose: Purpose }) {
  const t = useWords(lawWords)
  const fixed = purpose === 'correct'
  return (
    <>
      <Section title={t('partRule')}>
        <Form.Item
          name="id"
          label={t('id')}
          extra={t(fixed ? 'idFixed' : 'idHow')}
          rules={[{ required: true, pattern: /^[A-Z][A-Z0-9-]{1,39}$/ }]}
        >
          <Input readOnly={fixed} autoComplete="off" className="w-narrow" />
        </Form.Item>
        <div className="w-law-pairs">
          <Words name="subject" rows={1} max={{ zh: 200, en: 300 }} />
          <Words name="says" rows={4} max={{ zh: 2000, en: 3000 }} />
        </div>
      </Section>
      <Section title={t('partSource')}>
        <div className="w-fields">
          <Form.Item name="law" label={t('law')} extra={t('lawHow')} rules={[{ required: true, max: 60 }]}>
            <LawPicker />
          </Form.Item>
          <Form.Item name="article" label={t('article')} extra={t('articleHow')} rules={[{ max: 60 }]}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="from" label={t('from')} extra={t('fromHow')} rules={[{ required: true }]}>
            <DayField />
          </Form.Item>
          <Form.Item name="to" label={t('to')} extra={t('toHow')}>
            <DayField />
          </Form.Item>
          <Form.Item name="basis" label={t('basis')} rules={[{ required: true }]}>
            <Select
              options={(['printed', 'common-knowledge'] as const).map((value) => ({
                value,
                label: t(`basis.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="verified" label={t('verified')} rules={[{ required: true }]}>
            <Select
              options={(['full-text', 'secondary', 'memory'] as const).map((value) => ({
                value,
                label: t(`verified.${value}`),
              }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="replaces" label={t('replaces')} extra={t('replacesHow')}>
          <RulesPicker />
        </Form.Item>
        <div className="w-law-pairs">
          <Words name="note" rows={2} max={{ zh: 1000, en: 1500 }} />
        </div>
      </Section>
    </>
  )
}

interface WordsProps {
  name: 'subject' | 'says' | 'note'
  rows: number
  max: { zh: number; en: number }
}

/** One text in both languages; a note may be left out, but not in one of them. */
function Words({ name, rows, max }: WordsProps) {
  const t = useWords(lawWords)
  return (['zh', 'en'] as const).map((language) => (
    <Form.Item
      key={language}
      name={[name, language]}
      label={t(`${name}${language === 'zh' ? 'Zh' : 'En'}`)}
      dependencies={name === 'note' ? [[name, language === 'zh' ? 'en' : 'zh']] : undefined}
      rules={[
        { required: name !== 'note', whitespace: name !== 'note', max: max[language] },
        ({ getFieldValue }) => ({
          validator: (_rule, own?: string) => {
            const other: string | undefined = getFieldValue([name, language === 'zh' ? 'en' : 'zh'])
            const halved = name === 'note' && !own?.trim() && Boolean(other?.trim())
            return halved ? Promise.reject(new Error(t('noteBoth'))) : Promise.resolve()
          },
        }),
      ]}
    >
      {rows === 1 ? <Input /> : <Input.TextArea rows={rows} className={rows > 2 ? 'w-grow w-law-tall' : 'w-grow'} />}
    </Form.Item>
  ))
}
