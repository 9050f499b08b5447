/** Messages between those who take part; what is noted inside a body never stands here. */
import type { BodyName, Matter } from '@quanlian/contract'
import { list, minute } from '../../ui/format.ts'
import { useLanguage, useNameOf, useWords } from '../../ui/language.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'
import { WriteMessage } from './write-message.tsx'

interface Message {
  id: string
  from: BodyName
  to: BodyName[]
  text: string
  at: string
}

export function Messages({ matter }: { matter: Matter }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const nameOf = useNameOf()
  const path = `/matters/${matter.id}/messages`
  const { answer, error, again } = useAnswer<{ items: Message[] }>(path)
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t('messages')}</h2>
      {error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={2} />
      ) : answer.items.length === 0 ? (
        <p>{t('messagesNone')}</p>
      ) : (
        <ul className="m-messages">
          {answer.items.map((message) => (
            <li key={message.id}>
              <small>
                {t('fromTo', {
                  from: nameOf(message.from),
                  to: list(message.to.map(nameOf), language),
                })}{' '}
                <time dateTime={message.at}>{minute(message.at)}</time>
              </small>
              <p>{message.text}</p>
            </li>
          ))}
        </ul>
      )}
      {matter.may.includes('message') && <WriteMessage matter={matter} path={path} sent={again} />}
    </section>
  )
}
