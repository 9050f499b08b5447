/** Words of a matter in a list. */
export const words = {
  waiting: { zh: '等您办理', en: 'Waits for you' },
  unread: { zh: '有新进展', en: 'News' },
  changed: { zh: '最近变动 {at}', en: 'Changed {at}' },
  next: { zh: '{clock}：最迟应于 {due} {duty}', en: '{clock}: {duty} by {due}' },
  nextOwn: { zh: '您最迟应于 {due} {duty}', en: 'You must {duty} by {due}' },
  mayOwn: { zh: '您可以{duty}，最迟 {due}', en: 'You may {duty} until {due}' },
  late: { zh: '{said}，已逾期', en: '{said}: overdue' },
}
