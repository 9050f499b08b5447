/** Procuratorial supervision of transfers, notice to right holders and the supervision of enforcement. */
import { rulesOf } from '../rule.ts'

export const otherLinkage = rulesOf(
  { law: 'procuratorate-rules-2019' },
  {
    'C-PROC-7D': {
      article: '560',
      from: '2019-12-30',
      subject: { zh: '要求公安说明理由', en: 'Asking the police for reasons' },
      says: {
        zh: '检察院书面通知公安机关，公安机关收到后7日内书面说明不立案或立案的情况、依据和理由。',
        en: 'On the procuratorate’s written notice the police explain within seven days why a case was or was not filed.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'C-PROC-10D': {
      article: '561',
      from: '2019-12-30',
      subject: { zh: '理由成立时的告知', en: 'Telling the parties when the reasons hold' },
      says: {
        zh: '检察院认为公安机关的理由成立的，10日内告知被害人及其近亲属等或行政执法机关。',
        en: 'If the reasons hold, the victim and close relatives or the enforcement authority are told within ten days.',
      },
      value: { n: 10 },
      unit: 'day',
    },
    'C-PROC-OVERDUE-7D': {
      article: '562',
      from: '2019-12-30',
      subject: { zh: '公安逾期不决定', en: 'Police overdue with a decision' },
      says: {
        zh: '公安机关受理后超期未决定是否立案的，检察院要求其7日内书面说明；既不说明也不决定的，提出纠正意见。',
        en: 'If the police miss the time to decide on filing, they are asked to explain in writing within seven days; silence and no decision bring a corrective opinion.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'C-PROC-15D': {
      article: '563,564',
      from: '2019-12-30',
      subject: { zh: '通知立案', en: 'Notice to file a case' },
      says: {
        zh: '公安机关收到通知立案书后15日内立案；超过15日不立案的，检察院发出纠正违法通知书，仍不纠正的报上一级协商处理。',
        en: 'The police file within 15 days of the notice; after that the procuratorate issues a notice of correction and, if ignored, takes it one level up.',
      },
      value: { n: 15 },
      unit: 'day',
    },
    'C-PROC-3M': {
      article: '564',
      from: '2019-12-30',
      subject: { zh: '侦查催办', en: 'Reminder of an investigation' },
      says: {
        zh: '立案后三个月仍未侦查终结的，检察院可以发催办函要求反馈进展。',
        en: 'If the investigation is not finished three months after filing, the procuratorate may send a reminder and ask for progress.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'C-PROC-SUPERVISE': {
      article: '557',
      from: '2019-12-30',
      subject: { zh: '监督行政机关移送', en: 'Supervising the transfer of cases' },
      says: {
        zh: '检察院发现行政执法机关该移送而不移送的，经检察长批准提出检察意见，要求其移送公安机关。',
        en: 'Where an authority does not transfer a suspected crime, the procuratorate, with the chief’s approval, issues an opinion requiring it.',
      },
      value: null,
      unit: null,
    },
    'C-RIGHTHOLDER-10D': {
      law: 'spp-holder-notice-2021',
      article: null,
      from: '2021-02-01',
      basis: 'common-knowledge',
      verified: 'secondary',
      subject: { zh: '告知权利人诉讼权利义务', en: 'Telling right holders of their rights' },
      says: {
        zh: '检察院自受理审查起诉之日起10日内，告知知识产权权利人诉讼权利和义务。',
        en: 'The procuratorate tells the IP holder of procedural rights and duties within ten days of taking the case for prosecution review.',
      },
      value: { n: 10, from: 'prosecution_review_accepted' },
      unit: 'day',
      note: {
        zh: '通知发布于2021年2月，具体日期未知，此处以2月1日计。',
        en: 'The notice dates from February 2021; the day is not known and taken as the 1st.',
      },
    },
    'C-SPP-2021': {
      law: 'spp-linkage-provisions',
      article: null,
      from: '2021-09-06',
      verified: 'secondary',
      subject: { zh: '检察机关行刑衔接规定', en: 'Procuratorial provisions on linkage' },
      says: {
        zh: '最高检关于行政执法与刑事司法衔接的规定，高检发释字〔2021〕4号，2021年9月6日印发。',
        en: 'The SPP provisions on linking administrative enforcement and criminal justice, issued on 6 September 2021.',
      },
      value: null,
      unit: null,
    },
    'C-SPP-2021-3D': {
      law: 'spp-linkage-provisions',
      article: null,
      verified: 'memory',
      subject: { zh: '不起诉后提出检察意见的期限', en: 'Time for an opinion after non-prosecution' },
      says: {
        zh: '检察院应自作出不起诉决定之日起3日内提出检察意见；条号和起算未核对。',
        en: 'The procuratorate gives its opinion within three days of deciding not to prosecute; article and start of the period are unchecked.',
      },
      value: { n: 3 },
      unit: 'day',
    },
    'C-SPP-REVERSE-GUIDE': {
      law: 'reverse-linkage-guidelines',
      article: null,
      verified: 'secondary',
      subject: { zh: '行刑反向衔接工作指引', en: 'Guidelines on reverse linkage' },
      says: {
        zh: '最高检2023年7月的意见和配套指引，规范不起诉案件移送行政机关处罚的工作。',
        en: 'An SPP opinion of July 2023 and its guidelines govern sending cases not prosecuted to administrative authorities.',
      },
      value: null,
      unit: null,
    },
    'C-OLD2001-PROC': {
      law: 'procuratorate-transfer-2001',
      article: null,
      from: '2001-12-03',
      to: '2021-09-05',
      verified: 'secondary',
      subject: { zh: '检察院办理移送案件规定（2001年）', en: 'Procuratorial rules on transfers (2001)' },
      says: {
        zh: '2001年的规定，已被后来的规则吸收，不作为现行依据。',
        en: 'The rules of 2001, since absorbed by later ones and no longer to be relied on.',
      },
      value: null,
      unit: null,
      note: {
        zh: '终止日按2021年9月6日印发的新规定推定。',
        en: 'The last day is inferred from the provisions issued on 6 September 2021.',
      },
    },
    'C-SUPV-2026': {
      law: 'enforcement-supervision-regulation',
      article: '26',
      from: '2026-02-01',
      subject: { zh: '行政执法监督文书', en: 'Documents of enforcement supervision' },
      says: {
        zh: '执法监督机构按情形制发督办函或意见书，重大问题或拒不纠正的，报本级政府制发决定书。',
        en: 'The supervising body issues a letter of supervision or an opinion; for major or uncorrected matters the government of that level issues a decision.',
      },
      value: ['supervision_letter', 'opinion', 'decision'],
      unit: 'list',
    },
  },
)
