/** Region codes as words: the province, which is as far as the portal's own list goes. */
import { useLabel } from '../language.tsx'
import { provinces } from './words.ts'

export const provinceCodes = Object.keys(provinces).sort()

/** `44` or `440305` → Guangdong in the reader's language. */
export function useRegion() {
  const label = useLabel()
  return (code: string | null | undefined) =>
    code ? label(provinces[code.slice(0, 2) as keyof typeof provinces], code) : ''
}
