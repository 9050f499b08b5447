/** How long ago something was, in words. Dates, counts and sizes are in the shared `ui/format.ts`. */
import { useLanguage } from '../../ui/language.tsx'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** `3小时前`, `in 2 days`; less than a minute is `现在`, `now`. */
export function useAgo() {
  const { language } = useLanguage()
  return (instant: string) => {
    const seconds = (Date.parse(instant) - Date.now()) / 1000
    const words = new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { numeric: 'auto' })
    for (const [unit, length] of units)
      if (Math.abs(seconds) >= length) return words.format(Math.trunc(seconds / length), unit)
    return words.format(0, 'second')
  }
}
