/** What somebody else changed while one was typing, field by field. */
import type { Right } from '@quanlian/contract'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { fields } from '../../../ui/right/words.ts'
import { uiWords } from '../../ui/words.ts'
import type { RecordValues } from './record-values.ts'
import { rightsWords } from './words.ts'

interface ConflictProps {
  opened: Right
  latest: Right
  mine: RecordValues
  settle: (keepMine: boolean) => void
}

export function Conflict({ opened, latest, mine, settle }: ConflictProps) {
  const t = useWords(rightsWords)
  const u = useWords(uiWords)
  const label = useLabel()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (name) => name in latest && text(opened[name as keyof Right]) !== text(latest[name as keyof Right]),
  )
  return (
    <div className="w-problem" role="alert" tabIndex={-1} ref={box}>
      <p className="w-problem-title">{t('conflictTitle', { from: opened.version, to: latest.version })}</p>
      <p>{t('conflictHow')}</p>
      <div className="w-scroll">
        <table className="w-compare">
          <thead>
            <tr>
              <th scope="col">{t('conflictField')}</th>
              <th scope="col">{t('conflictBefore')}</th>
              <th scope="col">{t('conflictNow')}</th>
              <th scope="col">{t('conflictMine')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((name) => (
              <tr key={name}>
                <th scope="row">{label(fields[name])}</th>
                <td>{text(opened[name as keyof Right]) || u('none')}</td>
                <td>{text(latest[name as keyof Right]) || u('none')}</td>
                <td>{text(mine[name as keyof RecordValues]) || u('none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button onClick={() => settle(true)}>{t('keepMine')}</Button>{' '}
        <Button onClick={() => settle(false)}>{t('loadLatest')}</Button>
      </p>
    </div>
  )
}

/** A value as one line of plain words: what stands in it, without the names of its keys. */
function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(text).join('；')
  if (typeof value === 'object') return Object.values(value).map(text).filter(Boolean).join(' · ')
  return String(value)
}
