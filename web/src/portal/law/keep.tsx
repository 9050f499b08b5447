/** Keeps an answer as it is today, for those signed in; others learn how. */
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { RequestError, send } from '../../ui/fetch.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { inputOf, readFacts } from './state.ts'
import type { Tool } from './tools/tools.ts'
import { toolWords } from './tools/words.ts'
import { words } from './words.ts'

export function Keep({ tool }: { tool: Tool }) {
  const t = useWords(words)
  const label = useWords(toolWords)
  const { session } = useSession()
  const { path, search } = usePlace()
  const [state, setState] = useState<'open' | 'busy' | 'kept' | string>('open')
  if (!session?.person)
    return <Link to={`/sign-in?next=${encodeURIComponent(`${path}?${search}`)}`}>{t('signInToKeep')}</Link>
  if (state === 'kept') return <Link to="/law/kept">{t('kept')}</Link>
  const keep = async () => {
    setState('busy')
    const on = search.get('on') ?? ''
    const title = `${label(`${tool.calculator}.name` as keyof typeof toolWords)} ${on}`
    try {
      await send('POST', '/law/answers', {
        calculator: tool.calculator,
        on,
        input: inputOf(tool, readFacts(tool, search)),
        title,
      })
      setState('kept')
    } catch (error) {
      setState(error instanceof RequestError ? error.problem.title : t('notKept'))
    }
  }
  return (
    <>
      <Button icon="save" busy={state === 'busy'} onClick={keep}>
        {t('keepIt')}
      </Button>
      {state !== 'open' && state !== 'busy' && <p role="alert">{state}</p>}
    </>
  )
}
