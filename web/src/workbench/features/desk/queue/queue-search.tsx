/** The search box of the queue: number or title, sent with Enter. `/` leads here, see the frame's own box. */
import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, Space } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../../../../ui/language.tsx'
import { uiWords } from '../../../ui/words.ts'
import { queueWords } from './words.ts'

interface QueueSearchProps {
  value: string | undefined
  onSearch: (value: string | undefined) => void
}

export function QueueSearch({ value, onSearch }: QueueSearchProps) {
  const t = useWords(queueWords)
  const u = useWords(uiWords)
  const id = useId()
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  return (
    <form
      className="w-queue-search w-noprint"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text.trim() || undefined)
      }}
    >
      <label className="w-heard" htmlFor={id}>
        {t('search')}
      </label>
      <Space.Compact block>
        <Input
          id={id}
          type="search"
          value={text}
          maxLength={100}
          placeholder={t('searchHint')}
          onChange={({ target }) => {
            setText(target.value)
            if (target.value === '' && value) onSearch(undefined)
          }}
        />
        <Button htmlType="submit" icon={<SearchOutlined />}>
          {u('search')}
        </Button>
      </Space.Compact>
    </form>
  )
}
