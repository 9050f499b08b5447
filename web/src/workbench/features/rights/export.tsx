/** Export of exactly what the list shows, or of the rows selected. */
import { DownloadOutlined } from '@ant-design/icons'
import { exportFormats } from '@quanlian/contract'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../ui/language.tsx'
import { download } from '../../ui/download.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { criteriaOf, type ListQuery } from './search.ts'
import { rightsWords } from './words.ts'

interface ExportMenuProps {
  query: ListQuery
  selected: ReadonlySet<string>
  disabled?: boolean
}

export function ExportMenu({ query, selected, disabled }: ExportMenuProps) {
  const t = useWords(rightsWords)
  const { language } = useLanguage()
  const notice = useNotice()
  const [busy, setBusy] = useState(false)
  async function run(format: string) {
    setBusy(true)
    announce(t('exporting'))
    const id = [...selected]
    const what = id.length > 0 ? { id, scope: query.scope } : criteriaOf(query)
    try {
      await download('/rights/export', { ...what, sort: query.sort, format, lang: language }, `quanlian.${format}`)
      notice.done(t('exported'))
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  const items = exportFormats.map((format) => ({ key: format, label: t(format) }))
  return (
    <Dropdown trigger={['click']} disabled={disabled} menu={{ items, onClick: ({ key }) => void run(key) }}>
      <Button icon={<DownloadOutlined />} loading={busy} className="w-noprint">
        {selected.size > 0 ? t('exportSelected', { n: selected.size }) : t('export')}
      </Button>
    </Dropdown>
  )
}
