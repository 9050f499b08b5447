/** Words that every page of the desk uses. */
export const deskWords = {
  own: { zh: '本机构', en: 'Ours' },
  unread: { zh: '未读', en: 'Unread' },
  print: { zh: '打印', en: 'Print' },
  printed: { zh: '{body} · 打印于 {at}', en: '{body} · printed {at}' },
  other: { zh: '其他', en: 'Other' },
  nobody: { zh: '未分派', en: 'Nobody' },
  me: { zh: '我', en: 'Me' },
  everyone: { zh: '所有人', en: 'Everyone' },
  away: { zh: '（外出）', en: '(away)' },
} as const
