/** Saves rows that the page already has as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function saveTable(name: string, rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.map(cellOf).join(',')).join('\r\n')
  const url = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A cell that a spreadsheet would run as a formula is written as text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
