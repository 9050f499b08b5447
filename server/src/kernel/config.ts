/** The only reader of the environment: every setting is validated at start, and all that are wrong are named at once. */
import { resolve } from 'node:path'
import * as z from 'zod'

const flag = z.enum(['on', 'off'])
const whole = z.coerce.number('must be a number').int('must be a whole number')
const port = whole.min(0).max(65535)
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgres://user:password@host:5432/database')
const mailUrl = z
  .string()
  .refine(isMailUrl, 'must look like smtp://user:password@host:587 or smtps://host:465, special characters as %40')
const mailbox = z
  .string()
  .regex(
    /^(?:[^<>()[\]"@,;:\\\p{Cc}]{1,80} <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u,
    'must look like name@example.org or Name <name@example.org>',
  )

/** Settings, their defaults and what they mean; `.env.example` is written from this. */
export const settings = z.object({
  PORT: port.default(7400).describe('Port that serves web and API on; 0 takes a free one'),
  HOST: z.string().min(1).default('localhost').describe('Address to listen on; 0.0.0.0 for all'),
  QUANLIAN_DATA: z.string().min(1).default('./data').describe('Folder for the embedded database and stored files'),
  DATABASE_URL: postgresUrl
    .optional()
    .describe('PostgreSQL 15 or later, as the owner role; then nothing embedded starts and no demo data loads'),
  DATABASE_APP_URL: postgresUrl
    .optional()
    .describe('The same database as a login that is a member of quanlian_app only; without it the owner changes role'),
  DATABASE_POOL: whole.min(2).max(200).default(10).describe('Connections of this process'),
  PUBLIC_URL: z.url().optional().describe('Address people use, for links; also turns on secure cookies when https'),
  TRUST_PROXY: flag.default('off').describe('on when a reverse proxy sets X-Forwarded-For and -Proto'),
  SESSION_IDLE_MINUTES: whole.min(5).max(1440).default(60).describe('Idle time until sign-in ends'),
  SESSION_HOURS: whole.min(1).max(168).default(12).describe('Longest sign-in'),
  MAIL_URL: mailUrl
    .optional()
    .describe(
      'Mail server; smtps:// is encrypted from the start, smtp:// with a password insists on STARTTLS. Without it mails are files in the folder mail of QUANLIAN_DATA',
    ),
  MAIL_FROM: mailbox.optional().describe('Sender of mails, needed with MAIL_URL'),
  UPLOAD_MB: whole.min(1).max(20_000).default(2048).describe('Largest uploaded file'),
  RATE_PER_MINUTE: whole.min(10).default(600).describe('Requests a minute from one address'),
  RATE_COSTLY_PER_MINUTE: whole.min(1).default(30).describe('Sign-ins, uploads and exports a minute'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged'),
  DEMO: flag.default('on').describe('off keeps the embedded database free of demo data'),
})

export type Settings = z.infer<typeof settings>

export interface Config extends Settings {
  /** Absolute data folder. */
  dataFolder: string
  secureCookies: boolean
}

/** Wrong settings, each with its name and what would be right. */
export class ConfigError extends Error {}

/** Reads settings from an environment. @throws ConfigError naming every wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  const wrong = parsed.error?.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`) ?? []
  if (given.MAIL_URL && !given.MAIL_FROM) wrong.push('  MAIL_FROM: is needed with MAIL_URL')
  if (!parsed.success || wrong.length > 0) {
    throw new ConfigError(`Settings that cannot be used:\n${wrong.join('\n')}\nSee .env.example for what each takes.`)
  }
  return {
    ...parsed.data,
    dataFolder: resolve(parsed.data.QUANLIAN_DATA),
    secureCookies: parsed.data.PUBLIC_URL?.startsWith('https://') ?? false,
  }
}

function isMailUrl(given: string): boolean {
  if (!/^smtps?:\/\/\S+$/.test(given) || !URL.canParse(given)) return false
  const { hostname, pathname, search, hash, username, password } = new URL(given)
  const plain = ['', '/'].includes(pathname) && search === '' && hash === ''
  return hostname !== '' && plain && (username === '') === (password === '') && isDecodable(username + password)
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}
