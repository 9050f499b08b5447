/** A form with its button: what is wrong is told before it is sent, and what the server refuses where it is wrong. */
import type { RuleRef } from '@quanlian/contract'
import { Button } from 'antd'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { errorsFrom, errorsIn, type FormError, readyToSend } from '../../../ui/form/check.ts'
import { useRequestKey } from '../../../ui/form/request-key.ts'
import { type FormValue, fieldsOf } from '../../../ui/form/schema.ts'
import { SchemaForm } from '../../../ui/form/schema-form.tsx'
import type { FormSources } from '../../../ui/form/sources.ts'
import { useWords } from '../../../ui/language.tsx'
import { problemOf } from '../../api.ts'
import { announce } from '../../ui/notice.tsx'
import { Refused } from './refused.tsx'
import { matterWords } from './words.ts'

interface FilledFormProps {
  schema: Readonly<Record<string, unknown>> | null
  value: FormValue
  rules?: readonly RuleRef[]
  sources: FormSources
  submitLabel: string
  onChange: (value: FormValue) => void
  /** Sends what is ready; `key` stays the same until the content changes. A refusal is thrown. */
  submit: (form: FormValue, key: string) => Promise<void>
  /** Between the fields and the button: questions of the page's own. */
  before?: ReactNode
  /** Beside the button. */
  children?: ReactNode
  /** What must hold besides the fields; answers whether it does, and says so where it does not. */
  check?: () => boolean
}

const nothing: readonly FormError[] = []

export function FilledForm(props: FilledFormProps) {
  const { schema, value, sources, onChange } = props
  const t = useWords(matterWords)
  const fields = useMemo(() => fieldsOf(schema), [schema])
  const [errors, setErrors] = useState(nothing)
  const [refused, setRefused] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const [sending, setSending] = useState(false)
  const keyFor = useRequestKey()
  // A second press while the first is on its way sends nothing.
  const under = useRef(false)
  async function send() {
    if (under.current || sending) return
    const found = errorsIn(fields, value)
    setErrors(found)
    setRefused(undefined)
    const fine = props.check?.() ?? true
    if (found.length > 0) return announce(t('faults', { n: found.length }))
    if (!fine) return
    under.current = true
    setBusy(true)
    try {
      const form = readyToSend(fields, value)
      await props.submit(form, keyFor(form))
    } catch (error) {
      const named = errorsFrom(problemOf(error).errors, fields, value)
      setErrors(named)
      if (named.length === 0) setRefused(error)
    } finally {
      under.current = false
      setBusy(false)
    }
  }
  return (
    <form
      className="m-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {schema && (
        <SchemaForm
          id="m-form"
          schema={schema}
          value={value}
          errors={errors}
          sources={sources}
          rules={props.rules}
          onChange={onChange}
          onBusy={setSending}
        />
      )}
      {props.before}
      {refused !== undefined && <Refused error={refused} />}
      <div className="m-form-end">
        <Button type="primary" htmlType="submit" loading={busy} disabled={sending}>
          {props.submitLabel}
        </Button>
        {props.children}
      </div>
    </form>
  )
}
