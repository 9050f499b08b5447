/** The way out for mail: a server if one is set, else files in a folder. Addresses and words of mails enter no log. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import * as z from 'zod'
import type { Config } from './config.ts'

export interface Mail {
  /** Names the mail once for all: sent again after a failure it is the same one (RFC 5322, 3.6.4). */
  id: string
  to: { name: string; address: string }
  subject: string
  text: string
}

/** Why a mail did not leave, without whom it was for. `code` and `status` are those of the mail server. */
export class MailError extends Error {
  readonly code: string
  readonly status: number | undefined
  constructor(code: string, status: number | undefined) {
    super(`mail did not leave: ${[code, status].filter(Boolean).join(' ')}`)
    this.name = 'MailError'
    this.code = code
    this.status = status
  }
}

/**
 * Sends one mail. `refused` is the mail server's last word on this address (RFC 5321, 5yz): trying again is of no use.
 * @throws MailError where trying again may help
 */
export async function sendMail(config: Config, mail: Mail): Promise<'sent' | 'refused'> {
  const composed = {
    messageId: `<${mail.id}@quanlian>`,
    from: config.MAIL_FROM ?? 'quanlian@localhost',
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    // RFC 3834: nobody's absence answers it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  try {
    if (config.MAIL_URL === undefined) await keep(join(config.dataFolder, 'mail'), mail.id, composed)
    else await hand(config.MAIL_URL, composed)
    return 'sent'
  } catch (error) {
    // What a server or a library says of a failure may name whom it was for: its codes go on, its words do not.
    const { code, responseCode, command } = Failure.parse(error)
    const isFinal = command === 'RCPT TO' || command === 'DATA' ? (responseCode ?? 0) >= 500 : command === 'API'
    if (isFinal) return 'refused'
    throw new MailError(code, responseCode)
  }
}

async function hand(url: string, composed: object): Promise<void> {
  const transport = createTransport(serverOf(url))
  try {
    await transport.sendMail(composed)
  } finally {
    transport.close()
  }
}

/** What the mail library tells of a failure; `command` is `API` for an address that no server could take. */
const Failure = z.object({
  code: z.string().catch('ENOTSENT'),
  responseCode: z.int().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
})

/** How to speak to a mail server. A password is never sent in the clear, except to this machine itself. */
export function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && username !== '' && !isHere,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  }
}

/** A whole message, which any mail program opens; readable by the owner of the folder alone. */
async function keep(folder: string, id: string, composed: object): Promise<void> {
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
    composed,
  )
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [draft, place] = [join(folder, `.${id}.part`), join(folder, `${id}.eml`)]
  await writeFile(draft, message, { mode: 0o600 })
  await rename(draft, place)
}
