/** What is wrong with a form, at its top, each line leading to its field. */
import { useEffect, useRef } from 'react'
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'
import { words } from './words.ts'

export interface FieldProblem {
  /** Id of the control. */
  id: string
  message: string
}

/** Takes the focus each time new problems arrive. */
export function ErrorSummary({ problems, title }: { problems: FieldProblem[]; title?: string }) {
  const t = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0 || title) box.current?.focus()
  }, [problems, title])
  if (problems.length === 0 && !title) return null
  const count = problems.length === 1 ? t('summaryOne') : t('summary', { n: problems.length })
  return (
    <div className="q-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="warning" />
        {title ?? count}
      </h2>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem.id}>
              <a
                href={`#${problem.id}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(problem.id)?.focus()
                }}
              >
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
