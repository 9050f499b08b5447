/** Words of the page about Quanlian. */
export const words = {
  title: { zh: '关于权链', en: 'About Quanlian' },
  what: { zh: '这是什么', en: 'What it is' },
  what1: {
    zh: '权链是一套开放的知识产权全链条平台，把创造、运用、保护、管理、服务连成一条链：一项权利一个页面，一段历史；各机构只看到自己该看的部分。',
    en: 'Quanlian is an open platform for the whole chain of intellectual-property work: create, use, protect, manage, serve. One right has one page and one history; each body sees its part and nothing else.',
  },
  what2: {
    zh: '现在可以做的：检索和查看十四类权利，导出与打印，查找负责的机构，注册后登记和管理自己的权利，导入官方文件。',
    en: 'Today you can search and read fourteen kinds of right, export and print them, find the body responsible, and, once registered, enter and manage your own and import office files.',
  },
  access: { zh: '无障碍声明', en: 'Accessibility' },
  access1: {
    zh: '本站按照《网页内容无障碍指南》（WCAG）2.2 的 AA 级制作：全部操作可以只用键盘完成，文字对比度达标，页面放大到 200% 仍可使用，状态除了颜色还有文字和形状，系统要求减少动态效果时不播放动画。',
    en: 'This site is built to WCAG 2.2, level AA: everything works by keyboard, contrast is sufficient, pages work at 200% zoom, states have a word and a shape beside their colour, and motion stops when your system asks for it.',
  },
  access2: {
    zh: '已知不足：登记机关提供的图形文件没有文字说明；部分来源文件只有一种语言。遇到障碍，请告诉运营方，我们会改正。',
    en: 'Known gaps: figures that come from offices carry no description, and some sources exist in one language only. If something stops you, tell the operator and we will put it right.',
  },
  data: { zh: '数据说明', en: 'About the data' },
  data1: {
    zh: '登记簿的内容来自登记机关公布的文件和权利人自己的登记。每项内容都可以在权利页的“数据来源”中查到出处；来源不同的，一并列明。',
    en: 'The register holds what offices have published and what holders have entered. On the page of a right, “Where this comes from” names the source of each item, and where there are several.',
  },
  data2: {
    zh: '这里的信息供查询参考，不代替登记机关的证书、登记簿副本和公告；不一致时以登记机关为准。',
    en: 'It is for information and does not replace certificates, extracts or gazettes of the offices; where they differ, the office prevails.',
  },
  data3: {
    zh: '未公开和密封的权利不会出现在公开检索中，只有保管机构和它准许的机构可以查看，每次变更都有记录。',
    en: 'Unpublished and sealed rights never appear in the open search. Only the body that keeps them and those it lets in can see them, and each change is recorded.',
  },
  privacy: { zh: '隐私', en: 'Privacy' },
  privacy1: {
    zh: '检索不需要登录，也不使用跟踪或广告。浏览器里只保存语言、外观和键盘设置；登录后另有一个登录凭证，退出即删除。',
    en: 'Searching needs no account, and there is no tracking or advertising. The browser keeps only language, appearance and keyboard settings, and after sign-in one session cookie that ends when you sign out.',
  },
}
