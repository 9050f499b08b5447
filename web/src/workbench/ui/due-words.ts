/** Where a period stands, in words. */
export const dueWords = {
  running: { zh: '进行中', en: 'Running' },
  suspended: { zh: '已中止', en: 'Paused' },
  met: { zh: '按期完成', en: 'Kept' },
  late: { zh: '已逾期', en: 'Overdue' },
  lateDone: { zh: '逾期完成', en: 'Done late' },
  lapsed: { zh: '期满未行使', en: 'Not used in time' },
  unknown: { zh: '期限未知', en: 'Period not known' },
  today: { zh: '今天到期', en: 'ends today' },
  tomorrow: { zh: '明天到期', en: 'ends tomorrow' },
  daysLeft: { zh: '还有 {n} 天', en: '{n} days left' },
  hoursLeft: { zh: '还有 {n} 小时', en: '{n} hours left' },
  underHour: { zh: '不足 1 小时', en: 'less than an hour left' },
  dayLate: { zh: '已逾期 1 天', en: 'overdue by a day' },
  daysLate: { zh: '已逾期 {n} 天', en: 'overdue by {n} days' },
  hoursLate: { zh: '已逾期 {n} 小时', en: 'overdue by {n} h' },
} as const
