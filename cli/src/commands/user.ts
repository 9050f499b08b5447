import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { type BodyKind, bodyKinds, Person } from '@quanlian/contract'
import { asOperator, createUser, listPeople } from '@quanlian/server'
import { type Command, Option } from 'commander'
import { exit, UsageError } from '../exit.ts'
import type { AddCommand, Report } from '../program.ts'
import { withInstallation } from '../session.ts'
import { print, printJson, progress, table } from '../terminal.ts'

/** `quanlian user create` and `quanlian user list`. */
export const addUser: AddCommand = (program, report) => {
  const user = program.command('user').description('people who may sign in 用户')
  addCreate(user, report)
  user
    .command('list')
    .description('list people and their roles 列出用户及角色')
    .option('-q, --search <text>', 'only those whose login or name has this 按账号或姓名筛选')
    .option('--json', 'print them as JSON 以 JSON 输出')
    .action(async ({ search, json }: { search?: string; json?: boolean }) => report(await list(search, json)))
}

interface CreateOptions {
  login: string
  name: string
  body: string
  kind?: BodyKind
  role?: string[]
  passwordStdin?: boolean
  json?: boolean
}

function addCreate(user: Command, report: Report) {
  user
    .command('create')
    .description('enter a person; the first one administers 新建用户（首位为管理员）')
    .requiredOption('--login <login>', 'login name 登录账号')
    .requiredOption('--name <name>', 'name of the person 姓名')
    .requiredOption('--body <name>', 'name or id of a body; a new one is entered 所属机构（名称或编号，没有则新建）')
    .addOption(new Option('--kind <kind>', 'kind of a body that is entered 新建机构的类型').choices(bodyKinds))
    .option('--role <role...>', 'roles in that body 角色')
    .option('--password-stdin', 'read the password from standard input; otherwise one is made up 从标准输入读取密码')
    .option('--json', 'print the result as JSON 以 JSON 输出')
    .action(async (options: CreateOptions) => report(await create(options)))
}

async function create({ login, name, body, kind, role, passwordStdin, json }: CreateOptions): Promise<number> {
  const given = passwordStdin ? await readLine() : undefined
  const password = given ?? randomBytes(15).toString('base64url')
  return withInstallation(async ({ pools }) => {
    const made = await createUser({ pools, login, name, body, kind, password, roles: role })
    if (json) printJson({ login, ...made, ...(given === undefined ? { password } : {}) })
    else {
      print(`${login} may sign in 已创建 (${made.roles.join(' ')})`)
      if (given === undefined) print(`password 密码: ${password}`)
    }
    return exit.ok
  })
}

async function list(search?: string, json = false): Promise<number> {
  return withInstallation(async (installation) => {
    const page = await asOperator(installation, null, (context) =>
      listPeople(context, { q: search, page: 1, size: 100 }),
    )
    const people = page.items.map((person) => Person.parse(person))
    if (json) printJson({ items: people, total: page.total })
    else {
      const rows = people.map(({ login, name, memberships }) => [
        login,
        name,
        memberships.map(({ body, roles }) => `${body.name} (${roles.map(({ zh }) => zh).join(' ')})`).join('; '),
      ])
      for (const line of table(rows)) print(line)
      if (page.total > people.length) progress(`${page.total - people.length} more: use --search`)
    }
    return exit.ok
  })
}

async function readLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  throw new UsageError('No password came on standard input.')
}
