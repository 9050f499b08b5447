/** Words of the audit trail. */
export const auditWords = {
  title: { zh: '操作记录', en: 'Audit trail' },
  how: {
    zh: '谁在何时代表哪个机构做了什么。记录只能追加，不能修改。',
    en: 'Who did what, when and for which body. The trail only grows.',
  },
  caption: { zh: '操作记录列表', en: 'List of events' },
  at: { zh: '时间', en: 'Time' },
  name: { zh: '操作', en: 'Act' },
  actor: { zh: '人员', en: 'Person' },
  body: { zh: '机构', en: 'Body' },
  subject: { zh: '对象编号', en: 'Subject' },
  request: { zh: '请求编号', en: 'Request' },
  data: { zh: '内容', en: 'Particulars' },
  system: { zh: '系统', en: 'the system' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  all: { zh: '全部操作', en: 'All acts' },
  about: { zh: '仅看对象 {id}', en: 'About {id} only' },
  emptyTitle: { zh: '这段时间没有操作', en: 'Nothing in this time' },
} as const
