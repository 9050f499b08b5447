/** Matters of the demo world: invented stories that end where people of each body would want to see them. */

/** One step of a story: who does what, how many days and at what hour (Beijing) it was. */
export interface Step {
  /** Login of the person. */
  by: string
  /** Days before the demo was loaded. */
  ago: number
  hour: number
  action: string
  form(moment: Moment): Record<string, unknown>
  /** Login of the colleague who handles the matter from then on. */
  handler?: string
}

/** What forms of a step read: its own day and instant, ids by name, an uploaded paper. */
export interface Moment {
  day: string
  at: string
  /** The day so many days before the demo was loaded. */
  back(days: number): string
  body(key: string): string
  person(login: string): string
  right(index: number): string
  paper(name: string): { sha256: string; name: string }
}

/** A story begins with the first action of a procedure; `case` and `transfer` go on in the matter that it opened. */
export interface Story {
  procedure: 'complaint' | 'administrative-case'
  steps: readonly Step[]
  case?: readonly Step[]
  transfer?: readonly Step[]
}

interface Thing {
  subject: string
  accused: string
  goods: string
  count: string
  value: string
}

const tea: Thing = {
  subject: '销售假冒注册商标的茶叶',
  accused: '示例老街茶行',
  goods: '礼盒装茶叶',
  count: '260',
  value: '78000.00',
}
const robot: Thing = {
  subject: '制造、销售假冒注册商标的机器人配件',
  accused: '示例通达五金店',
  goods: '减速器',
  count: '90',
  value: '126000.00',
}
const chip: Thing = {
  subject: '网店销售标注他人注册商标的开发板',
  accused: '示例极客数码商行',
  goods: '开发板',
  count: '48',
  value: '14400.00',
}
const cup: Thing = {
  subject: '销售侵犯注册商标专用权的保温杯',
  accused: '示例青桐百货商行',
  goods: '保温杯',
  count: '120',
  value: '9600.00',
}
const lamp: Thing = {
  subject: '专卖店侧门招牌突出使用近似标识',
  accused: '示例星夜灯饰城',
  goods: '台灯',
  count: '35',
  value: '5250.00',
}

/** In the order in which they are told; the newest complaint waits for the clerk. */
export const stories: readonly Story[] = [
  {
    ...complained(tea, 'tea.holder', 'firm_tea', 34),
    case: investigated(tea, 32, '62000.00'),
    transfer: [...sent(tea, 17), received(15), refusedByPolice(13), told(12)],
  },
  {
    ...complained(robot, 'robot.holder', 'firm_robot', 26),
    case: investigated(robot, 24, '168000.00'),
    transfer: [...sent(robot, 9), received(8), filedByPolice(2)],
  },
  {
    ...complained(cup, 'tian', 'person_tian', 20),
    case: investigated(cup, 18, '31000.00'),
    transfer: [declined(3)],
  },
  { procedure: 'administrative-case', steps: noticed(lamp, 58) },
  { procedure: 'administrative-case', steps: examined(chip, 40) },
  { procedure: 'administrative-case', steps: [clue(tea, '示例南门市场茶叶摊位', 21), assigned(20)] },
  { procedure: 'administrative-case', steps: [clue(cup, '示例河滨小商品店', 3)] },
  { procedure: 'complaint', steps: [complaint(chip, 'chip.holder', 12), supplementAsked(11)] },
  { procedure: 'complaint', steps: [complaint(lamp, 'ruan', 9), complaintRefused(6)] },
  { procedure: 'complaint', steps: [complaint(robot, 'robot.holder', 2)] },
  { procedure: 'complaint', steps: [complaint(chip, 'chip.holder', 1)] },
]

function complained(thing: Thing, by: string, holder: string, ago: number): Story {
  return {
    procedure: 'complaint',
    steps: [
      complaint(thing, by, ago),
      {
        ...step('regulator.clerk', ago - 1, 10, 'accept', ({ body, back }) => ({
          receivedOn: back(ago),
          holder: body(holder),
          remark: '线索具体，转执法人员核查。',
        })),
        handler: 'regulator.clerk',
      },
    ],
  }
}

function complaint(thing: Thing, by: string, ago: number): Step {
  return step(by, ago, 9, 'submit', ({ body, right }) => ({
    subject: thing.subject,
    office: body('city_regulator'),
    kind: 'report',
    rights: [right(thing.subject.length % 5)],
    accused: thing.accused,
    place: '示例市示例路88号',
    story: `我方发现${thing.accused}经营的${thing.goods}并非我方生产，也未经我方许可。请依法查处，并告知处理结果。`,
  }))
}

function supplementAsked(ago: number): Step {
  return step('regulator.clerk', ago, 15, 'askSupplement', () => ({
    missing: '请补充购买凭证和商品照片，便于核实销售者身份。',
  }))
}
function complaintRefused(ago: number): Step {
  return step('regulator.clerk', ago, 11, 'refuse', () => ({
    ground: 'no_clue',
    reason: '未提供店铺名称、地址或者网址，无法核查。补充线索后可以重新提交。',
  }))
}

function clue(thing: Thing, accused: string, ago: number): Step {
  return step('regulator.clerk', ago, 9, 'receive', ({ day }) => ({
    subject: `涉嫌${thing.subject}`,
    source: 'inspection',
    receivedOn: day,
    accused,
    summary: `日常检查时发现${accused}在售${thing.goods}，不能说明进货来源。`,
  }))
}

function assigned(ago: number): Step {
  const told = step('regulator.clerk', ago, 10, 'assign', ({ person }) => ({
    handlers: [person('regulator.officer'), person('regulator.partner')],
  }))
  return { ...told, handler: 'regulator.officer' }
}

/** From the assignment to the proposal of a transfer. */
function investigated(thing: Thing, ago: number, sales: string): readonly Step[] {
  const amounts = (paid: string) => (moment: Moment) => ({
    offence: '214',
    actOn: moment.back(ago + 6),
    sales: paid,
    unsold: thing.value,
  })
  return [
    assigned(ago),
    step('regulator.officer', ago - 2, 16, 'recordAmounts', amounts('18600.00')),
    filed(thing, ago - 5),
    seized(thing, ago - 6),
    step('regulator.officer', ago - 10, 17, 'recordAmounts', amounts(sales)),
    step('regulator.officer', ago - 11, 10, 'proposeTransfer', ({ day, body, person, paper }) => ({
      reportedOn: day,
      team: [person('regulator.officer'), person('regulator.partner')],
      suspicion: '账目显示销售持续数月，进货渠道不明，经权利人辨认并非其生产，需要公安机关进一步取证。',
      police: body('police'),
      procuratorate: body('procuratorate'),
      report: [paper('调查报告')],
    })),
  ]
}

function filed(thing: Thing, ago: number): Step {
  return step('regulator.head', ago, 9, 'file', ({ day, body, person, back }) => ({
    subject: `${thing.accused}${thing.subject}案`,
    filedOn: day,
    partyName: thing.accused,
    kind: 'legal',
    party: body('person_ruan'),
    officers: [person('regulator.officer'), person('regulator.partner')],
    actEndedOn: back(ago + 8),
    facts: `现场查见${thing.goods}${thing.count}件，当事人未能提供合法来源凭证。`,
    basis: '符合立案条件，应当立案。',
  }))
}

function seized(thing: Thing, ago: number): Step {
  return step('regulator.head', ago, 14, 'seize', ({ day, body, person }) => ({
    seizedOn: day,
    seizers: [person('regulator.officer'), person('regulator.partner')],
    partyName: thing.accused,
    party: body('person_ruan'),
    goods: goodsOf(thing),
    keptAt: '示例市市场监管局罚没物品仓库',
    basis: '有证据证明物品与违法行为有关，可能被转移。',
  }))
}

function goodsOf(thing: Thing) {
  return [
    { name: thing.goods, spec: '标准装', count: thing.count, unit: '件', value: thing.value },
    { name: `${thing.goods}包装`, count: String(Number(thing.count) * 2), unit: '只', note: '空包装' },
  ]
}

/** Approved in the afternoon, sent the next morning. */
function sent(thing: Thing, ago: number): readonly Step[] {
  return [
    step('regulator.head', ago, 16, 'approve', ({ at }) => ({ approvedAt: at })),
    step('regulator.officer', ago - 1, 10, 'send', ({ at, paper }) => ({
      sentAt: at,
      report: [paper('调查报告')],
      goods: goodsOf(thing),
      keptAt: '示例市市场监管局罚没物品仓库',
      testReports: [paper('鉴定意见')],
    })),
  ]
}

function received(ago: number): Step {
  return step('police.officer', ago, 15, 'receive', ({ at }) => ({ receivedAt: at }))
}
function filedByPolice(ago: number): Step {
  return step('police.head', ago, 11, 'file', ({ at }) => ({ filedAt: at, caseNumber: '示例公（经）立字1号' }))
}

function refusedByPolice(ago: number): Step {
  return step('police.head', ago, 17, 'refuse', ({ at }) => ({
    servedAt: at,
    ground: 'no_crime',
    reason: '现有材料不能证明当事人明知是假冒注册商标的商品，销售金额的统计口径也需要核实。',
  }))
}

function told(ago: number): Step {
  return step('regulator.officer', ago, 9, 'tellHolder', () => ({
    told: '案件已移送公安机关审查，公安机关作出了不予立案决定。本局正在研究是否提请复议，进展将继续告知。',
  }))
}
function declined(ago: number): Step {
  return step('regulator.head', ago, 16, 'decline', ({ day }) => ({
    decidedOn: day,
    reason: '主观明知的证据尚不充分，先补充进货渠道和聊天记录后再研究移送。',
  }))
}

/** A case whose party has been told what is intended and may still answer. */
function noticed(thing: Thing, ago: number): readonly Step[] {
  return [
    clue(thing, thing.accused, ago),
    assigned(ago - 1),
    filed(thing, ago - 8),
    step('regulator.officer', ago - 40, 15, 'submitForReview', () => ({
      findings: `当事人在招牌和${thing.goods}上突出使用与注册商标近似的标识，有照片、笔录和票据为证。`,
      proposal: '建议责令改正，没收侵权商品，并处罚款。',
    })),
    step('regulator.reviewer', ago - 46, 11, 'passReview', ({ person }) => ({
      reviewers: [person('regulator.reviewer')],
      opinion: '事实清楚，证据充分，程序合法，同意办案机构意见。',
    })),
    step('regulator.head', ago - 55, 10, 'notify', ({ day }) => ({
      servedOn: day,
      found: '当事人侵犯注册商标专用权，拟没收侵权商品并处罚款。',
      noticedFine: '120000.00',
      hearing: true,
    })),
  ]
}

/** A case whose goods are with an expert: its clocks stand still for that time. */
function examined(thing: Thing, ago: number): readonly Step[] {
  return [
    clue(thing, thing.accused, ago),
    assigned(ago - 1),
    filed(thing, ago - 6),
    seized(thing, ago - 7),
    step('regulator.officer', ago - 33, 14, 'sendForAppraisal', ({ day }) => ({
      institution: '示例知识产权司法鉴定所',
      question: '查扣的开发板与权利人产品是否一致。',
      sentOn: day,
    })),
  ]
}

function step(by: string, ago: number, hour: number, action: string, form: Step['form']): Step {
  return { by, ago, hour, action, form }
}
