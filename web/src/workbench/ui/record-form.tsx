/** A form whose refusals land on the fields they name: summary on top, focus on the first. */
import type { ProblemCode } from '@quanlian/contract'
import { Button, Form, type FormInstance } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/language.tsx'
import { problemOf } from '../api.ts'
import { useProblemDetail, useProblemTitle } from './problem.tsx'
import { uiWords } from './words.ts'

type Path = (string | number)[]
interface Fault {
  path: Path
  message: string
}

interface RecordFormProps<Values> {
  initial: Partial<Values>
  /** Sends the values; a thrown refusal is shown, its `errors` on their fields. */
  submit: (values: Values) => Promise<unknown>
  submitLabel: string
  danger?: boolean
  cancel?: () => void
  form?: FormInstance<Values>
  /** Where the form's values sit in the request: `record` strips `record.` from the server's paths. */
  within?: string
  /** Fields that a refusal speaks of by its code alone: `{ 'identity.login_taken': 'login' }`. */
  codes?: Partial<Record<ProblemCode, string>>
  onChange?: (values: Values) => void
  children: ReactNode
}

/** Children are antd `Form.Item`s. The button stays enabled: pressing it explains what is missing. */
export function RecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const t = useWords(uiWords)
  const title = useProblemTitle()
  const further = useProblemDetail()
  const [own] = Form.useForm<Values>()
  const form = props.form ?? own
  const [busy, setBusy] = useState(false)
  const [faults, setFaults] = useState<{ title: string; list: Fault[] }>()
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!faults) return
    const first = faults.list.map((fault) => fieldElement(form, fault.path)).find(Boolean)
    if (first) first.focus()
    else summary.current?.focus()
  }, [faults, form])

  async function send(values: Values) {
    setBusy(true)
    setFaults(undefined)
    try {
      await props.submit(values)
    } catch (error) {
      const problem = problemOf(error)
      const spoken = props.codes?.[problem.code as ProblemCode]
      const errors = problem.errors ?? (spoken ? [{ path: spoken, message: title(error) }] : [])
      const list = errors.map((one) => ({ path: pathOf(one.path, props.within), message: one.message }))
      form.setFields(list.map(({ path, message }) => ({ name: path as never, errors: [message] })))
      const told = further(error)
      const detail = told && list.length === 0 ? ` ${told}` : ''
      setFaults({ title: spoken ? t('invalid', { n: 1 }) : title(error) + detail, list })
    } finally {
      setBusy(false)
    }
  }

  function refuse(errorFields: { name: Path; errors: string[] }[]) {
    const list = errorFields.map(({ name, errors }) => ({ path: name, message: errors[0] ?? t('required') }))
    setFaults({ title: t('invalid', { n: list.length }), list })
  }

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className="w-form"
      initialValues={props.initial}
      requiredMark
      scrollToFirstError={{ block: 'center' }}
      onFinish={(values) => void send(values)}
      onFinishFailed={({ errorFields }) => refuse(errorFields as { name: Path; errors: string[] }[])}
      onValuesChange={(_, values) => props.onChange?.(values)}
      validateMessages={{ required: t('required'), string: { max: t('tooLong') }, pattern: { mismatch: t('tooLong') } }}
    >
      {faults && (
        <div className="w-problem" role="alert" tabIndex={-1} ref={summary}>
          <p className="w-problem-title">{faults.title}</p>
          {faults.list.length > 0 && (
            <ul>
              {faults.list.map((fault) => (
                <li key={fault.path.join('.') + fault.message}>
                  <button type="button" className="w-linklike" onClick={() => fieldElement(form, fault.path)?.focus()}>
                    {labelOf(form, fault.path)} {fault.message}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {props.children}
      <div className="w-form-end">
        <Button type="primary" htmlType="submit" danger={props.danger} loading={busy}>
          {props.submitLabel}
        </Button>
        {props.cancel && <Button onClick={props.cancel}>{t('cancel')}</Button>}
      </div>
    </Form>
  )
}

/** `record.parties.0.name` → `['parties', 0, 'name']`. */
function pathOf(path: string, within: string | undefined): Path {
  const parts = path.split(/[.[\]]+/).filter(Boolean)
  if (within && parts[0] === within) parts.shift()
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function fieldElement<Values>(form: FormInstance<Values>, path: Path): HTMLElement | null {
  const instance: unknown = form.getFieldInstance(path as never)
  if (instance instanceof HTMLElement) return instance
  return document.getElementById(path.join('_'))
}

function labelOf<Values>(form: FormInstance<Values>, path: Path): string {
  const id = fieldElement(form, path)?.id
  const label = id ? document.querySelector(`label[for="${CSS.escape(id)}"]`)?.getAttribute('title') : undefined
  return label ? `${label}：` : ''
}
