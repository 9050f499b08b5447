/** Who of the own body handles a matter, and giving it to somebody else. */

import type { Matter } from '@quanlian/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useId, useState } from 'react'
import { RequestError } from '../../../ui/fetch.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { matterWords } from './words.ts'

export function Assignee({ matter }: { matter: Matter }) {
  const t = useWords(matterWords)
  const id = useId()
  if (!matter.may.includes('assign'))
    return (
      <p className="m-assignee">
        <span className="w-faint">{t('assignee')}</span> {matter.assignee?.name ?? t('nobody')}
      </p>
    )
  return (
    <div className="m-assignee">
      <label htmlFor={id} className="w-faint">
        {t('assignee')}
      </label>
      <Choice id={id} matter={matter} />
    </div>
  )
}

const nobody = 'nobody'

function Choice({ id, matter }: { id: string; matter: Matter }) {
  const t = useWords(matterWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [asked, setAsked] = useState(false)
  // The list is asked for when somebody reaches for it: most readers of the page never do.
  const people = useQuery(api.desk.listPeople.queryOptions({ input: { size: 200 }, enabled: asked, staleTime: 60_000 }))
  const assign = useMutation({
    async mutationFn(person: string | null) {
      const { items, assignee } = await call.desk.assign({ matters: [matter.id], person })
      const refused = items.find(({ done }) => !done)
      if (refused) throw refusal(refused.code, t('assignRefused'))
      return assignee
    },
    async onSuccess(assignee) {
      notice.done(assignee ? t('assigned', { name: assignee.name }) : t('unassigned'))
      await client.invalidateQueries({ queryKey: api.matters.key() })
    },
    onError: notice.failed,
  })
  const known = matter.assignee ? [{ value: matter.assignee.id, label: matter.assignee.name }] : []
  const listed = (people.data?.items ?? []).map((person) => ({
    value: person.id,
    label: person.away ? t('away', { name: person.name }) : person.name,
  }))
  return (
    <Select
      id={id}
      className="m-assignee-choice"
      popupMatchSelectWidth={false}
      variant="borderless"
      value={matter.assignee?.id ?? nobody}
      loading={people.isFetching || assign.isPending}
      disabled={assign.isPending}
      showSearch={{ optionFilterProp: 'label' }}
      onOpenChange={(open) => open && setAsked(true)}
      onFocus={() => setAsked(true)}
      onChange={(value) => assign.mutate(value === nobody ? null : value)}
      options={[{ value: nobody, label: t('nobody') }, ...(listed.length > 0 ? listed : known)]}
    />
  )
}

function refusal(code: string | null, title: string) {
  const named = code ?? 'kernel.conflict'
  return new RequestError({ type: `/problems/${named}`, code: named, title, status: 409 })
}
