import { readConfig, serve } from '@quanlian/server'
import { announce } from '../announce.ts'
import { exit } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { untilAsked } from '../signals.ts'
import { printJson, progress } from '../terminal.ts'

/** `quanlian serve`: web and API until Ctrl-C. */
export const addServe: AddCommand = (program, report) => {
  program
    .command('serve')
    .description('start web and API 启动网站与接口')
    .option('--json', 'print address and accounts as JSON 以 JSON 输出')
    .action(async (options: { json?: boolean }) => report(await run(options.json ?? false)))
}

async function run(asJson: boolean): Promise<number> {
  const config = readConfig()
  // Listened for from the start: Ctrl-C while starting ends the start cleanly too.
  const asked = untilAsked()
  const server = await serve(config, { onProgress: progress })
  if (asJson)
    printJson({ url: server.url, accounts: server.accounts, setupLink: server.setupLink ?? null, notes: server.notes })
  else announce(server)
  await asked
  progress('Stopping 正在停止')
  await server.stop()
  return exit.ok
}
