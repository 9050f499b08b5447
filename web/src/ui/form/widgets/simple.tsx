/** Controls of one line or a few: texts, days, instants, amounts, counts. */
import { useState } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import { aria, type ControlProps, textOf } from '../control.ts'
import { clockInChina, groupedMoney, instantInChina, plainCount, plainMoney } from '../typed.ts'
import { words } from '../words.ts'

export function LineControl(props: ControlProps) {
  const { field, value, onChange } = props
  return (
    <input
      {...aria(props)}
      className="q-input"
      type="text"
      maxLength={field.most}
      autoComplete="off"
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

export function TextControl(props: ControlProps) {
  const { field, value, onChange } = props
  return (
    <textarea
      {...aria(props)}
      className="q-input f-text"
      rows={5}
      maxLength={field.most}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

export function DayControl(props: ControlProps) {
  const { value, onChange } = props
  const { language } = useLanguage()
  return (
    <input
      {...aria(props)}
      className="q-input f-short"
      type="date"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      max="9999-12-31"
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

/** Day and time of a clock in China, whatever the clock of the device says. */
export function InstantControl(props: ControlProps) {
  const { value, onChange } = props
  const t = useWords(words)
  return (
    <span className="f-with">
      <input
        {...aria(props)}
        className="q-input f-middle"
        type="datetime-local"
        max="9999-12-31T23:59"
        value={clockInChina(textOf(value))}
        onChange={(event) => onChange(instantInChina(event.target.value))}
      />
      <span>{t('chinaTime')}</span>
    </span>
  )
}

/** Shown with separators once the cursor has left it. */
export function MoneyControl(props: ControlProps) {
  const { value, onChange } = props
  const [typed, setTyped] = useState<string>()
  return (
    <span className="f-with">
      <span aria-hidden="true">{'\u00a5'}</span>
      <input
        {...aria(props)}
        className="q-input f-middle f-number"
        type="text"
        inputMode="decimal"
        maxLength={30}
        autoComplete="off"
        value={typed ?? groupedMoney(textOf(value))}
        onFocus={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(plainMoney(event.target.value) || undefined)
        }}
      />
    </span>
  )
}

export function CountControl(props: ControlProps) {
  const { value, onChange } = props
  return (
    <input
      {...aria(props)}
      className="q-input f-short f-number"
      type="text"
      inputMode="numeric"
      maxLength={14}
      autoComplete="off"
      value={textOf(value)}
      onChange={(event) => onChange(plainCount(event.target.value))}
    />
  )
}
