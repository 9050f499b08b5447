/** The place to drop or choose files; shows how far they have gone, and stops when asked. */
import { InboxOutlined } from '@ant-design/icons'
import { contract } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Progress, Radio } from 'antd'
import { useRef, useState } from 'react'
import { bytes } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { useNotice } from '../../ui/notice.tsx'
import { ProblemNote } from '../../ui/problem.tsx'
import { sendFiles, type Visibility } from './send-files.ts'
import { importWords } from './words.ts'

interface Going {
  count: number
  size: number
  percent: number
  stop: AbortController
}

export function Upload() {
  const t = useWords(importWords)
  const may = useMay()
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const [visibility, setVisibility] = useState<Visibility>('public')
  const [over, setOver] = useState(false)
  const [going, setGoing] = useState<Going>()
  const [problem, setProblem] = useState<unknown>()
  if (!may(contract.imports.upload)) return null

  async function send(files: File[]) {
    if (files.length === 0 || going) return
    const stop = new AbortController()
    const size = files.reduce((sum, file) => sum + file.size, 0)
    setProblem(undefined)
    setGoing({ count: files.length, size, percent: 0, stop })
    const progress = (percent: number) => setGoing({ count: files.length, size, percent, stop })
    try {
      const made = await sendFiles(files, visibility, progress, stop.signal)
      notice.done(t('received'))
      await client.invalidateQueries({ queryKey: api.imports.key() })
      await navigate({ to: '/imports/$id', params: { id: made.id } })
    } catch (error) {
      if (stop.signal.aborted) notice.done(t('cancelled'))
      else setProblem(error)
    } finally {
      setGoing(undefined)
    }
  }
  return (
    <section className="w-upload w-noprint" aria-label={t('upload')}>
      {problem ? <ProblemNote error={problem} /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className="w-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void send([...event.dataTransfer.files])
        }}
      >
        {going ? (
          <Sending going={going} />
        ) : (
          <>
            <InboxOutlined className="w-drop-sign" aria-hidden="true" />
            <div className="w-drop-words">
              <p>{t('drop')}</p>
              <p className="w-soft">{t('dropHow')}</p>
            </div>
            <div className="w-drop-acts">
              <Radio.Group
                aria-label={t('visibility')}
                value={visibility}
                onChange={(event) => setVisibility(event.target.value)}
                options={[
                  { value: 'public', label: t('public') },
                  { value: 'unpublished', label: t('unpublished') },
                ]}
              />
              <Button type="primary" onClick={() => chooser.current?.click()}>
                {t('choose')}
              </Button>
            </div>
          </>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".xml,.csv,.tsv,.txt,.xlsx,.zip"
          aria-label={t('choose')}
          onChange={(event) => {
            void send([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
    </section>
  )
}

function Sending({ going }: { going: Going }) {
  const t = useWords(importWords)
  return (
    <div className="w-sending">
      <p>{t('uploading', { n: going.count, size: bytes(going.size) })}</p>
      <Progress percent={going.percent} aria-label={t('uploaded', { percent: going.percent })} />
      <Button onClick={() => going.stop.abort()}>{t('cancelUpload')}</Button>
    </div>
  )
}
