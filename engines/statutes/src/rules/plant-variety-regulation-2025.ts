/** The Regulation on the Protection of New Plant Varieties as revised in 2025. */
import { rulesOf } from '../rule.ts'

/** Regulation on the Protection of New Plant Varieties (2025 revision). Money in yuan. */
export const plantVarietyRegulation2025 = rulesOf(
  { law: 'plant-variety-regulation-2025', from: '2025-06-01' },
  {
    'A-PVP-FINE': {
      article: '41,42',
      subject: { zh: '侵犯品种权与假冒授权品种的罚款', en: 'Fine for infringing or passing off a variety' },
      says: {
        zh: '货值不足5万元的罚1万至25万元，到5万元的罚货值的5至10倍，并没收违法所得和繁殖材料。侵权案件以维护社会公共利益为前提；假冒授权品种数额相同。',
        en: 'Goods worth less than 50,000 yuan: 10,000 to 250,000 yuan; 50,000 or more: 5 to 10 times their value; gain and propagating material are confiscated. For infringement the public interest must call for it; passing off has the same figures.',
      },
      value: { base: 'goods_value', threshold: 50000, low_min: 10000, low_max: 250000, min_x: 5, max_x: 10 },
      unit: 'CNY',
    },
    'E-PVP-TERM': {
      article: '35',
      subject: { zh: '品种权保护期', en: 'Term of plant variety rights' },
      says: {
        zh: '从授权公告日算，木本和藤本25年，其他20年；修订前分别是20年和15年。',
        en: 'From the grant announcement: 25 years for woody plants and vines, 20 for others; 20 and 15 before the revision.',
      },
      value: { woody: 25, other: 20 },
      unit: 'year',
      replaces: ['E-PVP14-TERM'],
      note: {
        zh: '2025年6月1日以前授予的品种权适用哪一期限，条例没有写明。',
        en: 'The regulation does not say which term applies to rights granted before 2025-06-01.',
      },
    },
    'E-PVP-EXAM': {
      article: '29',
      subject: { zh: '品种权初步审查', en: 'Preliminary examination of varieties' },
      says: {
        zh: '受理后3个月内完成，复杂的可加3个月。合格的在通知后3个月内缴审查费；不合格的有3个月陈述或修正，不答复视为撤回。',
        en: 'Within 3 months of acceptance, 3 more if complex. The examination fee is due within 3 months of notice; on objections the applicant has 3 months to reply or amend, otherwise the application is deemed withdrawn.',
      },
      value: { n: 3, ext: 3, reply: 3 },
      unit: 'month',
    },
    'E-PVP-REVIEW': {
      article: '33',
      subject: { zh: '品种权复审', en: 'Re-examination of varieties' },
      says: {
        zh: '收到驳回通知后3个月内可请求；复审委员会收到后6个月内决定，检测鉴定的时间不算在内。',
        en: 'It may be requested within 3 months of receiving the refusal; the board decides within 6 months, not counting tests.',
      },
      value: { request: 3, decide: 6 },
      unit: 'month',
    },
    'E-PVP-PRIORITY': {
      article: '24',
      subject: { zh: '品种权优先权', en: 'Priority for varieties' },
      says: {
        zh: '首次国外申请后12个月内可主张；申请时说明，并在3个月内交经确认的副本。',
        en: 'It may be claimed within 12 months of a first filing abroad; it is stated on filing and a certified copy follows within 3 months.',
      },
      value: { n: 12, copy: 3 },
      unit: 'month',
    },
    'E-PVP-NOVELTY': {
      article: '15',
      subject: { zh: '品种权新颖性', en: 'Novelty of varieties' },
      says: {
        zh: '申请前自行或同意销售、推广的时间：境内不超过1年；境外木本、藤本不超过6年，其他不超过4年。新列入名录的属种另有宽限；事实扩散或审定登记满2年未申请的，丧失新颖性。',
        en: 'Sale or spread with consent before filing may go back at most 1 year in China; abroad 6 years for woody plants and vines, 4 for others. Newly listed genera have a special period; actual spread, or approval 2 years ago without filing, ends novelty.',
      },
      value: { domestic: 1, abroad_woody: 6, abroad_other: 4 },
      unit: 'year',
    },
    'E-PVP-RESTORE': {
      article: '40',
      subject: { zh: '品种权权利恢复', en: 'Restoration of rights in varieties' },
      says: {
        zh: '不可抗力：障碍消除后2个月内，且不晚于期限届满后2年。其他正当理由：收到通知后2个月内；误了复审请求的，期限届满后2个月内。新颖性、优先权、保护期的期限不能恢复。',
        en: 'Force majeure: within 2 months of its end and 2 years of the missed time limit. Other good reasons: within 2 months of the notice; a missed request for re-examination, within 2 months of its expiry. Not for novelty, priority and term.',
      },
      value: { months: 2, cap_years: 2, cap_for: 'force_majeure' },
      unit: 'month',
    },
    'E-PVP-ABROAD': {
      article: '11,27',
      subject: { zh: '品种权的对外转让与境外申请', en: 'Varieties and foreign countries' },
      says: {
        zh: '境内培育的品种，中国主体把申请权或品种权转给外国一方要经主管部门批准；任何人拿去境外申请要先登记。',
        en: 'For a variety bred in China, assignment by a Chinese party to a foreign one needs approval, and filing abroad, by anyone, is registered first.',
      },
      value: null,
      unit: null,
    },
    'F-PVP-11': {
      article: '11',
      subject: { zh: '向境外转让品种权', en: 'Assigning variety rights abroad' },
      says: {
        zh: '须经国务院农业农村或林草主管部门批准；转让还要书面合同和登记公告，登记之日生效。',
        en: 'It needs approval of the agriculture or forestry authority of the State Council; the written assignment takes effect on the day it is recorded.',
      },
      value: null,
      unit: null,
    },
    'G-PLEDGE-PVP': {
      article: '11',
      subject: { zh: '品种权质押', en: 'Pledge of variety rights' },
      says: {
        zh: '出质人和质权人一起向主管部门办登记，由其公告。',
        en: 'Pledgor and pledgee register the pledge together with the authority, which announces it.',
      },
      value: null,
      unit: null,
    },
  },
)
