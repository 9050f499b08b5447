/** Mediation and its confirmation by the court, online mediation, and the time to produce evidence. */
import { rulesOf } from '../rule.ts'

/** Rules on mediation; each names its law where it is not the rules of online mediation of 2021. */
export const otherMediation = rulesOf(
  { law: 'online-mediation-2021', from: '2022-01-01' },
  {
    'H-CIV-CONFIRM-NOIP': {
      law: 'spc-civil-procedure-2022',
      article: '355',
      from: '2022-04-10',
      subject: { zh: '不能司法确认的协议', en: 'Agreements that are not confirmed' },
      says: {
        zh: '协议涉及物权或知识产权归属、效力确认的，法院不受理确认申请。',
        en: 'The court does not take up agreements on who holds a real or intellectual property right or whether it is valid.',
      },
      value: null,
      unit: null,
    },
    'H-PML-33': {
      law: 'mediation-law',
      article: '33',
      from: '2011-01-01',
      subject: { zh: '人民调解协议的确认', en: "Confirmation of people's mediation" },
      says: {
        zh: '双方认为有必要的，在协议生效后30日内一起申请；确认有效后可强制执行。',
        en: 'Both parties may apply together within 30 days of the agreement taking effect; once confirmed it can be enforced.',
      },
      value: { n: 30 },
      unit: 'day',
    },
    'H-MEDR-23': {
      law: 'commercial-mediation-regulation',
      article: '23',
      from: '2026-05-01',
      subject: { zh: '商事调解协议的确认与域外执行', en: 'Commercial mediation: confirmation and enforcement abroad' },
      says: {
        zh: '可按民事诉讼法申请司法确认；要在境外执行的，依国际条约向外国主管机关申请。',
        en: 'It can be confirmed under the Civil Procedure Law; for enforcement abroad the parties turn to the foreign authority under treaties.',
      },
      value: null,
      unit: null,
    },
    'H-CIV-EVID': {
      law: 'spc-civil-procedure-2022',
      article: '99',
      from: '2022-04-10',
      subject: { zh: '举证期限', en: 'Time to produce evidence' },
      says: {
        zh: '法院指定的期限，一审普通程序至少15日，二审提交新证据至少10日。',
        en: 'The court sets at least 15 days in ordinary first instance, at least ten for new evidence on appeal.',
      },
      value: { first: 15, second: 10 },
      unit: 'day',
    },
    'H-OMED-30': {
      article: '24',
      subject: { zh: '在线调解的期限', en: 'Time for online mediation' },
      says: {
        zh: '立案前30日；立案后普通程序15日、简易程序7日。各方同意可以延长，立案后的延长不计入审限。',
        en: '30 days before registration; after it 15 in ordinary and seven in summary procedure. All may agree to more, which after registration does not count towards the time for trial.',
      },
      value: { pre: 30, post_ordinary: 15, post_simple: 7 },
      unit: 'day',
    },
    'H-OMED-ACCEPT-3': {
      article: '12',
      subject: { zh: '调解组织确认接受', en: 'Acceptance by the mediator' },
      says: {
        zh: '收到委派、委托或申请后3个工作日内确认；逾期未确认的可另行指定或选定。',
        en: 'Confirmed within three working days of the assignment or request; otherwise another can be chosen.',
      },
      value: { n: 3 },
      unit: 'working_day',
    },
    'H-OMED-NOUSE': {
      article: '18',
      subject: { zh: '调解中的让步', en: 'Concessions in mediation' },
      says: {
        zh: '为谈成而认可的事实和证据，不得在诉讼中反过来用于对其不利；共同确认无争议的、法律另有规定或各方同意的除外。',
        en: 'What a party conceded in order to settle is not used against it in court, save facts agreed to be undisputed, other provisions of law, or consent of all.',
      },
      value: null,
      unit: null,
    },
  },
)
