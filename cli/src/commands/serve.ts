import { readConfig, serve } from '@quanlian/server'
import { announce } from '../announce.ts'
import { exit } from '../exit.ts'
import type { AddCommand } from '../program.ts'
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

/** Resolves at the first signal; a later one ends the process at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let first = 0
    const hear = () => {
      if (first === 0) {
        first = Date.now()
        resolve()
      } else if (Date.now() - first > SAME_MS) {
        progress('Stopped without finishing 已强制停止')
        process.exit(exit.forced)
      }
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
  })
}

/** At one Ctrl-C, the terminal signals us and npm signals us again: signals this close are one. */
const SAME_MS = 700
