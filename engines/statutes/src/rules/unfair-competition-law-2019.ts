/** The Anti-Unfair Competition Law as amended in 2019: what acts until 2025-10-14 are judged by. */
import { rulesOf } from '../rule.ts'

/** Rules of the Anti-Unfair Competition Law from 2019-04-23 to 2025-10-14, in the old numbering. */
export const unfairCompetitionLaw2019 = rulesOf(
  { law: 'unfair-competition-law-2019', from: '2019-04-23', to: '2025-10-14', basis: 'common-knowledge' },
  {
    'A-UC19-DAMAGES': {
      article: '17',
      subject: { zh: '不正当竞争赔偿的计算（2019）', en: 'Damages for unfair competition (2019)' },
      says: {
        zh: '先看受害经营者的实际损失，算不出才看侵权人获利；合理开支另加。',
        en: 'The loss of the injured business first, the gain of the infringer only where the loss cannot be calculated; reasonable costs are added.',
      },
      value: ['actual_loss', 'infringer_gain', 'statutory'],
      unit: 'ordered_methods',
    },
    'A-UC19-PUNITIVE': {
      article: '17',
      subject: { zh: '商业秘密惩罚性赔偿（2019）', en: 'Punitive damages for trade secrets (2019)' },
      says: {
        zh: '仅限恶意侵犯商业秘密且情节严重，按算出的数额判1至5倍。',
        en: 'Only for trade secrets infringed in bad faith in serious circumstances: one to five times the amount calculated.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'malicious', only: 'trade_secrets' },
      unit: 'multiple_of_base',
    },
    'A-UC19-STATUTORY': {
      article: '17',
      subject: { zh: '不正当竞争法定赔偿（2019）', en: 'Statutory damages for unfair competition (2019)' },
      says: {
        zh: '只有混淆（第6条）和商业秘密（第9条）适用，损失和获利都难以确定时由法院在500万元以内酌定。',
        en: 'Only for confusion (article 6) and trade secrets (article 9): up to 5,000,000 yuan where neither loss nor gain can be established.',
      },
      value: { min: null, max: 5000000, only_articles: [6, 9] },
      unit: 'CNY',
    },
    'A-UC19-TS-FINE': {
      article: '21',
      subject: { zh: '侵犯商业秘密的罚款（2019）', en: 'Fine for trade secrets (2019)' },
      says: {
        zh: '没收违法所得并罚10万至100万元；情节严重的罚50万至500万元。',
        en: 'Illegal gain is confiscated and 100,000 to 1,000,000 yuan fined; in serious cases 500,000 to 5,000,000.',
      },
      value: { min: 100000, max: 1000000, serious_min: 500000, serious_max: 5000000 },
      unit: 'CNY',
    },
    'A-UC19-CONFUSION-FINE': {
      article: '18',
      subject: { zh: '混淆行为的罚款（2019）', en: 'Fine for confusion (2019)' },
      says: {
        zh: '违法经营额满5万元的可罚至5倍；没有或不到5万元的可罚至25万元。',
        en: 'Up to five times an illegal turnover of 50,000 yuan or more; up to 250,000 yuan where there is none or less.',
      },
      value: { base: 'illegal_turnover', threshold: 50000, max_x: 5, low_max: 250000 },
      unit: 'CNY',
    },
    'A-UC19-TS-BURDEN': {
      article: '32',
      subject: { zh: '商业秘密的举证转移（2019）', en: 'Shift of proof in trade secret cases (2019)' },
      says: {
        zh: '权利人初步证明采取了保密措施且秘密被侵犯的，由对方证明那不是商业秘密；再有接触机会且实质相同等证据的，由对方证明没有侵犯。',
        en: 'On first evidence of secrecy measures and infringement the other side proves that it is no trade secret; with evidence such as access and substantial identity it proves that it did not infringe.',
      },
      value: null,
      unit: null,
    },
  },
)
