/** Who else may see a guarded right: letting a body in, and taking it back. */
import type { Right } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { day } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { BodyPicker } from '../../ui/body-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { rightsWords } from './words.ts'

interface Values {
  bodyId: string
}

export function EntitleDialog({ right, open, close }: { right: Right; open: boolean; close: () => void }) {
  const t = useWords(rightsWords)
  const notice = useNotice()
  const client = useQueryClient()
  async function submit({ bodyId }: Values) {
    await call.rights.entitle({ id: right.id, bodyId })
    await client.invalidateQueries({ queryKey: api.rights.get.key({ input: { id: right.id } }) })
    notice.done(t('entitledDone'))
    close()
  }
  return (
    <Dialog title={t('entitle')} open={open} close={close}>
      <p>{t('entitleHow')}</p>
      <RecordForm<Values> initial={{}} submitLabel={t('entitle')} cancel={close} submit={submit}>
        <Form.Item name="bodyId" label={t('body')} rules={[{ required: true }]}>
          <BodyPicker placeholder={t('findBody')} />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}

/** The bodies that may see it, to take back what they may see; for those whom the server offers to let bodies in. */
export function Entitled({ right }: { right: Right }) {
  const t = useWords(rightsWords)
  const notice = useNotice()
  const client = useQueryClient()
  async function takeBack(bodyId: string) {
    try {
      await call.rights.disentitle({ id: right.id, bodyId })
      await client.invalidateQueries({ queryKey: api.rights.get.key({ input: { id: right.id } }) })
      notice.done(t('disentitled'))
    } catch (error) {
      notice.failed(error)
    }
  }
  return (
    <Section title={t('entitled')}>
      <ul className="w-rows">
        {right.entitled.map((body) => (
          <li key={body.id}>
            <span>
              {body.name} <span className="w-faint">{t('entitledSince', { day: day(body.since) })}</span>
            </span>
            <Button
              size="small"
              aria-label={t('disentitleName', { body: body.name })}
              onClick={() => void takeBack(body.id)}
            >
              {t('disentitle')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
