/** The first page of the day: what waits for me, what changed since yesterday, nothing else. */
import { contract } from '@quanlian/contract'
import type { ReactNode } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { EventChanges, ImportChanges } from './changes.tsx'
import { Waiting } from './waiting.tsx'
import { homeWords } from './words.ts'
import './home.css'

/** `desk` stands above all else for those who handle matters; what the register and the law ask for then comes after it. */
export function Home({ desk }: { desk?: ReactNode }) {
  const t = useWords(homeWords)
  const may = useMay()
  const also = desk !== undefined
  return (
    <Page title={t('title')}>
      {desk}
      <div className="w-home-grid">
        <Waiting also={also} />
        {may(contract.identity.listEvents) ? (
          <EventChanges also={also} />
        ) : (
          may(contract.imports.list) && <ImportChanges also={also} />
        )}
      </div>
    </Page>
  )
}
