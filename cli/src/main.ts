/** The command line: reads arguments, runs one command, ends with its exit code. */
import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { exit } from './exit.ts'
import { codeOf, explain } from './explain.ts'
import { buildProgram } from './program.ts'
import { progress } from './terminal.ts'

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exit.ok : exit.failure),
)

process.exitCode = await main()
// Pools and workers of a failed command may still hold the process.
setTimeout(() => process.exit(), 2_000).unref()

async function main(): Promise<number> {
  let code: number = exit.ok
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    const program = buildProgram((outcome) => {
      code = outcome
    })
    await program.parseAsync(process.argv)
    return code
  } catch (error) {
    // Commander has printed its own sentence already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage
    progress(explain(error))
    return codeOf(error)
  }
}
