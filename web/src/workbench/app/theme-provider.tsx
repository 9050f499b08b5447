/** antd in the reader's language and colours, with the nonce that the style policy asks for. */
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { useDark } from '../../ui/theme.tsx'
import { useMedia } from '../ui/media.ts'
import { styleNonce } from './style-nonce.ts'
import { antdTheme } from './theme.ts'

export function ThemeProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const dark = useDark()
  const roomy = useMedia('(max-width: 640px)')
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  const theme = useMemo(() => antdTheme(dark, roomy), [dark, roomy])
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      csp={{ nonce: styleNonce() }}
      button={{ autoInsertSpace: false }}
    >
      <App message={{ maxCount: 3 }}>{children}</App>
    </ConfigProvider>
  )
}
