/** The first stop of the Tab key. */
import { useWords } from './language.tsx'
import { words } from './words.ts'

export function SkipLink({ to = 'main' }: { to?: string }) {
  const t = useWords(words)
  return (
    <a
      className="q-skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {t('skip')}
    </a>
  )
}
