/** The state diagram of a procedure for the page that explains it. */
import type { Definition } from '@quanlian/procedure'

/** Mermaid. */
export function diagramOf(definition: Definition): string {
  const steps = Object.values(definition.actions).flatMap(({ from, to, title }) =>
    to === null ? [] : from.map((state) => `  ${state} --> ${to}: ${title.zh}`),
  )
  return ['stateDiagram-v2', ...steps].join('\n')
}
