/** One search box over all rights, reached with `/` from anywhere. */
import { SearchOutlined } from '@ant-design/icons'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/language.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { appWords } from './words.ts'

export function GlobalSearch() {
  const t = useWords(appWords)
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const asked = useLocation({ select: ({ pathname, searchStr }) => (isList(pathname) ? queryIn(searchStr) : '') })
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  useShortcuts({
    '/': (event) => {
      event.preventDefault()
      box.current?.select()
      box.current?.focus()
    },
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every browser in use
    <form
      role="search"
      className="w-search"
      onSubmit={(event) => {
        event.preventDefault()
        void navigate({ to: '/rights', search: { q: text.trim() } as never })
      }}
    >
      <SearchOutlined aria-hidden="true" />
      <input
        ref={box}
        type="search"
        name="q"
        aria-label={t('searchLabel')}
        placeholder={t('searchHint')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span aria-hidden="true" className="w-key">
        {'/'}
      </span>
    </form>
  )
}

function isList(path: string) {
  return path.endsWith('/rights')
}

function queryIn(search: string) {
  return new URLSearchParams(search).get('q') ?? ''
}
