/** Where to go after signing in or registering: only ever a path of this site, whatever the link says. */
export function safeNext(next: string | null, origin: string, otherwise = '/workbench'): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return otherwise
  try {
    const url = new URL(next, origin)
    // `/.//elsewhere` is of this origin, but its normalised path would be read as another host.
    const wrong =
      url.origin !== origin || url.pathname.startsWith('//') || /^\/(sign-in|register|api)(\/|$)/.test(url.pathname)
    return wrong ? otherwise : url.pathname + url.search + url.hash
  } catch {
    return otherwise
  }
}

/** The address of a page on the way there. @param page `/sign-in`, `/register` @param next where somebody was going; null for nowhere */
export function onTheWay(page: string, next: string | null, more: Record<string, string> = {}): string {
  const search = new URLSearchParams({ ...more, ...(next === null ? {} : { next }) })
  return search.size > 0 ? `${page}?${search}` : page
}
