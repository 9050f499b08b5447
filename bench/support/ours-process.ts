/** Our server in a process of its own. */
import type { AddressInfo } from 'node:net'
import { answerParent } from './answer-parent.ts'
import { openOurs } from './ours.ts'

answerParent(async (urls: { ownerUrl: string; appUrl: string }) => {
  const { app } = await openOurs(urls)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
})
