import { exit } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { withInstallation } from '../session.ts'
import { print, printJson } from '../terminal.ts'

/** `quanlian migrate`: brings the database up to this version. */
export const addMigrate: AddCommand = (program, report) => {
  program
    .command('migrate')
    .description('bring the database up to this version 升级数据库结构')
    .option('--json', 'print the result as JSON 以 JSON 输出')
    .action(async ({ json }: { json?: boolean }) =>
      report(await withInstallation(async ({ migrated }) => show(migrated, json))),
    )
}

async function show(migrated: string[], json = false): Promise<number> {
  if (json) printJson({ migrated })
  else print(migrated.length > 0 ? `${migrated.length} migrations applied 已升级` : 'Up to date 已是最新')
  return exit.ok
}
