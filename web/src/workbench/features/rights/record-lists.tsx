/** The lists of a record: parties, classes, goods, claims, relations; each item can be added and taken out. */
import { partyRoleLabels, relationLabels, schemeLabels } from '@quanlian/contract'
import { type ClassScheme, type PartyRole, relationTypes } from '@quanlian/office-formats/record'
import { Button, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { ChooseSeveral } from '../../ui/choose-several.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Section } from '../../ui/page.tsx'
import { uiWords } from '../../ui/words.ts'
import { partWords } from './record-words.ts'

export function Parties({ roles }: { roles: readonly PartyRole[] }) {
  const t = useWords(partWords)
  const label = useLabel()
  return (
    <Items name="parties" title={t('parties')} blank={{ role: roles[0], name: '' }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'role']} label={t('role')} rules={[{ required: true }]}>
            <Select options={roles.map((value) => ({ value, label: label(partyRoleLabels[value]) }))} />
          </Form.Item>
          <Form.Item name={[at, 'name']} label={t('name')} rules={[{ max: 300 }]}>
            <Input />
          </Form.Item>
          <Form.Item name={[at, 'country']} label={t('country')} rules={[{ pattern: /^[A-Z]{2}$/ }]}>
            <Input maxLength={2} />
          </Form.Item>
          <Form.Item name={[at, 'address']} label={t('address')} rules={[{ max: 400 }]} className="w-wide">
            <Input />
          </Form.Item>
        </>
      )}
    </Items>
  )
}

export function Classes({ schemes }: { schemes: readonly ClassScheme[] }) {
  const t = useWords(partWords)
  const label = useLabel()
  return (
    <Items name="classes" title={t('classes')} blank={{ scheme: schemes[0], code: '' }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'scheme']} label={t('scheme')} rules={[{ required: true }]}>
            <Select options={schemes.map((value) => ({ value, label: label(schemeLabels[value]) }))} />
          </Form.Item>
          <Form.Item name={[at, 'code']} label={t('code')} rules={[{ max: 40 }]}>
            <Input />
          </Form.Item>
        </>
      )}
    </Items>
  )
}

export function Goods() {
  const t = useWords(partWords)
  return (
    <Items name="goods" title={t('goods')} blank={{ text: '' }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'class']} label={t('goodsClass')} rules={[{ max: 10 }]}>
            <Input />
          </Form.Item>
          <Form.Item name={[at, 'text']} label={t('goodsText')} className="w-wide">
            <Input.TextArea rows={2} className="w-grow" />
          </Form.Item>
        </>
      )}
    </Items>
  )
}

export function Claims() {
  const t = useWords(partWords)
  return (
    <Items name={['details', 'claims']} title={t('claims')} blank={{ text: '', dependsOn: [] }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'text']} label={t('claimText')} className="w-wide">
            <Input.TextArea rows={2} className="w-grow" />
          </Form.Item>
          {at > 0 && (
            <Form.Item name={[at, 'dependsOn']} label={t('dependsOn')}>
              <ChooseSeveral options={Array.from({ length: at }, (_, n) => ({ value: n + 1, label: n + 1 }))} />
            </Form.Item>
          )}
        </>
      )}
    </Items>
  )
}

export function Relations() {
  const t = useWords(partWords)
  const label = useLabel()
  return (
    <Items name="relations" title={t('relations')} blank={{ type: 'priority', number: '' }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'type']} label={t('relationType')} rules={[{ required: true }]}>
            <Select options={relationTypes.map((value) => ({ value, label: label(relationLabels[value]) }))} />
          </Form.Item>
          <Form.Item name={[at, 'number']} label={t('relationNumber')} rules={[{ max: 80 }]}>
            <Input />
          </Form.Item>
          <Form.Item name={[at, 'date']} label={t('relationDate')}>
            <DayField />
          </Form.Item>
        </>
      )}
    </Items>
  )
}

interface ItemsProps {
  name: string | string[]
  title: string
  blank: object
  children: (at: number) => ReactNode
}

function Items({ name, title, blank, children }: ItemsProps) {
  const u = useWords(uiWords)
  return (
    <Section title={title}>
      <Form.List name={name}>
        {(items, { add, remove }) => (
          <>
            {items.map((item, at) => (
              <fieldset key={item.key} className="w-list-item">
                <legend className="w-heard">{`${title} ${u('itemNth', { n: at + 1 })}`}</legend>
                <div className="w-fields">{children(item.name)}</div>
                <Button
                  size="small"
                  className="w-list-remove"
                  aria-label={`${title} ${u('removeNth', { n: at + 1 })}`}
                  onClick={() => remove(item.name)}
                >
                  {u('remove')}
                </Button>
              </fieldset>
            ))}
            <Button onClick={() => add(blank)} aria-label={`${u('add')} ${title}`}>
              {`+ ${u('add')}`}
            </Button>
          </>
        )}
      </Form.List>
    </Section>
  )
}
