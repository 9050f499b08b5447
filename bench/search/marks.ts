/** Marks under real words of marks, everything else invented: holders, classes, goods, days, status, region. */
import type { RightRecord, RightStatus } from '@quanlian/office-formats'
import { pickSkewed, type Random, seeded } from '../support/random.ts'

const places = '京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂藏宁新'
const regions = [
  '440300 330100 310000 110000 320500 440100 350200 370200 420100 510100 500000 340100 430100 410100 330200 370100',
  '210100 120000 130100 140100 150100 220100 230100 360100 450100 460100 520100 530100 540100 610100 620100 630100 640100 650100',
].flatMap((line) => line.split(' '))
const syllables = '华安泰和兴隆盛达瑞丰恒信嘉诚博远宏图德润源美佳康乐天地明光新锦绣永昌金鼎立高科方正元亨利贞' as const
const trades =
  '服饰 食品 科技 文化传播 贸易 生物医药 餐饮管理 电子商务 化妆品 家居 酒业 农业发展 网络 教育咨询 机械'.split(' ')
const goods = new Map([
  ['25', '服装；鞋；帽；袜'],
  ['35', '广告；替他人推销；商业管理辅助'],
  ['9', '计算机软件；手机；集成电路'],
  ['30', '茶；咖啡；糕点；米'],
  ['43', '餐厅；饭店；茶馆'],
  ['3', '化妆品；洗发液；牙膏'],
  ['5', '人用药；医用营养品；消毒剂'],
  ['29', '肉；蛋；牛奶制品；坚果'],
  ['33', '白酒；葡萄酒；米酒'],
  ['41', '教育；培训；组织文化活动'],
  ['42', '技术研究；计算机编程；质量控制'],
  ['11', '灯；空气调节设备；卫生器械'],
])
/** By how often they are asked for; the rest follows. */
const classes = [...goods.keys(), ...Array.from({ length: 45 }, (_, i) => String(i + 1)).filter((c) => !goods.has(c))]
const statuses: RightStatus[] = [
  'in_force',
  'in_force',
  'ceased',
  'expired',
  'refused',
  'examination',
  'opposition',
  'invalidated',
  'withdrawn',
  'revoked',
]

/** Firms that hold the marks: a few hold many. */
export function inventHolders(random: Random, count: number): string[] {
  const pick = () => syllables[random.below(syllables.length)]
  return Array.from(
    { length: count },
    () => `${places[random.below(places.length)]}${pick()}${pick()}${random.pick(trades)}（示例）有限公司`,
  )
}

/** Makes the record of the n-th mark; the same for the same names. */
export function markMaker(): (word: string, index: number) => RightRecord {
  const random = seeded(7400)
  const holders = inventHolders(random, 80_000)
  return (word, index) => {
    const filing = yearSkewed(random)
    const registered = random.below(10) < 8
    const first = pickSkewed(random, classes)
    const second = random.below(8) === 0 ? pickSkewed(random, classes) : first
    const region = pickSkewed(random, regions)
    const text = goods.get(first)
    return {
      kind: 'mark',
      office: 'CN',
      numbers: { registration: String(1_000_000 + index) },
      title: word,
      dates: {
        filing,
        publication: plus(filing, 270),
        registration: registered ? plus(filing, 365) : undefined,
        expiry: registered ? plus(filing, 365 * 11) : undefined,
      },
      parties: [{ role: 'holder', name: pickSkewed(random, holders), region }],
      classes: [...new Set([first, second])].map((code) => ({ scheme: 'nice', code })),
      goods: text && random.below(3) === 0 ? [{ class: first, text }] : undefined,
      status: { code: pickSkewed(random, statuses), date: plus(filing, 400) },
      events: [],
      relations: [],
      region,
      details: { wordElement: word },
    }
  }
}

/** 1990 to 2025, later years more often. */
function yearSkewed(random: Random): string {
  const year = 2025 - Math.floor(36 * (random.below(1000) / 1000) ** 2)
  return random.day(year, year)
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
