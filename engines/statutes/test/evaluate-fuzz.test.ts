/** No input throws: each calculator answers or refuses arbitrary JSON, from empty facts to facts that are nearly right. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate } from '../src/evaluate.ts'
import { createLaw } from '../src/law.ts'
import { type CalculatorName, calculatorNames } from '../src/names.ts'

const law = createLaw()
const today = '2026-03-02'
type Facts = Record<string, unknown>

/** What some field of some calculator takes. */
const plausible: readonly unknown[] = [
  ...[today, '2020-02-29', '2199-12-31', '1900-01-01', '2026-03-02T09:30:00+08:00', '17:30', '0', '50000.00'],
  ...['1000000000000000', 0, 1, 2, 1e12, true, false, '167', 'D-R2-90', 'C-TRANSFER-24H', 'H-CIV-2ND', ['filing']],
]
const traps: readonly unknown[] = [{ toString: 1 }, { toJSON: null }, [null], [{}], [[]], [], {}, null, '', ' ', -0.5]

/** Names inside the objects and lists of the facts. */
const inner = ['from', 'to', 'reason', 'n', 'decided', 'channel', 'means', 'sent', 'received', 'length', '0']

const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
const someText = fc.oneof(fc.constantFrom(today, '2010-06-15', '2027-01-01'), fc.string())

/** What a calculator takes, learned from its refusals: facts that it accepts, the fields it reads, the choices it names. */
interface Learned {
  accepted: Facts
  fields: string[]
  choices: string[]
}

function learn(name: CalculatorName): Learned {
  const fields = new Set<string>()
  const choices = new Set<string>()
  const ask = (facts: Facts) => {
    const get = (target: Facts, field: string | symbol) => {
      if (typeof field === 'string') fields.add(field)
      return Reflect.get(target, field) as unknown
    }
    const outcome = evaluate(name, new Proxy(facts, { get }), { on: today, law })
    if (outcome.ok) return undefined
    for (const choice of / is none of (.*)$/.exec(outcome.message.en)?.[1]?.split(', ') ?? []) choices.add(choice)
    return outcome.field
  }
  let accepted: Facts = {}
  for (;;) {
    // Calculators of deadlines ask for any of their days, by no name.
    const asked = ask(accepted) || [...fields].find((field) => !(field in accepted))
    if (asked === undefined || asked in accepted) break
    const better = (value: unknown) => ask({ ...accepted, [asked]: value }) !== asked
    const values = ['x', ...plausible]
    const value = values.find(better) ?? [...choices].find(better)
    accepted = { ...accepted, [asked]: value ?? today }
    if (ask(accepted) === undefined) break
  }
  return { accepted, fields: [...fields], choices: [...choices] }
}

for (const name of calculatorNames) {
  test(`${name} answers or refuses whatever it is given`, () => {
    const { accepted, fields, choices } = learn(name)
    const leaf = fc.oneof(fc.constantFrom(...plausible, ...choices), fc.constantFrom(...traps), json)
    const record = fc.dictionary(fc.constantFrom(...inner), leaf, { maxKeys: 4 })
    const hostile = fc.oneof(leaf, record, fc.array(fc.oneof(leaf, record), { maxLength: 3 }))
    const some = fc.dictionary(fc.constantFrom(...fields, 'x'), hostile, { maxKeys: 4 })
    const nearly = some.map((wrong) => ({ ...accepted, ...wrong }))
    const input = fc.oneof({ weight: 6, arbitrary: nearly }, some, hostile)
    fc.assert(
      fc.property(input, someText, (facts, on) => {
        const outcome = evaluate(name, facts as Facts, { on, law })
        assert.ok(outcome.ok || (outcome.code && outcome.message.zh && outcome.message.en))
      }),
      { numRuns: 1000 },
    )
  })
}

test('an unknown calculator is refused, by whatever name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('toString', '__proto__', 'constructor'), fc.string()), (name) => {
      const outcome = evaluate(name as CalculatorName, {}, { on: today, law })
      assert.ok(!outcome.ok && outcome.code === 'unknown')
    }),
  )
})

/** Yes or no given as text would otherwise count as yes. */
const flags: readonly (readonly [CalculatorName, Facts, field: string])[] = [
  ['competence', { subject: 'utility-model', place: 'beijing' }, 'complex'],
  ['appeal-court', { subject: 'utility-model' }, 'complex'],
  ['injunction', { when: 'in-suit' }, 'urgent'],
  ['damages', { right: 'mark', actualLoss: '1' }, 'fined'],
  ['criminal-fine', { gain: '1' }, 'upperTier'],
  ['clock', { rule: 'D-R2-90', start: today }, 'custody'],
]

for (const [name, facts, field] of flags)
  test(`${name}: ${field} is yes or no, not text`, () => {
    assert.ok(evaluate(name, { ...facts, [field]: false }, { on: today, law }).ok)
    const outcome = evaluate(name, { ...facts, [field]: 'false' }, { on: today, law })
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], ['invalid', field])
  })
