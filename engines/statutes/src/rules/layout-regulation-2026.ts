/** The Regulation on Layout-Designs of Integrated Circuits as revised in 2026. */
import { rulesOf } from '../rule.ts'

/** Regulation on Layout-Designs of Integrated Circuits (2026 revision). Months and years as the `unit` says. */
export const layoutRegulation2026 = rulesOf(
  { law: 'layout-regulation-2026', from: '2026-10-15' },
  {
    'A-LAY26-DAMAGES': {
      article: '46',
      subject: { zh: '布图设计赔偿的计算顺序', en: 'Order of methods for layout damages' },
      says: {
        zh: '实际损失或侵权获利择一，难定时用许可费的合理倍数；合理开支另加；没有法定赔偿。',
        en: "Actual loss or the infringer's gain, then a reasonable multiple of the licence fee; reasonable costs come on top; there are no statutory damages.",
      },
      value: ['actual_loss|infringer_gain', 'licence_fee_multiple'],
      unit: 'ordered_methods',
      replaces: ['A-LAY01-DAMAGES'],
    },
    'A-LAY26-PUNITIVE': {
      article: '46',
      subject: { zh: '布图设计惩罚性赔偿', en: 'Punitive damages for layouts' },
      says: {
        zh: '2026年修订新设：故意且情节严重的，可判基数的1至5倍。',
        en: 'New in 2026: for intentional and serious infringement the court may award 1 to 5 times the base.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'intent' },
      unit: 'multiple_of_base',
      note: {
        zh: '2026年10月15日以前的行为能否依民法典第1185条主张，尚无定论。',
        en: 'Whether art. 1185 of the Civil Code reaches acts before 2026-10-15 is open.',
      },
    },
    'A-LAY26-ADMIN': {
      article: '45',
      subject: { zh: '布图设计纠纷的行政处理', en: 'Administrative handling of layout disputes' },
      says: {
        zh: '国家知识产权局认定成立的，可责令立即停止并没收、销毁侵权物；不服可依法起诉，条例没写天数。赔偿额可应请求调解。',
        en: 'CNIPA may order an immediate stop and confiscate and destroy the infringing items; the order may be taken to court, with no number of days in the regulation. Damages may be mediated.',
      },
      value: null,
      unit: null,
    },
    'A-LAY26-INNOCENT': {
      article: '47',
      subject: { zh: '布图设计善意商业利用', en: 'Innocent commercial use' },
      says: {
        zh: '取得时不知道、也没有理由知道含非法复制布图的，不视为侵权；接到明确通知后，存货和先前订货可以继续用，但要付合理使用费。',
        en: 'Whoever did not know and had no reason to know of an unlawful copy does not infringe; after clear notice, stock and earlier orders may still be used against a reasonable fee.',
      },
      value: null,
      unit: null,
    },
    'E-LAY-TERM': {
      article: '17',
      subject: { zh: '布图设计保护期', en: 'Term of layout-designs' },
      says: {
        zh: '10年，从登记申请日与全球首次商业利用日中较早的一天算；创作完成满15年后无论如何不再保护。',
        en: '10 years from filing or first commercial use anywhere, whichever is earlier; in no case beyond 15 years from creation.',
      },
      value: { n: 10, cap: 15 },
      unit: 'year',
      replaces: ['E-LAY01-TERM'],
    },
    'E-LAY-FILE-2Y': {
      article: '26',
      subject: { zh: '布图设计登记申请期限', en: 'Time to file for registration' },
      says: {
        zh: '全球首次商业利用之后2年内不申请的，不再给予登记。',
        en: 'A layout not filed within 2 years of its first commercial use anywhere is no longer registered.',
      },
      value: { n: 2 },
      unit: 'year',
      replaces: ['E-LAY01-FILE-2Y'],
    },
    'E-LAY-REEXAM-3M': {
      article: '29',
      subject: { zh: '布图设计复审', en: 'Re-examination of layouts' },
      says: {
        zh: '收到驳回通知后3个月内可请求复审，对复审结果可依法起诉。',
        en: 'Re-examination may be requested within 3 months of receiving the refusal; its result may be taken to court.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'E-LAY-REVOKE': {
      article: '30,31',
      subject: { zh: '布图设计登记的撤销', en: 'Revocation of registration' },
      says: {
        zh: '国家知识产权局可主动撤销，任何人也可请求（新增）；撤销后该权利当作从未有过，不服可起诉。',
        en: 'CNIPA revokes of its own motion or, newly, on request of anyone; the right then counts as never having existed, and the decision may be taken to court.',
      },
      value: null,
      unit: null,
    },
    'E-LAY-RESTORE': {
      article: '33',
      subject: { zh: '布图设计权利恢复', en: 'Restoration of rights in layouts' },
      says: {
        zh: '不可抗力：障碍消除后2个月内，且不晚于期限届满后2年。其他正当理由：收到通知后2个月内；误了复审请求的，期限届满后2个月内。第17、26条的期限不能恢复。',
        en: 'Force majeure: within 2 months of its end and 2 years of the missed time limit. Other good reasons: within 2 months of the notice; a missed request for re-examination, within 2 months of its expiry. Not for arts 17 and 26.',
      },
      value: { months: 2, cap_years: 2, cap_for: 'force_majeure' },
      unit: 'month',
    },
    'E-LAY-LICENCE-3M': {
      article: '35',
      subject: { zh: '布图设计许可备案', en: 'Recording of licences' },
      says: {
        zh: '许可要书面合同，合同生效后3个月内备案。',
        en: 'A licence is in writing and recorded within 3 months of taking effect.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'E-LAY-COUNT': {
      article: '52',
      subject: { zh: '布图设计期限的计算', en: 'Counting of time for layouts' },
      says: {
        zh: '首日不计；按年月的止于相应日，没有则为月末；末日逢法定休假日，顺延到其后首个工作日。',
        en: 'The first day does not count; months and years end on the corresponding day or the last of the month; a statutory holiday moves the end to the next working day.',
      },
      value: null,
      unit: null,
    },
    'E-LAY-REG-PREREQ': {
      article: '12',
      subject: { zh: '布图设计须经登记', en: 'Registration is a condition' },
      says: {
        zh: '专有权因登记而产生，没登记的不在条例保护之列。',
        en: 'The right comes into being by registration; without it the regulation gives no protection.',
      },
      value: null,
      unit: null,
    },
    'E-LAY-VIEW': {
      article: '50',
      subject: { zh: '布图设计查阅限制', en: 'Limits on inspection' },
      says: {
        zh: '登记簿和纸件可请求查阅；电子版只有诉讼、行政处理等国家机关履职需要时才能看或复制。',
        en: 'The register and paper copies are open on request; the electronic version only to authorities at work, as in actions and administrative cases.',
      },
      value: null,
      unit: null,
    },
    'E-LAY26-EFFECT': {
      article: '54',
      subject: { zh: '施行日期', en: 'Entry into force' },
      says: { zh: '修订后的条例2026年10月15日起施行。', en: 'The revised regulation is in force from 2026-10-15.' },
      value: null,
      unit: null,
    },
    'F-LAY-35': {
      article: '35',
      subject: { zh: '向境外转让布图设计', en: 'Assigning layouts abroad' },
      says: {
        zh: '中国主体转给外国一方，要按法律、行政法规和国家规定办手续；书面合同经登记公告，登记之日生效。',
        en: 'A Chinese party that assigns to a foreign one completes the formalities of law and state rules; the written assignment is recorded, announced and effective on the day of record.',
      },
      value: null,
      unit: null,
    },
    'G-PLEDGE-LAY': {
      article: '35',
      subject: { zh: '布图设计质押', en: 'Pledge of layouts' },
      says: {
        zh: '2026年修订新增：出质人和质权人一起办登记，由国家知识产权局公告。',
        en: 'New in 2026: pledgor and pledgee register the pledge together, and CNIPA announces it.',
      },
      value: null,
      unit: null,
    },
  },
)
