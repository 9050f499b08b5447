/** What a benchmark is told on its command line. */
import { parseArgs } from 'node:util'

export interface Options {
  /** Rounds, or whole passes over the questions: the more, the steadier the medians. */
  rounds: number
  /** Prints one JSON value instead of tables. */
  json: boolean
  /** A folder that keeps the database for the next run; without it, it is thrown away. */
  folder?: string
  rights: number
  matters: number
  /** Cases whose name contains this. */
  only: string
  /** A folder for CPU profiles of our server. */
  profile?: string
}

/** Reads `--rounds 7 --json --folder kept --rights 100000 --matters 20000 --only get --profile profiles`. */
export function readOptions(defaults: { rounds: number; rights?: number; matters?: number }): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      json: { type: 'boolean', default: false },
      folder: { type: 'string' },
      rights: { type: 'string' },
      matters: { type: 'string' },
      only: { type: 'string', default: '' },
      profile: { type: 'string' },
    },
  })
  return {
    rounds: count(values.rounds, defaults.rounds),
    json: values.json,
    folder: values.folder,
    rights: count(values.rights, defaults.rights ?? 0),
    matters: count(values.matters, defaults.matters ?? 0),
    only: values.only,
    profile: values.profile,
  }
}

function count(given: string | undefined, standard: number): number {
  if (given === undefined) return standard
  if (!/^[1-9]\d{0,7}$/.test(given)) throw new Error(`${given} is no count`)
  return Number(given)
}
