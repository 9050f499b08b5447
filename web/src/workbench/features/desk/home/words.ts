/** Words of the desk's panels on the first page. */
export const panelWords = {
  waiting: { zh: '等我处理', en: 'Waiting for me' },
  late: { zh: '已逾期', en: 'Late' },
  changed: { zh: '昨天以来有变化', en: 'Changed since yesterday' },
  all: { zh: '全部 {n} 件', en: 'All {n}' },
  nothingWaiting: { zh: '没有等您处理的事项', en: 'Nothing waits for you' },
  nothingWaitingHow: {
    zh: '轮到您的岗位办理时，事项会出现在这里，并发通知。',
    en: 'When it is your turn, a matter appears here and a notice tells you.',
  },
  nothingLate: { zh: '没有逾期的事项。', en: 'Nothing is late.' },
  nothingChanged: { zh: '昨天以来没有变化。', en: 'Nothing has changed since yesterday.' },
  notices: { zh: '{n} 条未读通知', en: '{n} unread notices' },
  openQueue: { zh: '查看全部事项', en: 'See all matters' },
} as const
