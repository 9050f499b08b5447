/** What a command's exit code means. */
export const exit = {
  ok: 0,
  failure: 1,
  /** Wrong arguments or settings. */
  usage: 2,
  /** An import ended, and left defects to look at. */
  defects: 3,
  /** Ended at the second Ctrl-C, without finishing. */
  forced: 130,
} as const

/** A wrong argument that commander cannot see: shown as one sentence. */
export class UsageError extends Error {}
