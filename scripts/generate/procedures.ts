/** What is written from the definitions: the page about them, and a snapshot of each published version. */
import { describe, fingerprint } from '@quanlian/procedure'
import { procedures } from '@quanlian/procedures'
import { createLaw } from '@quanlian/statutes'

/** `docs/procedures.md`: every procedure with its diagram, actions, clocks, papers and who sees what. */
export function proceduresPage(): string {
  const law = createLaw()
  const pages = procedures.map(({ versions }) => describe(versions[versions.length - 1] ?? versions[0], law))
  return `# Procedures\n\nWritten by \`npm run generate\` from \`procedures/src\`. A running matter keeps the version it began with.\n\n${pages.join('\n\n')}\n`
}

/** `procedures/versions/<id>-<version>.json`: what each version says; a version that changed must become a new one. */
export function versionFiles(): [name: string, text: string][] {
  return procedures.flatMap(({ versions }) =>
    versions.map((definition): [string, string] => [
      `procedures/versions/${definition.id}-${definition.version}.json`,
      fingerprint(definition),
    ]),
  )
}
