/** The answers of a registration, its questions in order, and what is wrong with an answer. */
import { emailShape, loginShape } from './problems.ts'

export interface Answers {
  as: '' | 'individual' | 'firm'
  name: string
  firmName: string
  region: string
  login: string
  email: string
  password: string
}

export const noAnswers: Answers = { as: '', name: '', firmName: '', region: '', login: '', email: '', password: '' }

export const steps = ['as', 'name', 'region', 'login', 'password', 'check'] as const
export type Step = (typeof steps)[number]

/** Fields of a step that are not answered well, each with the word of its sentence. */
export function wrongIn(step: Step, answers: Answers): Wrong[] {
  return checks[step](answers).flatMap(([isWrong, id, word]) => (isWrong ? [{ id, word }] : []))
}

export interface Wrong {
  id: keyof Answers
  word: Complaint
}
export type Complaint = 'asMissing' | 'firmNameMissing' | 'nameMissing' | 'loginWrong' | 'emailWrong' | 'passwordWrong'

/** The first question that is still open before `wanted`: a reload in the middle starts there. */
export function reachable(wanted: Step, answers: Answers): Step {
  const before = steps.slice(0, steps.indexOf(wanted))
  return before.find((step) => wrongIn(step, answers).length > 0) ?? wanted
}

/** What the API is sent. */
export function registration(answers: Answers) {
  return {
    as: answers.as,
    name: answers.name.trim(),
    firmName: answers.as === 'firm' ? answers.firmName.trim() : undefined,
    region: answers.region || null,
    login: answers.login.trim().toLowerCase(),
    email: answers.email.trim() || null,
    password: answers.password,
  }
}

type Check = [isWrong: boolean, id: keyof Answers, word: Complaint]

const checks: Record<Step, (answers: Answers) => Check[]> = {
  as: ({ as }) => [[!as, 'as', 'asMissing']],
  name: ({ as, name, firmName }) => [
    [as === 'firm' && !firmName.trim(), 'firmName', 'firmNameMissing'],
    [!name.trim() || name.length > 60, 'name', 'nameMissing'],
  ],
  region: () => [],
  login: ({ login, email }) => [
    [!loginShape.test(login.trim().toLowerCase()), 'login', 'loginWrong'],
    [email.trim() !== '' && !emailShape.test(email.trim()), 'email', 'emailWrong'],
  ],
  password: ({ password }) => [[password.length < 10 || password.length > 200, 'password', 'passwordWrong']],
  check: () => [],
}
