/** Which body a command acts for. */
import { asOperator, findBodyId, type Installation, listBodies } from '@quanlian/server'
import { UsageError } from './exit.ts'

/** Id of the body that was named; without a name the platform operator, when there is exactly one. */
export async function chooseBody(installation: Installation, name: string | undefined): Promise<string> {
  if (name !== undefined) {
    const [id, other] = await findBodyId(installation, name)
    if (!id) throw new UsageError(`There is no body "${name}": quanlian user create --body enters one.`)
    if (other) throw new UsageError(`Several bodies are named "${name}": name one by its id.`)
    return id
  }
  const { items } = await asOperator(installation, null, (context) =>
    listBodies(context, { kind: ['platform_operator'], closed: false, page: 1, size: 2 }),
  )
  const [operator, other] = items
  if (!operator || other) throw new UsageError('Name the body to act for with --body.')
  return operator.id
}
