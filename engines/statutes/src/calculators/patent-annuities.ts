/**
 * The annuities of a patent year by year: when each is due, what it costs, what lateness adds, and when the patent ends
 * for want of payment. Fees and counting follow the law of `on`; the length of the term that of the filing day.
 */

import type { Outcome } from '../answer.ts'
import { doubtsOfYears } from '../calendar/calendar.ts'
import { patentKinds, reductions } from '../choices.ts'
import { rolled } from '../clocks/term.ts'
import type { Roll } from '../clocks/vocabulary.ts'
import { addDays, addMonths, addYears, type Day, daysBetween, type Span, yearOf } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import { type AnnuityCut, afterCut, annuityOf, cutOf, type Reduction } from './annuity-fee.ts'
import { eitherRule, rollOf } from './due-line.ts'
import type { PatentKind } from './patent-term.ts'

/** What is known of the patent and of its payments. */
export interface PatentAnnuitiesInput {
  kind: PatentKind
  filed: Day
  granted: Day
  reduction?: Reduction
  /** Periods in which a recorded open licence was worked; a fee due inside one is cut. */
  openLicence?: readonly { from: Day; to?: Day }[]
  /** Last patent year that is paid; the year of grant unless given (paid at registration, Implementing Regulations, art. 114). */
  paidThrough?: number
  /** Days by which the term was extended. */
  compensationDays?: number
}

/** Yuan; days inclusive. */
export interface AnnuityRow {
  year: number
  from: Day
  to: Day
  due: Day
  nominalDue: Day
  graceEnd: Day
  full: string
  cut: AnnuityCut['cut']
  cutPct: number
  payable: string
  /** Months of the grace period: what is to be paid in each. Empty for the year of grant. */
  ladder: readonly { from: Day; to: Day; pct: number; surcharge: string; total: string }[]
  state: 'at_grant' | 'paid' | 'open' | 'late' | 'missed' | 'later'
  provisional: boolean
}

/** From the year of grant to the last; yuan. */
export interface PatentAnnuitiesResult {
  rows: readonly AnnuityRow[]
  grantYear: number
  totalFull: string
  totalPayable: string
  /** The next payment; null when all are paid or the patent has ended. */
  now: {
    year: number
    due: Day
    graceEnd: Day
    payable: string
    surchargePct: number
    surcharge: string
    total: string
    /** Days left to the due day, or once it has passed to the end of the grace period. */
    daysLeft: number
  } | null
  /** From this day the patent has ended for non-payment. */
  lapsed: Day | null
}

/** Patent Law, arts 43, 44, 51; Implementing Regulations, arts 114, 115. */
export function patentAnnuities(law: Law, input: PatentAnnuitiesInput, on: Day): Outcome<PatentAnnuitiesResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const facts = read(pen, law, input)
    const late = pen.rule('E-PATR-ANNUAL', day)
    const scale = pen.rule('E-PATR-ANNUAL-SCALE', day)
    const roll = rollOf(pen, law, 'patent', day)
    const rows: AnnuityRow[] = []
    let [totalFull, totalPayable]: [Fen, Fen] = [0n, 0n]
    for (let year = facts.grantYear; year <= facts.lastYear; year++) {
      const [full, payable, cut] = feeOf(pen, facts, year, day)
      totalFull += full
      totalPayable += payable
      rows.push(
        rowOf(pen, facts, { year, full, payable, cut, grace: late.value.grace_months, scale: scale.value, roll }, day),
      )
    }
    explain(pen, facts, rows, day)
    const next = rows.find(({ state }) => state === 'open' || state === 'late')
    return {
      rows,
      grantYear: facts.grantYear,
      totalFull: toYuan(totalFull),
      totalPayable: toYuan(totalPayable),
      now: next ? nowOf(next, day) : null,
      lapsed: rows.find(({ state }) => state === 'missed')?.due ?? null,
    }
  })
}

const longestYear = 366

type Facts = ReturnType<typeof read>

function read(pen: Reasoning, law: Law, input: PatentAnnuitiesInput) {
  const kind = pen.choice(input.kind, 'kind', patentKinds)
  const filed = pen.day(input.filed, 'filed')
  const granted = pen.day(input.granted, 'granted')
  const term = eitherRule(pen, law, 'E-PAT-TERM', 'E-PAT08-TERM', filed)
  const years: number = term.value[kind]
  const compensation = pen.count(input.compensationDays ?? 0, 'compensationDays')
  if (compensation > years * longestYear)
    pen.refuse('out_of_range', 'compensationDays', '补偿天数超过期限本身', 'more than the term itself')
  if (compensation > 0 && kind !== 'invention')
    pen.refuse('contradiction', 'compensationDays', '期限补偿只适用于发明专利', 'only inventions are extended')
  const end = addDays(addYears(filed, years), compensation)
  if (granted < filed)
    pen.refuse('contradiction', 'granted', '授权日不能早于申请日', 'the grant cannot be before the filing')
  if (granted >= end)
    pen.refuse('contradiction', 'granted', '授权日在期限届满之后', 'the grant is after the end of the term')
  const grantYear = patentYearOf(filed, granted)
  const paidThrough = pen.count(input.paidThrough ?? grantYear, 'paidThrough')
  const lastYear = compensation > 0 ? patentYearOf(filed, addDays(end, -1)) : years
  if (paidThrough < grantYear || paidThrough > lastYear)
    pen.refuse(
      'out_of_range',
      'paidThrough',
      `须在授权当年度 ${grantYear} 与最后年度 ${lastYear} 之间`,
      `it must be between the year of grant, ${grantYear}, and the last, ${lastYear}`,
    )
  const openLicence = pen.list(input.openLicence, 'openLicence').map((one, at) => licencePeriod(pen, one, at))
  const reduction = input.reduction === undefined ? undefined : pen.choice(input.reduction, 'reduction', reductions)
  return { kind, filed, granted, term, years, grantYear, lastYear, paidThrough, openLicence, reduction }
}

/** A period of open licence; `to` is null while it lasts. */
function licencePeriod(pen: Reasoning, period: unknown, at: number): { from: Day; to: Day | null } {
  const field = `openLicence.${at}`
  const given = pen.record<Span>(period, field)
  if (isGiven(given.to)) return pen.span(given, field)
  return { from: pen.day(given.from, `${field}.from`), to: null }
}

/** The patent year a day falls in; years start on the filing day and its anniversaries. */
function patentYearOf(filed: Day, day: Day): number {
  let year = yearOf(day) - yearOf(filed) + 1
  while (addYears(filed, year - 1) > day) year -= 1
  return year
}

function feeOf(pen: Reasoning, facts: Facts, year: number, on: Day): [full: Fen, payable: Fen, cut: AnnuityCut] {
  const { full, compensationYear } = annuityOf(pen, facts.kind, year, on)
  const fee = full ?? (year > facts.years ? compensationYear : null)
  if (fee === null) return pen.refuse('not_known', 'kind', '没有该年度的年费标准', 'there is no annuity for that year')
  if (full === null)
    pen.doubt(
      '补偿期年费按每一开始的年度全额计算；不足一年如何收取未见规定',
      'the fee of the compensation period is counted for each year begun; how part of a year is charged was not seen',
    )
  const due = addYears(facts.filed, year - 1)
  const licensed = facts.openLicence.some(({ from, to }) => from <= due && (to === null || due <= to))
  const span = facts.reduction ? pen.rule('E-FEE-REDUCTION-ELIG-2019', on).value.annual_years : 0
  const reduction = year < facts.grantYear + span ? facts.reduction : undefined
  const cut = cutOf(pen, on, { reduction, licensed })
  return [fee, afterCut(fee, cut.pct), cut]
}

function rowOf(
  pen: Reasoning,
  facts: Facts,
  {
    year,
    full,
    payable,
    cut,
    grace,
    scale,
    roll,
  }: {
    year: number
    full: Fen
    payable: Fen
    cut: AnnuityCut
    grace: number
    scale: readonly number[]
    roll: Roll
  },
  on: Day,
): AnnuityRow {
  const from = addYears(facts.filed, year - 1)
  const to = addDays(addYears(facts.filed, year), -1)
  const atGrant = year === facts.grantYear
  const nominalDue = atGrant ? facts.granted : from
  const due = atGrant ? facts.granted : (rolled(nominalDue, roll) ?? nominalDue)
  const graceEnd = atGrant ? facts.granted : (rolled(addMonths(nominalDue, grace), roll) ?? nominalDue)
  const ladder = atGrant
    ? []
    : scale.slice(0, grace).map((pct, month) => {
        const surcharge = times(full, percent(pct))
        return {
          from: addDays(month === 0 ? due : addMonths(nominalDue, month), 1),
          to: month === grace - 1 ? graceEnd : addMonths(nominalDue, month + 1),
          pct,
          surcharge: toYuan(surcharge),
          total: toYuan(payable + surcharge),
        }
      })
  const state = stateOf(facts, year, { due, graceEnd }, on)
  const unsure = atGrant || state === 'paid' ? [] : doubtsOfYears(yearOf(due), yearOf(graceEnd))
  if (state === 'open' || state === 'late') for (const { zh, en } of unsure) pen.doubt(zh, en)
  return {
    year,
    from,
    to,
    due,
    nominalDue,
    graceEnd,
    full: toYuan(full),
    cut: cut.cut,
    cutPct: cut.pct,
    payable: toYuan(payable),
    ladder,
    state,
    provisional: unsure.length > 0,
  }
}

function stateOf(
  { grantYear, paidThrough }: Facts,
  year: number,
  { due, graceEnd }: { due: Day; graceEnd: Day },
  on: Day,
): AnnuityRow['state'] {
  if (year === grantYear) return 'at_grant'
  if (year <= paidThrough) return 'paid'
  if (year > paidThrough + 1) return 'later'
  return on <= due ? 'open' : on <= graceEnd ? 'late' : 'missed'
}

function nowOf(row: AnnuityRow, on: Day): NonNullable<PatentAnnuitiesResult['now']> {
  const rung = row.state === 'late' ? row.ladder.find(({ from, to }) => from <= on && on <= to) : undefined
  const { year, due, graceEnd, payable } = row
  return {
    year,
    due,
    graceEnd,
    payable,
    surchargePct: rung?.pct ?? 0,
    surcharge: rung?.surcharge ?? toYuan(0n),
    total: rung?.total ?? payable,
    daysLeft: daysBetween(on, row.state === 'late' ? graceEnd : due),
  }
}

function explain(pen: Reasoning, facts: Facts, rows: readonly AnnuityRow[], on: Day): void {
  const late = pen.rule('E-PATR-ANNUAL', on)
  const scale = pen.rule('E-PATR-ANNUAL-SCALE', on)
  const { grace_months, pct_per_month } = late.value
  pen.step(
    `专利年度自申请日 ${facts.filed} 起算，共 ${facts.years} 年；${facts.granted} 授权，属第 ${facts.grantYear} 年度，当年年费在办理登记时缴纳。`,
    `Patent years run from the filing day, ${facts.filed}, for ${facts.years} years; the grant on ${facts.granted} falls in year ${facts.grantYear}, whose annuity is paid at registration.`,
    facts.term,
    late,
  )
  pen.step(
    '以后各年年费在上一年度期满前缴纳：最后一日按申请日的相应日计算，逢休假日顺延到其后第一个工作日；提前一日缴纳更稳妥。',
    'Each later annuity is paid before the year before it is over: at the latest on the anniversary of filing, moved from a rest day to the first working day after; to pay a day earlier is safer.',
    late,
    pen.rule('I-RULE-PATR', on),
  )
  pen.step(
    `逾期 ${grace_months} 个月内可补缴；每超过 1 个月加收全额年费的 ${pct_per_month}%（减缴的也按全额），不足 1 个月不加收；仍未缴纳的，专利权自应缴期满之日起终止。`,
    `It may be paid within ${grace_months} months after; each month beyond the due day adds ${pct_per_month} % of the full annuity, also when it is reduced, a month not exceeded adds nothing; unpaid, the patent ends from the due day.`,
    late,
    scale,
  )
  if (rows.some(({ state }) => state === 'missed')) {
    const restore = pen.rule('E-PATR-RESTORE', on)
    const { months } = restore.value.good_reason
    pen.step(
      `有正当理由的，可以自收到终止通知之日起 ${months} 个月内请求恢复权利。`,
      `With good reason, restoration may be asked for within ${months} months of receipt of the notice that the patent has ended.`,
      restore,
    )
  }
  const moved = rows.find((row) => (row.state === 'late' || row.state === 'missed') && row.due !== row.nominalDue)
  if (moved)
    pen.doubt(
      `第 ${moved.year} 年度缴费日 ${moved.nominalDue} 顺延到 ${moved.due}；补缴期和滞纳金的月份按顺延前的日期计算（较早），是否自顺延后起算未见明文`,
      `the due day of year ${moved.year}, ${moved.nominalDue}, moved to ${moved.due}; the months of lateness are counted from the day before roll-over, the earlier one; no text says whether they run from the later`,
    )
}
