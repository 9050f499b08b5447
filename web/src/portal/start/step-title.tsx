/** What is being filled in, and how far it has come. A new step takes the focus; the first leaves it where it is. */
import { useEffect, useRef } from 'react'
import { useLabel, useWords, type Words } from '../../ui/language.tsx'
import { words } from './words.ts'

export function StepTitle({
  title,
  step,
  of,
  checking,
}: {
  title: Words
  step: number
  of: number
  checking: boolean
}) {
  const t = useWords(words)
  const label = useLabel()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) {
      heading.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    before.current = step
  }, [step])
  return (
    <header className="s-step">
      <h1 ref={heading} tabIndex={-1}>
        {checking ? t('check') : label(title)}
      </h1>
      {of > 1 && <p className="q-fine">{t('step', { n: step, of })}</p>}
    </header>
  )
}
