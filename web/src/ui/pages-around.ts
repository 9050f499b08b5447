/** The page numbers worth showing: first, last, and two around the present one; gaps are negative numbers. */
export function pagesAround(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const shown: number[] = []
  for (const one of [...new Set(wanted)].sort((a, b) => a - b)) {
    const last = shown.at(-1) ?? 0
    if (one === last + 2) shown.push(last + 1)
    else if (one > last + 2) shown.push(-one)
    shown.push(one)
  }
  return shown
}
