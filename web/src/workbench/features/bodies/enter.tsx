/** Entering a body. */
import type { BodyInput } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { BodyFields, bodyOf } from './body-fields.tsx'
import { bodyWords } from './words.ts'

export function EnterBody() {
  const t = useWords(bodyWords)
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  async function submit(values: BodyInput) {
    const { id } = await call.identity.createBody(bodyOf(values))
    await client.invalidateQueries({ queryKey: api.identity.listBodies.key() })
    notice.done(t('entered'))
    await navigate({ to: '/bodies/$id', params: { id } })
  }
  return (
    <Page title={t('enter')} crumbs={[{ to: '/bodies', label: t('title') }]}>
      <RecordForm<BodyInput>
        initial={{ duties: [], contact: {} }}
        submitLabel={t('enter')}
        cancel={() => void navigate({ to: '/bodies' })}
        submit={submit}
      >
        <BodyFields />
      </RecordForm>
    </Page>
  )
}
