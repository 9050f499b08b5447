import {
  type Answer,
  type CalculatorName,
  calculatorNames,
  createLaw,
  diffLaw,
  diffRule,
  evaluate,
  instrumentOf,
  type Law,
  type Outcome,
  type Refusal,
  type Rule,
  type Words,
} from '@quanlian/statutes'
import { type Command, Option } from 'commander'
import { exit, UsageError } from '../exit.ts'
import type { AddCommand, Report } from '../program.ts'
import { print, printJson } from '../terminal.ts'

type Language = 'zh' | 'en'
interface Options {
  on?: string
  json?: boolean
  lang: Language
}

/** `quanlian law`: rules and calculators of the engine, without any server. Publications of an installation stay there. */
export const addLaw: AddCommand = (program, report) => {
  const command = program.command('law').description('look up rules of law and ask calculators 查法条、算期限与金额')
  const law = createLaw()
  add(command, 'rule <id>', 'a rule as it holds on a day, with its versions 规则及其版本', report, (options, id) =>
    showRule(law, String(id), options),
  )
  add(
    command,
    'diff <args...>',
    '[ID] FROM TO: what changes between two days 两日之间的变化',
    report,
    (options, args) => showDiff(law, args as string[], options),
  )
  for (const [name, calculator, words] of shortcuts) {
    add(command, `${name} [facts...]`, `${words}; facts as name=value`, report, (options, facts) =>
      ask(law, calculator, facts as string[], options),
    )
  }
  add(
    command,
    'ask <calculator> [facts...]',
    `any calculator 任一计算：${calculatorNames.join(', ')}`,
    report,
    (options, calculator, facts) => ask(law, calculatorOf(String(calculator)), facts as string[], options),
  )
}

const shortcuts: readonly [name: string, calculator: CalculatorName, words: string][] = [
  ['clock', 'clock', 'a due day 期限，例：rule=D-R2-90 start=2026-09-01'],
  ['threshold', 'criminal-threshold', 'criminal thresholds 刑事立案数额，例：offence=214 sales=50000.00'],
  ['damages', 'damages', 'damages worksheet 赔偿计算，例：right=mark actualLoss=300000'],
  ['fees', 'court-fees', 'court fees 诉讼费，例：kind=civil amount=200000'],
  ['competence', 'competence', 'competent courts 管辖，例：subject=invention place=beijing'],
]

function add(
  command: Command,
  usage: string,
  words: string,
  report: Report,
  run: (options: Options, ...args: unknown[]) => number,
) {
  command
    .command(usage)
    .description(words)
    .option('--on <day>', 'day of the act, filing or event that decides the version 行为日或事件日')
    .option('--json', 'answer data 输出 JSON')
    .addOption(new Option('--lang <language>', 'language of the words 语言').choices(['zh', 'en']).default('zh'))
    .action((...given: unknown[]) => {
      const options = given.at(-2) as Options
      report(run(options, ...given.slice(0, -2)))
    })
}

function ask(law: Law, calculator: CalculatorName, facts: readonly string[], options: Options): number {
  if (options.on === undefined)
    throw new UsageError('--on is needed: the day decides which version of the law applies. 请用 --on 指明日期。')
  return show(law, evaluate(calculator, factsOf(facts), { on: options.on, law }), options)
}

/** `sales=50000.00 marks=2 suspensions='[{"from":"2026-09-01"}]'`; true, false, whole numbers, lists and objects are read as such. */
function factsOf(facts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    facts.map((fact) => {
      const at = fact.indexOf('=')
      if (at < 1) throw new UsageError(`“${fact}” is not name=value. 事实须写作 名称=值。`)
      return [fact.slice(0, at), factOf(fact.slice(at + 1))]
    }),
  )
}

/** Amounts stay text: a calculator takes yuan as people write them. */
function factOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`“${text}” is not JSON. 列表与对象须写作 JSON。`)
  }
}

function show(law: Law, outcome: Outcome<unknown>, options: Options): number {
  if (options.json) printJson(outcome)
  else if (!outcome.ok) throw new UsageError(refusalText(outcome, options.lang))
  else printAnswer(law, outcome, options.lang)
  return outcome.ok ? exit.ok : exit.usage
}

function printAnswer(law: Law, { result, steps, rules, provisional, readings }: Answer<unknown>, lang: Language) {
  for (const { words } of steps) print(words[lang])
  print('')
  print(JSON.stringify(result, null, 2))
  for (const [index, reading] of (readings ?? []).entries()) {
    if (index === 0) print(`\n${heading(lang, '默认理解：', 'Default reading: ')}${reading.words[lang]}`)
    else
      print(
        `\n${heading(lang, '另一理解：', 'Other reading: ')}${reading.words[lang]}\n${JSON.stringify(reading.result, null, 2)}`,
      )
  }
  print(`\n${heading(lang, '依据', 'Rules')}`)
  for (const { id } of rules) print(`  ${citation(law.find(id), lang)}`)
  if (provisional.length > 0) print(`\n${heading(lang, '暂定，因为', 'Provisional, because')}`)
  for (const words of provisional) print(`  ${words[lang]}`)
}

function showRule(law: Law, id: string, { on, json, lang }: Options): number {
  const named = law.find(id)
  if (!named) throw new UsageError(`There is no rule ${id}. 没有编号为 ${id} 的规则。`)
  const found = on === undefined ? { ok: true as const, rule: named } : law.on(id, on)
  if (json) {
    printJson(found.ok ? { rule: found.rule, versions: law.versions(id) } : found)
    return found.ok ? exit.ok : exit.usage
  }
  if (!found.ok) throw new UsageError(refusalText(found, lang))
  print(`${found.rule.subject[lang]}\n${found.rule.says[lang]}`)
  if (found.rule.value !== null) print(`${JSON.stringify(found.rule.value)} ${found.rule.unit ?? ''}`)
  if (found.rule.note) print(found.rule.note[lang])
  print('')
  for (const version of law.versions(id)) print(`${version === found.rule ? '*' : ' '} ${citation(version, lang)}`)
  return exit.ok
}

function showDiff(law: Law, args: readonly string[], { json, lang }: Options): number {
  const [to, from, id] = [...args].reverse()
  if (from === undefined || to === undefined || args.length > 3)
    throw new UsageError('Give two days, or a rule and two days. 请给出两个日期，或规则编号和两个日期。')
  const found = id === undefined ? diffLaw(law, from, to) : diffRule(law, id, from, to)
  if (json) {
    printJson(found)
    return found.ok ? exit.ok : exit.usage
  }
  if (!found.ok) throw new UsageError(refusalText(found, lang))
  for (const { on, older, newer, changes } of found.result.replaced) {
    print(`${on}  ${citation(older, lang)} → ${citation(newer, lang)}`)
    for (const { field, before, after } of changes) print(`    ${field}: ${before ?? '—'} → ${after ?? '—'}`)
  }
  const { starts, ends } = 'starts' in found.result ? found.result : { starts: [], ends: [] }
  for (const rule of starts) print(`${rule.from}  + ${citation(rule, lang)}`)
  for (const rule of ends) print(`${rule.to}  - ${citation(rule, lang)}`)
  return exit.ok
}

function calculatorOf(name: string): CalculatorName {
  const found = calculatorNames.find((one) => one === name)
  if (!found) throw new UsageError(`There is no calculator “${name}”: ${calculatorNames.join(', ')}.`)
  return found
}

function refusalText({ field, message }: Refusal, lang: Language): string {
  return field ? `${field}: ${message[lang]}` : message[lang]
}

/** 《商标法》（2019年修正）第63条 · 2019-11-01 – 2026-12-31 · A-TM19-STATUTORY */
function citation(rule: Rule | undefined, lang: Language): string {
  if (!rule) return ''
  const { name, version } = instrumentOf(rule.law)
  const said = (words: Words | undefined) => words?.[lang]
  const law =
    lang === 'zh'
      ? `《${name.zh}》${version ? `（${said(version)}）` : ''}${rule.article ? `第${rule.article}条` : ''}`
      : `${name.en}${version ? ` (${said(version)})` : ''}${rule.article ? `, art. ${rule.article}` : ''}`
  return `${law} · ${rule.from ?? '…'} – ${rule.to ?? '…'} · ${rule.id} · ${rule.subject[lang]}`
}

function heading(lang: Language, zh: string, en: string): string {
  return lang === 'zh' ? zh : en
}
