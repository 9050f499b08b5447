/** Printing a page: the button, and the line on paper that says whose list it is and as of when. */
import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { minute } from '../../../ui/format.ts'
import { useNameOf, useWords } from '../../../ui/language.tsx'
import { useSession } from '../../session.ts'
import { deskWords } from './words.ts'

export function PrintButton() {
  const t = useWords(deskWords)
  return (
    <Button icon={<PrinterOutlined />} className="w-noprint" onClick={() => print()}>
      {t('print')}
    </Button>
  )
}

/** Seen on paper only. `what` names the conditions under which the list was made. */
export function PrintHead({ what }: { what?: string }) {
  const t = useWords(deskWords)
  const nameOf = useNameOf()
  const { body } = useSession()
  return (
    <p className="w-onpaper">
      {t('printed', { body: body ? nameOf(body) : '', at: minute(new Date().toISOString()) })}
      {what && ` · ${what}`}
    </p>
  )
}
