/** Oneself: account, language, colours, and the ways out. */
import { UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { type Theme, useTheme } from '../../ui/theme.tsx'
import { call } from '../api.ts'
import { useSession } from '../session.ts'
import { useMedia } from '../ui/media.ts'
import { useNotice } from '../ui/notice.tsx'
import { appWords } from './words.ts'

export function PersonMenu() {
  const t = useWords(appWords)
  const { person } = useSession()
  const { language, setLanguage } = useLanguage()
  const [theme, setTheme] = useTheme()
  const navigate = useNavigate()
  const notice = useNotice()
  const narrow = useMedia('(max-width: 640px)')
  const leave = (act: () => Promise<unknown>) => act().then(() => location.assign('/'), notice.failed)

  const acts: Record<string, () => unknown> = {
    account: () => navigate({ to: '/account' }),
    portal: () => location.assign('/'),
    language: () => setLanguage(language === 'zh' ? 'en' : 'zh'),
    'theme.system': () => setTheme('system'),
    'theme.light': () => setTheme('light'),
    'theme.dark': () => setTheme('dark'),
    out: () => leave(() => call.identity.signOut({})),
    outEverywhere: () => leave(() => call.identity.signOutEverywhere({})),
  }
  const scheme = (value: Theme) => ({
    key: `theme.${value}`,
    label: `${theme === value ? '✓ ' : ''}${t(`theme_${value}`)}`,
  })
  const items: MenuProps['items'] = [
    { key: 'account', label: t('account') },
    { key: 'portal', label: t('portal') },
    { type: 'divider' },
    { key: 'language', label: t('otherLanguage') },
    { key: 'theme', type: 'group', label: t('theme'), children: [scheme('system'), scheme('light'), scheme('dark')] },
    { type: 'divider' },
    { key: 'out', label: t('signOut') },
    { key: 'outEverywhere', label: t('signOutEverywhere') },
  ]
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => acts[key]?.() }} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={t('personMenu', { name: person.name })}>
        {narrow ? null : person.name}
      </Button>
    </Dropdown>
  )
}
