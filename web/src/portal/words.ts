/** Words around every page of the portal. */
export const words = {
  site: { zh: '权链', en: 'Quanlian' },
  home: { zh: '权链首页', en: 'Quanlian home' },
  main: { zh: '主导航', en: 'Main' },
  search: { zh: '检索', en: 'Search' },
  bodies: { zh: '机构', en: 'Bodies' },
  law: { zh: '法律', en: 'Law' },
  signIn: { zh: '登录', en: 'Sign in' },
  register: { zh: '注册', en: 'Register' },
  workbench: { zh: '进入工作台', en: 'Open workbench' },
  account: { zh: '{name}，{body}', en: '{name}, {body}' },
  actFor: { zh: '切换到 {body}', en: 'Act for {body}' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  about: { zh: '关于权链', en: 'About Quanlian' },
  access: { zh: '无障碍声明', en: 'Accessibility' },
  data: { zh: '数据说明', en: 'About the data' },
  footer: { zh: '页脚', en: 'Footer' },
  footerNote: {
    zh: '权链是一套开放的知识产权全链条平台。页面内容以登记机关的公告为准。',
    en: 'Quanlian is an open platform for the whole chain of intellectual property. What the offices publish prevails.',
  },
  offline: {
    zh: '网络已断开，页面上是最后一次取得的内容。',
    en: 'You are offline. The page shows what was last received.',
  },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundWhy: {
    zh: '地址可能不完整，或者页面已经移走。',
    en: 'The address may be incomplete, or the page has moved.',
  },
  notFoundNow: {
    zh: '可以直接检索要找的权利，或者从首页开始。',
    en: 'Search for the right you look for, or start from the home page.',
  },
  toHome: { zh: '回到首页', en: 'Go to the home page' },
  toSearch: { zh: '去检索', en: 'Go to the search' },
}
