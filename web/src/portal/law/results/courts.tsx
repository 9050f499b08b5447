/** Which court hears a case first, and where its appeal goes. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { words } from './words.ts'

interface Words {
  zh: string
  en: string
}
interface Result {
  courts: { kind: string; court: Words; when: Words | null }[]
  appeals: { kind: string; court: Words; why: Words }[]
}

export function Courts({ result }: { result: Result }) {
  const t = useWords(words)
  const say = useLabel()
  return (
    <dl className="l-facts">
      <div>
        <dt>{t('court')}</dt>
        <dd>
          <ul>
            {result.courts.map(({ kind, court, when }) => (
              <li key={kind}>
                <b>{say(court)}</b> {when && <small>{say(when)}</small>}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('appeal')}</dt>
        <dd>
          <ul>
            {result.appeals.map(({ kind, court, why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line for each court above, in its order
              <li key={kind + at}>
                <b>{say(court)}</b> <small>{say(why)}</small>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
