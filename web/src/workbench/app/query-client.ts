/** How answers are kept: fresh for half a minute, asked again on focus; a lost session leads to sign-in. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { problemOf } from '../api.ts'
import { goToSignIn } from './sign-in.ts'

export function makeQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: (count, error) => count < 2 && isPassing(error) } },
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  })
}

/** A lost connection or a server that starts may pass; a refusal stays a refusal. */
function isPassing(error: unknown) {
  const { status } = problemOf(error)
  return status === 0 || status === 503
}

function leaveWhenSignedOut(error: unknown) {
  if (problemOf(error).code === 'kernel.sign_in') goToSignIn()
}
