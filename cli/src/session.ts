/** Opens what a command works on, and closes it whatever happens. */

import { existsSync } from 'node:fs'
import { type Config, type Installation, openInstallation, readConfig } from '@quanlian/server'
import { progress } from './terminal.ts'

/** Runs a command's work on the installation that the settings name, and answers its exit code. */
export async function withInstallation(work: (installation: Installation) => Promise<number>): Promise<number> {
  const config = readCommandConfig()
  if (!config.DATABASE_URL && !existsSync(config.dataFolder)) progress(`New data folder ${config.dataFolder}`)
  const installation = await openInstallation(config, progress)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Settings for a command: as for the server, but its log is quiet unless asked for. */
export function readCommandConfig(): Config {
  return readConfig({ LOG_LEVEL: 'warn', ...process.env })
}
