/** What this is, how accessible it is, and what its data are worth. */
import { useEffect } from 'react'
import { useWords } from '../../ui/language.tsx'
import { useTitle } from '../title.tsx'
import { words } from './words.ts'

const sections = [
  ['what', ['what1', 'what2']],
  ['access', ['access1', 'access2']],
  ['data', ['data1', 'data2', 'data3']],
  ['privacy', ['privacy1']],
] as const

export function AboutPage() {
  const t = useWords(words)
  useTitle(t('title'))
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <article className="p-narrow">
      <h1>{t('title')}</h1>
      {sections.map(([id, sentences]) => (
        <section key={id} id={id}>
          <h2>{t(id)}</h2>
          {sentences.map((one) => (
            <p key={one}>{t(one)}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
