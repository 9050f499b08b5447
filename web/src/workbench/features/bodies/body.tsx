/** One body: its facts, what stands below it, and its people. */
import { type Body, bodyKindLabels } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { useRegion } from '../../../ui/regions/region.ts'
import { Tag } from '../../../ui/tag.tsx'
import { api, call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Page, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { BodyFields, bodyOf } from './body-fields.tsx'
import { Members } from './members.tsx'
import { bodyWords } from './words.ts'

export function BodyPage() {
  const { id } = useParams({ from: '/bodies/$id' })
  const t = useWords(bodyWords)
  const nameOf = useNameOf()
  const body = useQuery(api.identity.getBody.queryOptions({ input: { id } }))
  const [editing, setEditing] = useState(false)
  return (
    <Page
      title={body.data ? nameOf(body.data) : t('title')}
      crumbs={[{ to: '/bodies', label: t('title') }]}
      aside={body.data && !body.data.active && <Tag tone="ended">{t('closed')}</Tag>}
      actions={body.data && !editing && <Acts body={body.data} edit={() => setEditing(true)} />}
    >
      <Loaded query={body}>
        {(data) =>
          editing ? (
            <Editor body={data} close={() => setEditing(false)} />
          ) : (
            <>
              <Facts body={data} />
              <Below id={id} />
              <Members body={data} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Acts({ body, edit }: { body: Body; edit: () => void }) {
  const t = useWords(bodyWords)
  const u = useWords(uiWords)
  const { modal } = App.useApp()
  const notice = useNotice()
  const client = useQueryClient()
  async function setActive(active: boolean) {
    try {
      await call.identity.changeBody({ ...body, active })
      await client.invalidateQueries({ queryKey: api.identity.key() })
      notice.done(t(active ? 'reopenedNotice' : 'closedNotice'))
    } catch (error) {
      notice.failed(error)
    }
  }
  const ask = () =>
    void modal.confirm({
      title: t('close'),
      content: t('closeAsk'),
      okText: t('close'),
      cancelText: u('cancel'),
      okButtonProps: { danger: true },
      onOk: () => setActive(false),
    })
  return (
    <>
      {body.actions.includes('edit') && <Button onClick={edit}>{t('edit')}</Button>}
      {body.actions.includes('close') && (
        <Button danger onClick={ask}>
          {t('close')}
        </Button>
      )}
      {body.actions.includes('reopen') && <Button onClick={() => void setActive(true)}>{t('reopen')}</Button>}
    </>
  )
}

function Editor({ body, close }: { body: Body; close: () => void }) {
  const t = useWords(bodyWords)
  const u = useWords(uiWords)
  const notice = useNotice()
  const client = useQueryClient()
  const parent = useParent(body.parentId)
  async function submit(values: Body) {
    await call.identity.changeBody({ ...bodyOf(values), id: body.id, active: body.active })
    await client.invalidateQueries({ queryKey: api.identity.key() })
    notice.done(t('changed'))
    close()
  }
  return (
    <RecordForm<Body> initial={body} submitLabel={u('save')} cancel={close} submit={submit}>
      <BodyFields parent={parent} />
    </RecordForm>
  )
}

function Facts({ body }: { body: Body }) {
  const t = useWords(bodyWords)
  const label = useLabel()
  const region = useRegion()
  const parent = useParent(body.parentId)
  const above = parent && (
    <Link to="/bodies/$id" params={{ id: parent.id }}>
      {parent.name}
    </Link>
  )
  const { address, phone, email, hours } = body.contact
  const rows = [
    [t('kind'), label(bodyKindLabels[body.kind])],
    [t('nameEn'), body.nameEn],
    [t('parent'), above],
    [t('colRegion'), body.region && region(body.region)],
    [t('duties'), body.duties.join('\n')],
    [t('address'), address],
    [t('phone'), phone],
    [t('email'), email],
    [t('hours'), hours],
  ] as const
  return (
    <Section title={t('facts')}>
      <dl className="w-facts">
        {rows
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}

function Below({ id }: { id: string }) {
  const t = useWords(bodyWords)
  const nameOf = useNameOf()
  const label = useLabel()
  const below = useQuery(api.identity.listBodies.queryOptions({ input: { parentId: id, size: 100 } }))
  return (
    <Section title={t('below')}>
      <Loaded query={below}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="w-soft">{t('belowNone')}</p>
          ) : (
            <ul className="w-rows">
              {items.map((body) => (
                <li key={body.id}>
                  <Link to="/bodies/$id" params={{ id: body.id }}>
                    {nameOf(body)}
                  </Link>
                  <span className="w-faint">{label(bodyKindLabels[body.kind])}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function useParent(id: string | null) {
  const nameOf = useNameOf()
  const parent = useQuery(api.identity.getBody.queryOptions({ input: { id: id ?? '' }, enabled: Boolean(id) }))
  return parent.data && { id: parent.data.id, name: nameOf(parent.data) }
}
