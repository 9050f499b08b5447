/** What stands where a page could not: a fault of ours, or an address that leads nowhere. */
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { useWords } from '../../ui/language.tsx'
import { Empty, Page } from '../ui/page.tsx'
import { appWords } from './words.ts'

/** An error in a page; the rest of the shell stands. A missing chunk means a newer build: reading the page anew helps. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useWords(appWords)
  const router = useRouter()
  const again = () => {
    if (error instanceof TypeError && /import|module/i.test(error.message)) location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t('broken')}>
      <Empty title={t('brokenWhy')}>
        <Button type="primary" onClick={again}>
          {t('again')}
        </Button>
      </Empty>
    </Page>
  )
}

export function Lost() {
  const t = useWords(appWords)
  return (
    <Page title={t('lost')}>
      <Empty title={t('lostWhy')}>
        <Link to="/">{t('home')}</Link>
      </Empty>
    </Page>
  )
}
