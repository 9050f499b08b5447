#!/usr/bin/env node
/** The `quanlian` command in a clone: builds what is stale, then runs it in this process. */
import { launch } from '../../scripts/launch.mjs'

await launch(process.argv.slice(2))
