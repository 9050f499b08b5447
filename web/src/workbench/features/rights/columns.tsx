/** The columns of a list of rights. */
import { kindLabels, type RightRow } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { useOffice } from '../../../ui/offices/office.ts'
import { useRegion } from '../../../ui/regions/region.ts'
import { GuardedTag } from '../../../ui/right/guarded.tsx'
import { StatusTag } from '../../../ui/right/standing.tsx'
import type { Column } from '../../ui/record-table.tsx'
import { rightsWords } from './words.ts'

export function useRightColumns(): Column<RightRow>[] {
  const t = useWords(rightsWords)
  const label = useLabel()
  const office = useOffice()
  const region = useRegion()
  const { language } = useLanguage()
  return [
    {
      id: 'title',
      title: t('colTitle'),
      main: true,
      sort: { asc: 'title' },
      cell: (row) => (
        <Link to="/rights/$id" params={{ id: row.id }} className="w-clip">
          {row.title}
        </Link>
      ),
    },
    { id: 'kind', title: t('colKind'), cell: (row) => label(kindLabels[row.kind]) },
    {
      id: 'status',
      title: t('colStatus'),
      tight: true,
      cell: (row) => <StatusTag status={row.status} />,
    },
    { id: 'application', title: t('colApplication'), tight: true, cell: (row) => row.applicationNumber },
    { id: 'publication', title: t('colPublication'), tight: true, hidden: true, cell: (row) => row.publicationNumber },
    {
      id: 'registration',
      title: t('colRegistration'),
      tight: true,
      hidden: true,
      cell: (row) => row.registrationNumber,
    },
    {
      id: 'holders',
      title: t('colHolders'),
      cell: (row) => (row.holders.length > 0 ? <span className="w-clip">{list(row.holders, language)}</span> : null),
    },
    { id: 'classes', title: t('colClasses'), hidden: true, cell: (row) => list(row.classes, language) || null },
    {
      id: 'filed',
      title: t('colFiled'),
      tight: true,
      sort: { asc: 'filed_asc', desc: 'filed_desc' },
      cell: (row) => row.filingDate,
    },
    {
      id: 'published',
      title: t('colPublished'),
      tight: true,
      hidden: true,
      sort: { asc: 'published_asc', desc: 'published_desc' },
      cell: (row) => row.publicationDate,
    },
    { id: 'registered', title: t('colRegistered'), tight: true, hidden: true, cell: (row) => row.registrationDate },
    { id: 'expiry', title: t('colExpiry'), tight: true, hidden: true, cell: (row) => row.expiryDate },
    { id: 'office', title: t('colOffice'), tight: true, hidden: true, cell: (row) => office(row.office) },
    { id: 'region', title: t('colRegion'), tight: true, hidden: true, cell: (row) => region(row.region) || null },
    {
      id: 'visibility',
      title: t('colVisibility'),
      tight: true,
      hidden: true,
      cell: (row) => (row.visibility === 'public' ? t('public') : <GuardedTag visibility={row.visibility} />),
    },
  ]
}
