/** The example in each engine's README prints what the README says. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const engines = new URL('../../engines/', import.meta.url)

for (const name of readdirSync(engines)) {
  test(`the example of ${name}`, async () => {
    const engine: Record<string, unknown> = await import(`@quanlian/${name}`)
    const readme = readFileSync(new URL(`${name}/README.md`, engines), 'utf8')
    const code = /```ts\nimport \{([^}]+)\}[^\n]*\n([\s\S]+?)```/.exec(readme)
    const printed = /```text\n([\s\S]+?)```/.exec(readme)?.[1]
    const names = (code?.[1] ?? '').split(',').map((one) => one.trim())
    const lines: string[] = []
    const run = new Function('console', ...names, code?.[2] ?? '')
    run({ log: (...parts: unknown[]) => lines.push(parts.join(' ')) }, ...names.map((one) => engine[one]))
    assert.equal(`${lines.join('\n')}\n`, printed)
  })
}
