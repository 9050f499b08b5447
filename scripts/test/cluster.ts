/** The throw-away PostgreSQL of a test run: prints its addresses, ends when standard input ends. */
import { startCluster } from '../../server/test/cluster.ts'

const { stop, ...addresses } = await startCluster()
process.stdout.write(`${JSON.stringify(addresses)}\n`)
// Ctrl-C reaches the whole group: the run ends first, and its end closes our input.
process.on('SIGINT', () => {})
process.stdin.resume().on('close', stop)
