/** Online litigation: consent, electronic papers, evidence on a blockchain, electronic service. */
import { rulesOf } from '../rule.ts'

/** Rules of Fa Shi [2021] No. 12, in force since 2021-08-01. */
export const onlineLitigation2021 = rulesOf(
  { law: 'online-litigation-2021', from: '2021-08-01' },
  {
    'H-ONL-EQUAL': {
      article: '1',
      subject: { zh: '在线诉讼的效力', en: 'Effect of online proceedings' },
      says: {
        zh: '线上完成的诉讼活动与线下一样有效。',
        en: 'What is done online has the same effect as in court.',
      },
      value: null,
      unit: null,
    },
    'H-ONL-CONSENT': {
      article: '4',
      subject: { zh: '在线诉讼须经同意', en: 'Consent to online proceedings' },
      says: {
        zh: '要先征得当事人同意；有人不同意的，同意方线上、不同意方线下；只同意部分环节的，不得推定其余。',
        en: 'The parties have to agree; those who do not take part in person, and consent to one step is not consent to others.',
      },
      value: null,
      unit: null,
    },
    'H-ONL-SCOPE': {
      article: '3',
      subject: { zh: '可在线办理的案件', en: 'Cases that can go online' },
      says: {
        zh: '共五类：民事和行政诉讼；速裁、减刑假释等刑事案件；特别、督促、破产和非诉审查；执行；其他合适的。',
        en: 'Five kinds: civil and administrative; some criminal ones such as fast-track and parole; special, payment-order, bankruptcy and non-contentious review; enforcement; others that suit.',
      },
      value: 5,
      unit: 'count',
    },
    'H-ONL-ORIGINAL': {
      article: '12',
      subject: { zh: '电子化材料与原件', en: 'Electronic papers and originals' },
      says: {
        zh: '审核通过即可直接使用；对方有理由质疑、材料不清、档案要求或法院认为必要这四种情形须交原件。',
        en: 'Once checked they are used as they are; the original is needed in four cases: reasoned doubt, poor quality, archive rules, or where the court finds it necessary.',
      },
      value: 4,
      unit: 'count',
    },
    'H-ONL-CHAIN-PRESUME': {
      article: '16',
      subject: { zh: '区块链存证的推定', en: 'Presumption for data on a blockchain' },
      says: {
        zh: '技术核验一致的，可以认定上链之后没有改动，有足够反证的除外。',
        en: 'Where the technical check agrees, the data may be taken as unaltered since it was stored, unless rebutted.',
      },
      value: null,
      unit: null,
    },
    'H-ONL-CHAIN-REVIEW': {
      article: '17',
      subject: { zh: '对上链后真实性的审查', en: 'Doubts about data after storage' },
      says: {
        zh: '有理由质疑时看四点：平台合规，平台与当事人的利害关系和不当干预，系统是否达标，存证技术和过程是否达标。',
        en: 'On reasoned doubt four things are looked at: compliance of the platform, interest and interference, standards of its systems, standards of the storing process.',
      },
      value: 4,
      unit: 'count',
    },
    'H-ONL-CHAIN-BEFORE': {
      article: '18',
      subject: { zh: '上链前的真实性', en: 'Data before storage' },
      says: {
        zh: '对方有证据或理由指称上链前就不真实的，可要求存证方证明，结合来源、生成、保存、公证、见证和关联数据判断；证明不了又无印证的不予确认。',
        en: 'If the data is said, with evidence or reasons, to be untrue from before, the other side may have to prove source, making and keeping, with notary, witness or related data; unproven and unsupported it is not accepted.',
      },
      value: null,
      unit: null,
    },
    'H-ONL-ASYNC': {
      article: '20',
      subject: { zh: '非同步审理', en: 'Proceedings at different times' },
      says: {
        zh: '各方都同意时，可在指定期限内各自上线完成；庭审非同步只限小额和简易案件，且同时上线确有困难、主要事实无争议。',
        en: 'If all agree, each acts online within a set period; hearings only in small-claim and summary cases where joining together is hard and the main facts are not in dispute.',
      },
      value: null,
      unit: null,
    },
    'H-ONL-ESERVE': {
      article: '29',
      subject: { zh: '视为同意电子送达的情形', en: 'When consent to electronic service is found' },
      says: {
        zh: '四种：明确同意；诉前约定或承诺；诉状等材料主动写明电子地址；以回复或参加诉讼接受且未反对。',
        en: 'Four: express consent; agreement or promise before the action; an address given in a pleading; acceptance by reply or taking part without objection.',
      },
      value: 4,
      unit: 'count',
    },
    'H-ONL-ESERVE-EFFECT': {
      article: '31',
      subject: { zh: '电子送达何时生效', en: 'When electronic service takes effect' },
      says: {
        zh: '发往本人提供或确认的地址，进入其系统即送达；发往其他地址的，要有回复、相应行为或已阅知的证据。多种方式以最先完成的为准。',
        en: 'At an address given or confirmed, on reaching its system; at another one, on reply, corresponding conduct or proof that it was read. Of several ways the first completed counts.',
      },
      value: null,
      unit: null,
    },
  },
)
