/** Export of exactly what the queue is asked, in its order, all pages. */
import { DownloadOutlined } from '@ant-design/icons'
import type { QueueCriteria } from '@quanlian/contract'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../../ui/language.tsx'
import { download } from '../../../ui/download.ts'
import { announce, useNotice } from '../../../ui/notice.tsx'
import { queueWords } from './words.ts'

const formats = ['csv', 'xlsx', 'json'] as const

export function ExportMenu({ criteria, disabled }: { criteria: QueueCriteria; disabled: boolean }) {
  const t = useWords(queueWords)
  const { language } = useLanguage()
  const notice = useNotice()
  const [busy, setBusy] = useState(false)
  async function run(format: string) {
    setBusy(true)
    announce(t('exporting'))
    try {
      await download('/matters/export', { ...criteria, format, lang: language }, `matters.${format}`)
      notice.done(t('exported'))
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  const items = formats.map((format) => ({ key: format, label: t(format) }))
  return (
    <Dropdown trigger={['click']} disabled={disabled} menu={{ items, onClick: ({ key }) => void run(key) }}>
      <Button icon={<DownloadOutlined />} loading={busy} className="w-noprint">
        {t('export')}
      </Button>
    </Dropdown>
  )
}
