/** Notes for the own body alone, marked so that nobody takes them for part of the file. */
import { LockOutlined } from '@ant-design/icons'
import type { Matter } from '@quanlian/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Section } from '../../ui/page.tsx'
import { useStored } from '../../ui/stored.ts'
import { sideWords } from './side-words.ts'

/** Id of the field to which the key `n` leads. */
export const noteField = 'm-note'

export function Notes({ matter: { id } }: { matter: Matter }) {
  const t = useWords(sideWords)
  const notes = useQuery(api.desk.listNotes.queryOptions({ input: { id } }))
  return (
    <div className="m-notes">
      <Section title={t('notes')}>
        <p className="m-only">
          <LockOutlined aria-hidden="true" /> {t('notesOnly')}
        </p>
        <Loaded query={notes}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="w-soft">{t('noNotes')}</p>
            ) : (
              <ol>
                {items.map((note) => (
                  <li key={note.id} className="m-saying">
                    <p className="m-saying-head">
                      <b>{note.person}</b> <time dateTime={note.at}>{minute(note.at)}</time>
                    </p>
                    <p className="m-saying-text">{note.text}</p>
                  </li>
                ))}
              </ol>
            )
          }
        </Loaded>
        <Write id={id} />
      </Section>
    </div>
  )
}

function Write({ id }: { id: string }) {
  const t = useWords(sideWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [text, setText] = useStored(`note.${id}`, '')
  const add = useMutation(
    api.desk.addNote.mutationOptions({
      async onSuccess() {
        setText('')
        notice.done(t('noteAdded'))
        await client.invalidateQueries({ queryKey: api.desk.listNotes.key({ input: { id } }) })
      },
      onError: notice.failed,
    }),
  )
  return (
    <form
      className="m-write w-noprint"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') document.getElementById(noteField)?.focus()
        else if (!add.isPending) add.mutate({ id, text: text.trim() })
      }}
    >
      <label htmlFor={noteField}>{t('note')}</label>
      <Input.TextArea
        id={noteField}
        value={text}
        maxLength={4000}
        rows={2}
        className="w-grow"
        onChange={({ target }) => setText(target.value)}
      />
      <Button htmlType="submit" loading={add.isPending}>
        {t('addNote')}
      </Button>
    </form>
  )
}
