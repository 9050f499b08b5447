import { readFile } from 'node:fs/promises'
import { type DefectRow, type Import, Mapping, RightKind } from '@quanlian/contract'
import { asOperator, getMapping, type Installation, importFiles, listDefects } from '@quanlian/server'
import { Option } from 'commander'
import { chooseBody } from '../body.ts'
import { exit, UsageError } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { withInstallation } from '../session.ts'
import { untilAsked } from '../signals.ts'
import { print, printJson, progress, table } from '../terminal.ts'

interface Options {
  body?: string
  visibility: 'public' | 'unpublished'
  mapping?: string
  kind?: string
  json?: boolean
}

/** `quanlian import FILE…`: office files and tables into the register, to the end. */
export const addImport: AddCommand = (program, report) => {
  program
    .command('import')
    .description('bring office files and tables into the register 导入登记数据')
    .argument('<file...>', 'XML, CSV, TSV, XLSX or ZIP of these 数据文件')
    .option('--body <name>', 'name or id of the importing body; the platform operator unless named 导入机构')
    .addOption(
      new Option('--visibility <who>', 'who may see it 公开范围').choices(['public', 'unpublished']).default('public'),
    )
    .option('--mapping <file>', 'JSON that says which column is which field 列对应关系')
    .addOption(
      new Option('--kind <kind>', 'kind of all rights of a table without such a column 权利种类').choices(
        RightKind.options,
      ),
    )
    .option('--json', 'print counts and the first defects as JSON 以 JSON 输出')
    .action(async (files: string[], options: Options) =>
      report(await withInstallation((open) => run(open, files, options))),
    )
}

async function run(installation: Installation, files: string[], options: Options): Promise<number> {
  const { kernel } = installation
  const body = await chooseBody(installation, options.body)
  const stop = new AbortController()
  void untilAsked().then(() => stop.abort())
  const wanted = {
    kernel,
    body,
    files,
    visibility: options.visibility,
    signal: stop.signal,
    onProgress: tellProgress(),
  }
  let mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping)
  let done = await importFiles({ ...wanted, mapping })
  if (done.state === 'mapping' && options.kind && !mapping) {
    mapping = Mapping.parse({ ...(await ask(installation, body, done.id)).mapping, kind: options.kind })
    done = await importFiles({ ...wanted, mapping })
  }
  if (done.state === 'mapping') return tellMapping(installation, body, done)
  await tell(installation, body, done, options.json ?? false)
  return codeOf(done)
}

function codeOf({ state, counts }: Import): number {
  if (state === 'done') return counts.defects > 0 ? exit.defects : exit.ok
  return exit.failure
}

/** At most one line a second. */
function tellProgress(): (now: Import) => void {
  let last = 0
  return ({ counts, files }) => {
    if (Date.now() - last < 1000) return
    last = Date.now()
    const [read, size] = [
      files.reduce((sum, file) => sum + file.bytesRead, 0),
      files.reduce((sum, file) => sum + file.size, 0),
    ]
    const part = size > 0 ? Math.min(100, Math.floor((100 * read) / size)) : 0
    progress(`${part}%  ${counts.read} read 已读, ${counts.defects} defects 缺陷`)
  }
}

async function tell(installation: Installation, body: string, done: Import, asJson: boolean) {
  const { items, total } = await asOperator(installation, body, (context) =>
    listDefects(context, { id: done.id, page: 1, size: asJson ? 100 : 20 }),
  )
  if (asJson) return printJson({ ...done, defects: items })
  const { read, created, updated, unchanged, rejected, defects } = done.counts
  for (const line of table([
    ['state 状态', done.state],
    ['read 已读', String(read)],
    ['created 新增', String(created)],
    ['updated 更新', String(updated)],
    ['unchanged 未变', String(unchanged)],
    ['rejected 未采用', String(rejected)],
    ['defects 缺陷', String(defects)],
  ]))
    print(line)
  for (const defect of items) print(describe(defect))
  if (total > items.length) progress(`${total - items.length} more defects: the import's page has them all`)
  if (done.state === 'running' || done.state === 'queued')
    progress('Stopped before the end; the same command goes on 已中断，重新执行即可继续')
}

function describe({ file, line, element, field, rule, en, zh }: DefectRow): string {
  const place = [file, line, element, field].filter((part) => part !== null && part !== '').join(':')
  return `${place}: ${rule}: ${en} ${zh}`
}

/** The columns wait for a person: prints the guess, to be completed and handed back with --mapping. */
async function tellMapping(installation: Installation, body: string, waiting: Import): Promise<number> {
  const { mapping, missing } = await ask(installation, body, waiting.id)
  printJson(mapping)
  if (missing.length > 0) progress(`Needed and not found among the columns 缺少: ${missing.join(', ')}`)
  progress(
    'Some headings are unknown. Complete this mapping, save it, and give it with --mapping 请补全列对应关系后用 --mapping 传入',
  )
  return exit.usage
}

function ask(installation: Installation, body: string, id: string) {
  return asOperator(installation, body, (context) => getMapping(context, { id }))
}

async function readMapping(path: string): Promise<Mapping> {
  const parsed = Mapping.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new UsageError(
    `${path} is no mapping: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
  )
}
