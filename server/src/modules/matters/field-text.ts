/** A filled field as text for people: on papers, in the index of an archive. */
import { type FieldSchema, isRecord } from './fields.ts'
import { type Names, tellRight } from './names.ts'

/** @param value as the form has it; nothing gives an empty text */
export function fieldText(schema: FieldSchema, value: unknown, names: Names, lang: 'zh' | 'en' = 'zh'): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return value.map((one) => itemText(schema, one, names, lang)).join(schema.widget === 'rows' ? '\n' : '、')
  return itemText(schema, value, names, lang)
}

/** The words of a choice; the value itself where it is none. */
export function choiceText(schema: FieldSchema | undefined, value: unknown, lang: 'zh' | 'en' = 'zh'): string {
  const choice = isRecord(schema?.choices) ? schema.choices[String(value)] : undefined
  return isRecord(choice) ? String(choice[lang]) : String(value ?? '')
}

/** What the field is called. */
export function labelOf(schema: FieldSchema, lang: 'zh' | 'en' = 'zh'): string {
  return String(schema[lang] ?? '')
}

function itemText(schema: FieldSchema, value: unknown, names: Names, lang: 'zh' | 'en'): string {
  switch (schema.widget) {
    case 'choice':
      return choiceText(schema, value, lang)
    case 'flag':
      return value === true ? { zh: '是', en: 'yes' }[lang] : { zh: '否', en: 'no' }[lang]
    case 'body':
      return names.bodies.get(String(value))?.name ?? ''
    case 'people':
      return names.people.get(String(value)) ?? ''
    case 'rights':
      return tellRight(names, String(value))
    case 'files':
      return isRecord(value) ? String(value.name ?? '') : ''
    case 'rows':
      return isRecord(value) ? Object.values(value).map(String).join('，') : ''
    case 'money':
      return `${String(value)}${{ zh: '元', en: ' yuan' }[lang]}`
    default:
      return String(value)
  }
}

/** A field of an answer, whose names are told already. */
export function plainText(schema: FieldSchema, value: unknown): string {
  return fieldText({ ...schema, widget: nameless.has(String(schema.widget)) ? 'line' : schema.widget }, value, nobody)
}

const nameless = new Set(['body', 'people', 'rights'])
const nobody: Names = { bodies: new Map(), people: new Map(), rights: new Map() }
