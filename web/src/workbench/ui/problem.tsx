/** A refusal on screen: what happened, why, and what to do now. */
import { type ProblemCode, problems } from '@quanlian/contract'
import { Button } from 'antd'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { problemOf } from '../api.ts'
import { uiWords } from './words.ts'

/** The title of a problem in the reader's language; the server's own words for codes this build does not know. */
export function useProblemTitle() {
  const { language } = useLanguage()
  const t = useWords(uiWords)
  return (error: unknown) => {
    const problem = problemOf(error)
    if (problem.code === 'client.offline') return t('offline')
    return problems[problem.code as ProblemCode]?.[language] ?? problem.title
  }
}

/** What a refusal says further, in the reader's language where it comes in both. */
export function useProblemDetail() {
  const { language } = useLanguage()
  return (error: unknown): string | undefined => {
    const { words, detail } = problemOf(error)
    const said = typeof words === 'object' && words !== null && language in words ? Object(words)[language] : undefined
    return typeof said === 'string' ? said : detail
  }
}

/** An alert in the flow of the page, with the way to try again when there is one. */
export function ProblemNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(uiWords)
  const title = useProblemTitle()
  const problem = problemOf(error)
  const further = useProblemDetail()
  const detail = problem.code === 'client.offline' ? t('offlineHow') : further(error)
  return (
    <div className="w-problem" role="alert">
      <p className="w-problem-title">{title(error)}</p>
      {detail && <p>{detail}</p>}
      {problem.errors && (
        <ul>
          {problem.errors.map((one) => (
            <li key={one.path + one.message}>{one.message}</li>
          ))}
        </ul>
      )}
      {problem.instance && <p className="w-faint">{t('requestId', { id: problem.instance })}</p>}
      {retry && <Button onClick={retry}>{t('retry')}</Button>}
    </div>
  )
}
