/** An amount that may be open: `¥1,234.00`, or a dash. */
import { money } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { words } from './words.ts'

/** Yuan as the API writes them, exact to the fen also where a number could not hold them. */
export function yuan(text: string): string {
  const [whole = '0', fen = '00'] = text.split('.')
  return whole.length > 12 ? `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fen}` : money(Number(text))
}

export function Amount({ value }: { value: string | null }) {
  const t = useWords(words)
  return <>{value === null ? t('none') : yuan(value)}</>
}
