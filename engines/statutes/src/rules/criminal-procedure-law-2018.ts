/** Periods and duties of criminal procedure that IP cases meet between transfer and trial. */
import { rulesOf } from '../rule.ts'

export const criminalProcedureLaw2018 = rulesOf(
  { law: 'criminal-procedure-law-2018', from: '2018-10-26' },
  {
    'B-INCIDENTAL-CIVIL': {
      article: '101',
      subject: { zh: '刑事附带民事诉讼', en: 'Incidental civil action' },
      says: {
        zh: '因犯罪受到物质损失的被害人，可以在刑事诉讼过程中提起附带民事诉讼。',
        en: 'A victim who suffered material loss from the crime may bring a civil action within the criminal case.',
      },
      value: null,
      unit: null,
      note: {
        zh: '知识产权犯罪的损失能否这样提起，各地做法不一，应按当地做法设置；受案范围见B-INCIDENTAL-LIMIT。',
        en: 'Whether the loss from an IP crime may be claimed so differs by local practice, so follow that; for the scope see B-INCIDENTAL-LIMIT.',
      },
    },
    'B-CPL-COUNT': {
      article: '105',
      subject: { zh: '刑事诉讼期间的计算', en: 'Counting periods in criminal procedure' },
      says: {
        zh: '起算的时和日不算，在途时间不算，期满前交邮的不算过期；末日是节假日的顺延到其后第一日，在押期间除外。',
        en: 'The first hour and day and time on the way do not count; posting before expiry is in time. A last day on a holiday moves to the next day after it, but never while a person is in custody.',
      },
      value: null,
      unit: null,
    },
    'C-REVERSE-CPL': {
      article: '177',
      subject: { zh: '不起诉后的检察意见', en: 'Procuratorial opinion after non-prosecution' },
      says: {
        zh: '被不起诉人需要行政处罚、处分或没收违法所得的，检察院提出检察意见移送主管机关，主管机关及时回告处理结果。',
        en: 'Where a person not prosecuted deserves an administrative penalty, sanction or confiscation, the procuratorate sends an opinion to the competent authority, which reports back the outcome in good time.',
      },
      value: null,
      unit: null,
    },
    'C-VICTIM-3D': {
      article: '46',
      subject: { zh: '告知被害人可委托诉讼代理人', en: 'Telling the victim of the right to a representative' },
      says: {
        zh: '检察院收到移送审查起诉的材料之日起3日内告知被害人及其近亲属等。',
        en: 'The procuratorate tells the victim and close relatives within three days of receiving the file for prosecution review.',
      },
      value: { n: 3 },
      unit: 'day',
    },
    'C-PROSECUTE-1M': {
      article: '172',
      subject: { zh: '审查起诉期限', en: 'Time for prosecution review' },
      says: {
        zh: '一个月内决定，重大复杂的可延长15日；认罪认罚并适用速裁的10日，可能判处一年以上有期徒刑的可延至15日。',
        en: 'One month, 15 days more for major and complex cases; 10 days where guilt is admitted and the fast-track applies, up to 15 if more than one year in prison is likely.',
      },
      value: { n: 1, ext_days: 15, fast_days: 10, fast_long_days: 15 },
      unit: 'month',
    },
    'I-RULE-CPL': {
      article: '105',
      subject: { zh: '刑事诉讼期间的顺延', en: 'Roll-over in criminal procedure' },
      says: {
        zh: '末日是节假日的，期满日为节假日后第一日；在押期间到期满之日为止。',
        en: 'A last day on a holiday moves to the first day after it; time in custody ends on the day itself.',
      },
      value: null,
      unit: null,
    },
  },
)
