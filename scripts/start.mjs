/** `npm start`: builds what is stale, then serves in this same process, so that Ctrl-C reaches the server alone. */
import { launch } from './launch.mjs'

await launch(['serve', ...process.argv.slice(2)])
