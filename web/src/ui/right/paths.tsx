/** Where links on a right's page lead: the portal and the workbench have different addresses. */
import { createContext, useContext } from 'react'

export interface RightPaths {
  right: (id: string) => string
  holder: (name: string) => string
  class: (scheme: string, code: string) => string
}

const Context = createContext<RightPaths>({
  right: (id) => `/rights/${id}`,
  holder: (name) => `/search?${new URLSearchParams({ holder: name })}`,
  class: (scheme, code) => `/search?${new URLSearchParams({ class: `${scheme}:${code}` })}`,
})

/** Gives the addresses of another face than the portal. */
export const RightPathsProvider = Context.Provider

export function usePaths() {
  return useContext(Context)
}
