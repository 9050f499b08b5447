/** Amounts in capitals: the examples of the rule itself, and whatever is written reads back as the amount it was. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { capitals, PaperError } from '../src/index.ts'

/** 正确填写票据和结算凭证的基本规定, 四: its own examples; where it prints two, the first. */
const examples: [string, string][] = [
  ['1409.50', '人民币壹仟肆佰零玖元伍角'],
  ['6007.14', '人民币陆仟零柒元壹角肆分'],
  ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
  ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
  ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
  ['325.04', '人民币叁佰贰拾伍元零肆分'],
]

const known: [string, string][] = [
  ['0', '人民币零元整'],
  ['0.00', '人民币零元整'],
  ['0.01', '人民币壹分'],
  ['0.10', '人民币壹角'],
  ['0.53', '人民币伍角叁分'],
  ['1', '人民币壹元整'],
  ['10', '人民币壹拾元整'],
  ['15.05', '人民币壹拾伍元零伍分'],
  ['20.5', '人民币贰拾元零伍角'],
  ['110', '人民币壹佰壹拾元整'],
  ['1001', '人民币壹仟零壹元整'],
  ['10001', '人民币壹万零壹元整'],
  ['10010000', '人民币壹仟零壹万元整'],
  ['1,234,567.00', '人民币壹佰贰拾叁万肆仟伍佰陆拾柒元整'],
  ['100000000', '人民币壹亿元整'],
  ['100000001', '人民币壹亿零壹元整'],
  ['100001000', '人民币壹亿零壹仟元整'],
  ['200007000', '人民币贰亿零柒仟元整'],
  ['1010101010.01', '人民币壹拾亿壹仟零壹拾万壹仟零壹拾元零壹分'],
  ['1000000000000', '人民币壹万亿元整'],
  ['1000100000000', '人民币壹万零壹亿元整'],
  ['9999999999999999.99', '人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
]

test('the examples of the rule', () => {
  for (const [amount, words] of [...examples, ...known]) assert.equal(capitals(amount), words, amount)
})

/** Reads the words from left to right, knowing nothing of how they were made. */
function readBack(words: string): bigint {
  const digits = '零壹贰叁肆伍陆柒捌玖'
  const units: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n }
  let [fen, whole, below, section, digit] = [0n, 0n, 0n, 0n, 0n]
  for (const character of words.replace('人民币', '').replace('整', '')) {
    if (digits.includes(character)) digit = BigInt(digits.indexOf(character))
    else if (units[character]) [section, digit] = [section + digit * units[character], 0n]
    else if (character === '万') [below, section, digit] = [below + (section + digit) * 10_000n, 0n, 0n]
    else if (character === '亿') [whole, below, section, digit] = [(below + section + digit) * 10n ** 8n, 0n, 0n, 0n]
    else if (character === '元') [fen, digit] = [(whole + below + section + digit) * 100n, 0n]
    else if (character === '角') [fen, digit] = [fen + digit * 10n, 0n]
    else if (character === '分') [fen, digit] = [fen + digit, 0n]
    else assert.fail(`${character} in ${words}`)
  }
  return fen
}

/** Figures with many noughts are where the rule is hard. */
const amounts = fc
  .array(fc.oneof(fc.constant('0'), fc.integer({ min: 0, max: 9 }).map(String)), { minLength: 3, maxLength: 18 })
  .map((figures) => BigInt(figures.join('')))

test('what is written reads back as the same amount, in the form the rule wants', () => {
  fc.assert(
    fc.property(amounts, (fen) => {
      const words = capitals(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`)
      assert.equal(readBack(words), fen)
      assert.match(words, /^人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分]+整?$/)
      assert.doesNotMatch(words, /零零|零[拾佰仟万亿]|零元[^整]|零整/)
      assert.doesNotMatch(words, /(人民币|[万亿零])拾/)
      assert.equal(words.endsWith('整'), fen % 100n === 0n)
      if (fen >= 100n && fen % 100n > 0n && fen % 100n < 10n) assert.match(words, /元零.分$/)
    }),
    { numRuns: 5000 },
  )
})

test('what is no amount is refused and says where', () => {
  for (const amount of ['', '-1', '1.234', '1e3', '壹', '10000000000000000', 'NaN', '1.'])
    assert.throws(
      () => capitals(amount, 'amounts.0.yuan'),
      (error) => error instanceof PaperError && error.code === 'bad_amount' && error.field === 'amounts.0.yuan',
      amount,
    )
})
