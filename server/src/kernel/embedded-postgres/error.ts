/** Why the embedded PostgreSQL could not do what was asked. */
export type EmbeddedPostgresErrorCode =
  /** npm ships no PostgreSQL for this platform, or its package is not installed. */
  | 'binaries_missing'
  /** The shipped programs exist but do not run here (another libc, a noexec mount). */
  | 'binaries_unusable'
  /** No user was found under whose rights PostgreSQL can run here. */
  | 'no_user'
  /** A cluster exists, but the user who has to run PostgreSQL cannot reach or own it. */
  | 'folder_unreachable'
  /** The cluster was made by another major version of PostgreSQL. */
  | 'version_mismatch'
  /** The passwords of an existing cluster are lost or are refused by it. */
  | 'secrets_lost'
  /** `initdb` could not make the cluster. */
  | 'initdb_failed'
  /** The port that was asked for belongs to another program. */
  | 'port_taken'
  /** PostgreSQL did not come up. */
  | 'start_failed'
  /** PostgreSQL did not go down. */
  | 'stop_failed'
  /** The database cannot index Chinese text. */
  | 'locale_broken'
  /** Another process holds the data folder. */
  | 'folder_locked'

/** An error of the embedded PostgreSQL: its message says what happened, why, and what to do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EmbeddedPostgresError'
    this.code = code
  }
}

/** Names the folder when the system refuses to work in it; any other error comes back as it is. */
export function explainFolderError(error: unknown, folder: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(code ?? '')) return error
  return new EmbeddedPostgresError(
    'folder_unreachable',
    `The data folder ${folder} cannot be used by this server (user id ${process.getuid?.()}): ${message}. ` +
      `Start it as the user who started it before, make room or give the right, or choose another folder with QUANLIAN_DATA.`,
    { cause: error },
  )
}
