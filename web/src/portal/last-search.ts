/** The search one came from, so that the way back leads to the same list. */
const key = 'quanlian.search'

export function rememberSearch(address: string) {
  sessionStorage.setItem(key, address)
}

export function lastSearch(): string {
  return sessionStorage.getItem(key) ?? '/search'
}
