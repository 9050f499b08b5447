/** Absence cover: who is away, from when to when, and who stands in. */
import { contract } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { list, today } from '../../../../ui/format.ts'
import { useLanguage, useWords } from '../../../../ui/language.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { api, call } from '../../../api.ts'
import { useMay, useSession } from '../../../session.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useNotice } from '../../../ui/notice.tsx'
import { Loaded } from '../../../ui/page.tsx'
import { useRefresh } from '../use-refresh.ts'
import { AbsenceForm } from './absence-form.tsx'
import { deadlineWords } from './words.ts'

function useAbsences() {
  return useQuery(api.desk.listAbsences.queryOptions({ input: {} }))
}

/** One line above the board, when somebody is away. */
export function AwayToday() {
  const t = useWords(deadlineWords)
  const { language } = useLanguage()
  const absences = useAbsences()
  const now = today()
  const away = absences.data?.items.filter(({ from, to }) => from <= now && now <= to) ?? []
  if (away.length === 0) return null
  const names = away.map(({ person, delegate }) => t('absenceOne', { person: person.name, delegate: delegate.name }))
  return <p className="w-note">{t('absenceToday', { names: list(names, language) })}</p>
}

export function AbsencesButton() {
  const t = useWords(deadlineWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button className="w-noprint" onClick={() => setOpen(true)}>
        {t('absence')}
      </Button>
      <Dialog title={t('absence')} open={open} close={() => setOpen(false)} wide>
        <p className="w-soft w-lead">{t('absenceHow')}</p>
        <Absences />
        <h3 className="w-absence-add">{t('absenceAdd')}</h3>
        <AbsenceForm />
      </Dialog>
    </>
  )
}

function Absences() {
  const t = useWords(deadlineWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const may = useMay()
  const { person: me } = useSession()
  const absences = useAbsences()
  const now = today()
  const end = (id: string) =>
    call.desk.dropAbsence({ id }).then(async () => {
      await refresh()
      notice.done(t('absenceEnded'))
    }, notice.failed)
  return (
    <Loaded query={absences}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('absenceNone')}</p>
        ) : (
          <ul className="w-rows">
            {items.map(({ id, person, delegate, from, to }) => (
              <li key={id}>
                <span>
                  <b>{person.name}</b> {t('absenceLine', { from, to, delegate: delegate.name })}
                </span>
                {from <= now && now <= to && <Tag tone="going">{t('absenceNow')}</Tag>}
                {(person.id === me.id || may(contract.desk.assign)) && (
                  <Button
                    size="small"
                    aria-label={t('absenceEndOf', { person: person.name })}
                    onClick={() => void end(id)}
                  >
                    {t('absenceEnd')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
