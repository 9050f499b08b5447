/**
 * Administrative cases of market regulators, from the clue to the closing: 市场监督管理行政处罚程序规定 (总局令第2号), with the
 * Administrative Penalty and Compulsion Laws. The words and the steps stand in the folder of the same name.
 */
import { threshold } from '../linkage/amounts.ts'
import { decision } from './administrative-case/decision.ts'
import { investigation } from './administrative-case/investigation.ts'
import { police } from './administrative-case/police.ts'
import { define } from './administrative-case/words.ts'

/** The main line of a case with its branches: seizure, appraisal, identification, suspension, transfer to the police. */
export const administrativeCase = define(
  'receive',
  { ...investigation, ...decision, ...police },
  { questions: { threshold } },
)
