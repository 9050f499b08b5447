/** The frame around every page: skip link, header, side menu (a drawer on a phone), live region. */
import { MenuOutlined } from '@ant-design/icons'
import { contract } from '@quanlian/contract'
import { useLocation, useRouter } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/language.tsx'
import { LinkProvider } from '../../ui/link.tsx'
import { Bell } from '../features/desk/notices/bell.tsx'
import { useMay } from '../session.ts'
import { useMedia } from '../ui/media.ts'
import { LiveRegion } from '../ui/notice.tsx'
import { BodySwitcher } from './body-switcher.tsx'
import { GlobalSearch } from './global-search.tsx'
import { HomeLink } from './home-link.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SideMenu } from './side-menu.tsx'
import { appWords } from './words.ts'

export function Shell({ children }: { children: ReactNode }) {
  const t = useWords(appWords)
  const router = useRouter()
  const may = useMay()
  const narrow = useMedia('(max-width: 900px)')
  const [menuOpen, setMenuOpen] = useState(false)
  const path = useLocation({ select: (location) => location.pathname })
  useFocusOnNewPage(path)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the drawer
  useEffect(() => setMenuOpen(false), [path])
  return (
    <div className="w-shell">
      <a className="w-skip" href="#w-main">
        {t('skip')}
      </a>
      <header className="w-header">
        {narrow && (
          <Button type="text" icon={<MenuOutlined />} aria-label={t('menu')} onClick={() => setMenuOpen(true)} />
        )}
        <HomeLink />
        <GlobalSearch />
        <div className="w-header-end">
          {!narrow && <BodySwitcher />}
          {may(contract.desk.listNotices) && <Bell />}
          <PersonMenu />
        </div>
      </header>
      {narrow ? (
        <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} placement="left" size={280} title={t('menu')}>
          <BodySwitcher />
          <SideMenu />
        </Drawer>
      ) : (
        <div className="w-side">
          <SideMenu />
        </div>
      )}
      <main id="w-main" className="w-main" tabIndex={-1}>
        <LinkProvider owns={ownsPath} navigate={(to) => router.history.push(to)}>
          {children}
        </LinkProvider>
      </main>
      <LiveRegion />
    </div>
  )
}

/** Links of the shared presentation that stay in the workbench. */
function ownsPath(to: string) {
  return to === '/workbench' || to.startsWith('/workbench/')
}

/** After a change of page, focus starts at its heading; the first page keeps the browser's own start. */
function useFocusOnNewPage(path: string) {
  const first = useRef(path)
  useEffect(() => {
    if (first.current === path) return
    first.current = path
    const timer = setTimeout(() => document.getElementById('w-title')?.focus({ preventScroll: true }), 80)
    return () => clearTimeout(timer)
  }, [path])
}
