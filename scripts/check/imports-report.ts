/** Prints which import rules are broken, and fails also when files were overlooked. */
import { checkImports } from './imports.ts'
import { root } from './sources.ts'

const { broken, seen, expected } = await checkImports(root)
for (const { rule, from, to, comment } of broken) console.error(`${rule}: ${from} → ${to}\n  ${comment}`)
if (seen !== expected) console.error(`The import rules saw ${seen} files, and there are ${expected}.`)
if (broken.length > 0 || seen !== expected) process.exitCode = 1
console.log(`saw ${seen} files of ${expected}`)
