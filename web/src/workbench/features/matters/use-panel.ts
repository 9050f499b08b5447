/** What is open beside the timeline, kept in the address so that it can be linked and comes back after a reload. */
import type { AvailableAction, Matter, MatterEntry } from '@quanlian/contract'
import { useCallback, useState } from 'react'
import * as z from 'zod'
import { useUrlState } from '../../ui/url-state.ts'

const address = z.object({ do: z.string().max(60).optional(), correct: z.int().min(1).optional() })

export type Open =
  | { kind: 'act'; action: AvailableAction }
  | { kind: 'correct'; entry: MatterEntry }
  /** A link to a step that is not possible now. */
  | { kind: 'gone' }

export interface Panel {
  open: Open | undefined
  /** Changes with what is open, so that no old answer stands in a new form. */
  key: string
  act(action: string): void
  correct(seq: number): void
  close(): void
  /** What was done last, told at the top of the page until the next step. */
  done: Done | undefined
  finish(done: Done): void
}
export interface Done {
  words: string
  opened: readonly { id: string; number: string }[]
}

export function usePanel(matter: Matter): Panel {
  const [{ do: action, correct }, change] = useUrlState(address)
  const [done, setDone] = useState<Done>()
  const asked = action ?? (correct === undefined ? undefined : `correct ${correct}`)
  // What was open when it was opened: a step that somebody else takes meanwhile must not take the form away.
  const [held, setHeld] = useState<{ asked: string; open: Open }>()
  const found = find(matter, action, correct)
  if (asked !== undefined && found && held?.asked !== asked) setHeld({ asked, open: found })
  const kept = held?.asked === asked ? held?.open : undefined
  const open = asked === undefined ? undefined : (kept ?? found ?? ({ kind: 'gone' } as const))
  const close = useCallback(() => {
    setHeld(undefined)
    change({ do: undefined, correct: undefined })
  }, [change])
  return {
    open,
    key: asked ?? '',
    act: (name) => change({ do: name, correct: undefined }),
    correct: (seq) => change({ do: undefined, correct: seq }),
    close,
    done,
    finish(words) {
      setDone(words)
      close()
    },
  }
}

function find(matter: Matter, name: string | undefined, seq: number | undefined): Open | undefined {
  const action = matter.actions.find((one) => one.action === name)
  if (action) return { kind: 'act', action }
  const entry = matter.timeline.find((one) => one.seq === seq)
  return entry?.actions.includes('correct') ? { kind: 'correct', entry } : undefined
}
