/** A button that opens a short list of links or choices; arrows move, Escape closes and gives the focus back. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './icons.tsx'

export interface MenuItem {
  id: string
  label: string
  help?: string
  /** A link when given (a download, a page of another face), else `onChoose` is called. */
  href?: string
  onChoose?: () => void
  /** Makes it a choice among several. */
  checked?: boolean
}

export function Menu(props: {
  label: string
  icon?: IconName
  compact?: boolean
  items: MenuItem[]
  children?: ReactNode
}) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false)
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    items(root.current)[0]?.focus()
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    const all = items(root.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (to === undefined || !open) return
    event.preventDefault()
    all[to % all.length]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the button and the items
    <div className="q-menu" ref={root} onKeyDown={move}>
      <button
        type="button"
        className={props.compact ? 'q-icon-button' : 'q-button q-button-plain'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.compact ? props.label : undefined}
        title={props.compact ? props.label : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.icon && <Icon name={props.icon} />}
        {!props.compact && props.label}
        {!props.compact && <Icon name="down" size={16} />}
      </button>
      {open && (
        <div role="menu" id={id} aria-label={props.label} className="q-menu-list">
          {props.items.map((item) => (
            <Item key={item.id} item={item} close={close} />
          ))}
        </div>
      )}
    </div>
  )
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const body = (
    <>
      <span className="q-menu-check">{item.checked && <Icon name="check" size={16} />}</span>
      <span>
        {item.label}
        {item.help && <small>{item.help}</small>}
      </span>
    </>
  )
  if (item.href)
    return (
      <a role="menuitem" tabIndex={-1} href={item.href} onClick={close}>
        {body}
      </a>
    )
  const choose = () => {
    close()
    item.onChoose?.()
  }
  if (item.checked === undefined)
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
        {body}
      </button>
    )
  return (
    <button type="button" role="menuitemradio" aria-checked={item.checked} tabIndex={-1} onClick={choose}>
      {body}
    </button>
  )
}

function items(root: HTMLElement | null) {
  return [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
}
