/** The server's door for command line, scripts and benchmarks. */
export { startEmbeddedPostgres } from './kernel/embedded-postgres/index.ts'
export { migrate } from './kernel/migrate.ts'
export { openPools } from './kernel/database.ts'
