/** The README's example prints what the README says. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as engine from '../src/index.ts'

test('the example', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /```ts\nimport \{([^}]+)\}[^\n]*\n([\s\S]+?)```/.exec(readme)
  const printed = /```text\n([\s\S]+?)```/.exec(readme)?.[1]
  const names = (code?.[1] ?? '').split(',').map((name) => name.trim())
  const lines: string[] = []
  const run = new Function('console', ...names, code?.[2] ?? '')
  run(
    { log: (...parts: unknown[]) => lines.push(parts.join(' ')) },
    ...names.map((name) => (engine as Record<string, unknown>)[name]),
  )
  assert.equal(`${lines.join('\n')}\n`, printed)
})
