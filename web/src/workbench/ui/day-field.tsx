/** A day as text, `2026-11-22`; typed with or without hyphens, or picked. */
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'

dayjs.extend(customParseFormat)

interface DayFieldProps {
  id?: string
  value?: string
  onChange?: (day: string | undefined) => void
  label?: string
}

/** For use inside `Form.Item`, or alone with a `label`. */
export function DayField({ id, value, onChange, label, ...aria }: DayFieldProps) {
  return (
    <DatePicker
      {...aria}
      id={id}
      aria-label={label}
      className="w-day"
      placeholder="YYYY-MM-DD"
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.MM.DD', 'YYYY/M/D']}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  )
}
