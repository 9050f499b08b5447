/** The official fees of CNIPA for patents and layout-designs, as its guide of 2026 lists them. */
import { rulesOf } from '../rule.ts'

/** CNIPA Guide to Patent and Layout-Design Fees (2026). Yuan, before any reduction. */
export const patentFeeGuide2026 = rulesOf(
  { law: 'patent-fee-guide-2026', from: '2026-01-01', basis: 'common-knowledge' },
  {
    'E-PATR-ANNUAL-SCALE': {
      article: '年费滞纳金',
      subject: { zh: '年费滞纳金分档', en: 'Scale of the annuity surcharge' },
      says: {
        zh: '按迟缴的月数，第1个月不收，以后每月一档：全额年费的5%、10%、15%、20%、25%。',
        en: 'By months late: nothing in the first, then 5%, 10%, 15%, 20% and 25% of the full annuity.',
      },
      value: [0, 5, 10, 15, 20, 25],
      unit: 'percent',
      note: {
        zh: '第1个月为0由细则第115条“每超过1个月”推得，指南只列5%至25%。',
        en: 'The guide lists 5% to 25%; nothing in the first month follows from art. 115 of the Implementing Regulations.',
      },
    },
    'E-FEE-FILING': {
      article: '收费标准表',
      subject: { zh: '专利申请费', en: 'Filing fee' },
      says: {
        zh: '发明900元，实用新型和外观设计各500元。',
        en: '900 yuan for an invention, 500 for a utility model or a design.',
      },
      value: { invention: 900, utility: 500, design: 500 },
      unit: 'CNY',
    },
    'E-FEE-EXTRA': {
      article: '收费标准表',
      subject: { zh: '申请附加费', en: 'Excess claims and pages' },
      says: {
        zh: '权利要求从第11项起每项150元；说明书从第31页起每页50元，从第301页起每页100元。',
        en: '150 yuan for each claim from the 11th; 50 for each page from the 31st, 100 from the 301st.',
      },
      value: { claims_from_11_each: 150, pages_from_31_each: 50, pages_from_301_each: 100 },
      unit: 'CNY',
    },
    'E-FEE-EXAM': {
      article: '收费标准表',
      subject: { zh: '发明实质审查费', en: 'Substantive examination fee' },
      says: { zh: '每件发明2500元。', en: '2,500 yuan for an invention.' },
      value: { invention: 2500 },
      unit: 'CNY',
    },
    'E-FEE-REEXAM': {
      article: '收费标准表',
      subject: { zh: '专利复审费', en: 'Re-examination fee' },
      says: {
        zh: '发明1000元，实用新型和外观设计各300元。',
        en: '1,000 yuan for an invention, 300 for a utility model or a design.',
      },
      value: { invention: 1000, utility: 300, design: 300 },
      unit: 'CNY',
    },
    'E-FEE-INVALID': {
      article: '收费标准表',
      subject: { zh: '无效宣告请求费', en: 'Invalidation fee' },
      says: {
        zh: '发明3000元，实用新型和外观设计各1500元。',
        en: '3,000 yuan for an invention, 1,500 for a utility model or a design.',
      },
      value: { invention: 3000, utility: 1500, design: 1500 },
      unit: 'CNY',
    },
    'E-FEE-ANNUAL-INV': {
      article: '收费标准表',
      subject: { zh: '发明年费', en: 'Annuities of inventions' },
      says: {
        zh: '每年：第1至3年900元，4至6年1200元，7至9年2000元，10至12年4000元，13至15年6000元，16至20年8000元；补偿期内每年8000元。',
        en: 'A year: 900 yuan in years 1-3, 1,200 in 4-6, 2,000 in 7-9, 4,000 in 10-12, 6,000 in 13-15, 8,000 in 16-20; 8,000 in the adjusted term.',
      },
      value: {
        '1-3': 900,
        '4-6': 1200,
        '7-9': 2000,
        '10-12': 4000,
        '13-15': 6000,
        '16-20': 8000,
        compensation_period_per_year: 8000,
      },
      unit: 'CNY',
    },
    'E-FEE-ANNUAL-UM': {
      article: '收费标准表',
      subject: { zh: '实用新型年费', en: 'Annuities of utility models' },
      says: {
        zh: '每年：第1至3年600元，4至5年900元，6至8年1200元，9至10年2000元。',
        en: 'A year: 600 yuan in years 1-3, 900 in 4-5, 1,200 in 6-8, 2,000 in 9-10.',
      },
      value: { '1-3': 600, '4-5': 900, '6-8': 1200, '9-10': 2000 },
      unit: 'CNY',
    },
    'E-FEE-ANNUAL-DES': {
      article: '收费标准表',
      subject: { zh: '外观设计年费', en: 'Annuities of designs' },
      says: {
        zh: '每年：第1至3年600元，4至5年900元，6至8年1200元，9至10年2000元，11至15年3000元。',
        en: 'A year: 600 yuan in years 1-3, 900 in 4-5, 1,200 in 6-8, 2,000 in 9-10, 3,000 in 11-15.',
      },
      value: { '1-3': 600, '4-5': 900, '6-8': 1200, '9-10': 2000, '11-15': 3000 },
      unit: 'CNY',
    },
    'E-FEE-PRIORITY': {
      article: '收费标准表',
      subject: { zh: '优先权要求费', en: 'Priority fee' },
      says: { zh: '每项优先权80元。', en: '80 yuan for each priority.' },
      value: { each: 80 },
      unit: 'CNY',
    },
    'E-FEE-RESTORE': {
      article: '收费标准表',
      subject: { zh: '恢复权利请求费', en: 'Restoration fee' },
      says: { zh: '每次1000元。', en: '1,000 yuan for each request.' },
      value: { each: 1000 },
      unit: 'CNY',
    },
    'E-FEE-EXTEND': {
      article: '收费标准表',
      subject: { zh: '延长期限请求费', en: 'Extension fee' },
      says: {
        zh: '按月：第一次延长300元，再次延长2000元。',
        en: 'For each month: 300 yuan the first time, 2,000 when extended again.',
      },
      value: { first_per_month: 300, again_per_month: 2000 },
      unit: 'CNY',
    },
    'E-FEE-EVAL': {
      article: '收费标准表',
      subject: { zh: '评价报告请求费', en: 'Evaluation report fee' },
      says: { zh: '每份2400元。', en: '2,400 yuan for each report.' },
      value: { each: 2400 },
      unit: 'CNY',
    },
    'E-FEE-PTA': {
      article: '收费标准表',
      subject: { zh: '期限补偿请求费', en: 'Term adjustment fee' },
      says: { zh: '每次200元。', en: '200 yuan for each request.' },
      value: { each: 200 },
      unit: 'CNY',
    },
    'E-FEE-LAYOUT': {
      article: '收费标准表',
      verified: 'secondary',
      subject: { zh: '布图设计费用', en: 'Layout-design fees' },
      says: {
        zh: '登记1000元，复审1000元，恢复权利500元。',
        en: '1,000 yuan for registration, 1,000 for re-examination, 500 for restoration.',
      },
      value: { registration: 1000, reexam: 1000, restore: 500 },
      unit: 'CNY',
      note: {
        zh: '著录变更、延长期限、非自愿许可等项目不在此列。',
        en: 'Changes of particulars, extensions and non-voluntary licences are not included.',
      },
    },
  },
)
