/** Words of the page of one matter: head, steps, forms. */
export const matterWords = {
  queue: { zh: '事项', en: 'Matters' },
  title: { zh: '事项', en: 'Matter' },
  notFound: { zh: '没有找到该事项，或您的机构未参与', en: 'No such matter, or your body takes no part in it' },
  notFoundHow: {
    zh: '请核对地址；如果您属于多个机构，请在右上角切换后再打开。',
    en: 'Check the address; if you belong to several bodies, switch to another at the top right and open it again.',
  },
  backToQueue: { zh: '回到事项列表', en: 'Back to the matters' },
  number: { zh: '编号', en: 'Number' },
  copyNumber: { zh: '复制编号 {number}', en: 'Copy number {number}' },
  copied: { zh: '编号已复制', en: 'Number copied' },
  copyFailed: { zh: '浏览器不允许复制，请手动选择编号', en: 'The browser does not allow copying: select the number' },
  opened: { zh: '{day} 开立', en: 'Opened {day}' },
  state: { zh: '状态', en: 'State' },
  endedState: { zh: '已办结', en: 'Closed' },
  version: { zh: '程序第 {n} 版', en: 'version {n} of the procedure' },
  we: { zh: '本机构', en: 'Your body' },

  nextClock: { zh: '最近期限', en: 'Next deadline' },
  nextDue: { zh: '{who}应在 {when} 前{duty}', en: '{who}: {duty} by {when}' },
  nextUnknown: { zh: '{who}须{duty}，期限未知', en: '{who}: {duty}; the period is not known' },
  nextPaused: { zh: '{who}须{duty}，期限已中止（{why}）', en: '{who}: {duty}; paused ({why})' },
  moreClocks: { zh: '另有 {n} 个期限', en: '{n} more' },
  noClock: { zh: '目前没有进行中的期限', en: 'No period is running' },

  actions: { zh: '可以办理', en: 'What you can do' },
  allActions: { zh: '全部步骤（{n}）', en: 'All steps ({n})' },
  noActions: { zh: '目前没有您能办理的步骤', en: 'There is nothing for you to do now' },
  noActionsHow: {
    zh: '等待其他岗位或机构办理；有进展会通知您。',
    en: 'It waits for another role or body; you will be told when something happens.',
  },
  endedHow: { zh: '事项已办结，内容仍可查阅和归档。', en: 'The matter is closed; it stays readable.' },
  producing: { zh: '生成文书：{papers}', en: 'Makes: {papers}' },
  joining: { zh: '办理后可见本事项：{seats}', en: 'Will see the matter afterwards: {seats}' },
  drafted: { zh: '草稿 {at}', en: 'draft of {at}' },

  assignee: { zh: '承办人', en: 'Handled by' },
  nobody: { zh: '未分派', en: 'nobody yet' },
  away: { zh: '{name}（外出）', en: '{name} (away)' },
  assigned: { zh: '已分派给 {name}', en: 'Assigned to {name}' },
  unassigned: { zh: '已取消分派', en: 'Assigned to nobody' },
  assignRefused: { zh: '没有分派成功', en: 'It could not be assigned' },
  more: { zh: '更多', en: 'More' },
  archive: { zh: '下载全卷（ZIP）', en: 'Download the whole file (ZIP)' },
  archiveBusy: { zh: '正在打包全卷…', en: 'Packing the file…' },
  print: { zh: '打印', en: 'Print' },
  printed: { zh: '{at} 打印，打印人 {name}', en: 'Printed {at} by {name}' },
  adopt: { zh: '改用程序第 {n} 版', en: 'Move to version {n} of the procedure' },
  adoptEffect: {
    zh: '已办理的步骤不变，以后的步骤按程序第 {n} 版办理。',
    en: 'What was done stays; from now on the matter follows version {n}.',
  },
  adopted: { zh: '已改用程序第 {n} 版', en: 'The matter follows version {n} now' },

  close: { zh: '收起', en: 'Close' },
  ground: { zh: '依据和条件', en: 'Grounds' },
  draftSaving: { zh: '正在保存草稿…', en: 'Saving the draft…' },
  draftSaved: { zh: '草稿已保存 {at}', en: 'Draft saved {at}' },
  draftFailed: {
    zh: '草稿没有保存成功，离开前请先提交或复制内容',
    en: 'The draft could not be saved: send it or copy it before you leave',
  },
  draftRestored: { zh: '已恢复 {at} 保存的草稿', en: 'The draft of {at} is restored' },
  dropDraft: { zh: '丢弃草稿', en: 'Throw the draft away' },
  draftDropped: { zh: '草稿已丢弃', en: 'The draft is gone' },
  nothingToFill: { zh: '此步骤无需填写内容。', en: 'There is nothing to fill in.' },
  submit: { zh: '提交：{action}', en: 'Send: {action}' },
  done: { zh: '已办理：{action}', en: 'Done: {action}' },
  openedMatters: { zh: '同时开立了：', en: 'It also opened:' },
  faults: { zh: '有 {n} 处需要修改', en: '{n} to put right' },
  gone: {
    zh: '“{action}”目前已不能办理。填写的内容仍保留在这里，可以复制。',
    en: '“{action}” is not possible any more. What you typed is still here to copy.',
  },
  unavailable: {
    zh: '链接中的步骤目前不能办理，可能已由他人办理。',
    en: 'The step of this link is not possible now; somebody may have done it.',
  },

  staleTitle: { zh: '填写期间事项有新的进展', en: 'Something happened while you were typing' },
  staleHidden: {
    zh: '有您的机构无权查看的步骤，内容不显示。',
    en: 'It is a step that your body may not see.',
  },
  staleKept: { zh: '填写的内容没有变化。查看后可以继续提交。', en: 'What you typed is unchanged. Look, then go on.' },
  staleGoOn: { zh: '已查看，继续办理', en: 'Seen, go on' },

  refusedRule: { zh: '依据', en: 'By' },

  keyActions: { zh: '查看可以办理的步骤', en: 'what you can do' },
  keyNote: { zh: '写内部记录', en: 'write an internal note' },
  keyTimeline: { zh: '在办理过程中上下移动', en: 'move through the timeline' },
  keyTop: { zh: '回到办理过程开头', en: 'start of the timeline' },
} as const

/** Words of the page on which a matter is opened. */
export const openWords = {
  open: { zh: '新办：{procedure}', en: 'New: {procedure}' },
  submit: { zh: '提交', en: 'Send' },
  opened: { zh: '已开立 {number}', en: 'Opened {number}' },
  notYours: { zh: '您的岗位不能新办这类事项', en: 'Your role does not open matters of this kind' },
  notYoursHow: {
    zh: '可以切换机构，或请本机构管理员调整岗位。',
    en: 'Switch to another body, or ask the administrator of yours.',
  },
  what: { zh: '这是什么程序', en: 'About this procedure' },
  clocks: { zh: '办理中会出现的期限', en: 'Periods that may run' },
  clockLine: { zh: '{seat}：{duty}', en: '{seat}: {duty}' },
  seats: { zh: '参与方', en: 'Who takes part' },
} as const
