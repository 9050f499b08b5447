/** Links that stay in the page when the face around them says it can follow them itself. */
import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, useContext } from 'react'

interface Follow {
  /** Whether this face shows the address itself; others load as a new document. */
  owns: (to: string) => boolean
  navigate: (to: string) => void
}
const Context = createContext<Follow>({ owns: () => false, navigate: () => {} })

export function LinkProvider({ children, ...follow }: Follow & { children: ReactNode }) {
  return <Context.Provider value={follow}>{children}</Context.Provider>
}

export function Link({ to, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { to: string }) {
  const { owns, navigate } = useContext(Context)
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !plain(event) || rest.target || !owns(to)) return
        event.preventDefault()
        navigate(to)
      }}
    />
  )
}

function plain(event: MouseEvent) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
