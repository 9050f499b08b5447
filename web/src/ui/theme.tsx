/** Light, dark, or as the system says; remembered in the browser and put on the root before the first paint by theme.js. */
import { useEffect, useState } from 'react'
import { useWords } from './language.tsx'
import { Menu } from './menu.tsx'
import { words } from './words.ts'

export type Theme = 'system' | 'light' | 'dark'
const key = 'quanlian.theme'
const themes: Theme[] = ['system', 'light', 'dark']
const icons = { system: 'system', light: 'sun', dark: 'moon' } as const
const changed = new EventTarget()

/** The choice and a way to change it; every reader of the hook hears of a change. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(remembered)
  useEffect(() => {
    const hear = () => setTheme(remembered())
    changed.addEventListener('change', hear)
    return () => changed.removeEventListener('change', hear)
  }, [])
  return [theme, choose]
}

/** Whether dark is what is shown now, for drawings that cannot read custom properties. */
export function useDark(): boolean {
  const [theme] = useTheme()
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const hear = () => setSystem(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return theme === 'system' ? system : theme === 'dark'
}

export function ThemeSwitch() {
  const t = useWords(words)
  const [theme, setTheme] = useTheme()
  return (
    <Menu
      compact
      icon={icons[theme]}
      label={t('themeNow', { theme: t(theme) })}
      items={themes.map((one) => ({ id: one, label: t(one), checked: one === theme, onChoose: () => setTheme(one) }))}
    />
  )
}

function choose(theme: Theme) {
  if (theme === 'system') {
    localStorage.removeItem(key)
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem(key, theme)
    document.documentElement.dataset.theme = theme
  }
  changed.dispatchEvent(new Event('change'))
}

function remembered(): Theme {
  const theme = localStorage.getItem(key)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}
