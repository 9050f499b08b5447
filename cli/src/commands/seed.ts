import { seedDemo } from '@quanlian/server'
import { exit, UsageError } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { readCommandConfig, withInstallation } from '../session.ts'
import { print, printJson, progress, table } from '../terminal.ts'

/** `quanlian seed`: demo data into the embedded database; never into one's own. */
export const addSeed: AddCommand = (program, report) => {
  program
    .command('seed')
    .description('load invented demo data into the embedded database 载入虚构演示数据')
    .option('--json', 'print the accounts as JSON 以 JSON 输出')
    .action(async ({ json }: { json?: boolean }) => report(await run(json ?? false)))
}

async function run(json: boolean): Promise<number> {
  if (readCommandConfig().DATABASE_URL) throw new UsageError('Demo data never loads into the database of DATABASE_URL.')
  return withInstallation(async ({ pools, kernel }) => {
    const { accounts } = await seedDemo({ pools, kernel, onProgress: progress })
    if (json) printJson({ accounts })
    else
      for (const line of table(accounts.map(({ login, password, name, body }) => [login, password, name, body])))
        print(line)
    return exit.ok
  })
}
