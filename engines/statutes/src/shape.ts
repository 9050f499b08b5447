/** What is inside the value of a rule, by path: for comparing versions without knowing what they are about. */
import type { RuleValue } from './rule.ts'

/** Everything in a value that has nothing in it, with its path (`.basic.0`; empty for the value itself). */
export function fieldsOf(value: RuleValue, path = ''): [path: string, leaf: null | boolean | number | string][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner as RuleValue, `${path}.${name}`))
}

/** The numbers of a value by path. */
export function figuresOf(value: RuleValue): Map<string, number> {
  return new Map(fieldsOf(value).filter((field): field is [string, number] => typeof field[1] === 'number'))
}

/** The kind of each field by path. A list of texts is one field, `texts`: how many there are is no matter of shape. */
export function shapeOf(value: RuleValue, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value === null ? 'null' : typeof value]])
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
    return new Map([[path, 'texts']])
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...shapeOf(inner as RuleValue, `${path}.${name}`)]))
}

/** Whether two values have the same fields of the same kinds: then one can stand where the other was asked for. */
export function isSameShape(a: RuleValue, b: RuleValue): boolean {
  const [one, other] = [shapeOf(a), shapeOf(b)]
  return one.size === other.size && [...one].every(([path, kind]) => other.get(path) === kind)
}
