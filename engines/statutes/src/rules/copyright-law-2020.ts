/** The Copyright Law as amended in 2020: damages, fines, burden of proof, terms. */
import { rulesOf } from '../rule.ts'

/** Rules of the Copyright Law, in force since 2021-06-01. */
export const copyrightLaw2020 = rulesOf(
  { law: 'copyright-law-2020', from: '2021-06-01', basis: 'common-knowledge' },
  {
    'A-CR-DAMAGES-ORDER': {
      article: '54',
      subject: { zh: '著作权赔偿的计算方法', en: 'Order of damages methods for copyright' },
      says: {
        zh: '先按权利人损失或侵权人违法所得，两者并列；都算不出的参照权利使用费本身（不乘倍数），仍算不出的由法院酌定。',
        en: 'Loss of the holder or illegal gain of the infringer, side by side; failing these the royalty itself, not a multiple of it; failing that an amount set by the court.',
      },
      value: ['actual_loss|illegal_gain', 'royalty', 'statutory'],
      unit: 'ordered_methods',
    },
    'A-CR-STATUTORY': {
      article: '54',
      subject: { zh: '著作权法定赔偿', en: 'Statutory damages for copyright' },
      says: {
        zh: '法院酌定的幅度为500元至500万元，两端均含。',
        en: 'The court sets between 500 and 5,000,000 yuan, both included.',
      },
      value: { min: 500, max: 5000000 },
      unit: 'CNY',
    },
    'A-CR-PUNITIVE': {
      article: '54',
      subject: { zh: '著作权惩罚性赔偿', en: 'Punitive damages for copyright' },
      says: {
        zh: '出于故意且情节严重的，可在算出的数额上判1至5倍。',
        en: 'If intentional and serious, one to five times the amount so calculated.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'intentional' },
      unit: 'multiple_of_base',
    },
    'A-CR-FINE': {
      article: '53',
      subject: { zh: '著作权行政罚款', en: 'Fine for copyright infringement' },
      says: {
        zh: '八类行为同时损害公共利益的才处罚：违法经营额满5万元的可罚其1至5倍；没有、难以计算或不到5万元的可罚至25万元。',
        en: 'Only for the eight acts that also harm the public interest: one to five times an illegal turnover of 50,000 yuan or more; up to 250,000 yuan if there is none, it cannot be calculated, or it is below 50,000.',
      },
      value: {
        base: 'illegal_turnover',
        threshold: 50000,
        min_x: 1,
        max_x: 5,
        low_max: 250000,
        condition: 'public_interest_harmed',
      },
      unit: 'CNY',
    },
    'A-CR-ACTS': {
      article: '52,53',
      subject: { zh: '侵犯著作权的行为', en: 'Acts of copyright infringement' },
      says: {
        zh: '第52条列11项，只涉民事责任；第53条列8项，还可能涉及行政处罚和刑事责任。',
        en: 'Article 52 lists eleven acts with civil liability only; article 53 lists eight that may also bring administrative or criminal liability.',
      },
      value: { art52: 11, art53: 8 },
      unit: 'count',
    },
    'A-CR-BURDEN': {
      article: '59',
      subject: { zh: '授权与来源的举证', en: 'Proof of licence and source' },
      says: {
        zh: '出版、制作方要拿出授权，发行、出租方要说明合法来源，拿不出的承担责任；被告以获得许可或属于合理使用为由抗辩的，由其举证。',
        en: 'Publishers and makers prove their licence, distributors and lessors a lawful source, or are liable; a defendant who relies on permission or a permitted use proves it.',
      },
      value: null,
      unit: null,
    },
    'A-CR-EVID-OBSTRUCT': {
      article: '54',
      subject: { zh: '著作权账簿的提供', en: 'Accounts held by a copyright infringer' },
      says: {
        zh: '权利人已尽举证责任而账簿主要在对方手里的，法院可令其交出；不交或造假的，可按权利人的主张和证据定数额。',
        en: 'Once the holder has done what it must to prove its case and the accounts lie mainly with the other side, the court may order them; if withheld or false, it may go by what the holder claims and shows.',
      },
      value: null,
      unit: null,
    },
    'A-CR-DESTROY': {
      article: '54',
      subject: { zh: '侵权复制品与工具的销毁', en: 'Destruction of copies and tools' },
      says: {
        zh: '应权利人请求，侵权复制品除特殊情况外销毁；主要用于制作的材料、工具一并销毁或不准再流通，不给补偿。',
        en: 'At the request of the holder infringing copies are destroyed, save in special cases; materials and tools mainly for making them are destroyed or kept out of trade, without compensation.',
      },
      value: null,
      unit: null,
    },
    'A-CR-TERM-NATURAL': {
      article: '23',
      subject: { zh: '自然人作品的保护期', en: 'Term for works of natural persons' },
      says: {
        zh: '发表权和财产权保护到作者去世后第50年的年底；合作作品看最后去世的作者。',
        en: 'Publication and property rights last to the end of the 50th year after the death of the author, for joint works of the last surviving one.',
      },
      value: { n: 50, end: '12-31' },
      unit: 'year',
    },
    'A-CR-TERM-ENTITY': {
      article: '23',
      subject: { zh: '单位作品与视听作品的保护期', en: 'Term for works of entities and audiovisual works' },
      says: {
        zh: '财产权到首次发表后第50年的年底；发表权到创作完成后第50年的年底，这50年内没有发表的不再保护。',
        en: 'Property rights last to the end of the 50th year after first publication; the right of publication to the end of the 50th year after completion, and works not published within those 50 years lose protection.',
      },
      value: { n: 50, end: '12-31' },
      unit: 'year',
    },
  },
)
