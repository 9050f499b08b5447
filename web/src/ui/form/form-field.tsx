/** One question of a form: its frame and the control that fits it. */
import type { RuleRef } from '@quanlian/contract'
import type { ReactNode } from 'react'
import type { FormError } from './check.ts'
import { type ControlProps, idOf } from './control.ts'
import { useFaultWords } from './fault-words.ts'
import { describedBy, Frame } from './frame.tsx'
import type { Field, Json } from './schema.ts'
import type { FormSources } from './sources.ts'
import { ChoiceControl, FlagControl, isRadios, TickControl } from './widgets/choice.tsx'
import { BodyControl, RightsControl } from './widgets/chosen.tsx'
import { FilesControl } from './widgets/files.tsx'
import { PeopleControl } from './widgets/people.tsx'
import { RowsControl } from './widgets/rows.tsx'
import { CountControl, DayControl, InstantControl, LineControl, MoneyControl, TextControl } from './widgets/simple.tsx'

interface Props {
  form: string
  field: Field
  value: Json | undefined
  errors: readonly FormError[]
  sources: FormSources
  rules: readonly RuleRef[]
  onChange: (value: Json | undefined) => void
  onBusy: (busy: boolean) => void
}

export function FormField({ form, field, errors, rules, ...rest }: Props) {
  const say = useFaultWords()
  const id = idOf(form, field.name)
  const own = errors.find(({ path }) => path === field.name)
  const below = errors.filter(({ path }) => path.startsWith(`${field.name}.`))
  const error = own ? say([field], own) : below.map((one) => say([field], one)).join('\n') || undefined
  const props: ControlProps = {
    ...rest,
    id,
    field,
    invalid: own !== undefined,
    describedBy: describedBy(id, field, error),
  }
  return (
    <Frame {...{ id, field, error, rules, sources: rest.sources }} kind={kindOf(field)}>
      {control(props, below)}
    </Frame>
  )
}

function control(props: ControlProps, below: readonly FormError[]): ReactNode {
  const { field } = props
  switch (field.widget) {
    case 'rows':
      return <RowsControl {...props} wrong={below.map(({ path }) => path.slice(field.name.length + 1))} />
    case 'flag':
      return field.required ? <FlagControl {...props} /> : <TickControl {...props} />
    case 'choice':
      return <ChoiceControl {...props} />
    case 'day':
      return <DayControl {...props} />
    case 'instant':
      return <InstantControl {...props} />
    case 'money':
      return <MoneyControl {...props} />
    case 'count':
      return <CountControl {...props} />
    case 'text':
      return <TextControl {...props} />
    case 'people':
      return <PeopleControl {...props} />
    case 'body':
      return <BodyControl {...props} />
    case 'rights':
      return <RightsControl {...props} />
    case 'files':
      return <FilesControl {...props} />
    case 'line':
      return <LineControl {...props} />
  }
}

function kindOf(field: Field) {
  if (isRadios({ field })) return 'group'
  if (field.widget === 'flag') return 'bare'
  return field.widget === 'people' || field.widget === 'rows' ? 'group' : 'single'
}
