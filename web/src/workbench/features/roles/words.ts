/** Words of roles and of what they allow. */
import type { Grant } from '@quanlian/contract'
import type { Words } from '../../../ui/language.tsx'

export const roleWords = {
  title: { zh: '角色', en: 'Roles' },
  how: {
    zh: '每一行是一个角色，勾选它可以做的事。人员在某机构的权限是其角色的总和。',
    en: 'Each row is a role; tick what it allows. What a person may do in a body is the sum of their roles there.',
  },
  caption: { zh: '角色与权限', en: 'Roles and what they allow' },
  role: { zh: '角色', en: 'Role' },
  enter: { zh: '新增角色', en: 'Enter a role' },
  code: { zh: '代号', en: 'Code' },
  codeHow: { zh: '小写字母和下划线，之后不能改', en: 'Lower-case letters and underscores; it cannot change later' },
  zh: { zh: '中文名称', en: 'Chinese name' },
  en: { zh: '英文名称', en: 'English name' },
  grants: { zh: '可以做的事', en: 'What it allows' },
  allows: { zh: '{role}：{grant}', en: '{role}: {grant}' },
  yes: { zh: '✓ 可以', en: '✓ yes' },
  no: { zh: '否', en: 'no' },
  unsaved: { zh: '有未保存的修改', en: 'Changes not saved' },
  saved: { zh: '角色已保存', en: 'The role is saved' },
} as const

export const grantWords: Record<Grant, Words> = {
  'rights.enter': { zh: '登记权利', en: 'Enter rights' },
  'rights.record': { zh: '更正和公布', en: 'Correct and publish' },
  'rights.entitle': { zh: '授权查看', en: 'Let others see' },
  'rights.import': { zh: '导入文件', en: 'Import files' },
  'law.edit': { zh: '起草法规', en: 'Draft rules of law' },
  'law.publish': { zh: '审核发布法规', en: 'Publish rules of law' },
  'matters.act': { zh: '办理事项', en: 'Handle matters' },
  'matters.assign': { zh: '分派事项', en: 'Assign matters' },
  'identity.manage': { zh: '管理本机构', en: 'Manage own body' },
  'identity.administer': { zh: '管理平台', en: 'Administer the platform' },
}
