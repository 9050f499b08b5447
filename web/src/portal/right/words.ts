/** Words of the page of a right in the portal. */
export const words = {
  title: { zh: '权利', en: 'Right' },
  back: { zh: '返回检索', en: 'Back to the search' },
  print: { zh: '打印', en: 'Print' },
  work: { zh: '在工作台办理', en: 'Handle in the workbench' },
  complain: { zh: '投诉侵权', en: 'Report an infringement' },
  matters: { zh: '与此权利有关的事项', en: 'Matters about this right' },
  printed: {
    zh: '打印自权链，{date}。内容以登记机关的公告为准。',
    en: 'Printed from Quanlian on {date}. What the office publishes prevails.',
  },
}
