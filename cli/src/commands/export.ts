import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { contract, exportFormats, RightKind, RightStatus, sorts } from '@quanlian/contract'
import { asOperator, exportRights } from '@quanlian/server'
import { type Command, Option } from 'commander'
import { chooseBody } from '../body.ts'
import { exit, UsageError } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { withInstallation } from '../session.ts'
import { progress } from '../terminal.ts'

/** `quanlian export`: what a search shows, as a file. */
export const addExport: AddCommand = (program, report) => {
  const command = program
    .command('export')
    .description('write what a search shows as CSV, XLSX, JSON or ST.96 导出检索结果')
    .addOption(new Option('--format <format>', 'form of the file 格式').choices(exportFormats).default('csv'))
    .option('-o, --out <file>', 'write to a file instead of standard output 写入文件')
    .option('--body <name>', 'body whose guarded rights --scope ours means 所属机构')
  addCriteria(command)
  command.action(async (options: Record<string, unknown>) => report(await run(options)))
}

function addCriteria(command: Command) {
  command
    .option('-q, --q <words>', 'words, numbers or names 检索词')
    .option('--number <number>', 'any of the printed numbers 号码')
    .option('--holder <name>', 'name of a holder 权利人')
    .addOption(new Option('--kind <kind...>', 'kinds of rights 权利种类').choices(RightKind.options))
    .addOption(new Option('--status <status...>', 'legal status 法律状态').choices(RightStatus.options))
    .option('--office <code...>', 'offices, CN 登记机构')
    .option('--class <class...>', 'nice:9, ipc:G09G 分类')
    .option('--region <code...>', 'GB/T 2260 codes 行政区划代码')
    .option('--filed-from <day>', 'filed on or after 申请日起')
    .option('--filed-to <day>', 'filed on or before 申请日止')
    .option('--published-from <day>', 'published on or after 公布日起')
    .option('--published-to <day>', 'published on or before 公布日止')
    .addOption(
      new Option('--scope <scope>', 'public register, or guarded rights of a body 范围').choices(['register', 'ours']),
    )
    .addOption(new Option('--sort <order>', 'order 排序').choices(sorts))
    .addOption(new Option('--lang <language>', 'language of headings 表头语言').choices(['zh', 'en']))
}

async function run({ out, body, ...criteria }: Record<string, unknown>): Promise<number> {
  const parsed = contract.rights.export['~orpc'].inputSchema!.safeParse(criteria)
  if (!parsed.success) {
    throw new UsageError(parsed.error.issues.map((issue) => `--${optionName(issue.path)}: ${issue.message}`).join('\n'))
  }
  const input = parsed.data
  if (out === undefined && input.format !== 'csv' && input.format !== 'json' && process.stdout.isTTY) {
    throw new UsageError(`${input.format} is not for a terminal: name a file with --out.`)
  }
  return withInstallation(async (installation) => {
    const bodyId = input.scope === 'ours' || body ? await chooseBody(installation, body as string | undefined) : null
    await asOperator(installation, bodyId, async (context) => {
      const { content } = await exportRights(context, input)
      if (out === undefined) await pipeline(content, process.stdout, { end: false })
      else await pipeline(content, createWriteStream(String(out)))
    })
    if (out !== undefined) progress(`Written to ${out} 已写入`)
    return exit.ok
  })
}

function optionName([name]: readonly PropertyKey[]): string {
  return String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
