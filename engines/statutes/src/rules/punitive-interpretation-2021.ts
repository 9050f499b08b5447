/** The interpretation on punitive damages of 2021, which the one of 2026 took the place of. */
import { rulesOf } from '../rule.ts'

/** Rules of Fa Shi [2021] No. 4, from 2021-03-03 to 2026-04-30. */
export const punitiveInterpretation2021 = rulesOf(
  { law: 'punitive-interpretation-2021', from: '2021-03-03', to: '2026-04-30' },
  {
    'A-PUN21-CLAIM': {
      article: '2',
      subject: { zh: '惩罚性赔偿请求的内容（2021）', en: 'What a claim for punitive damages states (2021)' },
      says: {
        zh: '起诉时就要写明数额、算法以及事实和理由。',
        en: 'Amount, calculation, facts and grounds are stated when the action is brought.',
      },
      value: null,
      unit: null,
    },
    'A-PUN21-TIMING': {
      article: '2',
      subject: { zh: '何时还能增加惩罚性赔偿请求（2021）', en: 'When punitive damages can still be claimed (2021)' },
      says: {
        zh: '一审辩论结束前增加的应准许；二审才提的可以调解，调解不成的告知另案起诉。',
        en: 'Up to the end of argument at first instance it is admitted; on appeal mediation may be tried, and failing that the party is told to sue separately.',
      },
      value: { deadline: 'end_of_first_instance_argument', second_instance: 'separate_action' },
      unit: null,
    },
    'A-PUN21-INTENT': {
      article: '3',
      subject: { zh: '故意的认定（2021）', en: 'Signs of intent (2021)' },
      says: {
        zh: '列6种可以初步认定故意的情形；商标法、反不正当竞争法所说的“恶意”也算故意（第1条）。',
        en: 'Six situations allow a first finding of intent; the bad faith of the Trademark Law and the Anti-Unfair Competition Law counts as intent (article 1).',
      },
      value: [
        'continued_after_notice',
        'manager_of_holder',
        'relationship_with_access',
        'dealings_with_access',
        'piracy_or_counterfeiting',
        'other',
      ],
      unit: 'list',
    },
    'A-PUN21-SERIOUS': {
      article: '4',
      subject: { zh: '情节严重的认定（2021）', en: 'Signs of serious circumstances (2021)' },
      says: {
        zh: '列7种可以认定情节严重的情形；是“可以”，不是“应当”。',
        en: 'In seven situations the court may, but need not, find serious circumstances.',
      },
      value: [
        'repeat_after_penalty_or_judgment',
        'infringing_as_business',
        'evidence_forged_or_destroyed',
        'preservation_refused',
        'huge_gain_or_loss',
        'public_interest_or_health',
        'other',
      ],
      unit: 'list',
    },
    'A-PUN21-BASE': {
      article: '5',
      subject: { zh: '惩罚性赔偿的基数（2021）', en: 'Base of punitive damages (2021)' },
      says: {
        zh: '以损失、违法所得或获利为基数，不含合理开支；都难以计算的，以许可使用费的合理倍数为基数。',
        en: 'Loss, illegal gain or profit, without reasonable costs; where none can be calculated, a reasonable multiple of the licence fee.',
      },
      value: ['actual_loss', 'illegal_gain', 'infringer_gain', 'licence_fee_multiple'],
      unit: 'list',
    },
    'A-PUN21-FINES': {
      article: '6',
      subject: { zh: '已执行的罚款或罚金（2021）', en: 'Fines already paid (2021)' },
      says: {
        zh: '同一行为已受罚并执行完毕，不能因此免除惩罚性赔偿，但定倍数时可以考虑。',
        en: 'A fine for the same act that has been enforced does not do away with punitive damages, but may be weighed when the multiple is set.',
      },
      value: null,
      unit: null,
    },
  },
)
