/** One box over all rights, with suggestions: the ARIA combobox with a list, safe for Chinese input methods. */
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { get } from '../ui/fetch.ts'
import { Icon } from '../ui/icons.tsx'
import { useWords } from '../ui/language.tsx'
import { words } from './home/words.ts'
import { navigate } from './router.ts'

interface Suggestion {
  text: string
  type: 'title' | 'holder' | 'number'
  rightId: string | null
}

interface Props {
  value?: string
  /** What a search for the words means here; the home starts a new search. */
  onSearch?: (q: string) => void
  box?: Ref<HTMLInputElement>
}

export function SearchBox({ value = '', onSearch = start, box }: Props) {
  const t = useWords(words)
  const id = useId()
  const [text, setText] = useState(value)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const items = useSuggestions(open ? text : '')
  const shown = open && items.length > 0
  useEffect(() => setText(value), [value])
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const submit = () => {
    const chosen = items[at]
    close()
    if (shown && chosen) take(chosen, onSearch, setText)
    else onSearch(text.trim())
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    setOpen(true)
    setAt((now) => ((now + 1 + step + items.length + 1) % (items.length + 1)) - 1)
  }
  return (
    <search className="p-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="p-search-box">
          <Icon name="search" />
          <input
            ref={box}
            type="text"
            role="combobox"
            className="q-input"
            aria-label={t('boxLabel')}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
            placeholder={t('box')}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            enterKeyHint="search"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setOpen(true)
              setAt(-1)
            }}
            onKeyDown={keys}
            onBlur={close}
          />
          <div id={`${id}-list`} role="listbox" aria-label={t('suggestions')} className="p-suggestions" hidden={!shown}>
            {items.map((item, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys and focus stay in the combobox
              <div
                key={`${item.type}${item.text}${item.rightId}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => {
                  close()
                  take(item, onSearch, setText)
                }}
              >
                <span>{item.text}</span>
                <small>{t(typeWords[item.type])}</small>
              </div>
            ))}
          </div>
        </div>
        <Button type="submit" look="main">
          {t('go')}
        </Button>
      </form>
      <span className="q-hidden" role="status">
        {shown && t('suggestionsCount', { n: items.length })}
      </span>
    </search>
  )
}

const typeWords = { title: 'typeTitle', holder: 'typeHolder', number: 'typeNumber' } as const

function start(q: string) {
  navigate(`/search${q ? `?${new URLSearchParams({ q })}` : ''}`)
}

function take(item: Suggestion, onSearch: (q: string) => void, setText: (text: string) => void) {
  if (item.rightId) return navigate(`/rights/${item.rightId}`)
  if (item.type === 'holder') return navigate(`/search?${new URLSearchParams({ holder: item.text })}`)
  setText(item.text)
  onSearch(item.text)
}

/** Asks after a short rest; a failure simply suggests nothing. */
function useSuggestions(text: string) {
  const [items, setItems] = useState<Suggestion[]>([])
  const q = text.trim().slice(0, 80)
  useEffect(() => {
    if (q.length < 2) return setItems([])
    const stop = new AbortController()
    const timer = setTimeout(() => {
      get<{ items: Suggestion[] }>('/rights/suggest', { q, limit: 8 }, stop.signal).then(
        (answer) => setItems(answer.items),
        () => setItems([]),
      )
    }, 140)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [q])
  return items
}
