/** How far an import is and what has come of it so far. */
import type { Import } from '@quanlian/contract'
import { Progress } from 'antd'
import { bytes, count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { isMoving } from './states.tsx'
import { importWords } from './words.ts'

const figures = [
  ['read', 'recordsRead'],
  ['created', 'colCreated'],
  ['updated', 'colUpdated'],
  ['unchanged', 'colUnchanged'],
  ['rejected', 'colRejected'],
  ['defects', 'colDefects'],
] as const

export function Progressing({ one }: { one: Import }) {
  const t = useWords(importWords)
  const total = one.files.reduce((sum, file) => sum + file.size, 0)
  const read = one.files.reduce((sum, file) => sum + Math.min(file.bytesRead, file.size), 0)
  const percent = total === 0 ? 0 : Math.floor((read / total) * 100)
  return (
    <Section title={t(isMoving(one.state) ? 'progress' : 'counts')}>
      {(isMoving(one.state) || one.state === 'stopped') && (
        <div className="w-progress">
          <Progress
            percent={percent}
            status={one.state === 'running' ? 'active' : 'normal'}
            aria-label={t('progressLabel')}
          />
          <p className="w-soft w-figures">{t('progressOf', { read: bytes(read), total: bytes(total) })}</p>
        </div>
      )}
      <dl className="w-counts">
        {figures.map(([name, word]) => (
          <div key={name}>
            <dt>{t(word)}</dt>
            <dd>{count(one.counts[name])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
