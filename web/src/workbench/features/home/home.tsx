/** The first page of the day: what waits for me, what changed since yesterday, nothing else. */
import { contract } from '@quanlian/contract'
import { useWords } from '../../../ui/language.tsx'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { EventChanges, ImportChanges } from './changes.tsx'
import { Waiting } from './waiting.tsx'
import { homeWords } from './words.ts'
import './home.css'

export function Home() {
  const t = useWords(homeWords)
  const may = useMay()
  return (
    <Page title={t('title')}>
      <div className="w-home-grid">
        <Waiting />
        {may(contract.identity.listEvents) ? <EventChanges /> : may(contract.imports.list) && <ImportChanges />}
      </div>
    </Page>
  )
}
