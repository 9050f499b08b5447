/** The portal's own small router: an address is a path and a query, nothing more. */
import { useSyncExternalStore } from 'react'

export interface Place {
  path: string
  search: URLSearchParams
}

const moved = new EventTarget()
let current = read()
addEventListener('popstate', arrive)

/** Where the reader is; re-renders at every move. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => current)
}

/** Moves on; another page starts at its top, another query of the same page stays where it is. */
export function navigate(to: string, { replace = false } = {}) {
  const path = current.path
  history[replace ? 'replaceState' : 'pushState'](null, '', to)
  arrive()
  if (current.path !== path) scrollTo(0, 0)
}

/** Whether the portal itself shows this address. */
export function owns(to: string) {
  return to.startsWith('/') && !to.startsWith('//') && !/^\/(workbench|api)(\/|\?|#|$)/.test(to)
}

function arrive() {
  current = read()
  moved.dispatchEvent(new Event('move'))
}

function read(): Place {
  return { path: location.pathname.replace(/(.)\/+$/, '$1'), search: new URLSearchParams(location.search) }
}

function subscribe(hear: () => void) {
  moved.addEventListener('move', hear)
  return () => moved.removeEventListener('move', hear)
}
