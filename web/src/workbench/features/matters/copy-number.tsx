/** The number of a matter, and a button that copies it. */
import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useWords } from '../../../ui/language.tsx'
import { announce, useNotice } from '../../ui/notice.tsx'
import { matterWords } from './words.ts'

export function CopyNumber({ number }: { number: string }) {
  const t = useWords(matterWords)
  const notice = useNotice()
  async function copy() {
    try {
      await navigator.clipboard.writeText(number)
      notice.done(t('copied'))
    } catch {
      announce(t('copyFailed'))
    }
  }
  return (
    <span className="m-number">
      <b>{number}</b>
      {/* Without a secure connection browsers offer no clipboard. */}
      {'clipboard' in navigator && (
        <Button
          type="text"
          size="small"
          className="w-noprint"
          icon={<CopyOutlined />}
          aria-label={t('copyNumber', { number })}
          onClick={() => void copy()}
        />
      )}
    </span>
  )
}
