/** Mail on its way out: to a server, into a folder, and what is told when it does not leave. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { ConfigError, readConfig } from '../../src/kernel/config.ts'
import { type Mail, MailError, sendMail, serverOf } from '../../src/kernel/mail.ts'
import { type Certificate, certificateFor } from './certificate.ts'
import { openMailServer } from './mail-server.ts'
import { textOf } from './mail-text.ts'

const folder = await mkdtemp(join(tmpdir(), 'quanlian-mail-'))
after(() => rm(folder, { recursive: true, force: true }))
const server = await openMailServer()
const MAIL_URL = `smtp://post%40example.org:secret%21@127.0.0.1:${server.port}`
const config = readConfig({ QUANLIAN_DATA: folder, MAIL_URL, MAIL_FROM: '权链 <noreply@example.org>' })
const mail: Mail = {
  id: '0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a11',
  to: { name: '示例，人员', address: 'officer@example.org' },
  subject: '权链：GA44030001-2026-000001 示例事项',
  text: '该事项有新的情况。\n.\n/workbench/matters/1',
}

describe('a mail', () => {
  it('goes to the server with sender, name, subject and text, once signed in', async () => {
    assert.equal(await sendMail(config, mail), 'sent')
    const [taken] = server.taken
    assert.deepEqual([taken?.from, taken?.to], ['noreply@example.org', 'officer@example.org'])
    assert.match(taken?.data ?? '', /^Message-ID: <0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a11@quanlian>\r$/im)
    assert.match(taken?.data ?? '', /^Auto-Submitted: auto-generated\r$/im)
    assert.equal(taken && textOf(taken.data), mail.text)
    assert.equal(Buffer.from(server.logins[0] ?? '', 'base64').toString(), '\0post@example.org\0secret!')
  })

  it('is a file in the folder without a server, for the owner alone, the same one when sent again', async () => {
    const bare = readConfig({ QUANLIAN_DATA: folder })
    assert.equal(await sendMail(bare, mail), 'sent')
    assert.equal(await sendMail(bare, mail), 'sent')
    assert.deepEqual(await readdir(join(folder, 'mail')), [`${mail.id}.eml`])
    const place = join(folder, 'mail', `${mail.id}.eml`)
    assert.equal((await stat(place)).mode & 0o777, 0o600)
    const written = await readFile(place, 'utf8')
    assert.equal(textOf(written), mail.text)
    assert.match(written, /^From: quanlian@localhost\r$/m)
  })

  it('writes no further headers, whatever a name or subject holds', async () => {
    const bare = readConfig({ QUANLIAN_DATA: folder })
    const id = '0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a12'
    const evil = 'x\r\nBcc: third@example.org\r\n\r\nhello'
    await sendMail(bare, { ...mail, id, subject: evil, to: { name: evil, address: mail.to.address } })
    const [head = ''] = (await readFile(join(folder, 'mail', `${id}.eml`), 'utf8')).split('\r\n\r\n')
    assert.doesNotMatch(head, /^Bcc/im)
  })

  it('is refused for good where the server says so of its address, or no server could take it', async () => {
    server.answers.set('gone@example.org', '550 5.1.1 no such person gone@example.org')
    assert.equal(await sendMail(config, { ...mail, to: { name: '', address: 'gone@example.org' } }), 'refused')
    assert.equal(await sendMail(config, { ...mail, to: { name: '', address: '<>' } }), 'refused')
  })

  it('is tried again after any other failure, which tells neither address nor words', async () => {
    server.answers.set('busy@example.org', '451 4.7.1 later, busy@example.org')
    const later = sendMail(config, { ...mail, to: { name: '', address: 'busy@example.org' } })
    await assert.rejects(later, (error: unknown) => {
      assert.ok(error instanceof MailError)
      assert.equal(error.message, 'mail did not leave: EENVELOPE 451')
      assert.ok(!JSON.stringify(error).includes('busy') && !String(error.stack).includes('busy@'))
      return true
    })
    const nobody = readConfig({ QUANLIAN_DATA: folder, MAIL_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@example.org' })
    await assert.rejects(sendMail(nobody, mail), MailError)
    await writeFile(join(folder, 'taken'), '')
    const full = readConfig({ QUANLIAN_DATA: join(folder, 'taken') })
    await assert.rejects(sendMail(full, mail), { message: 'mail did not leave: ENOTDIR' })
  })
})

describe('a mail on an encrypted way', () => {
  // This machine by an address that is not taken for its own: the password insists on encryption.
  const elsewhere = '0.0.0.0'
  const settings = (port: number) => ({
    QUANLIAN_DATA: folder,
    MAIL_URL: `smtp://post:secret@${elsewhere}:${port}`,
    MAIL_FROM: 'noreply@example.org',
  })

  it('goes by STARTTLS to a server whose certificate is trusted, password and all', async () => {
    const certificate = certificateFor(elsewhere)
    const secured = await openMailServer(certificate)
    const trusted = join(folder, 'trusted.pem')
    await writeFile(trusted, certificate.cert)
    const program = [new URL('mail-process.ts', import.meta.url).pathname, JSON.stringify(mail)]
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...program], {
      env: { ...process.env, ...settings(secured.port), NODE_EXTRA_CA_CERTS: trusted },
    })
    assert.equal(stdout, 'sent\n')
    assert.deepEqual(
      secured.taken.map(({ to, encrypted }) => [to, encrypted]),
      [['officer@example.org', true]],
    )
    assert.equal(Buffer.from(secured.logins[0] ?? '', 'base64').toString(), '\0post\0secret')
  })

  const unsafe: [string, Certificate | undefined][] = [
    ['a certificate that nobody trusts', certificateFor(elsewhere)],
    ['no encryption', undefined],
  ]
  for (const [what, certificate] of unsafe)
    it(`does not leave for a server with ${what}, and neither does the password`, async () => {
      const unsure = await openMailServer(certificate)
      await assert.rejects(sendMail(readConfig(settings(unsure.port)), mail), MailError)
      assert.deepEqual([unsure.taken, unsure.logins], [[], []])
    })
})

describe('the settings of mail', () => {
  it('insist on encryption where a password travels', () => {
    assert.deepEqual(pick(serverOf('smtp://u:p@mail.example.org')), [587, false, true])
    assert.deepEqual(pick(serverOf('smtps://u:p@mail.example.org')), [465, true, false])
    assert.deepEqual(pick(serverOf('smtp://mail.example.org:25')), [25, false, false])
    assert.deepEqual(pick(serverOf('smtp://u:p@localhost')), [587, false, false])
    assert.equal(serverOf('smtp://[::1]:25').host, '::1')
  })

  const wrong: [Record<string, string>, RegExp][] = [
    [{ MAIL_URL: 'http://mail.example.org' }, /MAIL_URL: must look like/],
    [{ MAIL_URL: 'smtp://u@mail.example.org', MAIL_FROM: 'a@example.org' }, /MAIL_URL/],
    [{ MAIL_URL: 'smtp://u:%zz@mail.example.org', MAIL_FROM: 'a@example.org' }, /MAIL_URL/],
    [{ MAIL_URL: 'smtp://mail.example.org?pool=true', MAIL_FROM: 'a@example.org' }, /MAIL_URL/],
    [{ MAIL_URL: 'smtp://mail.example.org/x', MAIL_FROM: 'a@example.org' }, /MAIL_URL/],
    [{ MAIL_URL: 'smtp://mail.example.org' }, /MAIL_FROM: is needed/],
    [{ MAIL_FROM: 'nobody' }, /MAIL_FROM: must look like/],
    [{ MAIL_FROM: 'a@example.org, b@example.org' }, /MAIL_FROM/],
    [{ MAIL_FROM: '甲 <a@example.org>\nBcc: b@example.org' }, /MAIL_FROM/],
    [{ MAIL_URL: 'nonsense', PORT: 'x' }, /PORT.*MAIL_URL|MAIL_URL.*PORT/s],
  ]
  for (const [settings, told] of wrong) {
    it(`name what is wrong with ${JSON.stringify(settings)}`, () => {
      assert.throws(
        () => readConfig(settings),
        (error: unknown) => error instanceof ConfigError && told.test(error.message),
      )
    })
  }
})

function pick({ port, secure, requireTLS }: ReturnType<typeof serverOf>) {
  return [port, secure, requireTLS]
}
