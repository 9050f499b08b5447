/** Words of the help on keys. */
export const keysWords = {
  open: { zh: '快捷键', en: 'Keys' },
  title: { zh: '这一页的快捷键', en: 'Keys of this page' },
  search: { zh: '检索权利', en: 'search rights' },
  help: { zh: '显示快捷键', en: 'show these keys' },
  off: { zh: '可在“我的账号”中关闭单键快捷键。', en: 'Single keys can be turned off under My account.' },
} as const
