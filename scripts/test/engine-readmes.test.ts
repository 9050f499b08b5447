/** The example in each engine's README prints what the README says. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const engines = new URL('../../engines/', import.meta.url)

for (const name of readdirSync(engines)) {
  test(`the example of ${name}`, async () => {
    const readme = readFileSync(new URL(`${name}/README.md`, engines), 'utf8')
    const code = /```ts\n([\s\S]+?)```/.exec(readme)?.[1] ?? ''
    const printed = /```text\n([\s\S]+?)```/.exec(readme)?.[1]
    const imported: Record<string, unknown> = {}
    for (const [, names = '', from = ''] of code.matchAll(/^import \{([^}]+)\} from '(@quanlian\/[^']+)'$/gm)) {
      const engine: Record<string, unknown> = await import(from)
      for (const one of names.split(',').map((part) => part.trim())) imported[one] = engine[one]
    }
    const lines: string[] = []
    const run = new Function('console', ...Object.keys(imported), code.replace(/^import .*$/gm, ''))
    run({ log: (...parts: unknown[]) => lines.push(parts.join(' ')) }, ...Object.values(imported))
    assert.equal(`${lines.join('\n')}\n`, printed)
  })
}
