/** Which actions several matters have in common: each by procedure, with the matters that offer it as they were read. */
import type { Matter } from '@quanlian/contract'
import { fieldsOf } from '../../../../../ui/form/schema.ts'
import type { Words } from '../../../../../ui/language.tsx'

export interface Offer {
  key: string
  action: string
  title: Words
  procedure: Words
  form: Matter['actions'][number]['form']
  /** Whether one form can be filled in for all: a file belongs to one matter and is brought on its page. */
  forMany: boolean
  matters: { id: string; expected: number }[]
}

/** The action that most matters offer first. */
export function offersOf(matters: readonly Pick<Matter, 'id' | 'seq' | 'procedure' | 'actions'>[]): Offer[] {
  const offers = new Map<string, Offer>()
  for (const { id, seq, procedure, actions } of matters) {
    for (const { action, title, form } of actions) {
      const key = `${procedure.id} ${procedure.version} ${action}`
      const forMany = fieldsOf(form).every(({ widget, required }) => widget !== 'files' || !required)
      const offer = offers.get(key) ?? { key, action, title, procedure: procedure.title, form, forMany, matters: [] }
      offer.matters.push({ id, expected: seq })
      offers.set(key, offer)
    }
  }
  return [...offers.values()].toSorted((a, b) => b.matters.length - a.matters.length)
}

/** Names of the fields that are asked for once for all. */
export function fieldsForMany({ form }: Pick<Offer, 'form'>): string[] {
  return fieldsOf(form)
    .filter(({ widget }) => widget !== 'files')
    .map(({ name }) => name)
}
