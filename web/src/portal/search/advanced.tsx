/** Criteria that most people do not need at once, in a form of their own. */
import type { Criteria } from '@quanlian/contract'
import { schemeLabels } from '@quanlian/contract/words'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { offices } from '../../ui/offices/words.ts'
import { provinceCodes, useRegion } from '../../ui/regions/region.ts'
import { type SearchState, single, withCriteria } from './criteria.ts'
import { words } from './words.ts'

const schemes = ['nice', 'ipc', 'cpc', 'locarno', 'vienna', 'similar_group', 'national'] as const

interface Props {
  state: SearchState
  go: (next: SearchState) => void
  /** Name of the field to begin with, from a link that leads here. */
  open: string | null
}

export function Advanced({ state, go, open }: Props) {
  const t = useWords(words)
  const { criteria } = state
  const form = useRef<HTMLFormElement>(null)
  const used = single.some((name) => name !== 'q' && criteria[name])
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>(`[name="${open}"]`)?.focus()
  }, [open])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(withCriteria(state, read(new FormData(event.currentTarget), criteria)))
  }
  return (
    <details className="q-disclosure p-advanced" open={used || Boolean(open)}>
      <summary>
        <Icon name="right" size={16} />
        {t('more')}
      </summary>
      <form ref={form} onSubmit={submit}>
        <TextField
          name="number"
          label={t('number')}
          help={t('numberHelp')}
          maxLength={60}
          defaultValue={criteria.number}
        />
        <TextField
          name="holder"
          label={t('holder')}
          help={t('holderHelp')}
          maxLength={120}
          defaultValue={criteria.holder}
        />
        <ClassFields />
        <PlaceFields criteria={criteria} />
        {(['filedFrom', 'filedTo', 'publishedFrom', 'publishedTo'] as const).map((name) => (
          <TextField key={name} type="date" name={name} label={t(name)} defaultValue={criteria[name]} />
        ))}
        <div className="q-actions">
          <Button type="submit" look="main">
            {t('apply')}
          </Button>
        </div>
      </form>
    </details>
  )
}

function ClassFields() {
  const t = useWords(words)
  const label = useLabel()
  return (
    <div className="p-pair">
      <SelectField name="scheme" label={t('scheme')}>
        {schemes.map((scheme) => (
          <option key={scheme} value={scheme}>
            {label(schemeLabels[scheme])}
          </option>
        ))}
      </SelectField>
      <TextField name="code" label={t('class')} placeholder={t('classHelp')} maxLength={30} />
    </div>
  )
}

function PlaceFields({ criteria }: { criteria: Criteria }) {
  const t = useWords(words)
  const label = useLabel()
  const region = useRegion()
  return (
    <div className="p-pair">
      <SelectField name="region" label={t('region')} defaultValue={criteria.region?.[0]}>
        <option value="">{t('any')}</option>
        {provinceCodes.map((code) => (
          <option key={code} value={`${code}0000`}>
            {region(code)}
          </option>
        ))}
      </SelectField>
      <SelectField name="office" label={t('office')} defaultValue={criteria.office?.[0]}>
        <option value="">{t('any')}</option>
        {Object.entries(offices).map(([code, words]) => (
          <option key={code} value={code}>
            {label(words)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

/** A class is added to those already chosen; the other fields replace what was there. */
function read(form: FormData, before: Criteria): Partial<Criteria> {
  const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
  const code = text('code')
  const chosen = code ? [...new Set([...(before.class ?? []), `${text('scheme')}:${code}`])] : before.class
  const one = (name: 'region' | 'office') => {
    const value = text(name)
    return value ? [value] : undefined
  }
  const texts = single.filter((name) => name !== 'q').map((name) => [name, text(name)])
  return { ...Object.fromEntries(texts), class: chosen, region: one('region'), office: one('office') }
}
