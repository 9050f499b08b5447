/** Tabs with the arrow keys of the ARIA pattern; only the chosen panel is in the page. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

interface Tab {
  id: string
  label: string
}

export function Tabs(props: {
  label: string
  tabs: Tab[]
  chosen: string
  onChoose: (id: string) => void
  children: ReactNode
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = props.tabs.findIndex((tab) => tab.id === props.chosen)
    const next = props.tabs[(at + step + props.tabs.length) % props.tabs.length]
    if (!next) return
    event.preventDefault()
    props.onChoose(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <div className="q-tabs">
      <div role="tablist" aria-label={props.label} ref={list}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === props.chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${props.chosen}`}>
        {props.children}
      </div>
    </div>
  )
}
