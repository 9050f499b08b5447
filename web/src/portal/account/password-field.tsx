/** A password with a way to see what one typed. */
import { useState } from 'react'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

interface Props {
  kind: 'current-password' | 'new-password'
  value: string
  onChange: (value: string) => void
  error?: string
}

export function PasswordField({ kind, value, onChange, error }: Props) {
  const t = useWords(words)
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField
        id="password"
        name="password"
        type={shown ? 'text' : 'password'}
        label={t('password')}
        help={kind === 'new-password' ? t('passwordHelp') : undefined}
        autoComplete={kind}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <label className="p-check-line">
        <input
          type="checkbox"
          className="q-check"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('show')}
      </label>
    </div>
  )
}
