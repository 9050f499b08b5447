/** The child's side of child.ts, apart from it, so that a bundled child does not carry the bundler along. */

/** Answers each message with what `work` makes of it. The process ends when its parent lets go. */
export function answerParent<Question>(work: (question: Question) => Promise<unknown>): void {
  process.on('message', async (question) => {
    try {
      process.send?.({ answer: question === 'cpu' ? secondsUsed() : await work(question as Question) })
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.message : String(error) })
    }
  })
  process.on('disconnect', () => process.exit(0))
}

function secondsUsed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
