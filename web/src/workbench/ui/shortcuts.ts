/** Single-key shortcuts, which a reader may turn off (WCAG 2.1.4), and which never fire while somebody types. */
import { useEffect, useRef } from 'react'
import { useStored } from './stored.ts'

export function useShortcutsOn() {
  return useStored('shortcuts', true)
}

/** Calls the handler of a pressed key: `useShortcuts({ j: next, k: previous })`. */
export function useShortcuts(handlers: Record<string, (event: KeyboardEvent) => void>) {
  const [on] = useShortcutsOn()
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target)) return
      latest.current[event.key]?.(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}

function isBusy(target: EventTarget | null) {
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.role === 'menuitem'
}
