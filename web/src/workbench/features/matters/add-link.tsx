/** Relating a right of the register, or another matter in which the own body takes part. */
import type { Matter } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form, Radio, Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useSettle } from './settle.ts'
import { sideWords } from './side-words.ts'

interface Values {
  kind: 'right' | 'matter'
  target: string
}

export function AddLink({ matter, open, close }: { matter: Matter; open: boolean; close: () => void }) {
  const t = useWords(sideWords)
  const notice = useNotice()
  const settle = useSettle()
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form) ?? 'right'
  async function submit({ target }: Values) {
    await settle(call.desk.addLink({ id: matter.id, kind, target }))
    notice.done(t('linked'))
    close()
  }
  return (
    <Dialog title={t('addLinkTitle')} open={open} close={close}>
      <RecordForm<Values>
        form={form}
        initial={{ kind: 'right' }}
        submitLabel={t('addLink')}
        cancel={close}
        codes={{ 'matters.unknown_target': 'target' }}
        submit={submit}
        onChange={(values) => values.kind !== kind && form.setFieldValue('target', undefined)}
      >
        <Form.Item name="kind" label={t('linkKind')}>
          <Radio.Group
            options={[
              { value: 'right', label: t('right') },
              { value: 'matter', label: t('matter') },
            ]}
          />
        </Form.Item>
        <Form.Item name="target" label={t('target')} rules={[{ required: true }]}>
          {kind === 'right' ? <FindRight /> : <FindMatter but={matter.id} />}
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}

interface FinderProps {
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

function FindRight(props: FinderProps) {
  const t = useWords(sideWords)
  const [q, setQ] = useState('')
  const rights = useQuery(
    api.rights.search.queryOptions({ input: { q: q || undefined, size: 10 }, placeholderData: keepPreviousData }),
  )
  const options = (rights.data?.items ?? []).map((right) => ({
    value: right.id,
    label: [right.title, right.registrationNumber ?? right.applicationNumber].filter(Boolean).join(' · '),
  }))
  return <Finder {...props} placeholder={t('findRight')} options={options} busy={rights.isFetching} ask={setQ} />
}

function FindMatter({ but, ...props }: FinderProps & { but: string }) {
  const t = useWords(sideWords)
  const [q, setQ] = useState('')
  const matters = useQuery(
    api.matters.list.queryOptions({
      input: { q: q || undefined, sort: 'changed', size: 10 },
      placeholderData: keepPreviousData,
    }),
  )
  const options = (matters.data?.items ?? [])
    .filter(({ id }) => id !== but)
    .map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))
  return <Finder {...props} placeholder={t('findMatter')} options={options} busy={matters.isFetching} ask={setQ} />
}

function Finder({
  options,
  busy,
  ask,
  ...rest
}: FinderProps & {
  placeholder: string
  options: { value: string; label: string }[]
  busy: boolean
  ask: (q: string) => void
}) {
  return (
    <Select {...rest} allowClear showSearch={{ filterOption: false, onSearch: ask }} loading={busy} options={options} />
  )
}
