/** A state diagram in Mermaid's words, read back into what leads from which state to which: a list reads better than a picture. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import type { Words } from '../../ui/language.tsx'

type State = ProcedureVocabulary['states'][number]

export interface Step {
  title: Words
  /** Where it leads; none where the state stays. */
  to?: State
}
export interface Stage {
  state: State
  steps: readonly Step[]
  /** Whether its line begins here. */
  first: boolean
}

/** The states by line, in their order, each with the steps that the diagram draws from it. */
export function stagesOf({ states, actions, diagram }: Pick<ProcedureVocabulary, 'states' | 'actions' | 'diagram'>) {
  const arrows = arrowsIn(diagram, states)
  const lines = [...new Set(states.map(({ line }) => line))]
  return lines.map((line) =>
    states
      .filter((state) => state.line === line)
      .map((state, at): Stage => {
        const from = arrows.filter((arrow) => arrow.from === state.id && arrow.to !== '[*]')
        return { state, first: at === 0, steps: from.map((arrow) => stepOf(arrow, states, actions)) }
      }),
  )
}

interface Arrow {
  from: string
  to: string
  label: string
}

/** Lines such as `submitted --> accepted : 受理`; names of nodes may be aliases, `state "待受理" as s1`. */
function arrowsIn(diagram: string, states: readonly State[]): Arrow[] {
  const aliases = new Map<string, string>()
  for (const [, title = '', alias = ''] of diagram.matchAll(/^\s*state\s+"([^"]*)"\s+as\s+(\S+)/gm)) {
    const state = states.find((one) => one.id === alias) ?? states.find((one) => isNamed(one.title, title))
    if (state) aliases.set(alias, state.id)
  }
  return [...diagram.matchAll(/^\s*(\S+)\s*-->\s*([^\s:]+)\s*(?::\s*(.*?))?\s*$/gm)].map(
    ([, from = '', to = '', label = '']) => ({ from: aliases.get(from) ?? from, to: aliases.get(to) ?? to, label }),
  )
}

function stepOf(arrow: Arrow, states: readonly State[], actions: ProcedureVocabulary['actions']): Step {
  const action = actions.find(({ id, title }) => id === arrow.label || isNamed(title, arrow.label))
  const title = action?.title ?? { zh: arrow.label, en: arrow.label }
  const to = arrow.to === arrow.from ? undefined : states.find((one) => one.id === arrow.to)
  return to ? { title, to } : { title }
}

function isNamed({ zh, en }: Words, text: string): boolean {
  return text === zh || text === en || text.split(/\s*[/|]\s*/)[0] === zh
}
