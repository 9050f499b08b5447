/**
 * Matters: running cases of procedures. Entries are the truth; queue rows, clocks and papers stand beside them. A change
 * goes one way: hold → judge (engine) → append with what it folds to → carry to other matters → tell → record.
 */
import { anonymous } from '../../kernel/database.ts'
import { enqueue } from '../../kernel/http.ts'
import type { Module } from '../../kernel/module.ts'
import { takeAction } from './act.ts'
import { adopt } from './adopt.ts'
import { archive } from './archive.ts'
import { attach } from './attach.ts'
import { checkPaper } from './check-paper.ts'
import { correct } from './correct.ts'
import { download } from './download.ts'
import { exportQueue } from './export.ts'
import { facets } from './facets.ts'
import { findParticipants } from './find-participants.ts'
import { get } from './get.ts'
import { getParticipant } from './get-participant.ts'
import { list } from './list.ts'
import { open } from './open.ts'
import { paper } from './paper.ts'
import { getProcedure, listProcedures } from './procedures.ts'
import { recount } from './recount.ts'
import { renderPaper } from './render-paper.ts'
import { verify } from './verify.ts'
import { withdraw } from './withdraw.ts'

export const matters: Module = {
  handlers: {
    matters: {
      listProcedures,
      getProcedure,
      open,
      list,
      facets,
      export: exportQueue,
      get,
      act: takeAction,
      correct,
      withdraw,
      adopt,
      findParticipants,
      getParticipant,
      attach,
      download,
      paper,
      checkPaper,
      archive,
    },
  },
  tasks: {
    'matters.render_paper': renderPaper,
    'matters.recount': recount,
    'matters.verify': verify,
  },
  /** At three in the morning in China. */
  schedule: { 'matters.verify': '0 19 * * *' },
  /** Another release may bring other rules, and other folds: once all are counted the check follows. */
  async start(kernel) {
    await enqueue(anonymous(kernel.pool), 'matters.recount', {}, 'matters.recount')
  },
}

export { takeAction } from './act.ts'
export { attach } from './attach.ts'
export { contextOn } from './context-on.ts'
export { definitionOf, findProcedure, procedureTitle } from './definitions.ts'
export { mattersBy } from './links.ts'
export { loadMatter, participantsSeen } from './load.ts'
export { messagesSeen } from './messages.ts'
export { rightsBy } from './names.ts'
export { notesOf } from './notes.ts'
export { open as openMatter } from './open.ts'
export { stateTitle } from './row.ts'
export { listRows, rowsOf } from './rows.ts'
export { ruleRef } from './rule-ref.ts'
export { historiesOf } from './store.ts'
export { findDifferences } from './verify.ts'
