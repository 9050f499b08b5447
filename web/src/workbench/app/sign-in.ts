/** The portal's sign-in page, with the way back. */
export function goToSignIn() {
  const next = `${location.pathname}${location.search}`
  location.replace(`/sign-in?next=${encodeURIComponent(next)}`)
}
