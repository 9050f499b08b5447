/** Names in the reader's language, Chinese where there is no other. */
import { useLanguage } from '../../ui/language.tsx'

export function useNameOf() {
  const { language } = useLanguage()
  return (body: { name: string; nameEn?: string | null }) => (language === 'en' && body.nameEn) || body.name
}
