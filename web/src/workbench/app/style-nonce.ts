/**
 * Gives the page's style nonce to style elements that a library makes without asking for it: antd's scroll lock and
 * scroll-bar measure ignore `csp` and would be refused by the policy, so that a page scrolls behind its dialog.
 */
export function lendStyleNonce(nonce: string | undefined) {
  if (!nonce) return
  const create = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }) as typeof document.createElement
}

/** The nonce of this answer, which the server writes into the page. */
export function styleNonce() {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  return meta?.nonce || meta?.content || undefined
}
