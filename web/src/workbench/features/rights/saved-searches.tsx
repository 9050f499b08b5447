/** Searches a person keeps under a name, to ask them again with one press. */
import type { Criteria, SavedSearch } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { rightsWords } from './words.ts'

export function SavedSearches({ criteria }: { criteria: Criteria }) {
  const t = useWords(rightsWords)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('savedSearches')}</Button>
      <Dialog title={t('savedSearches')} open={open} close={close}>
        <Kept close={close} />
        <Save criteria={criteria} />
      </Dialog>
    </>
  )
}

function Kept({ close }: { close: () => void }) {
  const t = useWords(rightsWords)
  const u = useWords(uiWords)
  const notice = useNotice()
  const client = useQueryClient()
  const kept = useQuery(api.searches.list.queryOptions({ input: {} }))
  async function remove(search: SavedSearch) {
    try {
      await call.searches.remove({ id: search.id })
      await client.invalidateQueries({ queryKey: api.searches.key() })
      notice.done(t('searchRemoved'))
    } catch (error) {
      notice.failed(error)
    }
  }
  return (
    <Loaded query={kept}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="w-soft">{t('noSearches')}</p>
        ) : (
          <ul className="w-rows">
            {items.map((search) => (
              <li key={search.id}>
                <Link to="/rights" search={search.criteria as never} onClick={close}>
                  {search.name}
                </Link>
                <Button
                  size="small"
                  aria-label={t('removeSearch', { name: search.name })}
                  onClick={() => void remove(search)}
                >
                  {u('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Save({ criteria }: { criteria: Criteria }) {
  const t = useWords(rightsWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [form] = Form.useForm<{ name: string }>()
  return (
    <RecordForm<{ name: string }>
      form={form}
      initial={{}}
      submitLabel={t('saveSearch')}
      submit={async ({ name }) => {
        await call.searches.save({ name, criteria })
        await client.invalidateQueries({ queryKey: api.searches.key() })
        form.resetFields()
        notice.done(t('searchSaved'))
      }}
    >
      <Form.Item name="name" label={t('searchName')} rules={[{ required: true, max: 80 }]}>
        <Input maxLength={80} />
      </Form.Item>
    </RecordForm>
  )
}
