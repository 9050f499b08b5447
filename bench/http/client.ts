/** A client that asks one thing again and again over kept connections, as fast as the answers come. */
import { connect, type Socket } from 'node:net'
import { answerParent } from '../support/answer-parent.ts'

export interface Question {
  port: number
  method: string
  path: string
  headers: Record<string, string>
  body?: string
  connections: number
  milliseconds: number
}

export interface Measured {
  requests: number
  seconds: number
}

answerParent(async (question: Question) => {
  const start = performance.now()
  const until = start + question.milliseconds
  const counts = await Promise.all(
    Array.from({ length: question.connections }, () => repeat(question.port, requestOf(question), until)),
  )
  const measured: Measured = {
    requests: counts.reduce((sum, count) => sum + count, 0),
    seconds: (performance.now() - start) / 1000,
  }
  return measured
})

function requestOf({ method, path, headers, body }: Question): Buffer {
  const all = { host: 'localhost', ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`)
}

/** Answers how many answers one connection brought. @throws when one is no success. */
function repeat(port: number, request: Buffer, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let count = 0
    let held = Buffer.alloc(0)
    socket.on('connect', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const head = held.indexOf('\r\n\r\n')
      if (head < 0) return
      const text = held.toString('latin1', 0, head)
      const length = Number(/^content-length: (\d+)/im.exec(text)?.[1])
      if (held.length < head + 4 + length) return
      if (!text.startsWith('HTTP/1.1 2')) {
        socket.destroy()
        return reject(new Error(`${text.slice(0, 40)} ${held.toString('utf8', head + 4, head + 304)}`))
      }
      held = Buffer.alloc(0)
      count += 1
      if (performance.now() < until) socket.write(request)
      else socket.end(() => resolve(count))
    })
  })
}
