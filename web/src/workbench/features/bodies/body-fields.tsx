/** The fields of a body. */
import { type BodyInput, bodyKindLabels, bodyKinds } from '@quanlian/contract'
import { Form, Input, Select } from 'antd'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { BodyPicker } from '../../ui/body-picker.tsx'
import { Section } from '../../ui/page.tsx'
import { bodyWords } from './words.ts'

/** `parent` is the name of the body above, to show before any search. */
export function BodyFields({ parent }: { parent?: { id: string; name: string } }) {
  const t = useWords(bodyWords)
  const label = useLabel()
  return (
    <>
      <Section title={t('facts')}>
        <div className="w-fields">
          <Form.Item name="name" label={t('name')} rules={[{ required: true, max: 120 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="nameEn" label={t('nameEn')} rules={[{ max: 160 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="kind" label={t('kind')} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={bodyKinds.map((value) => ({ value, label: label(bodyKindLabels[value]) }))}
            />
          </Form.Item>
          <Form.Item name="parentId" label={t('parent')} extra={t('parentHow')}>
            <BodyPicker known={parent} />
          </Form.Item>
          <Form.Item name="region" label={t('region')} rules={[{ pattern: /^\d{6}$/ }]}>
            <Input maxLength={6} inputMode="numeric" />
          </Form.Item>
          <Form.Item name="duties" label={t('duties')} extra={t('dutiesHow')} className="w-wide">
            <Select mode="tags" open={false} tokenSeparators={['；', ';']} />
          </Form.Item>
        </div>
      </Section>
      <Section title={t('contact')}>
        <div className="w-fields">
          <Form.Item name={['contact', 'address']} label={t('address')} rules={[{ max: 200 }]} className="w-wide">
            <Input />
          </Form.Item>
          <Form.Item name={['contact', 'phone']} label={t('phone')} rules={[{ max: 40 }]}>
            <Input inputMode="tel" />
          </Form.Item>
          <Form.Item name={['contact', 'email']} label={t('email')}>
            <Input inputMode="email" />
          </Form.Item>
          <Form.Item name={['contact', 'hours']} label={t('hours')} rules={[{ max: 120 }]}>
            <Input />
          </Form.Item>
        </div>
      </Section>
    </>
  )
}

/** What the form holds as the API takes it: emptied fields are null or left out. */
export function bodyOf(values: BodyInput): BodyInput {
  const contact = Object.fromEntries(Object.entries(values.contact ?? {}).filter(([, value]) => value))
  return {
    ...values,
    nameEn: values.nameEn || null,
    region: values.region || null,
    parentId: values.parentId || null,
    duties: values.duties ?? [],
    contact,
  }
}
