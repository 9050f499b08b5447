/** Damages and limitation as the Supreme People's Court and the Civil Code complete them, read article by article. */
import { rulesOf } from '../rule.ts'

/** Limitation (Civil Code arts. 192-196, 594), damages and lasting acts (interpretations of the Supreme People's Court). */
export const addedCivil = rulesOf(
  { law: 'civil-code', from: '2021-01-01' },
  {
    'A-CC-193': {
      article: '192,193',
      subject: { zh: '时效抗辩', en: 'Limitation is a defence' },
      says: {
        zh: '时效期间届满后，义务人可以据此抗辩；法院不主动适用。',
        en: 'Once the period has run, the obligor may refuse to perform; the court does not apply limitation of its own motion.',
      },
      value: null,
      unit: null,
    },
    'A-CC-194': {
      article: '194',
      subject: { zh: '时效中止', en: 'Suspension of limitation' },
      says: {
        zh: '时效期间最后6个月内因法定障碍不能行使请求权的，时效中止；障碍消除之日起满6个月届满。',
        en: 'Where an obstacle named by law prevents the claim during the last six months, the period is suspended and ends six months after the obstacle is gone.',
      },
      value: { last: 6, after: 6 },
      unit: 'month',
    },
    'A-CC-195': {
      article: '195',
      subject: { zh: '时效中断', en: 'Interruption of limitation' },
      says: {
        zh: '提出履行请求、义务人同意履行、起诉或申请仲裁等使时效中断，从中断或有关程序终结时重新计算。',
        en: 'A demand, an acknowledgement, a suit, an arbitration or an act of the same force interrupts the period; it runs anew from the interruption or from the end of that proceeding.',
      },
      value: null,
      unit: null,
    },
    'A-CC-196': {
      article: '196',
      subject: { zh: '不适用时效的请求权', en: 'Claims without limitation' },
      says: {
        zh: '请求停止侵害、排除妨碍、消除危险的，不适用诉讼时效。',
        en: 'Claims to cease the infringement, to remove an obstruction or to eliminate a danger are not subject to limitation.',
      },
      value: null,
      unit: null,
    },
    'A-CC-594': {
      article: '594',
      subject: { zh: '技术进出口合同的时效', en: 'Limitation for technology import and export contracts' },
      says: {
        zh: '因国际货物买卖合同和技术进出口合同争议起诉或申请仲裁的时效为4年。',
        en: 'Four years for suits and arbitrations over contracts of international sale of goods and of technology import or export.',
      },
      value: { n: 4 },
      unit: 'year',
    },
    'A-TS20-LICENCE': {
      law: 'trade-secret-provisions-2020',
      article: '20',
      from: '2020-09-12',
      subject: { zh: '商业秘密许可使用费与实际损失', en: 'Licence fee of a trade secret as a measure of loss' },
      says: {
        zh: '权利人可以请求参照商业秘密许可使用费确定实际损失，法院按许可的性质、内容、实际履行以及侵权情节酌定。',
        en: 'The holder may ask that the actual loss be established by reference to the licence fee of the secret; the court weighs the licence, its performance and the infringement.',
      },
      value: null,
      unit: null,
    },
    'A-TS20-CONTINUING': {
      law: 'trade-secret-provisions-2020',
      article: '28',
      from: '2020-09-12',
      subject: {
        zh: '持续侵犯商业秘密的法律适用',
        en: 'Lasting infringement of a trade secret across a change of law',
      },
      says: {
        zh: '适用行为发生时的法律；修改前已经发生并持续到修改后的，适用修改后的法律。',
        en: 'The law of the time of the act applies; where the act began before a change and lasted beyond it, the changed law.',
      },
      value: null,
      unit: null,
    },
    'A-TMI20-CHOICE': {
      law: 'spc-mark-disputes-2020',
      article: '13',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '权利人选择计算方法', en: 'Method of calculation by choice of the holder' },
      says: {
        zh: '依2019年商标法第63条第1款确定赔偿时，可以按权利人选择的方法计算。',
        en: 'Damages under article 63 I of the Trademark Law 2019 may be calculated by the method that the holder chooses.',
      },
      value: null,
      unit: null,
    },
    'A-TMI20-COSTS': {
      law: 'spc-mark-disputes-2020',
      article: '16',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '商标法定赔偿的考虑因素', en: 'What statutory damages for marks consider' },
      says: {
        zh: '依2019年商标法第63条第3款确定法定赔偿时，合理开支是综合考虑的因素之一。',
        en: 'Reasonable costs are one of the factors weighed in fixing statutory damages under article 63 III of the Trademark Law 2019.',
      },
      value: null,
      unit: null,
    },
    'A-TMI20-LIM': {
      law: 'spc-mark-disputes-2020',
      article: '18',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '商标侵权的时效与回溯', en: 'Limitation and look-back for marks' },
      says: {
        zh: '时效3年；超过3年起诉而侵权仍持续的，在注册有效期内判令停止，赔偿自起诉之日向前推算3年。',
        en: 'Three years; where the suit comes later and the infringement still lasts, it is stopped while the registration stands, and damages reach back three years from the day of suit.',
      },
      value: { n: 3 },
      unit: 'year',
    },
    'A-TMI20-TRANSITION': {
      law: 'spc-mark-transition-2020',
      article: '9',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '持续商标侵权与2013年修法', en: 'Lasting infringement of a mark across the change of 2013' },
      says: {
        zh: '2013年修改决定施行前发生并持续到施行后的行为，适用修改后的商标法（只写2013年的修改）。',
        en: 'Acts that began before the amendment of 2013 and lasted beyond it are under the amended law (it speaks of that amendment only).',
      },
      value: null,
      unit: null,
    },
    'A-CRI20-LIM': {
      law: 'spc-copyright-disputes-2020',
      article: '27',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '侵害著作权的时效与回溯', en: 'Limitation and look-back for copyright' },
      says: {
        zh: '时效3年；超过3年起诉而侵权仍持续的，在保护期内判令停止，赔偿自起诉之日向前推算3年。',
        en: 'Three years; where the suit comes later and the infringement still lasts, it is stopped within the term of protection, and damages reach back three years from the day of suit.',
      },
      value: { n: 3 },
      unit: 'year',
    },
    'A-CRI20-TRANSITION': {
      law: 'spc-copyright-disputes-2020',
      article: '29',
      from: '2021-01-01',
      basis: 'common-knowledge',
      subject: { zh: '持续侵害著作权与修法', en: 'Lasting infringement of copyright across a change of law' },
      says: {
        zh: '修法前发生并持续到修法后的行为，适用修改后的著作权法。',
        en: 'Acts that began before a change of the Copyright Law and lasted beyond it are under the changed law.',
      },
      value: null,
      unit: null,
    },
    'A-PUN21-MALICE': {
      law: 'punitive-interpretation-2021',
      article: '1',
      from: '2021-03-03',
      to: '2026-04-30',
      subject: { zh: '故意包括恶意', en: 'Intent includes bad faith' },
      says: {
        zh: '该解释所称故意，包括商标法第63条和反不正当竞争法第17条的恶意。',
        en: 'Intent in that interpretation includes the bad faith of article 63 of the Trademark Law and article 17 of the Anti-Unfair Competition Law.',
      },
      value: null,
      unit: null,
    },
    'A-PUN21-MULTIPLE': {
      law: 'punitive-interpretation-2021',
      article: '6',
      from: '2021-03-03',
      to: '2026-04-30',
      subject: { zh: '倍数的考虑因素（旧）', en: 'What the multiple considers (old)' },
      says: {
        zh: '按过错程度和情节严重程度定倍数；已执行的罚款、罚金不减免责任，但可以考虑。没有写能否非整数，也没有写总额上限。',
        en: 'The multiple follows the degree of fault and gravity; fines already paid do not free from liability but may be weighed. It says nothing about fractions or a cap on the total.',
      },
      value: null,
      unit: null,
    },
  },
)
