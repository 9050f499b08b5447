/** The people of the bodies one manages. */
import { contract, type Person } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { day, list, minute } from '../../../ui/format.ts'
import { useLabel, useLanguage, useNameOf, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { PersonActs } from './acts.tsx'
import { EnterPerson } from './enter.tsx'
import { peopleWords } from './words.ts'

const Query = z.object({ q: z.string().max(80).optional(), ...paging })

export function PeopleList() {
  const t = useWords(peopleWords)
  const may = useMay()
  const [query, change] = useUrlState(Query)
  const [entering, setEntering] = useState(false)
  const people = useQuery(api.identity.listPeople.queryOptions({ input: query, placeholderData: keepPreviousData }))
  return (
    <Page
      title={t('title')}
      actions={
        may(contract.identity.createPerson) && (
          <Button type="primary" onClick={() => setEntering(true)}>
            {t('enter')}
          </Button>
        )
      }
    >
      <RecordTable
        name="people"
        caption={t('caption')}
        columns={useColumns()}
        rows={people.data?.items}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        error={people.error}
        retry={() => people.refetch()}
        stale={people.isPlaceholderData}
        empty={query.q ? undefined : <Empty title={t('emptyTitle')}>{t('emptyHow')}</Empty>}
        tools={<SearchField label={t('find')} value={query.q} onSearch={(q) => change({ q })} />}
        footer={people.data && people.data.total > 0 && <Pager {...people.data} onChange={change} />}
      />
      <EnterPerson open={entering} close={() => setEntering(false)} />
    </Page>
  )
}

function useColumns(): Column<Person>[] {
  const t = useWords(peopleWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const { language } = useLanguage()
  return [
    { id: 'name', title: t('name'), main: true, cell: (row) => <b>{row.name}</b> },
    { id: 'login', title: t('login'), tight: true, cell: (row) => row.login },
    { id: 'email', title: t('email'), hidden: true, cell: (row) => row.email },
    {
      id: 'memberships',
      title: t('memberships'),
      cell: (row) => (
        <ul>
          {row.memberships.map((one) => (
            <li key={one.body.id}>
              {nameOf(one.body)}{' '}
              <span className="w-faint">
                {list(
                  one.roles.map((role) => label(role)),
                  language,
                )}
              </span>
            </li>
          ))}
        </ul>
      ),
    },
    { id: 'state', title: t('state'), tight: true, cell: (row) => <PersonState person={row} /> },
    { id: 'created', title: t('created'), tight: true, hidden: true, cell: (row) => day(row.createdAt) },
    { id: 'acts', title: t('acts'), tight: true, cell: (row) => <PersonActs person={row} /> },
  ]
}

function PersonState({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  if (!person.active) return <Tag tone="ended">{t('closed')}</Tag>
  if (person.lockedUntil) return <Tag tone="soon">{t('locked', { at: minute(person.lockedUntil) })}</Tag>
  return <Tag tone="done">{t('active')}</Tag>
}
