/** When a document counts as served: the day that starts a clock. */
import type { Outcome } from '../answer.ts'
import { addDays, addMonths, type Day } from '../day.ts'
import type { Unread } from '../input.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'

export const channels = ['patent_office', 'trademark_office', 'court', 'market_regulator', 'reconsideration'] as const
export type Channel = (typeof channels)[number]

export const means = ['direct', 'electronic', 'mail', 'publication'] as const
export type Means = (typeof means)[number]

export interface ServiceInput {
  /** Who serves. */
  channel: Channel
  /** By hand (also left at the address), electronically, by mail, or by publication (公告). */
  means: Means
  /** Day of dispatch or publication. */
  sent?: string
  /** Day proved: of receipt, of the postmark of receipt, or of entry into the recipient's system. */
  received?: string
  /** Courts: the recipient has no domicile in China (Civil Procedure Law, art. 283). */
  abroad?: boolean
}

export interface Served {
  day: Day
  /** By presumption rather than by proof. */
  presumed: boolean
}

/** The day of service. @param on day that decides the version of the law, usually the day of dispatch */
export function served(law: Law, input: ServiceInput, on: Day): Outcome<Served> {
  return reason(law, (pen) => serviceDay(pen, input, pen.day(on, 'on'), ''))
}

/** The same inside another calculator. @param prefix of the fields that a refusal names */
export function serviceDay(pen: Reasoning, input: Unread<ServiceInput>, on: Day, prefix: string): Served {
  const channel = pen.choice(input.channel, `${prefix}channel`, channels)
  const by = pen.choice(input.means, `${prefix}means`, means)
  const sent = input.sent === undefined ? undefined : pen.day(input.sent, `${prefix}sent`)
  const received = input.received === undefined ? undefined : pen.day(input.received, `${prefix}received`)
  if (sent !== undefined && received !== undefined && received < sent)
    pen.refuse('contradiction', `${prefix}received`, '收到日早于发出日', 'it was received before it was sent')
  const facts: Facts = { on, prefix, sent, received, abroad: pen.flag(input.abroad, `${prefix}abroad`) === true }
  if (by === 'publication') return published(pen, channel, facts)
  if (channel === 'patent_office') return byPatentOffice(pen, by, facts)
  if (channel === 'trademark_office') return byTrademarkOffice(pen, by, facts)
  return onReceipt(pen, channel, by, facts)
}

interface Facts {
  on: Day
  prefix: string
  sent: Day | undefined
  received: Day | undefined
  abroad: boolean
}

function byPatentOffice(pen: Reasoning, by: Means, facts: Facts): Served {
  if (by === 'electronic') {
    const rule = pen.rule('E-PATR-ESERVE', facts.on)
    const day = proved(pen, facts)
    pen.step(
      `电子送达：${day} 进入当事人认可的电子系统，即为送达日，不另加推定的日数`,
      `electronic: entered the recipient's system on ${day}, the day of service; no days are added`,
      rule,
    )
    return { day, presumed: false }
  }
  if (by === 'direct') return handed(pen, proved(pen, facts))
  const rule = pen.rule('E-PATR-MAIL-15', facts.on)
  if (facts.received !== undefined) {
    pen.step(
      `邮寄：有证据证明 ${facts.received} 实际收到，以实际收到日为准`,
      `mail: receipt on ${facts.received} is proved and goes first`,
      rule,
    )
    return { day: facts.received, presumed: false }
  }
  const { n } = rule.value
  const day = addDays(dispatched(pen, facts), n)
  pen.step(
    `邮寄：自发出之日 ${facts.sent} 起满${n}日，推定 ${day} 收到`,
    `mail: ${n} days after dispatch on ${facts.sent}, presumed received on ${day}`,
    rule,
  )
  return { day, presumed: true }
}

function byTrademarkOffice(pen: Reasoning, by: Means, facts: Facts): Served {
  if (by === 'direct') return handed(pen, proved(pen, facts), pen.rule('E-TMR-SERVE', facts.on))
  const rule = pen.rule('E-TMR-SERVE', facts.on)
  const mail = by === 'mail'
  if (facts.received !== undefined) {
    pen.step(
      mail ? `邮寄：以收到的邮戳日 ${facts.received} 为准` : `数据电文：能够证明 ${facts.received} 进入其电子系统`,
      mail ? `mail: the postmark of receipt, ${facts.received}` : `electronic: entry on ${facts.received} is proved`,
      rule,
    )
    return { day: facts.received, presumed: false }
  }
  const n = rule.value.presumed_days
  const day = addDays(dispatched(pen, facts), n)
  pen.step(
    `${mail ? '邮寄，没有邮戳或者邮戳不清晰' : '数据电文'}：自发出之日 ${facts.sent} 起满${n}日，${day} 视为送达`,
    `${mail ? 'mail with a missing or illegible postmark' : 'electronic'}: ${n} days after dispatch on ${facts.sent}, served on ${day}`,
    rule,
  )
  return { day, presumed: true }
}

function onReceipt(pen: Reasoning, channel: Channel, by: Means, facts: Facts): Served {
  const day = proved(pen, facts)
  if (by === 'direct') return handed(pen, day)
  if (by === 'mail') {
    pen.step(`邮寄送达：以回执上注明的收件日期 ${day} 为送达日`, `mail: the day of receipt on the return slip, ${day}`)
    return { day, presumed: false }
  }
  const rules =
    channel === 'court'
      ? [pen.rule('H-CIV-ESERVE', facts.on)]
      : channel === 'market_regulator'
        ? [pen.rule('D-R2-ESERVE', facts.on)]
        : []
  pen.step(
    `电子送达：${day} 到达受送达人特定系统，即为送达日`,
    `electronic: reached the recipient's system on ${day}, the day of service`,
    ...rules,
  )
  return { day, presumed: false }
}

function published(pen: Reasoning, channel: Channel, facts: Facts): Served {
  const { on } = facts
  const from = dispatched(pen, facts)
  if (channel === 'patent_office') {
    const rule = pen.rule('E-PATR-ANNOUNCE', on)
    return deemed(pen, from, addMonths(from, rule.value.n), rule)
  }
  if (channel === 'trademark_office') {
    const rule = pen.rule('E-TMR-SERVE', on)
    return deemed(pen, from, addDays(from, rule.value.notice_days), rule)
  }
  if (channel === 'market_regulator') {
    const rule = pen.rule('D-R2-NOTICE-30', on)
    return deemed(pen, from, addDays(from, rule.value.n), rule)
  }
  const rule = pen.rule('H-CIV-ANNOUNCE', on)
  return deemed(pen, from, addDays(from, facts.abroad ? rule.value.no_domicile : rule.value.domestic), rule)
}

function deemed(pen: Reasoning, from: Day, day: Day, rule: { id: string }): Served {
  pen.step(
    `公告送达：自 ${from} 公告之日起经过法定期间，${day} 视为送达`,
    `publication: published on ${from}, deemed served on ${day}`,
    rule,
  )
  return { day, presumed: true }
}

function handed(pen: Reasoning, day: Day, ...rules: { id: string }[]): Served {
  pen.step(`直接送达：${day} 交付或者签收`, `handed over or signed for on ${day}`, ...rules)
  return { day, presumed: false }
}

function proved(pen: Reasoning, { prefix, received }: Facts): Day {
  return (
    received ??
    pen.refuse('missing', `${prefix}received`, '请填写收到或者到达系统的日期', 'the day of receipt is needed')
  )
}

function dispatched(pen: Reasoning, { prefix, sent }: Facts): Day {
  return (
    sent ??
    pen.refuse('missing', `${prefix}sent`, '请填写发出或者公告的日期', 'the day of dispatch or publication is needed')
  )
}
