/** The mark that makes the same request sent twice one entry: new for every content, the same for every try. */
import { useCallback, useRef } from 'react'

/** `keyFor(content)` gives the UUID under which this content is sent. */
export function useRequestKey() {
  const last = useRef<{ content: string; key: string }>(undefined)
  return useCallback((content: unknown) => {
    const text = JSON.stringify(content)
    if (last.current?.content !== text) last.current = { content: text, key: randomUuid() }
    return last.current.key
  }, [])
}

/** UUID version 4 (RFC 9562). `crypto.randomUUID` is there on secure connections alone. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
