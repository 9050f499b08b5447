/** Drafting a rule: a correction, a successor or a new one; what is typed is kept in this browser until it is sent. */

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import * as z from 'zod'
import { RequestError } from '../../../ui/fetch.ts'
import { minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call, problemOf } from '../../api.ts'
import { useDraft } from '../../ui/draft.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { Loaded, Page, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { uiWords } from '../../ui/words.ts'
import { PurposeFields } from './purpose-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import {
  draftOf,
  emptyRule,
  identityOf,
  type Purpose,
  type RuleValues,
  valuesOf,
  valuesOfDraft,
} from './rule-values.ts'
import { ValueField } from './value-field.tsx'
import { lawWords } from './words.ts'
import './law.css'

/** Of a change to draft anew. */
const Query = z.object({ change: z.uuid().optional() })

export function DraftChange() {
  const t = useWords(lawWords)
  const [{ change }] = useUrlState(Query)
  const source = useQuery(
    api.law.getChange.queryOptions({ input: { id: change ?? '' }, enabled: change !== undefined, staleTime: 60_000 }),
  )
  return (
    <Page title={t('draftTitle')} crumbs={[{ to: '/law', label: t('title') }]}>
      <p className="w-soft w-lead">
        {t('draftHow')} {t('draftKept')}
      </p>
      {change === undefined ? (
        <DraftForm initial={emptyRule} />
      ) : (
        <Loaded query={source}>
          {({ rule, reason, before }) => <DraftForm initial={valuesOfDraft(rule, reason, before)} />}
        </Loaded>
      )}
    </Page>
  )
}

function DraftForm({ initial }: { initial: RuleValues }) {
  const t = useWords(lawWords)
  const u = useWords(uiWords)
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  const draft = useDraft<RuleValues>('law')
  const [form] = Form.useForm<RuleValues>()
  const purpose = Form.useWatch('purpose', form) ?? initial.purpose
  const baseId = Form.useWatch('base', { form, preserve: true }) ?? initial.base
  const based = purpose !== 'fresh' && baseId !== undefined
  const base = useQuery(api.law.getRule.queryOptions({ input: { id: baseId ?? '' }, enabled: based })).data?.rule

  function fill(values: Partial<RuleValues>) {
    form.setFieldsValue(values as never)
    draft.keep(form.getFieldsValue(true))
  }
  async function choose(id: string | undefined) {
    if (!id) return
    try {
      const { rule } = await client.fetchQuery(api.law.getRule.queryOptions({ input: { id } }))
      fill(valuesOf(rule, form.getFieldValue('purpose')))
      announce(t('baseFilled', { id }))
    } catch (error) {
      notice.failed(error)
    }
  }
  const turn = (next: Purpose) => base && fill(identityOf(base, next))
  async function submit(values: RuleValues) {
    const { id } = await call.law
      .draftChange({ rule: draftOf(values), reason: values.reason ?? '' })
      .catch((error: unknown) => Promise.reject(onFields(error)))
    draft.drop()
    await client.invalidateQueries({ queryKey: api.law.listChanges.key() })
    notice.done(t('drafted'))
    await navigate({ to: '/law/$id', params: { id } })
  }
  return (
    <>
      {draft.found && (
        <div className="w-note" role="status">
          <span>{t('draftFound', { at: minute(draft.found.at) })}</span>{' '}
          <Button size="small" onClick={() => form.setFieldsValue(draft.take() as never)}>
            {t('restoreDraft')}
          </Button>{' '}
          <Button size="small" onClick={draft.drop}>
            {t('dropDraft')}
          </Button>
        </div>
      )}
      <RecordForm<RuleValues>
        form={form}
        initial={initial}
        within="rule"
        submitLabel={t('submitDraft')}
        cancel={() => void navigate({ to: '/law' })}
        submit={submit}
        onChange={draft.keep}
      >
        <PurposeFields purpose={purpose} choose={(id) => void choose(id)} turn={turn} />
        <RuleFields purpose={purpose} />
        <ValueField base={based ? base : undefined} />
        <Section title={u('reason')}>
          <Form.Item name="reason" label={u('reason')} extra={t('reasonHow')} rules={[{ required: true, max: 1000 }]}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        </Section>
      </RecordForm>
    </>
  )
}

/** The server names the figure inside a value, the rule inside a list; the form has one field for each. */
function onFields(error: unknown): unknown {
  const problem = problemOf(error)
  if (!problem.errors) return error
  const errors = problem.errors.map((one) => ({
    ...one,
    path: one.path.replace(/^rule\.(value|replaces)\..*$/, 'rule.$1'),
  }))
  return new RequestError({ ...problem, errors })
}
