/** What the READMEs say is there: every link, every command, the two lines, and the same in both languages. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../check/sources.ts'

const texts = ['README.md', 'README.zh.md'].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts

for (const { name, text } of texts) {
  const code = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, lines]) => (lines ?? '').trim().split('\n'))

  test(`${name}: every link leads to something in the house`, () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => !/^https?:/.test(link))
    assert.ok(links.length >= 10, 'the links are read')
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    )
  })

  test(`${name}: the two lines are those of package.json`, () => {
    for (const line of ['npm ci && npm start', 'npm ci && npm test']) assert.ok(code.includes(line), line)
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, script]) => script ?? '')
    for (const script of ['start', 'test', ...named]) assert.ok(scripts[script], script)
  })

  test(`${name}: the command line knows every command and option shown`, () => {
    const commands = code.filter((line) => line.startsWith('npx quanlian '))
    assert.ok(commands.length >= 3, 'the commands are read')
    for (const line of commands) {
      const words = line.split(' ').slice(2)
      const firstOption = words.findIndex((word) => word.startsWith('-'))
      const command = firstOption < 0 ? words : words.slice(0, firstOption)
      const help = spawnSync(process.execPath, [join(root, 'cli/bin/quanlian.mjs'), ...command, '--help'], {
        encoding: 'utf8',
      })
      assert.equal(help.status, 0, `${line}\n${help.stderr}`)
      for (const option of words.filter((word) => word.startsWith('--')))
        assert.match(help.stdout, new RegExp(`${option}\\b`), line)
    }
  })
}

test('both READMEs show the same commands and pictures', () => {
  const [en, zh] = texts.map(({ text }) => [
    ...[...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([block]) => block),
    ...[...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, picture]) => picture),
  ])
  assert.deepEqual(zh, en)
})
