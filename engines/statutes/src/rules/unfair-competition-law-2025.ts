/** The Anti-Unfair Competition Law as revised in 2025, with its new numbering. */
import { rulesOf } from '../rule.ts'

/** Rules of the Anti-Unfair Competition Law, in force since 2025-10-15. */
export const unfairCompetitionLaw2025 = rulesOf(
  { law: 'unfair-competition-law-2025', from: '2025-10-15' },
  {
    'A-UC25-DAMAGES': {
      article: '22',
      subject: { zh: '不正当竞争赔偿的计算（2025）', en: 'Damages for unfair competition (2025)' },
      says: {
        zh: '按实际损失或者侵权获利，两者并列；难以确定的，只有混淆和商业秘密可由法院酌定。合理开支另加。',
        en: 'Loss or gain, side by side; where neither can be established the court sets an amount for confusion and trade secrets only. Reasonable costs are added.',
      },
      value: ['actual_loss|infringer_gain', 'statutory'],
      unit: 'ordered_methods',
      replaces: ['A-UC19-DAMAGES'],
    },
    'A-UC25-PUNITIVE': {
      article: '22',
      subject: { zh: '商业秘密惩罚性赔偿（2025）', en: 'Punitive damages for trade secrets (2025)' },
      says: {
        zh: '仅限故意侵犯商业秘密且情节严重，按算出的数额判1至5倍；“恶意”改为“故意”。',
        en: 'Only for trade secrets infringed intentionally in serious circumstances: one to five times the amount calculated; intent takes the place of bad faith.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'intentional', only: 'trade_secrets' },
      unit: 'multiple_of_base',
      replaces: ['A-UC19-PUNITIVE'],
    },
    'A-UC25-STATUTORY': {
      article: '22',
      subject: { zh: '不正当竞争法定赔偿（2025）', en: 'Statutory damages for unfair competition (2025)' },
      says: {
        zh: '只有混淆（第7条）和商业秘密（第10条）适用，损失和获利都难以确定时由法院在500万元以内酌定。',
        en: 'Only for confusion (article 7) and trade secrets (article 10): up to 5,000,000 yuan where neither loss nor gain can be established.',
      },
      value: { min: null, max: 5000000, only_articles: [7, 10] },
      unit: 'CNY',
      replaces: ['A-UC19-STATUTORY'],
    },
    'A-UC25-TS-FINE': {
      article: '26',
      subject: { zh: '侵犯商业秘密的罚款（2025）', en: 'Fine for trade secrets (2025)' },
      says: {
        zh: '没收违法所得并罚10万至100万元；情节严重的罚100万至500万元。',
        en: 'Illegal gain is confiscated and 100,000 to 1,000,000 yuan fined; in serious cases 1,000,000 to 5,000,000.',
      },
      value: { min: 100000, max: 1000000, serious_min: 1000000, serious_max: 5000000 },
      unit: 'CNY',
      replaces: ['A-UC19-TS-FINE'],
    },
    'A-UC25-CONFUSION-FINE': {
      article: '23',
      subject: { zh: '混淆行为的罚款（2025）', en: 'Fine for confusion (2025)' },
      says: {
        zh: '违法经营额满5万元的可罚至5倍；没有或不到5万元的可罚至25万元。帮助混淆和销售同样适用，销售者不知情并说明提供者的不罚。',
        en: 'Up to five times an illegal turnover of 50,000 yuan or more; up to 250,000 where there is none or less. Helpers and sellers alike; a seller who did not know and names the supplier is not fined.',
      },
      value: { base: 'illegal_turnover', threshold: 50000, max_x: 5, low_max: 250000 },
      unit: 'CNY',
      replaces: ['A-UC19-CONFUSION-FINE'],
    },
    'A-UC25-TS-BURDEN': {
      article: '39',
      subject: { zh: '商业秘密的举证转移（2025）', en: 'Shift of proof in trade secret cases (2025)' },
      says: {
        zh: '权利人初步证明采取了保密措施且秘密被侵犯的，由对方证明那不是商业秘密；再有接触机会且实质相同等证据的，由对方证明没有侵犯。',
        en: 'On first evidence of secrecy measures and infringement the other side proves that it is no trade secret; with evidence such as access and substantial identity it proves that it did not infringe.',
      },
      value: null,
      unit: null,
      replaces: ['A-UC19-TS-BURDEN'],
    },
    'A-UC25-DATA': {
      article: '13',
      subject: { zh: '以不正当方式获取、使用数据', en: 'Data taken or used improperly' },
      says: {
        zh: '以欺骗、胁迫、绕过或破坏技术措施等手段获取、使用其他经营者合法持有的数据，既损害其合法权益又扰乱竞争秩序的，属于禁止之列。',
        en: 'Data lawfully held by another business may not be taken or used by fraud, threat or breaking technical measures, where this harms its lawful interests and disturbs the order of competition.',
      },
      value: null,
      unit: null,
    },
    'A-UC25-KEYWORD': {
      article: '7',
      subject: { zh: '字号与搜索关键词的混淆', en: 'Trade names and search keywords that confuse' },
      says: {
        zh: '把他人注册商标、未注册驰名商标用作字号，或把他人商品名称、企业名称、商标设为搜索关键词，使人误认来源或联系的，按混淆处理。',
        en: 'Using the mark of another as a trade name, or its marks, product or business names as search keywords, counts as confusion where people are misled about source or connection.',
      },
      value: null,
      unit: null,
    },
    'A-UC25-EXTRATERRITORIAL': {
      article: '40',
      subject: { zh: '境外行为的适用', en: 'Acts abroad' },
      says: {
        zh: '境外的不正当竞争行为扰乱境内竞争秩序并损害境内经营者或消费者的，也按本法处理。',
        en: 'Unfair competition abroad that disturbs competition in China and harms businesses or consumers there falls under this law too.',
      },
      value: null,
      unit: null,
    },
    'A-UC-RENUMBER': {
      article: '7,10,22,23,26,39',
      subject: { zh: '条文号对照（2019—2025）', en: 'Article numbers of 2019 and 2025' },
      says: {
        zh: '混淆6改7，商业秘密9改10，赔偿17改22，混淆罚款18改23，商业秘密罚款21改26，举证32改39。',
        en: 'Confusion 6 is now 7, trade secrets 9 now 10, damages 17 now 22, fine for confusion 18 now 23, fine for trade secrets 21 now 26, burden of proof 32 now 39.',
      },
      value: { '6': 7, '9': 10, '17': 22, '18': 23, '21': 26, '32': 39 },
      unit: 'map',
    },
  },
)
