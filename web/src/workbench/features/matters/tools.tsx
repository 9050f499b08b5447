/** What a page offers besides the steps: who handles it, the whole file, paper, a newer version of the procedure. */
import { MoreOutlined, PrinterOutlined } from '@ant-design/icons'
import type { Matter } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { download } from '../../ui/download.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { WithReason } from '../../ui/with-reason.tsx'
import { Assignee } from './assignee.tsx'
import { matterWords } from './words.ts'

export function Tools({ matter }: { matter: Matter }) {
  const t = useWords(matterWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [packing, setPacking] = useState(false)
  const [adopting, setAdopting] = useState(false)
  const { newest } = matter.procedure
  async function pack() {
    setPacking(true)
    announce(t('archiveBusy'))
    try {
      await download(`/matters/${matter.id}/archive`, {}, `${matter.number}.zip`)
    } catch (error) {
      notice.failed(error)
    } finally {
      setPacking(false)
    }
  }
  async function adopt(reason: string) {
    await call.matters.adopt({ id: matter.id, expected: matter.seq, reason })
    await client.invalidateQueries({ queryKey: api.matters.key() })
    notice.done(t('adopted', { n: newest }))
    setAdopting(false)
  }
  const items = [
    ...(matter.may.includes('archive') ? [{ key: 'archive', label: t('archive') }] : []),
    ...(matter.may.includes('adopt') ? [{ key: 'adopt', label: t('adopt', { n: newest }) }] : []),
  ]
  return (
    <div className="m-tools">
      <Assignee matter={matter} />
      <Button
        className="w-noprint"
        type="text"
        icon={<PrinterOutlined />}
        aria-label={t('print')}
        title={t('print')}
        onClick={() => print()}
      />
      {items.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items, onClick: ({ key }) => (key === 'archive' ? void pack() : setAdopting(true)) }}
        >
          <Button
            className="w-noprint"
            type="text"
            loading={packing}
            icon={<MoreOutlined />}
            aria-label={t('more')}
            title={t('more')}
          />
        </Dropdown>
      )}
      <WithReason
        title={t('adopt', { n: newest })}
        effect={t('adoptEffect', { n: newest })}
        act={t('adopt', { n: newest })}
        open={adopting}
        close={() => setAdopting(false)}
        submit={adopt}
      />
    </div>
  )
}
