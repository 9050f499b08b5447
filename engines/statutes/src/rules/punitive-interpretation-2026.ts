/** The interpretation on punitive damages of 2026: claim, intent, gravity, base, multiple and total. */
import { rulesOf } from '../rule.ts'

/** Rules of Fa Shi [2026] No. 7, in force since 2026-05-01. */
export const punitiveInterpretation2026 = rulesOf(
  { law: 'punitive-interpretation-2026', from: '2026-05-01' },
  {
    'A-PUN26-CLAIM': {
      article: '2',
      subject: { zh: '惩罚性赔偿请求的内容', en: 'What a claim for punitive damages states' },
      says: {
        zh: '原告要写明数额、算法以及所依据的事实和理由。',
        en: 'The claimant states the amount, how it is calculated, and the facts and grounds.',
      },
      value: null,
      unit: null,
      replaces: ['A-PUN21-CLAIM'],
    },
    'A-PUN26-TIMING': {
      article: '3',
      subject: { zh: '何时还能增加惩罚性赔偿请求', en: 'When punitive damages can still be claimed' },
      says: {
        zh: '一审辩论结束前增加的应准许；二审才提的可以自愿调解，调解不成的不支持，2021年解释中告知另行起诉的一句已删。',
        en: 'Up to the end of argument at first instance it is admitted; on appeal mediation may be tried, and failing that the claim is not upheld; that of 2021 told the party to sue separately, which is gone.',
      },
      value: { deadline: 'end_of_first_instance_argument', second_instance: 'not_upheld' },
      unit: null,
      replaces: ['A-PUN21-TIMING'],
    },
    'A-PUN26-NOSEP': {
      article: '4',
      subject: { zh: '不能事后单独起诉惩罚性赔偿', en: 'No later action for punitive damages alone' },
      says: {
        zh: '侵权诉讼中只要求赔偿、法院释明后仍不主张惩罚性赔偿的，案件终结后再就同一事实起诉的不受理。',
        en: 'Who claims damages but, told of it by the court, does not claim punitive damages cannot bring a later action for them on the same facts.',
      },
      value: null,
      unit: null,
    },
    'A-PUN26-UC': {
      article: '5',
      subject: { zh: '商业秘密以外的不正当竞争', en: 'Unfair competition other than trade secrets' },
      says: {
        zh: '除侵犯商业秘密外，不正当竞争不适用惩罚性赔偿，法律另有规定的除外。',
        en: 'There are no punitive damages for unfair competition other than infringement of trade secrets, unless a law says otherwise.',
      },
      value: null,
      unit: null,
    },
    'A-PUN26-INTENT': {
      article: '6',
      subject: { zh: '故意的认定', en: 'Signs of intent' },
      says: {
        zh: '列8种可以认定故意的情形，反证足以推翻的除外；其中管理关系一项还须知道或应当知道该权利，逃避责任一项包括事先签免责协议。',
        en: 'Eight situations allow a finding of intent unless rebutted; that of managers also needs that they knew or should have known of the right, and that of evasion also covers disclaimers agreed beforehand.',
      },
      value: [
        'continued_after_notice',
        'manager_of_holder_knew_or_should',
        'relationship_with_access',
        'dealings_with_access',
        'piracy_counterfeiting_or_passing_off',
        'repeat_after_settlement',
        'evasion_by_structure_or_disclaimer',
        'other',
      ],
      unit: 'list',
      replaces: ['A-PUN21-INTENT'],
    },
    'A-PUN26-SERIOUS': {
      article: '7',
      subject: { zh: '情节严重的认定', en: 'Signs of serious circumstances' },
      says: {
        zh: '列7种应当认定情节严重的情形，如受罚或败诉后再犯、拒不履行保全、毁灭证据、以侵权为业。',
        en: 'In seven situations the court finds serious circumstances, among them repetition after a penalty or judgment, refusal of a preservation order, destroyed evidence, infringing as a business.',
      },
      value: [
        'repeat_after_penalty_or_judgment',
        'preservation_refused',
        'evidence_forged_or_destroyed',
        'infringing_as_business',
        'huge_gain_or_severe_harm',
        'national_or_public_interest',
        'other',
      ],
      unit: 'list',
      replaces: ['A-PUN21-SERIOUS'],
    },
    'A-PUN26-BASE': {
      article: '8',
      subject: { zh: '惩罚性赔偿的基数', en: 'Base of punitive damages' },
      says: {
        zh: '依各法以损失、违法所得或获利为基数，不含合理开支；都难以计算的，参照许可使用费合理确定，条文不再写“倍数”。',
        en: 'By the law concerned loss, illegal gain or profit, without reasonable costs; where none can be calculated, set reasonably by the licence fee: a multiple of it is no longer named.',
      },
      value: ['actual_loss', 'illegal_gain', 'infringer_gain', 'licence_fee'],
      unit: 'list',
      replaces: ['A-PUN21-BASE'],
    },
    'A-PUN26-NO-STATUTORY-BASE': {
      article: '8',
      subject: { zh: '法定赔偿不作基数', en: 'Statutory damages are no base' },
      says: {
        zh: '法院酌定的法定赔偿额不得拿来乘倍数。',
        en: 'An amount of statutory damages cannot be multiplied.',
      },
      value: false,
      unit: 'boolean',
    },
    'A-PUN26-PROFIT': {
      article: '9',
      subject: { zh: '违法所得与获利的算法', en: 'How gain is calculated' },
      says: {
        zh: '一般参照营业利润，以侵权为业的可参照销售利润；利润率不明的，参照官方或行业公布的同期同业平均水平或权利人的利润率。',
        en: 'Operating profit as a rule, sales profit for those who infringe as a business; an unknown margin follows the published average of the trade at the time or that of the holder.',
      },
      value: null,
      unit: null,
    },
    'A-PUN26-MULTIPLE': {
      article: '11',
      subject: { zh: '倍数可以是小数', en: 'Multiples need not be whole' },
      says: {
        zh: '倍数在法定幅度内综合过错和情节确定，不要求整数。',
        en: 'The multiple is set within the statutory range by fault and gravity and need not be a whole number.',
      },
      value: { integer_only: false },
      unit: 'boolean',
    },
    'A-PUN26-CAP': {
      article: '12',
      subject: { zh: '惩罚性赔偿的总额上限', en: 'Cap on the total' },
      says: {
        zh: '适用惩罚性赔偿后判赔的总额不超过基数的5倍；合理开支在总额以外另算。',
        en: 'The whole amount awarded with punitive damages is at most five times the base; reasonable costs come on top.',
      },
      value: { total_max_x_base: 5, costs: 'outside_total' },
      unit: 'multiple_of_base',
      note: {
        zh: '总额已含补偿部分，不是“补偿1倍再加惩罚5倍”。',
        en: 'The total includes compensation: it is not one for compensation plus five for punishment.',
      },
    },
    'A-PUN26-FINES': {
      article: '13',
      subject: { zh: '已执行的罚款或罚金', en: 'Fines already paid' },
      says: {
        zh: '同一行为已被罚款或判处罚金并执行完毕的，定倍数时必须考虑。',
        en: 'A fine for the same act that has been enforced is to be weighed when the multiple is set.',
      },
      value: null,
      unit: null,
      replaces: ['A-PUN21-FINES'],
    },
    'A-PUN26-TRANSITION': {
      article: '14',
      subject: { zh: '新旧解释的衔接', en: 'Transition' },
      says: {
        zh: '2026年5月1日起适用，2021年的解释同日废止；此前已有生效裁判的案件再审时不适用。',
        en: 'It applies from 1 May 2026, when that of 2021 ended; it does not apply on retrial of cases with a final judgment from before.',
      },
      value: null,
      unit: null,
    },
  },
)
