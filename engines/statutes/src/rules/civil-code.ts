/** The Civil Code as far as intellectual property, periods of time and take-down notices need it. */
import { rulesOf } from '../rule.ts'

/** Rules of the Civil Code, in force since 2021-01-01. */
export const civilCode = rulesOf(
  { law: 'civil-code', from: '2021-01-01' },
  {
    'A-CC-1185': {
      article: '1185',
      subject: { zh: '惩罚性赔偿的一般依据', en: 'General ground of punitive damages' },
      says: {
        zh: '知识产权受到故意侵害且情节严重时，被侵权人可以要求惩罚性赔偿；倍数留给各单行法规定。',
        en: 'Where intellectual property is infringed on purpose and the circumstances are serious, the injured party may claim punitive damages; the multiple is left to the special laws.',
      },
      value: null,
      unit: null,
    },
    'A-CC-188': {
      article: '188',
      subject: { zh: '普通诉讼时效', en: 'General limitation period' },
      says: {
        zh: '时效3年，从权利人知道或应当知道受损事实和义务人时起算；从受损之日起过了20年不再保护，特殊情况可申请法院延长。',
        en: 'Three years from the day the holder knew or should have known of the harm and who is liable; nothing later than 20 years after the harm, unless the court extends it on application in special circumstances.',
      },
      value: { n: 3, max: 20 },
      unit: 'year',
    },
    'A-CC-COUNT-DAY': {
      article: '201',
      subject: { zh: '期间起算：首日不计', en: 'Counting: the first day is left out' },
      says: {
        zh: '以年、月、日为单位的期间，事件发生当天不算，次日为第一天。',
        en: 'In periods of days, months or years the day of the event is not counted; the next day is the first.',
      },
      value: null,
      unit: null,
    },
    'A-CC-COUNT-MONTH': {
      article: '202',
      subject: { zh: '期间届满：对应日', en: 'Counting: the corresponding day' },
      says: {
        zh: '以月或年计算的，在到期月份的同一日届满；该月没有这一日的，在月末届满。',
        en: 'A period of months or years ends on the same date of its last month, or on the last day of that month where the date does not exist.',
      },
      value: null,
      unit: null,
    },
    'A-CC-COUNT-HOLIDAY': {
      article: '203',
      subject: { zh: '期间届满：遇休假日顺延', en: 'Counting: a last day that is a holiday' },
      says: {
        zh: '届满日落在法定休假日的，移到休假结束的次日；当天截至24时，有营业时间的截至停止营业时。',
        en: 'A last day on a statutory rest day moves to the day after the rest days end; it runs until midnight, or until business closes where there are business hours.',
      },
      value: null,
      unit: null,
    },
    'A-CC-1259': {
      article: '1259',
      subject: { zh: '“以上”“不满”等用语', en: 'Words that include the number and words that do not' },
      says: {
        zh: '“以上、以下、以内、届满”连本数在内；“不满、超过、以外”把本数排除在外。',
        en: '以上, 以下, 以内 and 届满 include the number named; 不满, 超过 and 以外 do not.',
      },
      value: {
        inclusive: ['at_least', 'at_most', 'within', 'on_expiry'],
        exclusive: ['less_than', 'more_than', 'beyond'],
      },
      unit: 'map',
    },
    'A-CC-123': {
      article: '123',
      subject: { zh: '知识产权的客体', en: 'Objects of intellectual property' },
      says: {
        zh: '列举八类：作品，发明、实用新型和外观设计，商标，地理标志，商业秘密，布图设计，植物新品种，以及法律另行规定的客体。',
        en: 'Eight kinds: works; inventions, utility models and designs; marks; geographical indications; trade secrets; layout-designs; plant varieties; others that a law names.',
      },
      value: [
        'works',
        'patents',
        'marks',
        'geographical_indications',
        'trade_secrets',
        'layout_designs',
        'plant_varieties',
        'other',
      ],
      unit: 'list',
    },
    'A-CC-1195': {
      article: '1195',
      subject: { zh: '网络侵权的通知', en: 'Notice of infringement on a network' },
      says: {
        zh: '权利人的通知要附初步证据和真实身份；网络服务提供者应及时转给用户并视情采取措施，拖延的对扩大的损失连带负责；通知有误的由发出人担责。',
        en: 'The notice carries preliminary evidence and the true identity of the holder; the provider passes it on and acts in time, or is jointly liable for the added harm; who gives a wrong notice is liable for it.',
      },
      value: null,
      unit: null,
    },
    'A-CC-1196': {
      article: '1196',
      subject: { zh: '声明转送后的等待期（一般网络服务）', en: 'Wait after a counter-notice (networks in general)' },
      says: {
        zh: '声明到达权利人后，合理期限内没有收到其投诉或起诉的通知，服务提供者应及时撤除措施；法律未定天数。',
        en: 'If no word of a complaint or action arrives within a reasonable time after the counter-notice reached the holder, the provider lifts its measures; no number of days is set.',
      },
      value: { n: null, text: 'reasonable_time' },
      unit: 'day',
      note: {
        zh: '电子商务平台另有15日的规定，信息网络传播权条例要求立即恢复，三者不可混用。',
        en: 'E-commerce platforms have 15 days, and the regulation on network dissemination restores at once: three different rules.',
      },
    },
    'G-PLEDGE-SET': {
      article: '444',
      subject: { zh: '知识产权质权的设立', en: 'Creation of a pledge of intellectual property' },
      says: {
        zh: '登记之时质权成立；此后未与质权人商定，出质人不能转让或许可，所得价款须提前还债或提存。',
        en: 'The pledge arises on registration; afterwards the pledgor transfers or licenses only as agreed with the pledgee, and the proceeds repay the debt early or are deposited.',
      },
      value: null,
      unit: null,
    },
    'G-PLEDGE-OBJECT': {
      article: '440',
      subject: { zh: '可以出质的知识产权', en: 'Intellectual property that can be pledged' },
      says: {
        zh: '商标、专利、著作权等知识产权里能够转让的财产权可以出质。',
        en: 'Transferable property rights in marks, patents, copyright and the like can be pledged.',
      },
      value: null,
      unit: null,
    },
    'I-RULE-CC': {
      article: '203',
      subject: { zh: '民事期间的顺延', en: 'Roll-over in civil law' },
      says: {
        zh: '期间末日是法定休假日的，休假结束后的第一天才届满。',
        en: 'A period whose last day is a statutory rest day ends on the day after the rest days.',
      },
      value: null,
      unit: null,
    },
    'I-RULE-HOUR': {
      article: '201',
      subject: { zh: '按小时计算的期间', en: 'Periods of hours' },
      says: {
        zh: '按小时计算的，从法律规定或约定的时刻起连续计算。',
        en: 'Hours run from the moment that the law or the agreement names.',
      },
      value: null,
      unit: 'hour',
      note: {
        zh: '休假日顺延只针对末“日”，小时不顺延；民事诉讼法另规定开始的那一小时不计，这一点并不一致。',
        en: 'The roll-over speaks of a last day, so hours do not roll; the Civil Procedure Law leaves out the first hour, which is not the same.',
      },
    },
  },
)
