/** What `quanlian serve` prints when it is ready. */
import type { RunningServer } from '@quanlian/server'
import { print, table } from './terminal.ts'

export function announce({ url, accounts, setupLink, notes }: RunningServer): void {
  print('')
  print(`Quanlian 权链  ${url}`)
  if (accounts.length > 0) {
    print('')
    print('Demo accounts 演示账号 (invented data 虚构数据):')
    const rows = accounts.map(({ login, password, name, body, roles }) => [
      login,
      password,
      name,
      body,
      roles.join(' '),
    ])
    for (const line of table([['login 账号', 'password 密码', 'name 姓名', 'body 机构', 'roles 角色'], ...rows]))
      print(`  ${line}`)
  }
  if (setupLink) {
    print('')
    print(
      'Nobody administers this installation yet. This link makes the first administrator, once 首位管理员设置链接（一次有效）:',
    )
    print(`  ${new URL(setupLink, url)}`)
  }
  for (const note of notes) print(`\nNote 注意: ${note}`)
  print('')
  print('Ctrl-C stops 停止')
}
