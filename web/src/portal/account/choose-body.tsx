/** One question: for which body somebody acts today. */
import type { Session } from '@quanlian/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { send } from '../../ui/fetch.ts'
import { ChoiceField } from '../../ui/field.tsx'
import { list } from '../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../ui/language.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { useSession } from '../session.tsx'
import { words } from './words.ts'

export function ChooseBody({ session, done }: { session: Session; done: () => void }) {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  const { setSession } = useSession()
  const [chosen, setChosen] = useState(session.body?.id ?? session.memberships[0]?.body.id ?? '')
  const [error, setError] = useState<unknown>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      if (chosen !== session.body?.id) setSession(await send<Session>('PUT', '/session/body', { bodyId: chosen }))
      done()
    } catch (caught) {
      setError(caught)
    }
  }
  return (
    <form className="p-form" onSubmit={submit}>
      {error !== undefined && <ErrorState error={error} />}
      <h1 className="q-hidden">{t('chooseBody')}</h1>
      <ChoiceField
        name="body"
        label={t('chooseBody')}
        help={t('chooseBodyHelp')}
        value={chosen}
        onChange={setChosen}
        choices={session.memberships.map(({ body, roles }) => ({
          value: body.id,
          label: body.name,
          help: list(
            roles.map((role) => label(role)),
            language,
          ),
        }))}
      />
      <div className="q-actions">
        <Button type="submit" look="main">
          {t('goOn')}
        </Button>
      </div>
    </form>
  )
}
