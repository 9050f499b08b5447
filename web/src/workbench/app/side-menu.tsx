/** The pages a reader's roles open: an entry stands here if the contract's audience for its list is met. */
import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  FileTextOutlined,
  HomeOutlined,
  ImportOutlined,
  InboxOutlined,
  SafetyCertificateOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons'
import { contract } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../ui/language.tsx'
import { useMay } from '../session.ts'
import { appWords } from './words.ts'

interface Entry {
  to:
    | '/'
    | '/matters'
    | '/deadlines'
    | '/notices'
    | '/statistics'
    | '/rights'
    | '/imports'
    | '/law'
    | '/bodies'
    | '/people'
    | '/roles'
    | '/audit'
    | '/account'
  word: keyof typeof appWords
  icon: ReactNode
  demands?: { '~orpc': { meta: object } }
}

const work: Entry[] = [
  { to: '/', word: 'home', icon: <HomeOutlined /> },
  { to: '/matters', word: 'matters', icon: <InboxOutlined />, demands: contract.matters.list },
  { to: '/deadlines', word: 'deadlines', icon: <CalendarOutlined />, demands: contract.desk.deadlines },
  { to: '/notices', word: 'notices', icon: <BellOutlined />, demands: contract.desk.listNotices },
  { to: '/statistics', word: 'statistics', icon: <BarChartOutlined />, demands: contract.desk.statistics },
  { to: '/rights', word: 'rights', icon: <SafetyCertificateOutlined /> },
  { to: '/imports', word: 'imports', icon: <ImportOutlined />, demands: contract.imports.list },
  { to: '/law', word: 'law', icon: <FileTextOutlined />, demands: contract.law.listChanges },
]
const administration: Entry[] = [
  { to: '/bodies', word: 'bodies', icon: <BankOutlined />, demands: contract.identity.changeBody },
  { to: '/people', word: 'people', icon: <TeamOutlined />, demands: contract.identity.listPeople },
  { to: '/roles', word: 'roles', icon: <ApartmentOutlined />, demands: contract.identity.changeBody },
  { to: '/audit', word: 'audit', icon: <AuditOutlined />, demands: contract.identity.listEvents },
]
const self: Entry[] = [{ to: '/account', word: 'account', icon: <UserOutlined /> }]

export function SideMenu() {
  const t = useWords(appWords)
  const may = useMay()
  const offered = (entries: Entry[]) => entries.filter((entry) => !entry.demands || may(entry.demands))
  const administers = offered(administration)
  return (
    <nav aria-label={t('menu')} className="w-menu">
      <Entries entries={offered(work)} />
      {administers.length > 0 && (
        <>
          <h2>{t('administration')}</h2>
          <Entries entries={administers} />
        </>
      )}
      <h2>{t('mine')}</h2>
      <Entries entries={self} />
    </nav>
  )
}

function Entries({ entries }: { entries: Entry[] }) {
  const t = useWords(appWords)
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.to}>
          <Link
            to={entry.to}
            activeOptions={{ exact: entry.to === '/', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            <span aria-hidden="true">{entry.icon}</span>
            {t(entry.word)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
