/** Two people who enter the same login at once: the database decides, this says so in words. */
import { violated } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'

/** @throws Problem identity.login_taken */
export async function unlessLoginTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing
  } catch (error) {
    if (violated(error)?.constraint === 'person_login_key') fail('identity.login_taken')
    throw error
  }
}
