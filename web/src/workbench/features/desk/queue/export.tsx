/** Export of exactly what the queue is asked, all pages, or of the rows picked from it; in its order. */
import { DownloadOutlined } from '@ant-design/icons'
import type { QueueCriteria } from '@quanlian/contract'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { count } from '../../../../ui/format.ts'
import { useLanguage, useWords } from '../../../../ui/language.tsx'
import { download } from '../../../ui/download.ts'
import { announce, useNotice } from '../../../ui/notice.tsx'
import { queueWords } from './words.ts'

/** An address holds no more ids. */
const mostPicked = 100
const formats = ['csv', 'xlsx', 'json'] as const

interface ExportMenuProps {
  query: QueueCriteria | Picked
  disabled?: boolean
}

interface Picked extends Pick<QueueCriteria, 'sort'> {
  ids: readonly string[]
}

export function ExportMenu({ query, disabled }: ExportMenuProps) {
  const t = useWords(queueWords)
  const { language } = useLanguage()
  const notice = useNotice()
  const [busy, setBusy] = useState(false)
  const picked = 'ids' in query ? query.ids.length : undefined
  const tooMany = (picked ?? 0) > mostPicked
  async function run(format: string) {
    setBusy(true)
    announce(t('exporting'))
    try {
      await download('/matters/export', { ...query, format, lang: language }, `matters.${format}`)
      notice.done(picked === undefined ? t('exported') : t('exportedPicked', { n: count(picked) }))
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  const items = formats.map((format) => ({ key: format, label: t(format) }))
  return (
    <Dropdown trigger={['click']} disabled={disabled || tooMany} menu={{ items, onClick: ({ key }) => void run(key) }}>
      <Button
        icon={<DownloadOutlined />}
        loading={busy}
        className="w-noprint"
        title={tooMany ? t('exportTooMany', { n: mostPicked }) : undefined}
      >
        {t('export')}
      </Button>
    </Dropdown>
  )
}
