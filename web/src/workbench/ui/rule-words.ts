/** Words about one rule of law. */
export const ruleWords = {
  provisional: { zh: '暂定', en: 'provisional' },
  validity: { zh: '效力', en: 'In force' },
  span: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  since: { zh: '自 {from}', en: 'since {from}' },
  until: { zh: '至 {to}', en: 'until {to}' },
  always: { zh: '未注明期限', en: 'no days given' },
  verified: { zh: '核对', en: 'Checked' },
  'full-text': { zh: '已核对原文', en: 'read in full' },
  secondary: { zh: '据其他资料，暂定', en: 'from another text, provisional' },
  memory: { zh: '未核对原文，暂定', en: 'not checked, provisional' },
  versions: { zh: '版本', en: 'Versions' },
  this: { zh: '本条', en: 'this one' },
  whole: { zh: '查看规则全页（新窗口）', en: 'The whole page of the rule (new window)' },
} as const
