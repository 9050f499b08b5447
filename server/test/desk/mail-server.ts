/** A mail server as far as a test needs one (RFC 5321): keeps what it takes, refuses whom it is told to. */
import { createServer, type Socket } from 'node:net'
import { after } from 'node:test'

export interface MailServer {
  port: number
  taken: { from: string; to: string; data: string }[]
  /** Password and name as they were sent, base64. */
  logins: string[]
  /** Answer to `RCPT TO` of an address; taken unless told. */
  answers: Map<string, string>
}

export async function openMailServer(): Promise<MailServer> {
  const opened: MailServer = { port: 0, taken: [], logins: [], answers: new Map() }
  const server = createServer((socket) => speak(socket, opened))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  opened.port = address.port
  after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return opened
}

function speak(socket: Socket, server: MailServer) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let letter = { from: '', to: '', data: '' }
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
      else if (/^EHLO/.test(line)) say('250-example\r\n250 AUTH PLAIN')
      else if (/^AUTH PLAIN/.test(line)) {
        server.logins.push(line.slice('AUTH PLAIN '.length))
        say('235 welcome')
      } else if (/^MAIL FROM/.test(line)) {
        letter = { from: addressIn(line), to: '', data: '' }
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
  say('220 example')
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? ''
}
