/** Where to go after signing in: only ever a path of this site, whatever the link says. */
export function safeNext(next: string | null, origin: string, otherwise = '/workbench'): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return otherwise
  try {
    const url = new URL(next, origin)
    // `/.//elsewhere` is of this origin, but its normalised path would be read as another host.
    const wrong = url.origin !== origin || url.pathname.startsWith('//') || /^\/(sign-in|api)(\/|$)/.test(url.pathname)
    return wrong ? otherwise : url.pathname + url.search + url.hash
  } catch {
    return otherwise
  }
}
