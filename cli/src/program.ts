/** All commands with their words: English with Chinese alongside. */
import { version } from '@quanlian/server'
import { Command } from 'commander'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addLaw } from './commands/law.ts'
import { addMigrate } from './commands/migrate.ts'
import { addOpenapi } from './commands/openapi.ts'
import { addSeed } from './commands/seed.ts'
import { addServe } from './commands/serve.ts'
import { addUser } from './commands/user.ts'
import { exit } from './exit.ts'

/** Reports the exit code of the command that ran. */
export type Report = (code: number) => void

/** Adds one command to the program. */
export type AddCommand = (program: Command, report: Report) => void

const commands: AddCommand[] = [addServe, addMigrate, addSeed, addImport, addExport, addLaw, addUser, addOpenapi]

export function buildProgram(report: Report): Command {
  const program = new Command('quanlian')
    .description('Quanlian 权链: one open platform for intellectual-property work 知识产权全链条开放平台')
    .version(version, '-V, --version', 'print the version 版本')
    .helpOption('-h, --help', 'print help 帮助')
    .helpCommand('help [command]', 'print help on a command 命令帮助')
    .showHelpAfterError('(quanlian --help shows what is possible 查看用法)')
    .addHelpText('after', afterword)
    .exitOverride()
    .action(() => {
      program.outputHelp({ error: true })
      report(exit.usage)
    })
  for (const add of commands) add(program, report)
  return program
}

const afterword = `
Settings come from the environment or a file .env here; .env.example names them all. 设置取自环境变量或当前目录的 .env

Exit codes 退出码:
  0  done 完成
  1  failed 失败
  2  wrong arguments or settings 参数或设置有误
  3  finished, with defects to look at 已完成，有缺陷待查`
