/** Invented rights of every kind for the demo: plausible, complete, and marked as examples in every name. */
import {
  patentCheckDigit,
  type RightKind,
  type RightRecord,
  type RightStatus,
  type StatusEvent,
} from '@quanlian/office-formats'
import * as names from './names.ts'
import { later, seeded } from './random.ts'

interface Firm {
  name: string
  region: string
  address: string
}
const today = '2026-11-20'

/** The open register of the demo. */
export function publicRecords(): RightRecord[] {
  const random = seeded(20261122)
  const marks = names.marks.flatMap((entry, index) => [0, 1, 2].map((round) => mark(random, entry, index, round)))
  const patents = names.inventions.flatMap((entry, index) =>
    [0, 1, 2, 3].map((round) => patent(random, entry, index * 4 + round)),
  )
  const models = names.models.flatMap((entry, index) =>
    [0, 1, 2].map((round) => utilityModel(random, entry, index * 3 + round)),
  )
  const designs = names.designs.flatMap((entry, index) =>
    [0, 1, 2].map((round) => design(random, entry, index * 3 + round)),
  )
  return [...marks, ...patents, ...models, ...designs, ...smallKinds(random)]
}

/** Unpublished applications and secrets of one firm, seen by it alone. */
export function guardedRecords(firm: Firm, seed: number): RightRecord[] {
  const random = seeded(seed)
  const applications = names.inventions.slice(0, 4).map(([title, ipc, field], index) => {
    const filing = `2026-0${5 + index}-1${index}`
    return {
      ...base('patent', `${title}（改进）`, firm),
      numbers: { application: applicationNumber(2026, 1, seed * 100 + index) },
      dates: { filing },
      parties: [applicant(firm), ...inventors(random)],
      classes: ipc.map((code) => ({ scheme: 'ipc' as const, code })),
      status: { code: 'filed' as const, date: filing },
      events: [event(filing, 'A10', '提交申请')],
      details: { abstract: abstractOf(title, field) },
    }
  })
  const secret: RightRecord = {
    ...base('trade_secret', '主轴装配工艺参数表（密封）', firm),
    dates: { completion: '2025-03-18' },
    parties: [{ role: 'holder', name: firm.name, country: 'CN', region: firm.region }],
    status: { code: 'in_force', date: '2025-03-18' },
    details: {
      sealedDigest: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
      secrecyMeasures: '分级授权；保密协议；独立机房；访问留痕',
    },
  }
  return [...applications, secret]
}

function base(kind: RightKind, title: string, firm: Firm): RightRecord {
  return {
    kind,
    office: 'CN',
    numbers: {},
    title,
    language: 'zh',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    region: firm.region,
    details: {},
  }
}

type Random = ReturnType<typeof seeded>

function mark(
  random: Random,
  [word, latin, nice]: (typeof names.marks)[number],
  index: number,
  round: number,
): RightRecord {
  const firm = names.firms[index % names.firms.length] as Firm
  const filing = random.day(2012, 2025)
  const registered = later(filing, 1, 2)
  const expiry = later(registered, 10)
  const isRegistered = registered < today
  const status: RightStatus = !isRegistered
    ? 'examination'
    : expiry < today
      ? 'expired'
      : round === 2 && index % 7 === 0
        ? 'invalidated'
        : 'in_force'
  const number = String(99_000_000 + index * 10 + round)
  const title = round === 0 ? word : round === 1 ? `${word} ${latin}` : `${word}优选`
  const [chosen] = [nice.slice(round % nice.length)]
  return {
    ...base('mark', title, firm),
    numbers: { application: number, ...(isRegistered ? { registration: number } : {}) },
    dates: { filing, publication: later(filing, 0, 10), ...(isRegistered ? { registration: registered, expiry } : {}) },
    parties: [
      { ...applicant(firm), role: 'holder' },
      { role: 'agency', name: random.pick(names.agencies) },
    ],
    classes: chosen.map(([code]) => ({ scheme: 'nice', code })),
    goods: chosen.map(([code, text]) => ({ class: code, text, language: 'zh' })),
    status: { code: status, date: status === 'in_force' ? registered : later(filing, 0, 8) },
    events: [
      event(filing, 'A10', '商标注册申请'),
      event(later(filing, 0, 10), 'Q10', '初步审定公告'),
      ...(isRegistered ? [event(registered, 'F10', '核准注册')] : []),
      ...(status === 'expired' ? [event(expiry, 'H10', '期满未续展')] : []),
    ],
    details: { wordElement: title, transliteration: latin, feature: 'word', category: 'trademark' },
  }
}

function patent(
  random: Random,
  [title, ipc, field, owner]: (typeof names.inventions)[number],
  serial: number,
): RightRecord {
  const firm = names.firms[owner] as Firm
  const filing = random.day(2014, 2024)
  const published = later(filing, 1, 6)
  const granted = later(filing, 3)
  const isGranted = granted < today && serial % 5 !== 0
  const status: RightStatus = isGranted
    ? serial % 11 === 0
      ? 'ceased'
      : 'in_force'
    : serial % 10 === 0
      ? 'refused'
      : 'examination'
  const variants = ['', '、装置及存储介质', '及系统', '及其应用']
  const full = title + (variants[serial % 4] ?? '')
  const number = String(199_000_000 + serial)
  return {
    ...base('patent', full, firm),
    numbers: {
      application: applicationNumber(Number(filing.slice(0, 4)), 1, 9_000_00 + serial),
      publication: number,
      publicationKind: isGranted ? 'B' : 'A',
      ...(isGranted ? { registration: number } : {}),
    },
    dates: {
      filing,
      publication: isGranted ? granted : published,
      ...(isGranted ? { registration: granted } : {}),
      ...(isGranted ? { expiry: later(filing, 20) } : {}),
    },
    parties: [
      { ...applicant(firm), role: isGranted ? 'holder' : 'applicant' },
      ...inventors(random),
      { role: 'agency', name: random.pick(names.agencies) },
    ],
    classes: ipc.map((code) => ({ scheme: 'ipc', code, edition: '2006.01' })),
    status: { code: status, date: isGranted ? granted : published },
    events: [
      event(filing, 'A10', '提交申请'),
      event(published, 'Q10', '公布'),
      event(later(published, 0, 1), 'D10', '进入实质审查'),
      ...(isGranted ? [event(granted, 'F10', '授权公告')] : []),
      ...(status === 'refused' ? [event(later(filing, 2, 8), 'B10', '驳回')] : []),
      ...(status === 'ceased' ? [event(later(granted, 2), 'H10', '未缴年费，专利权终止')] : []),
    ],
    details: {
      abstract: abstractOf(full, field),
      claims: claimsOf(full),
      figures: [{ name: 'fig1.png', label: '图1' }],
    },
  }
}

function utilityModel(random: Random, [title, ipc, owner]: (typeof names.models)[number], serial: number): RightRecord {
  const firm = names.firms[owner] as Firm
  const filing = random.day(2018, 2025)
  const granted = later(filing, 0, 8)
  const number = String(229_000_000 + serial)
  return {
    ...base('utility_model', serial % 3 === 0 ? title : `${title}（${['', '二', '三'][serial % 3]}）`, firm),
    numbers: {
      application: applicationNumber(Number(filing.slice(0, 4)), 2, 8_000_00 + serial),
      publication: number,
      publicationKind: 'U',
      registration: number,
    },
    dates: { filing, publication: granted, registration: granted, expiry: later(filing, 10) },
    parties: [{ ...applicant(firm), role: 'holder' }, ...inventors(random)],
    classes: [{ scheme: 'ipc', code: ipc, edition: '2006.01' }],
    status: { code: serial % 6 === 5 ? 'ceased' : 'in_force', date: granted },
    events: [event(filing, 'A10', '提交申请'), event(granted, 'F10', '授权公告')],
    details: { abstract: `本实用新型公开了${title}，结构简单，便于装配和维护。`, claims: claimsOf(title).slice(0, 3) },
  }
}

function design(random: Random, [title, locarno, owner]: (typeof names.designs)[number], serial: number): RightRecord {
  const firm = names.firms[owner] as Firm
  const filing = random.day(2019, 2025)
  const granted = later(filing, 0, 6)
  const number = String(309_000_000 + serial)
  return {
    ...base('design', serial % 3 === 0 ? title : `${title}${serial % 3}`, firm),
    numbers: {
      application: applicationNumber(Number(filing.slice(0, 4)), 3, 7_000_00 + serial),
      publication: number,
      publicationKind: 'S',
      registration: number,
    },
    dates: { filing, publication: granted, registration: granted, expiry: later(filing, 15) },
    parties: [
      { ...applicant(firm), role: 'holder' },
      { role: 'designer', name: random.pick(names.people) },
    ],
    classes: [{ scheme: 'locarno', code: locarno, edition: '14' }],
    status: { code: 'in_force', date: granted },
    events: [event(filing, 'A10', '提交申请'), event(granted, 'F10', '授权公告')],
    details: {
      description: '设计要点：产品的形状与图案的结合。最能表明设计要点的图片：立体图。',
      figures: [
        { name: 'view1.jpg', label: '立体图' },
        { name: 'view2.jpg', label: '主视图' },
      ],
    },
  }
}

function smallKinds(random: Random): RightRecord[] {
  const of = (index: number) => names.firms[index % names.firms.length] as Firm
  const simple = (
    record: RightRecord,
    registration: string,
    day: string,
    details: RightRecord['details'],
    years = 0,
  ): RightRecord => ({
    ...record,
    numbers: { registration },
    dates: { ...record.dates, registration: day, ...(years ? { expiry: later(day, years) } : {}) },
    status: { code: 'in_force', date: day },
    events: [event(day, 'F10', '登记')],
    details,
  })
  const holder = (firm: Firm): RightRecord['parties'] => [{ ...applicant(firm), role: 'holder' }]
  return [
    ...names.works.map(([title, workCategory], index) => {
      const firm = of(index + 4)
      const day = random.day(2020, 2025)
      return {
        ...simple(base('copyright', title, firm), `示作登字-${day.slice(0, 4)}-F-0099${1000 + index}`, day, {
          workCategory,
          creation: '原创',
        }),
        parties: [...holder(firm), { role: 'author' as const, name: random.pick(names.people) }],
      }
    }),
    ...[0, 1, 2].map((index) => ({
      ...simple(
        base('layout_design', `低压差线性稳压器布图设计 XX${index + 1}`, of(3)),
        `BS.99500${1000 + index}`,
        random.day(2021, 2025),
        { structure: 'Bi-CMOS', technology: '180nm', function: '线性' },
        10,
      ),
      parties: holder(of(3)),
    })),
    ...names.varieties.map(([denomination, taxon], index) => ({
      ...simple(
        base('plant_variety', denomination, of(5)),
        `CNA2099100${100 + index}`,
        random.day(2019, 2024),
        { denomination, taxon },
        15,
      ),
      parties: [...holder(of(5)), { role: 'breeder' as const, name: random.pick(names.people) }],
    })),
    ...names.geographical.map(([title, product, area, region], index) => ({
      ...simple(base('geographical_indication', title, of(1)), `GI99${100 + index}`, random.day(2010, 2022), {
        product,
        area,
        qualityLink: '产地的土壤、气候与传统工艺共同形成其特定质量。',
        standard: `DB99/T ${1000 + index}`,
      }),
      parties: [{ role: 'holder' as const, name: `${title}协会（示例）`, country: 'CN', region }],
      region,
    })),
    ...names.heritage.map(([kind, title, community], index) => ({
      ...simple(base(kind, title, of(index)), `示遗${2020 + index}-${10 + index}`, random.day(2015, 2023), {
        community,
        origin: community,
        access: '使用前须取得持有社区同意并注明来源。',
      }),
      parties: [{ role: 'custodian' as const, name: community, country: 'CN' }],
    })),
    ...[0, 1].map((index) => ({
      ...simple(
        base('special_mark', ['示例省第十届运动会会徽', '示例国际博览会吉祥物'][index] as string, of(4)),
        `T2099000${index + 1}`,
        random.day(2023, 2025),
        { event: ['示例省第十届运动会', '示例国际博览会'][index] },
        4,
      ),
      parties: [{ role: 'holder' as const, name: '示例赛会组织委员会', country: 'CN' }],
    })),
    ...[0, 1, 2].map((index) => ({
      ...simple(
        base(
          'data_right',
          ['城市公交客流特征数据集', '茶叶种植环境监测数据集', '数控机床振动样本数据集'][index] as string,
          of(9),
        ),
        `示数登字2099-${100 + index}`,
        random.day(2024, 2025),
        { dataSource: '自行采集', dataScale: `${120 + index * 40} 万条`, updateFrequency: '每月', scene: '预测与维护' },
        3,
      ),
      parties: holder(of(9)),
    })),
  ]
}

function applicant(firm: Firm): RightRecord['parties'][number] {
  const address = firm.address === '' ? {} : { address: firm.address }
  return { role: 'applicant', name: firm.name, ...address, country: 'CN', region: firm.region }
}

function inventors(random: Random): RightRecord['parties'] {
  const start = random.below(names.people.length)
  return [0, 1, 2]
    .slice(0, 1 + random.below(3))
    .map((step) => ({ role: 'inventor', name: names.people[(start + step * 5) % names.people.length] as string }))
}

function event(date: string, keyCode: string, text: string): StatusEvent {
  return { date, keyCode, text }
}

/** ZC 0006-2003: year, kind of right, serial of the year, check digit. */
function applicationNumber(year: number, kind: 1 | 2 | 3, serial: number): string {
  const body = `${year}${kind}${String(serial).padStart(7, '0')}`
  return `${body}.${patentCheckDigit(body)}`
}

function abstractOf(title: string, field: string): string {
  return `本发明公开了${title}，涉及${field}领域。该方案先获取待处理对象的特征，再依据预设条件确定调整量，并据此执行控制；与现有做法相比，响应更快，误差更小，且便于在既有设备上实施。`
}

function claimsOf(title: string): NonNullable<RightRecord['details']['claims']> {
  const text = [
    `${title}，其特征在于，包括：获取步骤，获取待处理对象的特征；确定步骤，依据所述特征和预设条件确定调整量；执行步骤，依据所述调整量执行控制。`,
    '根据权利要求1所述的方案，其特征在于，所述特征包括温度、湿度和位移中的至少一种。',
    '根据权利要求1所述的方案，其特征在于，所述预设条件随运行时间更新。',
    '根据权利要求2或3所述的方案，其特征在于，所述调整量超出阈值时发出提示。',
  ]
  const dependsOn = [[], [1], [1], [2, 3]]
  return text.map((sentence, index) => ({ number: index + 1, text: sentence, dependsOn: dependsOn[index] ?? [] }))
}
