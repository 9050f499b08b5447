/** Time limits one below the other, the earliest first. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { ResultTable } from './table.tsx'
import { words } from './words.ts'

interface Words {
  zh: string
  en: string
}
interface Line {
  id: string
  name: Words
  who?: Words
  start: string
  due: string
  dueAt?: string
  nominal: string
  note?: Words
}

export function Deadlines({ result }: { result: { lines: Line[] } }) {
  const t = useWords(words)
  const say = useLabel()
  const { lines } = result
  if (lines.length === 0) return <p>{t('noLines')}</p>
  const withWho = lines.some((line) => line.who)
  return (
    <ResultTable
      caption={t('due')}
      columns={[
        { name: t('what') },
        ...(withWho ? [{ name: t('who') }] : []),
        { name: t('start') },
        { name: t('due') },
      ]}
      rows={lines.map((line) => ({
        key: line.id + line.start,
        cells: [
          <>
            {say(line.name)}
            {line.note && <small>{say(line.note)}</small>}
          </>,
          ...(withWho ? [say(line.who)] : []),
          line.start,
          <>
            <b>{(line.dueAt ?? line.due).replace('T', ' ').replace('+08:00', '')}</b>
            {line.nominal !== line.due && <small>{t('rolled', { end: line.nominal })}</small>}
          </>,
        ],
      }))}
    />
  )
}
