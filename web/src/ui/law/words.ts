/** How a rule is cited. */
export const words = {
  lawName: { zh: '《{name}》', en: '{name}' },
  lawVersion: { zh: '（{version}）', en: '({version})' },
  lawArticle: { zh: '第{article}条', en: 'art. {article}' },
}
