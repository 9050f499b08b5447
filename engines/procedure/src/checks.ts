/** Whether a definition holds together, found without running a matter of it. */
import { type Law, statutesOf } from '@quanlian/statutes'
import { checkFacts, checkForms } from './checks/forms.ts'
import { checkFunctions } from './checks/functions.ts'
import { checkCitations, checkLines, checkNames, checkWords } from './checks/names.ts'
import { checkPaths } from './checks/paths.ts'
import { checkPeriods } from './checks/periods.ts'
import { checkRunning } from './checks/running.ts'
import { checkSeats } from './checks/seats.ts'
import { study } from './checks/study.ts'
import type { Definition } from './definition.ts'
import { error, type Finding } from './finding.ts'

/**
 * Everything that is found. Without an `error` every state comes about, somebody can act in it and an end is in reach;
 * whoever acts sees what led there; clocks run, stand still and stop as their rules let them. What to `look` at is for a
 * reader of the law: terms that are provisional or not known.
 * @param law the rules that clocks and grounds cite
 */
export function checkProcedure(definition: Definition, law: Law): Finding[] {
  const named = checkNames(definition)
  // What is named and does not exist makes every further question moot.
  if (named.length > 0) return named
  const written = [...checkLines(definition), ...checkForms(definition, law)]
  const told = [...checkWords(definition), ...checkCitations(definition, law)]
  if (written.length > 0) return [...written, ...told]
  const statutes = statutesOf(law)
  const studied = study(definition, statutes)
  const { explored, outcomes } = studied
  return [
    ...told,
    ...checkFacts(definition),
    ...checkSeats(definition, outcomes),
    ...(told.some(({ kind }) => kind === 'unknown-rule') ? [] : checkPeriods(definition, law, statutes)),
    ...(explored.complete
      ? [
          ...checkPaths(definition, explored),
          ...checkRunning(definition, explored),
          ...checkFunctions(definition, studied, law),
        ]
      : [
          error(
            'too-large',
            'lines',
            '状态与期限的组合过多，无法逐一检查',
            'there are too many combinations of states and clocks to look at',
          ),
        ]),
  ]
}
