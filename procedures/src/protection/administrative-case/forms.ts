/** What is filled in during an administrative case, step by step: 市场监督管理行政处罚程序规定, articles as named. */
import { body, choice, count, day, files, flag, line, money, people, rights, text } from '@quanlian/procedure'
import { goods } from '../../goods.ts'
import { parties } from '../../kinds.ts'

const subject = line('案由', 'Subject', {
  hint: { zh: '例：涉嫌销售侵犯注册商标专用权的商品', en: 'For example: suspected sale of infringing goods' },
})
const decidedOn = day('决定日期', 'Decided on')
const reason = text('理由', 'Reason')
const officers = (zh: string, en: string) => people(zh, en, { rule: 'D-R2-TWO' })

/** Art. 18: where the clue came from. */
export const receiving = {
  subject,
  source: choice('案件来源', 'Source', {
    inspection: { zh: '监督检查', en: 'Inspection' },
    complaint: { zh: '投诉举报', en: 'Complaint or report' },
    other_authority: { zh: '其他部门移送', en: 'Another authority' },
    superior: { zh: '上级交办', en: 'Superior' },
    police: { zh: '公安机关移送', en: 'Police' },
    procuratorate: { zh: '检察机关移送', en: 'Procuratorate' },
  }),
  receivedOn: day('发现线索或者收到材料之日', 'Day of the clue or papers', { rule: 'D-R2-CHECK-15' }),
  accused: line('涉嫌违法的当事人', 'Whom it concerns'),
  summary: text('线索内容', 'The clue'),
  rights: rights('涉及的权利', 'Rights concerned').optional(),
  holder: body('权利人（在本平台的）', 'Right holder, if on the platform', parties).optional(),
}

/** Art. 18: who verifies. */
export const assigning = { handlers: people('核查人员', 'Officers') }

/** Art. 18: once, and no longer than the rule says. */
export const extendingVerification = {
  verificationExtra: count('延长工作日数', 'Working days more', { rule: 'D-R2-CHECK-15' }),
  reason,
}

/** Art. 32; how long it takes is said to the party (art. 38). */
export const sending = {
  institution: line('检测、检验、检疫、鉴定机构', 'Institution'),
  question: text('委托事项', 'What is asked'),
  sentOn: day('委托日期', 'Sent on'),
  until: day('预计完成日期', 'Expected by').optional(),
}

/** Art. 32: the result, which is told to the party. */
export const returning = {
  returnedOn: day('收到结果日期', 'Result received on'),
  result: text('结果', 'Result'),
  papers: files('报告', 'Report').optional(),
}

/** Art. 30, second paragraph. */
export const askingHolder = {
  askedOn: day('要求辨认日期', 'Asked on'),
  question: text('辨认、鉴别事项', 'What is to be identified'),
  pictures: files('样品照片', 'Pictures').optional(),
}

/** Art. 30: what the right holder answers. */
export const answering = {
  answeredOn: day('答复日期', 'Answered on'),
  finding: choice('辨认意见', 'Finding', {
    not_genuine: { zh: '不是权利人生产或者许可生产', en: 'Not made or licensed by the holder' },
    genuine: { zh: '是权利人生产或者许可生产', en: 'Made or licensed by the holder' },
    unsure: { zh: '无法辨认', en: 'Cannot be told' },
  }),
  reason,
  papers: files('材料', 'Material').optional(),
}

/** Art. 19; the limitation of art. 36 of the Administrative Penalty Law is measured from the end of the act. */
export const filing = {
  subject,
  filedOn: day('立案日期', 'Filed on'),
  partyName: line('当事人', 'Party'),
  kind: choice('当事人类型', 'Kind of party', {
    natural: { zh: '自然人', en: 'Natural person' },
    legal: { zh: '法人或者其他组织', en: 'Organisation' },
  }),
  party: body('当事人（在本平台的）', 'Party, if on the platform', parties).optional(),
  officers: officers('办案人员', 'Officers in charge'),
  actEndedOn: day('违法行为终了之日', 'Day on which the act ended', { rule: 'D-APL-LIMIT' }),
  lifeOrSafety: flag('涉及生命健康、金融安全且有危害后果', 'Life, health or financial security harmed', {
    rule: 'D-APL-LIMIT',
  }).optional(),
  facts: text('核查认定的事实', 'What verification found'),
  basis: text('立案依据', 'Legal basis'),
}

/** Art. 20. */
export const declining = {
  decidedOn,
  ground: choice(
    '情形',
    'Ground',
    {
      no_breach: { zh: '没有证据初步证明存在违法行为', en: 'No evidence of a breach' },
      minor: { zh: '轻微并及时改正，没有造成危害后果', en: 'Minor, put right in time, no harm' },
      first: { zh: '初次违法，后果轻微并及时改正', en: 'First, slight harm, put right in time' },
      no_fault: { zh: '有证据足以证明没有主观过错', en: 'Lack of fault proved' },
      not_competent: { zh: '不属于本部门管辖', en: 'Not within our competence' },
      too_late: { zh: '超过处罚期限', en: 'Past limitation' },
      other: { zh: '其他情形', en: 'Other ground' },
    },
    { rule: 'D-R2-NOFILE' },
  ),
  reason,
}

/** Arts 36 to 38; two officers at least, as in art. 18 of the Administrative Compulsion Law. */
export const seizing = {
  seizedOn: day('查封、扣押日期', 'Seized on', { rule: 'D-R2-SEIZE-30' }),
  seizers: officers('实施人员', 'Officers who seize'),
  partyName: line('当事人', 'Party'),
  party: body('当事人（在本平台的）', 'Party, if on the platform', parties).optional(),
  goods,
  keptAt: line('存放地点', 'Kept at'),
  basis: text('理由和依据', 'Reason and basis'),
}

/** Art. 38: once, in writing, with reasons. */
export const extendingSeizure = {
  extra: count('延长日数', 'Days more', { rule: 'D-R2-SEIZE-30' }),
  reason,
}

/** Art. 42. */
export const releasing = {
  releasedOn: day('解除日期', 'Released on'),
  ground: choice('情形', 'Ground', {
    no_breach: { zh: '没有违法行为', en: 'No breach' },
    unrelated: { zh: '与违法行为无关', en: 'Unrelated goods' },
    decided: { zh: '已作出处理决定，不再需要', en: 'Decided, no longer needed' },
    expired: { zh: '期限届满', en: 'Time is over' },
    other: { zh: '其他情形', en: 'Other ground' },
  }),
}

/** Arts 46 and 47. */
export const suspending = {
  suspendedOn: day('中止日期', 'Suspended on'),
  ground: choice('情形', 'Ground', {
    other_case: { zh: '须以相关案件结果为依据', en: 'Depends on another case' },
    law: { zh: '须由有权机关解释或者确认', en: 'A question of law is referred' },
    force_majeure: { zh: '不可抗力', en: 'Force majeure' },
    missing: { zh: '当事人下落不明', en: 'Party not to be found' },
    other: { zh: '其他情形', en: 'Other ground' },
  }),
}

/** Art. 46: the reason is gone. */
export const resuming = { resumedOn: day('恢复日期', 'Resumed on') }

/** Art. 64. */
export const extendingDecision = {
  decisionExtra: count('延长日数', 'Days more', { rule: 'D-R2-90' }),
  reason,
}

/** Art. 64: decided by the heads together, with the time set at once. */
export const extendingFurther = {
  metOn: day('集体讨论日期', 'Heads met on'),
  furtherExtra: count('确定的合理期限（日）', 'Reasonable time set, days', { rule: 'D-R2-90' }),
  reason,
}

/** Arts 48 to 54. */
export const submitting = {
  findings: text('调查终结报告：事实和证据', 'Findings and evidence'),
  proposal: text('处理意见及依据', 'Proposal and basis'),
  papers: files('案件材料', 'Case papers').optional(),
}

/** Arts 49 to 55: by whom, and what they say. */
export const reviewing = {
  reviewers: people('审核人员', 'Reviewers', { rule: 'D-R2-LEGAL-10' }),
  opinion: text('审核意见', 'Opinion'),
}

/** Art. 57; hearings by art. 63 of the Administrative Penalty Law. */
export const notifying = {
  servedOn: day('告知书送达日期', 'Served on', { rule: 'D-R2-STATE-5' }),
  found: text('事实、理由和依据', 'Facts, reasons and basis'),
  noticedFine: money('拟罚款金额（元）', 'Fine intended, yuan', { rule: 'D-HEAR-AMOUNT' }),
  otherPenalty: text('拟作出的其他处罚', 'Other penalties intended').optional(),
  hearing: flag('告知听证权利', 'A hearing may be asked for', { rule: 'D-APL-HEAR-SCOPE' }),
}

/** Art. 58: what is heard and checked again. */
export const defending = {
  statedOn: day('陈述申辩日期', 'Stated on'),
  defence: text('陈述、申辩', 'Statement and defence'),
  evidence: files('材料', 'Material').optional(),
}

/** Administrative Penalty Law, art. 64: within five working days of the notice. */
export const demanding = { askedOn: day('提出日期', 'Asked on'), reason: text('理由', 'Reason').optional() }

/** Administrative Penalty Law, art. 64: seven working days ahead, led by somebody who did not investigate. */
export const calling = {
  calledOn: day('通知日期', 'Notice given on'),
  heldOn: day('听证日期', 'Hearing on', { rule: 'D-APL-HEAR-REQ' }),
  place: line('听证地点', 'Place'),
  presiders: people('听证主持人', 'Who presides'),
}

/** Administrative Penalty Law, arts 64 and 65. */
export const hearingReport = {
  closedOn: day('听证结束日期', 'Hearing ended on'),
  manner: choice('听证情况', 'How it went', {
    held: { zh: '举行', en: 'Held' },
    abandoned: { zh: '当事人无正当理由不出席或者中途退出', en: 'The party did not come, or left' },
    withdrawn: { zh: '当事人撤回听证要求', en: 'The party withdrew' },
  }),
  report: text('听证报告', 'Report'),
  minutes: files('听证笔录', 'Minutes').optional(),
}

/** Arts 60 to 62. */
export const deciding = {
  decidedOn,
  fine: money('罚款金额（元）', 'Fine, yuan'),
  penalty: text('处罚内容', 'Penalty'),
  basis: text('违法事实和依据', 'Breach and legal basis'),
  answer: text('陈述、申辩的采纳情况及理由', 'Answer to the statement').optional(),
  metOn: day('集体讨论日期', 'Heads met on').optional(),
}

/** Art. 60: no penalty, on the grounds of art. 33 of the Administrative Penalty Law. */
export const sparing = {
  decidedOn,
  ground: choice(
    '情形',
    'Ground',
    {
      minor: { zh: '轻微并及时改正，没有造成危害后果', en: 'Minor, put right in time, no harm' },
      first: { zh: '初次违法，后果轻微并及时改正', en: 'First, slight harm, put right in time' },
      no_fault: { zh: '没有主观过错', en: 'No fault' },
      not_proved: { zh: '违法事实不能成立', en: 'The breach is not proved' },
    },
    { rule: 'D-APL-LIGHT' },
  ),
  reason,
}

/** Arts 47 and 77: why the case ends here. */
export const ending = { decidedOn, reason }

/** Arts 17 and 60: to another authority. */
export const referring = { decidedOn, authority: line('移送的部门', 'Authority'), reason }

/** Arts 72, 77, 81 and 82. */
export const serving = {
  servedOn: day('送达日期', 'Served on'),
  manner: choice('送达方式', 'Manner', {
    direct: { zh: '直接送达', en: 'By hand' },
    left: { zh: '留置送达', en: 'Left at the place' },
    electronic: { zh: '电子送达', en: 'Electronic' },
    mail: { zh: '邮寄送达', en: 'By mail' },
    entrusted: { zh: '委托或者转交送达', en: 'Through another body' },
    announced: { zh: '公告送达', en: 'By public notice' },
  }),
}

/** Art. 77: carried out, or ended by the court. */
export const performing = {
  performedOn: day('日期', 'On'),
  manner: choice('情形', 'How', {
    performed: { zh: '处罚决定执行完毕', en: 'The decision was carried out' },
    court_ended: { zh: '人民法院裁定终结执行', en: 'The court ended enforcement' },
  }),
}

/** Art. 77: the closing form. */
export const closing = { closedOn: day('结案日期', 'Closed on'), outcome: text('处理结果', 'Outcome') }

/** What the police answered, as the transfer reports it. */
export const policeAnswer = { decidedOn: day('日期', 'On'), reason: text('理由', 'Reason').optional() }

/** What went to the police, as the transfer reports it. */
export const handedOver = { handedOn: day('移交日期', 'Handed over on'), goods: goods.optional() }
