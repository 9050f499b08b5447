/** The fields of a record as a form asks them: only those its kind has. */
import { kindLabels, statusLabels } from '@quanlian/contract'
import { type RightKind, rightStatuses } from '@quanlian/office-formats/record'
import { Form, Input, Select } from 'antd'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { fields as fieldNames, values as valueWords } from '../../../ui/right/words.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Section } from '../../ui/page.tsx'
import { useFieldWord } from './field-word.ts'
import { kindFields } from './kind-fields.ts'
import { Claims, Classes, Goods, Parties, Relations } from './record-lists.tsx'
import { partWords } from './record-words.ts'

const long = new Set([
  'abstract',
  'description',
  'area',
  'qualityLink',
  'access',
  'secrecyMeasures',
  'structure',
  'technology',
  'function',
  'disclaimer',
])
const choices: Record<string, readonly (keyof typeof valueWords)[]> = {
  feature: ['word', 'figurative', 'combined', 'three_dimensional', 'sound', 'colour', 'other'],
  category: ['trademark', 'service', 'collective', 'certification'],
}

export function RecordFields({ kind }: { kind: RightKind }) {
  const t = useWords(partWords)
  const label = useLabel()
  const word = useFieldWord()
  const shape = kindFields[kind]
  const statuses = rightStatuses.map((value) => ({ value, label: label(statusLabels[value]) }))
  return (
    <>
      <Section title={t('basics')}>
        <div className="w-fields">
          <Form.Item name="title" label={t('title')} rules={[{ required: true, max: 2000 }]} className="w-wide">
            <Input />
          </Form.Item>
          <Form.Item name="office" label={t('office')} rules={[{ required: true, pattern: /^[A-Z]{2}$/ }]}>
            <Input maxLength={2} />
          </Form.Item>
          <Form.Item name="region" label={t('region')} rules={[{ pattern: /^\d{6}$/ }]}>
            <Input maxLength={6} inputMode="numeric" />
          </Form.Item>
          <Form.Item name={['status', 'code']} label={t('statusCode')}>
            <Select options={statuses} allowClear />
          </Form.Item>
          <Form.Item name={['status', 'date']} label={t('statusDate')}>
            <DayField />
          </Form.Item>
        </div>
      </Section>
      <Section title={t('numbers')}>
        <div className="w-fields">
          {shape.numbers.map((name) => (
            <Form.Item
              key={name}
              name={['numbers', name]}
              label={word(kind, 'numbers', name)}
              rules={[{ max: name === 'publicationKind' ? 6 : 60 }]}
            >
              <Input />
            </Form.Item>
          ))}
        </div>
      </Section>
      <Section title={t('dates')}>
        <div className="w-fields">
          {shape.dates.map((name) => (
            <Form.Item key={name} name={['dates', name]} label={word(kind, 'dates', name)}>
              <DayField />
            </Form.Item>
          ))}
        </div>
      </Section>
      <Parties roles={shape.roles} />
      {shape.schemes.length > 0 && <Classes schemes={shape.schemes} />}
      {shape.goods && <Goods />}
      <Section title={`${label(kindLabels[kind])} · ${t('details')}`}>
        <div className="w-fields">
          {shape.details.map((name) => (
            <Form.Item
              key={name}
              name={['details', name]}
              label={label(fieldNames[name])}
              className={long.has(name) ? 'w-wide' : undefined}
              rules={name === 'sealedDigest' ? [{ pattern: /^[0-9a-f]{64}$/ }] : undefined}
            >
              {choices[name] ? (
                <Select
                  allowClear
                  options={choices[name].map((value) => ({ value, label: label(valueWords[value]) }))}
                />
              ) : long.has(name) ? (
                <Input.TextArea rows={3} className="w-grow" />
              ) : (
                <Input />
              )}
            </Form.Item>
          ))}
        </div>
      </Section>
      {shape.claims && <Claims />}
      {kind !== 'trade_secret' && <Relations />}
    </>
  )
}
