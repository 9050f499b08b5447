/** Forms are of the kit, become JSON Schema, and have words; facts come from fields like themselves. */
import type { Law } from '@quanlian/statutes'
import { canonical } from '../canonical.ts'
import type { Definition } from '../definition.ts'
import { error, type Finding } from '../finding.ts'
import { itemsOf, type JsonSchema, objectSchema, propertiesOf, type Shape, widgets } from '../form.ts'
import { emptyWords, unknownRule } from './names.ts'

/** Every form and the facts. Empty where all can be shown, sampled and remembered. */
export function checkForms(definition: Definition, law: Law): Finding[] {
  return [
    ...ofShape('facts', definition.facts, law),
    ...Object.entries(definition.actions).flatMap(([name, { form, by }]) =>
      ofShape(`actions.${name}.form`, form, law, by === 'platform' ? [] : Object.keys(by)),
    ),
  ]
}

/** Facts are noted, each from a field that holds the same. Asks only forms without a fault. */
export function checkFacts(definition: Definition): Finding[] {
  const noted = new Set(Object.values(definition.actions).flatMap(({ note }) => note))
  const never = Object.keys(definition.facts)
    .filter((name) => !noted.has(name))
    .map((name) => error('never-noted', `facts.${name}`, '没有步骤记录该事实', 'no action notes this fact'))
  const facts = kindsOf(definition.facts)
  const differ = Object.entries(definition.actions).flatMap(([name, { note, form }]) => {
    const fields = kindsOf(form)
    return note
      .filter((fact) => fields.get(fact) !== facts.get(fact))
      .map((fact) =>
        error(
          'fact-differs',
          `actions.${name}.note`,
          `字段“${fact}”与同名事实类型不同`,
          `the field ${fact} holds something else than the fact`,
        ),
      )
  })
  return [...never, ...differ]
}

/** @param takers seats that fill it in */
function ofShape(at: string, shape: Shape, law: Law, takers: readonly string[] = []): Finding[] {
  try {
    const schema = objectSchema(shape)
    return [...ofFields(at, schema, law), ...askedOfOne(at, schema, takers)]
  } catch {
    return [error('bad-form', at, '表单不能转换为 JSON Schema', 'the form becomes no JSON Schema')]
  }
}

/** What one seat alone is asked: of a seat that takes the action, and no other has to fill it in. */
function askedOfOne(at: string, schema: JsonSchema, takers: readonly string[]): Finding[] {
  return propertiesOf(schema).flatMap(([name, { askedOf }, required]) =>
    typeof askedOf !== 'string' || (takers.includes(askedOf) && !required)
      ? []
      : [
          error(
            'bad-asked-of',
            `${at}.${name}`,
            `只由“${askedOf}”填写的字段须为选填，且“${askedOf}”须能办理该步骤`,
            `what ${askedOf} alone is asked must be optional, and ${askedOf} must take the action`,
          ),
        ],
  )
}

function ofFields(at: string, schema: JsonSchema, law: Law): Finding[] {
  return propertiesOf(schema).flatMap(([name, field]) => {
    const here = `${at}.${name}`
    const { widget, hint, rule, choices } = field
    if (!widgets.some((known) => known === widget))
      return [error('bad-form', here, '不是表单字段库中的字段', 'this is no field of the kit')]
    return [
      ...emptyWords(here, wordsOf(field)),
      ...(hint === undefined ? [] : emptyWords(`${here}.hint`, wordsOf(hint))),
      ...Object.entries(recordOf(choices)).flatMap(([value, words]) => emptyWords(`${here}.${value}`, wordsOf(words))),
      ...(typeof rule === 'string' ? unknownRule(`${here}.rule`, rule, law) : []),
      ...(widget === 'rows' ? ofFields(here, itemsOf(field), law) : []),
    ]
  })
}

/** What each field holds, its words left out. */
function kindsOf(shape: Shape): Map<string, string> {
  return new Map(propertiesOf(objectSchema(shape)).map(([name, field]) => [name, canonical(kindOf(field))]))
}

function kindOf({ zh: _zh, en: _en, hint: _hint, rule: _rule, askedOf: _askedOf, ...field }: JsonSchema): JsonSchema {
  return field
}

function wordsOf(value: unknown): { zh?: string; en?: string } {
  const { zh, en } = recordOf(value)
  return { ...(typeof zh === 'string' ? { zh } : {}), ...(typeof en === 'string' ? { en } : {}) }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
