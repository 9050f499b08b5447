/** Court fees beyond the bracket table, read in the measures themselves. */
import { rulesOf } from '../rule.ts'

/** Court fees beyond the bracket table: State Council Order 481, arts. 8 and 13 to 18. */
export const addedCourtFees = rulesOf(
  { law: 'court-fees-481', from: '2007-04-01' },
  {
    'H-FEE-FREE': {
      article: '8',
      subject: { zh: '不交纳受理费的案件', en: 'Cases without a fee' },
      says: {
        zh: '裁定不予受理、驳回起诉、驳回上诉的，以及对不予受理、驳回起诉和管辖权异议裁定上诉的，不交受理费。',
        en: 'No fee where the suit or appeal is rejected as inadmissible, nor for appeals against such rulings or against rulings on jurisdiction.',
      },
      value: 0,
      unit: 'CNY',
    },
    'H-FEE-ADMIN': {
      article: '13',
      subject: { zh: '行政案件受理费', en: 'Fee of administrative cases' },
      says: {
        zh: '商标、专利、海事行政案件每件100元，其他行政案件每件50元。',
        en: '100 yuan for administrative cases on marks, patents and maritime matters, 50 yuan for the others.',
      },
      value: { mark_patent: 100, other: 50 },
      unit: 'CNY',
    },
    'H-FEE-OBJECTION': {
      article: '13',
      subject: { zh: '管辖权异议受理费', en: 'Fee of an objection to jurisdiction' },
      says: {
        zh: '异议不成立的，每件50元至100元，由省级政府定具体标准。',
        en: '50 to 100 yuan where the objection fails; the provincial government fixes the figure.',
      },
      value: { range: [50, 100] },
      unit: 'CNY',
    },
    'H-FEE-ENFORCE': {
      article: '14',
      subject: { zh: '申请执行费', en: 'Fee of enforcement' },
      says: {
        zh: '没有金额的每件50元至500元；不超过1万元50元；至50万元1.5%；至500万元1%；至1000万元0.5%；以上0.1%。',
        en: '50 to 500 yuan without an amount; 50 yuan up to 10,000; then 1.5% to 500,000, 1% to 5 million, 0.5% to 10 million and 0.1% above.',
      },
      value: {
        no_amount: [50, 500],
        brackets: [
          [10000, 50, 'fixed'],
          [500000, 1.5],
          [5000000, 1],
          [10000000, 0.5],
          [null, 0.1],
        ],
      },
      unit: 'bracket_upper_CNY,pct',
    },
    'H-FEE-PRESERVE': {
      article: '14',
      subject: { zh: '申请保全费', en: 'Fee of preservation' },
      says: {
        zh: '不超过1000元或者不涉及财产数额的每件30元；至10万元1%；以上0.5%；最多5000元。',
        en: '30 yuan up to 1,000 yuan or where no property is concerned; then 1% to 100,000 and 0.5% above, 5,000 yuan at most.',
      },
      value: {
        brackets: [
          [1000, 30, 'fixed'],
          [100000, 1],
          [null, 0.5],
        ],
        cap: 5000,
      },
      unit: 'bracket_upper_CNY,pct',
    },
    'H-FEE-ENDING': {
      article: '15',
      subject: { zh: '调解、撤诉减半', en: 'Half on mediation or withdrawal' },
      says: {
        zh: '以调解方式结案或者申请撤诉的，受理费减半。',
        en: 'Half the fee where the case ends by mediation or is withdrawn.',
      },
      value: { pct: 50 },
      unit: 'pct',
    },
    'H-FEE-APPEAL': {
      article: '17',
      subject: { zh: '上诉受理费', en: 'Fee of an appeal' },
      says: {
        zh: '财产案件上诉，按不服一审部分的上诉请求数额交纳。',
        en: 'In property cases the appeal is charged by the amount of what is contested in the first judgment.',
      },
      value: null,
      unit: null,
    },
    'H-FEE-COUNTERCLAIM': {
      article: '18',
      subject: { zh: '反诉减半', en: 'Half for a counterclaim' },
      says: {
        zh: '被告反诉、有独立请求权的第三人提出请求，法院决定合并审理的，分别减半。',
        en: 'Where a counterclaim or the claim of an independent third party is heard together with the suit, the fees are halved respectively.',
      },
      value: { pct: 50 },
      unit: 'pct',
    },
    'H-FEE-RETRIAL': {
      article: '9,19',
      subject: { zh: '再审受理费', en: 'Fee of a retrial' },
      says: {
        zh: '再审一般不交受理费；因新证据足以推翻原裁判，或者一审后未上诉又申请再审而决定再审的，按不服原判决部分的再审请求数额交纳。',
        en: 'A retrial is free as a rule; it is charged by the amount contested where it rests on new evidence that overturns the judgment, or where the party had not appealed.',
      },
      value: null,
      unit: null,
    },
    'H-FEE-HALF-ONCE': {
      law: 'spc-civil-procedure-2022',
      article: '206',
      from: '2022-04-10',
      verified: 'secondary',
      subject: { zh: '只减半一次', en: 'Halved once only' },
      says: {
        zh: '法院决定减半收取受理费的，只能减半一次。',
        en: 'Where the fee is halved, it is halved once only.',
      },
      value: null,
      unit: null,
    },
  },
)
