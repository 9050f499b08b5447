/** Questions of law that the facts of a matter answer, by the rules of the day of the act; never a condition of anything. */
import { isDeepStrictEqual } from 'node:util'
import type { MatterQuestion } from '@quanlian/contract'
import { type Entry, fold, type Question } from '@quanlian/procedure'
import { type CalculatorName, calculatorNames, evaluate, type Law, type Words } from '@quanlian/statutes'
import { presentOutcome } from '../law/index.ts'
import type { LoadedMatter } from './load.ts'

/** Those whose facts are known, for bodies that see the answer; with the answer before the last correction that changed it. */
export function questionsSeen(matter: LoadedMatter): MatterQuestion[] {
  const { definition, viewer, law, state } = matter
  return Object.entries(definition.questions).flatMap(([id, question]) => {
    const mayAsk = viewer.seats.some((seat) => seat === definition.lead || question.seenBy.includes(seat))
    const asked = mayAsk ? question.ask(state.facts) : undefined
    const calculator = nameOf(question)
    if (!asked || !calculator) return []
    const { on, input } = asked
    const { answer, refused } = answerTo(law, calculator, asked)
    const before = beforeCorrection(matter, question, asked)
    return [
      {
        ...{ id, title: question.title, calculator, on },
        input: asJson(input),
        ...{ answer, refused },
        before: before && {
          seq: before.seq,
          input: asJson(before.asked.input),
          answer: answerTo(law, calculator, before.asked).answer,
        },
      },
    ]
  })
}

type Asked = NonNullable<ReturnType<Question['ask']>>

function answerTo(
  law: Law,
  calculator: CalculatorName,
  { on, input }: Asked,
): { answer: MatterQuestion['answer']; refused: Words | null } {
  const outcome = evaluate(calculator, input, { on, law })
  return outcome.ok
    ? { answer: asJson(presentOutcome(law, outcome)), refused: null }
    : { answer: null, refused: outcome.message }
}

/** What would be asked if the last correction that changed it had not been made. */
function beforeCorrection({ entries, definition }: LoadedMatter, question: Question, asked: Asked) {
  for (const correction of entries.filter(({ kind }) => kind === 'correct').reverse()) {
    const without = entries.filter((entry: Entry) => entry !== correction)
    const was = question.ask(fold(definition, without).facts)
    if (was && !isDeepStrictEqual(was, asked)) return { seq: correction.seq, asked: was }
  }
  return null
}

function nameOf({ calculator }: Question): CalculatorName | undefined {
  return calculatorNames.find((name) => name === calculator)
}

/** Inputs and answers of calculators are JSON. */
function asJson(value: unknown): MatterQuestion['answer'] {
  return value as MatterQuestion['answer']
}
