/** Words in table cells for kinds of right, legal status and offices. */
import { type RightKind, type RightStatus, rightKinds, rightStatuses } from './record.ts'
import { narrow } from './text.ts'

/** The kind a cell names, in Chinese, English or our code. */
export function kindOfWord(text: string): RightKind | undefined {
  return kinds.get(fold(text))
}

/** The status a cell names, in Chinese, English or our code. */
export function statusOfWord(text: string): RightStatus | undefined {
  const word = fold(text)
  return statuses.get(word) ?? partly.find(([part]) => word.includes(part))?.[1]
}

/** The ST.3 code of an office or country a cell names. */
export function officeOfWord(text: string): string | undefined {
  const word = fold(text)
  return offices.get(word) ?? (/^[a-z]{2}$/.test(word) ? word.toUpperCase() : undefined)
}

/** Chinese word for a kind, as exports write it; reading it gives the kind back. */
export function wordOfKind(kind: RightKind): string {
  return kindWords[kind].split('|')[0] ?? kind
}

/** Chinese word for a status, as exports write it; reading it gives the status back. */
export function wordOfStatus(status: RightStatus): string {
  return statusWords[status].split('|')[0] ?? status
}

const kindWords: Record<RightKind, string> = {
  patent: '发明专利|发明|发明申请|发明授权|发明公布|invention|invention patent|patent',
  utility_model: '实用新型|实用新型专利|新型|utility model',
  design: '外观设计|外观设计专利|外观|design|industrial design|design patent',
  mark: '商标|注册商标|商标权|trademark|trade mark|mark|service mark',
  copyright: '作品|著作权|版权|软件|计算机软件|软件著作权|作品著作权|计算机软件著作权|copyright|software|work',
  layout_design: '集成电路布图设计|布图设计|集成电路|layout-design|layout design|integrated circuit',
  plant_variety: '植物新品种|植物品种|新品种|plant variety',
  geographical_indication: '地理标志|地标|geographical indication|gi',
  traditional_knowledge: '传统知识|traditional knowledge',
  folk_work: '民间文艺作品|民间文学艺术|民间文艺|民间文学艺术作品|folklore',
  genetic_resource: '遗传资源|genetic resource',
  special_mark: '特殊标志|奥林匹克标志|官方标志|special mark',
  trade_secret: '商业秘密|trade secret',
  data_right: '数据知识产权|数据|数据权益|data',
}
const statusWords: Record<RightStatus, string> = {
  filed: '申请|已受理|受理|申请中|待审|等待实质审查|filed|pending',
  published: '公布|公开|初审公告|初步审定公告|已公布|已公开|published',
  examination: '实质审查|审查中|实审|在审|实质审查的生效|审中|等待审查|驳回复审|复审|examination|under examination',
  opposition: '异议|异议中|异议申请中|opposition|opposed',
  in_force:
    '有效|授权|已注册|注册|已授权|专利权维持|维持有效|维持|有权|登记|已登记|in force|registered|granted|active|live',
  expired: '期限届满|届满|已过期|过期|未续展|期满|expired',
  ceased:
    '终止|权利终止|专利权终止|未缴年费终止失效|未缴年费|放弃|失效|注销|已注销|专利权的终止|ceased|lapsed|abandoned|surrendered',
  invalidated: '无效|宣告无效|全部无效|无效宣告|已无效|invalid|invalidated',
  revoked: '撤销|已撤销|撤三|连续三年不使用撤销|revoked|cancelled|canceled',
  refused: '驳回|已驳回|不予注册|驳回失效|refused|rejected',
  withdrawn: '撤回|视为撤回|撤回失效|视撤|主动撤回|逾期视撤失效|已撤回|withdrawn|deemed withdrawn',
  unknown: '未知|unknown',
}
/** Parts that decide a longer phrase, most telling first. */
const partly: [string, RightStatus][] = [
  ['视为撤回', 'withdrawn'],
  ['撤回', 'withdrawn'],
  ['驳回复审', 'examination'],
  ['驳回', 'refused'],
  ['宣告无效', 'invalidated'],
  ['届满', 'expired'],
  ['终止', 'ceased'],
  ['撤销', 'revoked'],
  ['异议', 'opposition'],
  ['实质审查', 'examination'],
  ['初审公告', 'published'],
]
const officeWords =
  '中国 CN|中华人民共和国 CN|china CN|国家知识产权局 CN|cnipa CN|美国 US|usa US|united states US|日本 JP|japan JP|韩国 KR|korea KR|republic of korea KR|欧洲专利局 EP|epo EP|欧盟 EM|euipo EM|世界知识产权组织 WO|wipo WO|德国 DE|germany DE|英国 GB|united kingdom GB|法国 FR|france FR|中国香港 HK|香港 HK|中国台湾 TW|台湾 TW|中国澳门 MO|澳门 MO|加拿大 CA|canada CA|澳大利亚 AU|australia AU|印度 IN|india IN|俄罗斯 RU|新加坡 SG|singapore SG|瑞士 CH|意大利 IT|italy IT|荷兰 NL|瑞典 SE|西班牙 ES'

const kinds = wordMap(kindWords, rightKinds)
const statuses = wordMap(statusWords, rightStatuses)
const offices = new Map(officeWords.split('|').map((pair) => [pair.slice(0, -3), pair.slice(-2)]))

function wordMap<K extends string>(words: Record<K, string>, codes: readonly K[]): Map<string, K> {
  return new Map(codes.flatMap((code) => [code, ...words[code].split('|')].map((word) => [fold(word), code] as const)))
}

function fold(text: string): string {
  return narrow(text)
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
}
