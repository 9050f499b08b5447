/** All answers at a glance before they are sent, each with the way back to its question. */
import { FieldValue } from '../../ui/form/field-value.tsx'
import { type FormValue, fieldsOf, isRecord } from '../../ui/form/schema.ts'
import type { FormSources } from '../../ui/form/sources.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words } from './words.ts'

interface Props {
  form: Readonly<Record<string, unknown>> | null
  value: FormValue
  sources: FormSources
  /** Address of the step that asks for a field. */
  to: (name: string) => string
}

export function Answers({ form, value, sources, to }: Props) {
  const t = useWords(words)
  const label = useLabel()
  const properties = isRecord(form?.properties) ? form.properties : {}
  return (
    <dl className="p-answers s-answers">
      {fieldsOf(form).map(({ name, label: words }) => {
        const what = label(words)
        const schema = properties[name]
        return (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{isRecord(schema) && <FieldValue schema={schema} value={value[name]} sources={sources} />}</dd>
            <dd>
              <Link to={to(name)} aria-label={t('changeWhat', { what })}>
                {t('change')}
              </Link>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
