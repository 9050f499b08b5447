/** Words of the list of drafts. */
export const draftWords = {
  title: { zh: '草稿', en: 'Drafts' },
  how: {
    zh: '填到一半的表单会自动保存在这里，只有您自己能看到。',
    en: 'Forms half filled in are kept here by themselves; nobody but you sees them.',
  },
  caption: { zh: '草稿列表', en: 'List of drafts' },
  colWhat: { zh: '办理', en: 'For' },
  colMatter: { zh: '事项', en: 'Matter' },
  colAt: { zh: '保存于', en: 'Kept' },
  colActs: { zh: '操作', en: 'Do' },
  newMatter: { zh: '新事项，尚未发起', en: 'A new matter, not opened yet' },
  whatOf: { zh: '{procedure}：{action}', en: '{procedure}: {action}' },
  go: { zh: '继续填写', en: 'Go on' },
  goOf: { zh: '继续填写：{what}', en: 'Go on with {what}' },
  drop: { zh: '删除', en: 'Throw away' },
  dropOf: { zh: '删除草稿：{what}', en: 'Throw away the draft: {what}' },
  dropAsk: { zh: '删除后不能恢复。', en: 'It cannot be brought back.' },
  dropped: { zh: '草稿已删除', en: 'The draft is thrown away' },
  empty: { zh: '没有草稿', en: 'No drafts' },
  emptyHow: {
    zh: '办理事项时填到一半离开，内容会自动保存，回来可以继续。',
    en: 'Leave a form half filled in, and it waits for you here.',
  },
} as const
