/** The law on the command line: rules by day, calculators by name, what changes, and clear refusals. No database. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quanlian } from './quanlian.ts'

const law = (...args: string[]) => quanlian(['law', ...args])

test('a rule comes as it holds on the day, with its versions', async () => {
  const { code, stdout } = await law('rule', 'E-TM19-OPP-3', '--on', '2027-01-01', '--json')
  const { rule, versions } = JSON.parse(stdout)
  assert.deepEqual([code, rule.value.n, versions.length], [0, 2, 2])
  const text = await law('rule', 'E-TM19-OPP-3', '--on', '2026-12-31')
  assert.match(text.stdout, /^\* .*2019-11-01 – 2026-12-31/m)
  assert.match(text.stdout, /^ {2}.*2027-01-01 – …/m)
})

test('calculators answer with steps and rules, in either language', async () => {
  const due = await law('clock', 'rule=D-R2-90', 'start=2026-09-01', '--on', '2026-09-01', '--json')
  assert.equal(JSON.parse(due.stdout).result.due, '2026-11-30')
  const sold = await law('threshold', 'offence=214', 'sales=50000.00', '--on', '2026-03-01', '--lang', 'en')
  assert.equal(sold.code, 0)
  assert.match(sold.stdout, /Rules\n(.*\n)*.*B-25-214/)
  assert.doesNotMatch(sold.stdout.replace(/"zh": ".*"/g, ''), /\p{Script=Han}/u)
  for (const args of [
    ['damages', 'right=patent', 'actualLoss=300000'],
    ['fees', 'kind=civil', 'amount=200000'],
    ['competence', 'subject=invention', 'place=beijing'],
    ['ask', 'mark-term', 'registered=2020-05-07'],
  ]) {
    const { code, stdout } = await law(...args, '--on', '2026-05-02', '--json')
    assert.deepEqual([code, JSON.parse(stdout).ok], [0, true], args.join(' '))
  }
})

test('what changes between two days names old and new', async () => {
  const { stdout } = await law('diff', '2026-12-31', '2027-01-01')
  assert.match(stdout, /^2027-01-01 {2}.*2019年修正.* → .*2026年修订/m)
  const one = await law('diff', 'E-TM19-OPP-3', '2026-12-31', '2027-01-01', '--json')
  assert.deepEqual(
    JSON.parse(one.stdout).result.versions.map((version: { id: string }) => version.id),
    ['E-TM19-OPP-3', 'E-TM26-OPP-2'],
  )
})

test('what cannot be answered is refused with its field and exit code 2', async () => {
  for (const [args, said] of [
    [['fees', 'kind=civil', 'amount=-1', '--on', '2026-05-02'], /amount/],
    [['threshold', 'offence=214', '--on', '1999-01-01'], /1999-01-01/],
    [['threshold', 'offence=214'], /--on/],
    [['clock', 'rule=NO-SUCH', 'start=2026-09-01', '--on', '2026-09-01'], /NO-SUCH/],
    [['ask', 'fortune', '--on', '2026-05-02'], /fortune/],
    [['fees', 'amount', '--on', '2026-05-02'], /name=value/],
    [['rule', 'NO-SUCH'], /NO-SUCH/],
    [['diff', '2027-01-01', '2026-01-01'], /2026-01-01/],
  ] as const) {
    const { code, stderr } = await law(...args)
    assert.equal(code, 2, args.join(' '))
    assert.match(stderr, said)
  }
})
