/**
 * One search box over all rights, reached with `/` from anywhere; on the list it keeps the other conditions. A page with
 * a search box of its own gets the key instead.
 */
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
  const onList = useLocation({ select: ({ pathname }) => pathname.endsWith('/rights') })
  const asked = useLocation({ select: ({ searchStr }) => (onList ? queryIn(searchStr) : '') })
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  useShortcuts({
    '/': (event) => {
      event.preventDefault()
      const target = document.querySelector<HTMLInputElement>('main input[type="search"]') ?? box.current
      target?.select()
      target?.focus()
    },
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to every browser in use
    <form
      role="search"
      className="w-search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = text.trim() || undefined
        const search = (before: object) => (onList ? { ...before, q, page: undefined } : { q })
        void navigate({ to: '/rights', search: search as never })
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

function queryIn(search: string) {
  return new URLSearchParams(search).get('q') ?? ''
}
