/** One right: the shared presentation, with the acts the server offers for it. */
import type { Right } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { RightPathsProvider } from '../../../ui/right/paths.tsx'
import { RightPresentation } from '../../../ui/right/presentation.tsx'
import { api } from '../../api.ts'
import { Loaded, PlainPage } from '../../ui/page.tsx'
import { Acts } from './acts.tsx'
import { Entitled } from './entitle.tsx'
import { rightsWords } from './words.ts'
import './rights.css'

export function RightPage() {
  const { id } = useParams({ from: '/rights/$id' })
  const t = useWords(rightsWords)
  const right = useQuery(api.rights.get.queryOptions({ input: { id } }))
  return (
    <PlainPage title={right.data?.title ?? t('title')} crumbs={[{ to: '/rights', label: t('backToList') }]}>
      <Loaded query={right}>{(data) => <Shown right={data} />}</Loaded>
    </PlainPage>
  )
}

function Shown({ right }: { right: Right }) {
  const t = useWords(rightsWords)
  return (
    <RightPathsProvider value={paths}>
      <RightPresentation right={right} actions={<Acts right={right} />} />
      {right.actions.includes('entitle') && right.entitled.length > 0 && <Entitled right={right} />}
      <p className="w-faint">{t('version', { n: right.version, at: minute(right.updatedAt) })}</p>
    </RightPathsProvider>
  )
}

const paths = {
  right: (id: string) => `/workbench/rights/${id}`,
  holder: (name: string) => `/workbench/rights?${new URLSearchParams({ holder: name })}`,
  class: (scheme: string, code: string) => `/workbench/rights?${new URLSearchParams({ class: `${scheme}:${code}` })}`,
}
