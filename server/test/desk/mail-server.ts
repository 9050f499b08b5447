/** A mail server as far as a test needs one (RFC 5321, 3207): keeps what it takes, refuses whom it is told to. */
import { createServer, type Socket } from 'node:net'
import { after } from 'node:test'
import { TLSSocket } from 'node:tls'
import type { Certificate } from './certificate.ts'

export interface MailServer {
  port: number
  taken: { from: string; to: string; data: string; encrypted: boolean }[]
  /** Password and name as they were sent, base64. */
  logins: string[]
  /** Answer to `RCPT TO` of an address; taken unless told. */
  answers: Map<string, string>
}

/** @param certificate with which it offers STARTTLS */
export async function openMailServer(certificate?: Certificate): Promise<MailServer> {
  const opened: MailServer = { port: 0, taken: [], logins: [], answers: new Map() }
  const server = createServer((socket) => {
    socket.write('220 example\r\n')
    speak(socket, opened, certificate)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  opened.port = address.port
  after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return opened
}

function speak(socket: Socket, server: MailServer, certificate?: Certificate) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  const encrypted = socket instanceof TLSSocket
  let letter = { from: '', to: '', data: '', encrypted }
  let [rest, isData] = ['', false]
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1')
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (isData && line === '.') {
        isData = false
        server.taken.push({ ...letter, data: Buffer.from(letter.data, 'latin1').toString() })
        say('250 taken')
      } else if (isData) letter.data += `${line.replace(/^\./, '')}\r\n`
      else if (/^EHLO/.test(line)) {
        if (certificate && !encrypted) say('250-STARTTLS')
        say('250-example\r\n250 AUTH PLAIN')
      } else if (line === 'STARTTLS') {
        say('220 go on')
        socket.removeAllListeners('data')
        speak(new TLSSocket(socket, { isServer: true, ...certificate }), server)
      } else if (/^AUTH PLAIN/.test(line)) {
        server.logins.push(line.slice('AUTH PLAIN '.length))
        say('235 welcome')
      } else if (/^MAIL FROM/.test(line)) {
        letter = { ...letter, from: addressIn(line), to: '', data: '' }
        say('250 ok')
      } else if (/^RCPT TO/.test(line)) {
        letter.to = addressIn(line)
        say(server.answers.get(letter.to) ?? '250 ok')
      } else if (line === 'DATA') {
        isData = true
        say('354 go on')
      } else if (line === 'QUIT') socket.end('221 bye\r\n')
      else say('250 ok')
    }
  })
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ''
}
