/** Text that PostgreSQL can hold: no U+0000, no half of a surrogate pair. */
import type { RightRecord } from '@quanlian/office-formats'

/** A record and its JSON, both storable. */
export function storable(record: RightRecord): { record: RightRecord; json: string } {
  const json = JSON.stringify(record)
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return { record, json }
  const mended = JSON.parse(json, (_key, value) =>
    typeof value === 'string' ? storableText(value) : value,
  ) as RightRecord
  return { record: mended, json: JSON.stringify(mended) }
}

export function storableText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', '')
}
