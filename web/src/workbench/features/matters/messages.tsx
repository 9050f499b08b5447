/** Messages between the bodies that take part: to chosen ones, kept with the file. */
import type { Matter } from '@quanlian/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { useId, useState } from 'react'
import { list, minute } from '../../../ui/format.ts'
import { useLanguage, useNameOf, useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { Loaded, Section } from '../../ui/page.tsx'
import { sideWords } from './side-words.ts'

export function Messages({ matter }: { matter: Matter }) {
  const t = useWords(sideWords)
  const { language } = useLanguage()
  const nameOf = useNameOf()
  const [writing, setWriting] = useState(false)
  const messages = useQuery(api.desk.listMessages.queryOptions({ input: { id: matter.id } }))
  const others = matter.participants.filter(({ own }) => !own)
  return (
    <Section
      title={t('messages')}
      extra={
        others.length > 0 &&
        !writing && (
          <Button size="small" className="w-noprint" onClick={() => setWriting(true)}>
            {t('write')}
          </Button>
        )
      }
    >
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="w-soft">{t(others.length === 0 ? 'nobodyElse' : 'noMessages')}</p>
          ) : (
            <ol>
              {items.map((message) => (
                <li key={message.id} className="m-saying">
                  <p className="m-saying-head">
                    <b>
                      {t('fromTo', {
                        from: nameOf(message.from),
                        to: list(message.to.map(nameOf), language),
                      })}
                    </b>{' '}
                    <time dateTime={message.at}>{minute(message.at)}</time>
                  </p>
                  <p className="m-saying-text">{message.text}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      {writing && <Write matter={matter} close={() => setWriting(false)} />}
    </Section>
  )
}

function Write({ matter, close }: { matter: Matter; close: () => void }) {
  const t = useWords(sideWords)
  const id = useId()
  const nameOf = useNameOf()
  const notice = useNotice()
  const client = useQueryClient()
  const others = matter.participants.filter(({ own }) => !own)
  const [to, setTo] = useState<string[]>(() => (others.length === 1 ? others.map(({ body }) => body.id) : []))
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const send = useMutation(
    api.desk.sendMessage.mutationOptions({
      async onSuccess() {
        notice.done(t('sent'))
        close()
        await client.invalidateQueries({ queryKey: api.desk.listMessages.key({ input: { id: matter.id } }) })
      },
      onError: notice.failed,
    }),
  )
  function submit() {
    const missing = to.length === 0 ? t('toWhom') : text.trim() === '' ? t('textMissing') : undefined
    setFault(missing)
    if (missing) announce(missing)
    else if (!send.isPending) send.mutate({ id: matter.id, to, text: text.trim() })
  }
  return (
    <form
      className="m-write w-noprint"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <fieldset>
        <legend>{t('to')}</legend>
        <Checkbox.Group
          className="m-choices"
          value={to}
          onChange={(chosen) => {
            setTo(chosen)
            setFault(undefined)
          }}
          options={[...new Map(others.map(({ body }) => [body.id, { value: body.id, label: nameOf(body) }])).values()]}
        />
      </fieldset>
      <label htmlFor={id}>{t('message')}</label>
      <Input.TextArea
        id={id}
        value={text}
        maxLength={4000}
        rows={3}
        className="w-grow"
        aria-describedby={`${id}-how`}
        onChange={({ target }) => {
          setText(target.value)
          setFault(undefined)
        }}
      />
      <p id={`${id}-how`} className="w-soft">
        {t('messageHow')}
      </p>
      {fault && <p className="q-error">{fault}</p>}
      <div className="m-write-end">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('send')}
        </Button>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
