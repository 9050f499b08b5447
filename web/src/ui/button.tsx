/** Buttons, and links that look like them. */
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { Link } from './link.tsx'

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook
  icon?: IconName
  /** While its work is under way: keeps its place and its focus, and takes no second click. */
  busy?: boolean
}

export function Button({ look = 'plain', icon, busy, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`q-button q-button-${look}`}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A button that shows only its icon; the label is read aloud and shown on hover. */
export function IconButton({ label, icon, ...rest }: Omit<Props, 'children'> & { label: string; icon: IconName }) {
  return (
    <button type="button" {...rest} className="q-icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  )
}

export function ButtonLink({
  to,
  look = 'plain',
  icon,
  children,
}: {
  to: string
  look?: ButtonLook
  icon?: IconName
  children: ReactNode
}) {
  return (
    <Link to={to} className={`q-button q-button-${look}`}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
