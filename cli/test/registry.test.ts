/** Import and export as people run them, on one embedded database that each command starts and stops. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { makeFolder, quanlian } from './quanlian.ts'

let folder: string
let settings: Record<string, string>
const sound = '权利类型,申请号,名称,权利人\n商标,70000001,云岭春茶,示例云岭茶业有限公司\n'

before(async () => {
  folder = await makeFolder()
  settings = { QUANLIAN_DATA: join(folder, 'data'), DEMO: 'off' }
  const made = await quanlian(['user', 'create', '--login', 'first', '--name', '首位', '--body', '运营中心'], settings)
  assert.equal(made.code, 0, made.stderr)
  assert.match(made.stdout, /administrator/)
})

test('a sound table is imported with 0, and the same again changes nothing', async () => {
  const file = await put('sound.csv', sound)
  const first = await quanlian(['import', file, '--json'], settings)
  assert.equal(first.code, 0, first.stderr)
  const { state, counts } = JSON.parse(first.stdout)
  assert.deepEqual(
    { state, created: counts.created, defects: counts.defects },
    { state: 'done', created: 1, defects: 0 },
  )
  const again = await quanlian(['import', file, '--json'], settings)
  assert.equal(again.code, 0)
  assert.equal(JSON.parse(again.stdout).id, JSON.parse(first.stdout).id)
})

test('defects are told with line and field, and end with 3', async () => {
  const file = await put('defects.csv', '权利类型,申请号,名称,权利人\n发明专利,202310000001.0,一种装置,某人\n')
  const { code, stdout } = await quanlian(['import', file], settings)
  assert.equal(code, 3, stdout)
  assert.match(stdout, /^defects\.csv:2:.*number\.check_digit/m)
})

test('unknown columns wait: the guess is printed, completed and handed back', async () => {
  const file = await put('columns.csv', '种别,编号,名目,权利人\n商标,70000002,云岭秋茶,示例云岭茶业有限公司\n')
  const asked = await quanlian(['import', file], settings)
  assert.equal(asked.code, 2)
  const mapping = JSON.parse(asked.stdout)
  const fields: Record<string, string> = { 种别: 'kind', 编号: 'numbers.application', 名目: 'title' }
  for (const column of mapping.columns) column.field = fields[column.header] ?? column.field
  const { code, stdout, stderr } = await quanlian(
    ['import', file, '--mapping', await put('mapping.json', JSON.stringify(mapping))],
    settings,
  )
  assert.equal(code, 0, stdout + stderr)
})

test('a file that cannot be read ends with 1', async () => {
  const { code } = await quanlian(['import', await put('broken.xml', '<?xml version="1.0"?><a><b>')], settings)
  assert.equal(code, 1)
  assert.equal((await quanlian(['import', join(folder, 'none.csv')], settings)).code, 1)
})

test('export finds by two characters, to standard output or a file', async () => {
  const printed = await quanlian(['export', '--q', '秋茶', '--format', 'json'], settings)
  assert.equal(printed.code, 0, printed.stderr)
  assert.equal(JSON.parse(printed.stdout).length, 1)
  const out = join(folder, 'all.csv')
  const written = await quanlian(['export', '--kind', 'mark', '--out', out], settings)
  assert.equal(written.stdout, '')
  assert.equal((await readFile(out, 'utf8')).trim().split('\r\n').length, 3)
  const wrong = await quanlian(['export', '--filed-from', 'yesterday'], settings)
  assert.equal(wrong.code, 2)
  assert.match(wrong.stderr, /--filed-from/)
})

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}
