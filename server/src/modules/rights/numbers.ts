/** Numbers that people type, checked and written as the office writes them. */
import { describeDefect, type RightNumbers, type RightRecord, rightNumber } from '@quanlian/office-formats'
import { type FieldError, fail } from '../../kernel/problem.ts'

const checked = [
  'application',
  'publication',
  'registration',
  'international',
] as const satisfies (keyof RightNumbers)[]

/** The record with its numbers normalised. @throws Problem rights.number naming each field and the rule it breaks. */
export function checkNumbers(record: RightRecord): RightRecord {
  const numbers: RightNumbers = { ...record.numbers }
  const errors: FieldError[] = []
  for (const field of checked) {
    const text = numbers[field]
    if (!text) continue
    const result = rightNumber(record.kind, record.office, field, text)
    if (result.ok) numbers[field] = result.value
    else
      errors.push({
        path: `record.numbers.${field}`,
        message: describeDefect({ rule: result.rule }, 'zh'),
      })
  }
  if (errors.length > 0) fail('rights.number', { errors })
  return { ...record, numbers }
}
