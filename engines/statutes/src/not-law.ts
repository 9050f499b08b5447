/** Facts gathered beside the law that are no law: no rule carries them, and here stands why, so that none is lost silently. */
import type { Words } from './words.ts'

/** A gathered fact that is no rule. */
export interface NotLaw {
  id: string
  subject: Words
  reason: Words
}

const reasons = {
  seed: {
    zh: '政策文件或讲话所载的成绩数字，不产生权利、义务或期限',
    en: 'A figure of achievement told in a policy paper or speech: no right, duty or term follows from it',
  },
  target: {
    zh: '规划或纲要的预期性指标，衡量工作进展，不约束当事人',
    en: 'A target of a plan or outline: it measures progress and binds no party',
  },
  statistic: {
    zh: '已公布的统计数据，属于事实而非规范',
    en: 'A published statistic: a fact, no norm',
  },
  plan: {
    zh: '规划的存在与文号，所见节选无可适用的条文',
    en: 'That a plan exists, with its number: the excerpt seen holds nothing to apply',
  },
  remark: {
    zh: '论坛发言所述的工作探索，附带民事诉讼以刑事诉讼法第101条为准（B-INCIDENTAL-CIVIL）',
    en: 'A practice told at a forum; what holds is art. 101 of the Criminal Procedure Law (B-INCIDENTAL-CIVIL)',
  },
  software: {
    zh: '对软件包行为的观察，由引擎的日历实现并测试：无数据的年份拒绝计算',
    en: "An observation of a software package, met and tested by the engine's calendar: years without data are refused",
  },
  consequence: {
    zh: '由尚无2027年放假通知推出的结果，由引擎在答复中标为暂定，本身不是规范',
    en: 'What follows from the missing holiday notice for 2027: answers say so as provisional; no norm in itself',
  },
} as const satisfies Record<string, Words>

/** Id, why, subject in Chinese and in English. */
const entries: readonly [id: string, reason: keyof typeof reasons, zh: string, en: string][] = [
  [
    'B-INCIDENTAL-SEED',
    'remark',
    '知识产权案件刑事附带民事诉讼的探索',
    'Trials of incidental civil actions in criminal IP cases',
  ],
  ['E-EXAM-STATS', 'statistic', '专利商标审查周期', 'Pendency of patent and trademark examination'],
  [
    'I-PKG-2027',
    'software',
    '日历软件包缺2027年数据时的返回值',
    'What the calendar package returns for 2027, which it lacks',
  ],
  ['I-2026-2027', 'consequence', '跨入2027年的期限', 'Terms that run into 2027'],
  ['J-S3-SATISFACTION', 'seed', '知识产权保护社会满意度', 'Public satisfaction with IP protection'],
  ['J-S3-GII', 'seed', '全球创新指数排名', 'Rank in the Global Innovation Index'],
  ['J-S3-MEASURES', 'seed', '贯彻落实讲话的具体措施数', 'Number of measures that carry out a speech'],
  ['J-S3-COURT-TOTAL', 'seed', '2013至2021年法院一审知识产权案件', 'First-instance IP cases of courts, 2013 to 2021'],
  ['J-S3-COURT-2021', 'seed', '2021年法院知识产权案件', 'IP cases of courts in 2021'],
  ['J-S3-COURTS', 'seed', '知识产权法院和法庭数', 'Number of IP courts and tribunals'],
  ['J-S3-PROC-2021', 'seed', '2021年检察机关批捕和起诉', 'Arrests approved and prosecutions in 2021'],
  ['J-S3-PROC-2022Q1', 'seed', '2022年一季度起诉', 'Prosecutions in the first quarter of 2022'],
  ['J-S3-COPYRIGHT60', 'seed', '联合挂牌督办的重大侵权盗版案件', 'Major piracy cases under joint supervision'],
  ['J-S3-PROVPROC', 'seed', '集中统一履职的省级检察院', 'Provincial procuratorates with one IP office'],
  ['J-S3-BEIJING', 'seed', '北京每万人发明专利拥有量', 'Invention patents per 10,000 people in Beijing'],
  ['J-S4-JILIN-SCHOOL', 'target', '吉林2022年目标：示范学校', 'Jilin, target for 2022: model schools'],
  ['J-S4-JILIN-ENTERPRISE', 'target', '吉林2022年目标：优势示范企业', 'Jilin, target for 2022: model enterprises'],
  ['J-S4-JILIN-HVPATENT', 'target', '吉林2022年目标：高价值发明专利', 'Jilin, target for 2022: high-value inventions'],
  ['J-S4-JILIN-TM', 'target', '吉林2022年目标：有效注册商标', 'Jilin, target for 2022: valid registered marks'],
  [
    'J-S4-JILIN-GI',
    'target',
    '吉林2022年目标：地理标志商标',
    'Jilin, target for 2022: marks of geographical indication',
  ],
  ['J-S4-TASKS', 'seed', '吉林实施意见的任务数', 'Number of tasks in the opinions of Jilin'],
  [
    'J-OUT-PID',
    'target',
    '专利密集型产业增加值占比（2025，纲要）',
    'Share of patent-intensive industries in 2025 (outline)',
  ],
  ['J-OUT-CRI', 'target', '版权产业增加值占比（2025，纲要）', 'Share of copyright industries in 2025 (outline)'],
  ['J-OUT-ROY', 'target', '知识产权使用费进出口总额（2025，纲要）', 'Trade in IP royalties in 2025 (outline)'],
  [
    'J-OUT-HV',
    'target',
    '每万人口高价值发明专利（2025，纲要）',
    'High-value inventions per 10,000 people in 2025 (outline)',
  ],
  [
    'J-145-HV',
    'target',
    '每万人口高价值发明专利（2025，十四五）',
    'High-value inventions per 10,000 people in 2025 (14th plan)',
  ],
  ['J-145-OVERSEAS', 'target', '海外发明专利授权量（2025，十四五）', 'Inventions granted abroad in 2025 (14th plan)'],
  [
    'J-145-PLEDGE',
    'target',
    '知识产权质押融资登记金额（2025，十四五）',
    'Registered IP pledge finance in 2025 (14th plan)',
  ],
  [
    'J-145-SAT',
    'target',
    '知识产权保护社会满意度（2025，十四五）',
    'Public satisfaction with IP protection in 2025 (14th plan)',
  ],
  [
    'J-145-FIRST',
    'target',
    '民事一审服判息诉率（2025，十四五）',
    'Civil judgments accepted at first instance in 2025 (14th plan)',
  ],
  ['J-145-ROY', 'target', '知识产权使用费进出口总额（2025，十四五）', 'Trade in IP royalties in 2025 (14th plan)'],
  [
    'J-145-PID',
    'target',
    '专利密集型产业增加值占比（2025，十四五）',
    'Share of patent-intensive industries in 2025 (14th plan)',
  ],
  ['J-145-CRI', 'target', '版权产业增加值占比（2025，十四五）', 'Share of copyright industries in 2025 (14th plan)'],
  ['J-ACT-HV', 'statistic', '每万人口高价值发明专利实绩', 'High-value inventions per 10,000 people, reached'],
  ['J-ACT-PLEDGE', 'statistic', '知识产权质押融资实绩', 'IP pledge finance, reached'],
  ['J-ACT-ROY', 'statistic', '知识产权使用费进出口实绩', 'Trade in IP royalties, reached'],
  ['J-ACT-SAT', 'statistic', '社会满意度实绩', 'Public satisfaction, reached'],
  ['J-ACT-FIRST', 'statistic', '民事一审服判息诉率实绩', 'Civil judgments accepted at first instance, reached'],
  ['J-ACT-PID', 'statistic', '专利密集型产业增加值占比实绩', 'Share of patent-intensive industries, reached'],
  ['J-ACT-INDUS', 'statistic', '企业发明专利产业化率', "Rate at which firms' inventions reach industry"],
  ['J-155', 'plan', '“十五五”国家知识产权规划', 'National IP plan of the 15th five-year period'],
]

/** All of them, in the order in which they were gathered. */
export const notLaw: readonly NotLaw[] = entries.map(([id, reason, zh, en]) => ({
  id,
  subject: { zh, en },
  reason: reasons[reason],
}))
