/** The present instant, a minute sharp, for pages that stay open all day. */
import { useSyncExternalStore } from 'react'

export function useNow(): string {
  return useSyncExternalStore(listen, thisMinute)
}

function listen(changed: () => void) {
  const timer = setInterval(changed, 30_000)
  return () => clearInterval(timer)
}

function thisMinute() {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
}
