/** For which body one acts; another choice changes what every page may show, so everything is asked anew. */
import { SwapOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useNameOf, useWords } from '../../ui/language.tsx'
import { api } from '../api.ts'
import { useSession } from '../session.ts'
import { useNotice } from '../ui/notice.tsx'
import { appWords } from './words.ts'

export function BodySwitcher() {
  const t = useWords(appWords)
  const nameOf = useNameOf()
  const notice = useNotice()
  const client = useQueryClient()
  const { body, memberships } = useSession()
  const change = useMutation(
    api.identity.switchBody.mutationOptions({
      onSuccess: async (session) => {
        client.setQueryData(api.identity.current.queryKey({ input: {} }), session)
        await client.resetQueries({ predicate: (query) => !isSession(query.queryKey) })
        if (session.body) notice.done(t('actingNow', { body: nameOf(session.body) }))
      },
      onError: notice.failed,
    }),
  )
  if (!body) return <span className="w-faint">{t('noBody')}</span>
  if (memberships.length < 2)
    return (
      <span className="w-body" title={t('actingFor')}>
        {nameOf(body)}
      </span>
    )
  const items = memberships.map((membership) => ({
    key: membership.body.id,
    label: nameOf(membership.body),
    disabled: membership.body.id === body.id,
  }))
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => change.mutate({ bodyId: key }) }}>
      <Button type="text" className="w-body" loading={change.isPending} icon={<SwapOutlined />}>
        <span className="w-heard">{t('actingFor')}</span> {nameOf(body)}
      </Button>
    </Dropdown>
  )
}

function isSession(key: readonly unknown[]) {
  const [path] = key
  return Array.isArray(path) && path.join('.') === 'identity.current'
}
