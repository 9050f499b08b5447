/** Writes the days off and the weekend days worked, as `chinese-days` knows them, so that the engine needs no dependency. */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import meta from 'chinese-days/package.json' with { type: 'json' }

/** Text of `engines/statutes/src/calendar/holidays.gen.ts`: a line for each year, days as `MMDD`. */
export function holidayTable(): string {
  const off = Object.keys(data.holidays)
  const worked = Object.keys(data.workdays)
  const years = [...new Set(off.map((day) => day.slice(0, 4)))].sort()
  const of = (days: string[], year: string) =>
    days
      .filter((day) => day.startsWith(year))
      .map((day) => day.slice(5).replace('-', ''))
      .sort()
      .join(' ')
  const lines = years.map((year) => `  ${year}: { off: '${of(off, year)}', worked: '${of(worked, year)}' },`)
  return [
    `/** Generated from chinese-days ${meta.version} (MIT) by scripts/generate/holidays.ts: the yearly holiday notices of the State Council. */`,
    '',
    '/** By year, as `MMDD`: every day of a holiday break with the weekend days inside it, and the weekend days worked for it. */',
    'export const holidays: Readonly<Record<string, { readonly off: string; readonly worked: string }>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
