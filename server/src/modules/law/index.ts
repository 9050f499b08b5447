/** The law as the platform knows it: shipped rules with what editors published over them, calculators, kept answers. */
import type { Module } from '../../kernel/module.ts'
import { dropAnswer, getAnswer, keepAnswer, listAnswers } from './answers.ts'
import { getChange, listChanges } from './changes.ts'
import { diff } from './diff.ts'
import { draftChange } from './draft-change.ts'
import { evaluate } from './evaluate.ts'
import { importChanges } from './import-changes.ts'
import { listClocks } from './list-clocks.ts'
import { getRule, listRules } from './look-up.ts'
import { publishChange } from './publish-change.ts'
import { withdrawChange } from './withdraw-change.ts'

export const law: Module = {
  handlers: {
    law: {
      listRules,
      getRule,
      diff,
      listClocks,
      evaluate,
      listAnswers,
      keepAnswer,
      getAnswer,
      dropAnswer,
      listChanges,
      getChange,
      draftChange,
      importChanges,
      publishChange,
      withdrawChange,
    },
  },
}

export { currentLaw } from './current-law.ts'
export { presentOutcome } from './present.ts'
export { lawWithDraft } from './with-draft.ts'
