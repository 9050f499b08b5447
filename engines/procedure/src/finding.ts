/** What a check found in a definition, and how it says so. */
import type { Words } from '@quanlian/statutes'

export interface Finding {
  kind: FindingKind
  /** An error misleads people or a matter; `look` is right or wrong as a reader of the law says. */
  grade: 'error' | 'look'
  /** Where, `actions.file.start.decision`. */
  at: string
  words: Words
}

export type FindingKind =
  /** A name that no page or table could carry, or one that the engine keeps for itself. */
  | 'bad-name'
  /** A state that two lines name. */
  | 'duplicate-state'
  /** A state, seat, role, clock, document, fact, field or action that does not exist. */
  | 'unknown-name'
  /** A document that bears the name of a field of the action which makes it: sight could not tell them apart. */
  | 'name-clash'
  /** `from` or `to` reaches over two lines, or `while` into the action’s own. */
  | 'two-lines'
  /** The first action is missing, leads from elsewhere, or leaves the matter without a lead. */
  | 'bad-beginning'
  /** A label that is missing in one language. */
  | 'empty-words'
  /** A form that is none of the kit, or becomes no JSON Schema. */
  | 'bad-form'
  /** A rule that the law engine does not hold. */
  | 'unknown-rule'
  /** A ground of the house without its sentence in both languages. */
  | 'bad-ground'
  /** A calculator that the law engine does not have. */
  | 'unknown-calculator'
  /** A field asked of one seat that does not take the action, or that the others would miss. */
  | 'bad-asked-of'
  /** A fact that no action notes. */
  | 'never-noted'
  /** A fact that is noted from a field of another kind. */
  | 'fact-differs'
  /** A document that no action makes. */
  | 'never-made'
  /** A seat that acts but has no kinds of body or no roles, or acts in a role it does not have. */
  | 'cannot-act'
  /** A seat that acts and into which nothing brings a body. */
  | 'never-joins'
  /** A seat that neither acts nor sees anything. */
  | 'idle-seat'
  /** A seat can act in a state and would not learn that the matter came to it. */
  | 'unseen'
  /** A state into which nothing leads. */
  | 'unreachable'
  /** An action that is possible in no state that can come about. */
  | 'never-possible'
  /** A state that is no end and has no way on. */
  | 'dead-end'
  /** A state in which things could be done, but by nobody who takes part by then. */
  | 'nobody-acts'
  /** A state from which no end can be reached. */
  | 'no-way-out'
  /** A line reaches an end while another one does not rest. */
  | 'end-while-busy'
  /** A clock still runs when the matter is over. */
  | 'runs-at-end'
  /** A clock is started while it runs. */
  | 'started-twice'
  /** A clock that nothing starts. */
  | 'never-started'
  /** A stop, suspension, resumption or prolongation that never finds its clock running (suspended). */
  | 'idle-effect'
  /** A prolongation, `within` or `after` in a state in which the clock does not run. */
  | 'not-running'
  /** A right that is lost with its period, by a clock that would be shown as late. */
  | 'not-lapsing'
  /** A suspension that nothing resumes. */
  | 'never-resumed'
  /** A resumption that ends a suspension for another reason as well. */
  | 'resumes-another'
  /** A clock starts while what suspends it lasts, and would run all the same. */
  | 'starts-unsuspended'
  /** A rule that holds no such term. */
  | 'no-term'
  /** A term that is not known for some days: shown as unknown. */
  | 'unknown-term'
  /** A term that the law engine gives with a doubt: shown as provisional. */
  | 'provisional-term'
  /** A reason that the rule does not leave out. */
  | 'unknown-suspension'
  /** A prolongation that the rule does not allow. */
  | 'no-prolongation'
  /** More prolongations than the rule allows. */
  | 'too-many-prolongations'
  /** A prolongation without a length, where the rule sets none. */
  | 'length-needed'
  /** A clock of hours that starts or stops on a day. */
  | 'instant-needed'
  /** A function that gives no day or instant where one is asked for. */
  | 'bad-moment'
  /** A function that throws on a form that its fields accept. */
  | 'throws'
  /** More combinations of states and clocks than can be looked at. */
  | 'too-large'
  /** An id, a mark or a version that two definitions bear, or versions out of order. */
  | 'duplicate'
  /** A state of an earlier version of which the next does not say what it becomes. */
  | 'not-adopted'
  /** A procedure that does not exist. */
  | 'unknown-procedure'
  /** A form handed to another matter that its action does not accept. */
  | 'bad-handover'
  /** A report that no procedure which opens this one takes. */
  | 'not-taken'
  /** An action of the platform that no procedure reports. */
  | 'never-reported'

export function error(kind: FindingKind, at: string, zh: string, en: string): Finding {
  return { kind, grade: 'error', at, words: { zh, en } }
}

export function look(kind: FindingKind, at: string, zh: string, en: string): Finding {
  return { kind, grade: 'look', at, words: { zh, en } }
}
