/** What the fine calculators need besides the gathered facts: surcharges during review, and older regulations. */
import { rulesOf } from '../rule.ts'

/** 行政处罚法 (2021) art. 73, the 2014 plant regulation arts 39 and 40, the 2001 layout regulation art. 31: all read. */
export const addedAdministrativeFine = rulesOf(
  { law: 'penalty-law-2021', from: '2021-07-15' },
  {
    'D-APL-73': {
      article: '73',
      subject: { zh: '复议、诉讼期间不计加处罚款', en: 'No surcharge during review' },
      says: {
        zh: '申请行政复议或者提起行政诉讼的，处罚一般不停止执行，但其间不计算加处罚款。',
        en: 'Reconsideration or suit does not as a rule stop the penalty, but the surcharge does not run meanwhile.',
      },
      value: null,
      unit: null,
    },
    'A-PVP14-FINE': {
      law: 'plant-variety-regulation-2014',
      article: '39,40',
      from: '2014-07-29',
      to: '2025-05-31',
      basis: 'common-knowledge',
      subject: {
        zh: '侵犯品种权与假冒授权品种的罚款（2014年）',
        en: 'Fine for infringing or passing off a variety (2014)',
      },
      says: {
        zh: '货值金额5万元以上的，罚货值的1至5倍；没有或者5万元以下的，罚25万元以下。侵权的是可以罚，假冒的是应当罚。',
        en: 'Goods worth 50,000 yuan or more: one to five times their value; none, or 50,000 or less: up to 250,000 yuan. For infringement the fine may be imposed, for passing off it is.',
      },
      value: { base: 'goods_value', threshold: 50000, low_max: 250000, min_x: 1, max_x: 5 },
      unit: 'CNY',
      note: {
        zh: '2022年3月1日起与种子法72条幅度不同，条文没有取舍；恰好5万元同时落入两档。',
        en: 'From 1 March 2022 article 72 of the Seed Law has other figures and no text chooses; exactly 50,000 is in both brackets.',
      },
    },
    'A-LAY01-ADMIN': {
      law: 'layout-regulation-2001',
      article: '31',
      from: '2001-10-01',
      to: '2026-10-14',
      subject: { zh: '布图设计纠纷的行政处理（2001年）', en: 'Administrative handling of layout disputes (2001)' },
      says: {
        zh: '认定侵权成立的，可以责令立即停止，没收、销毁侵权产品或者物品；没有罚款。不服的15日内起诉。',
        en: 'Where infringement is found: an order to stop at once, confiscation and destruction of the infringing items; no fine. It may be taken to court within 15 days.',
      },
      value: { sue: 15 },
      unit: 'day',
    },
  },
)
