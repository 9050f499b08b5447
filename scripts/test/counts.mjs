/** A reporter for node:test that writes what the last line of a run needs, as one JSON value. */

/** Counts tests, not suites. A file that holds no test counts as failed: it looks tested and is not. */
// biome-ignore lint/style/noDefaultExport: node:test takes a reporter from the default export
export default async function* counts(events) {
  const skipped = []
  let passed = 0
  let failed = 0
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    if (data.skip !== undefined) {
      skipped.push({ name: data.name, reason: typeof data.skip === 'string' ? data.skip : '' })
    } else if (data.todo !== undefined) {
      skipped.push({ name: data.name, reason: 'to do' })
    } else if (type === 'test:fail' || isEmptyFile(data)) {
      failed += 1
    } else {
      passed += 1
    }
  }
  yield JSON.stringify({ passed, failed, skipped })
}

function isEmptyFile({ name, nesting }) {
  return nesting === 0 && /^([\w.-]*\/)+[\w.-]+\.test\.(ts|tsx|mjs)$/.test(name)
}
