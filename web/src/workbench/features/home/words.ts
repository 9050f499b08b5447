/** Words of the first page. */
export const homeWords = {
  title: { zh: '今天', en: 'Today' },
  waiting: { zh: '等我处理', en: 'Waiting for me' },
  nothing: { zh: '没有等您处理的事', en: 'Nothing waits for you' },
  nothingHow: { zh: '可以检索登记簿，或登记、导入新的权利。', en: 'Search the register, or enter or import rights.' },
  mapping: { zh: '表格等待对应列', en: 'The table waits for its columns' },
  stopped: { zh: '导入已停止，可以继续或撤销', en: 'The import was stopped: go on or undo it' },
  refused: { zh: '文件无法读取', en: 'The files could not be read' },
  defects: { zh: '导入有 {n} 处缺陷', en: 'The import has {n} defects' },
  unpublished: { zh: '本机构有 {n} 件未公开的权利', en: 'Your body keeps {n} rights that are not public' },
  unpublishedHow: { zh: '核对后公布，或撤回误登记的', en: 'Check and publish them, or withdraw mistakes' },
  toPublish: {
    zh: '规则草稿等待审核发布，起草人 {name}',
    en: 'A drafted rule waits to be published; drafted by {name}',
  },
  answerChanged: { zh: '您保存的答复所依据的规则有变化', en: 'A rule that your kept answer used has changed' },
  changes: { zh: '昨天以来', en: 'Since yesterday' },
  noChanges: { zh: '昨天以来没有变化。', en: 'Nothing has changed since yesterday.' },
  allEvents: { zh: '全部操作记录', en: 'The whole trail' },
  allImports: { zh: '全部导入', en: 'All imports' },
  importLine: { zh: '{file}：新增 {created}，更新 {updated}', en: '{file}: {created} created, {updated} updated' },
  system: { zh: '系统', en: 'the system' },
} as const
