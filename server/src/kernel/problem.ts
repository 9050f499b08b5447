/** Expected refusals: thrown anywhere by code, rendered once as RFC 9457 problem details. */
import { type Problem as Body, type ProblemCode, problems } from '@quanlian/contract'

export interface FieldError {
  /** Dotted path in the input. */
  path: string
  message: string
}

/** An expected refusal. `detail` and `extra` are shown to the caller: never put a secret there. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extra: Record<string, unknown>
  constructor(code: ProblemCode, extra: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.extra = extra
  }
  get status(): number {
    return problems[this.code].status
  }
}

/** Refuses: `fail('rights.not_found')`, `fail('kernel.invalid', { errors: [...] })`. */
export function fail(
  code: ProblemCode,
  extra: Record<string, unknown> & { detail?: string; errors?: FieldError[] } = {},
): never {
  throw new Problem(code, extra)
}

/** The answer's body. Titles follow the reader's language: Chinese unless English is preferred. */
export function render(
  code: ProblemCode,
  extra: Record<string, unknown>,
  requestId: string,
  language: 'zh' | 'en',
): Body {
  const text = problems[code]
  return { type: `/problems/${code}`, code, title: text[language], status: text.status, ...extra, instance: requestId }
}
