/** Uploads and invented files for tests of imports. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Import } from '@quanlian/contract'
import { patentCheckDigit } from '@quanlian/office-formats'
import type { House, Jar } from '../harness.ts'

export interface GivenFile {
  name: string
  content: string | Uint8Array
}

/** `multipart/form-data` as a browser sends it. */
export async function upload(
  house: House,
  jar: Jar | undefined,
  files: GivenFile[],
  fields: Record<string, string> = {},
) {
  const boundary = 'quanlian-test-boundary'
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  for (const { name, content } of files) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
    parts.push(Buffer.from(head), Buffer.from(content), Buffer.from('\r\n'))
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`))
  const type = `multipart/form-data; boundary=${boundary}`
  const answer = await house.request(jar, 'POST', '/imports', Buffer.concat(parts), { 'content-type': type })
  return { ...answer, import: answer.json as unknown as Import }
}

/** The import when it rests: done, refused, undone, stopped or waiting for its mapping. */
export async function settled(house: House, jar: Jar, id: string): Promise<Import> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await house.as(jar).imports.get({ id })
    if (!['queued', 'running', 'undoing'].includes(found.state)) return found as Import
    await wait(25)
  }
  throw new Error('the import does not settle')
}

/** Uploads, confirms the guessed mapping of a table, waits for the end. */
export async function importAll(
  house: House,
  jar: Jar,
  files: GivenFile[],
  fields: Record<string, string> = {},
): Promise<Import> {
  const uploaded = await upload(house, jar, files, fields)
  if (uploaded.status !== 201) throw new Error(`${uploaded.status} ${uploaded.text}`)
  const { id, state } = uploaded.import
  if (state === 'mapping') {
    const { mapping } = await house.as(jar).imports.getMapping({ id })
    await house.as(jar).imports.start({ id, mapping })
  }
  return settled(house, jar, id)
}

/** A Chinese application number of 2025 with its check digit. */
export function applicationNumber(serial: number, kind = 1): string {
  const body = `2025${kind}${String(serial).padStart(7, '0')}`
  return `${body}.${patentCheckDigit(body)}`
}

/** A table of invented inventions. */
export function patentCsv(from: number, count: number, title = '一种示例装置'): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const serial = from + index
    return `发明专利,${applicationNumber(serial)},${title}${serial},晨曦示例科技有限公司,2025-03-02,G06F 9/50`
  })
  return `专利类型,申请号,发明名称,申请人,申请日,IPC分类号\n${rows.join('\n')}\n`
}

/** The register as it stands, without what differs from run to run: ids and times. */
export async function registerOf(house: House): Promise<unknown> {
  const { rows } = await house.owner.query(`
    select to_jsonb(r) - '{id,created_at,updated_at}'::text[] as "right",
      (select jsonb_agg(jsonb_build_object('record', s.record, 'line', s.line, 'format', s.format) order by s.line, s.record::text) from registry.public_source s where s.right_id = r.id) as sources
    from registry.public_right r order by r.key`)
  return rows
}

/** GB18030 bytes of a text, from the decoder's own table. */
export function toGbk(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Buffer.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (table.get(one) ?? []))))
}
