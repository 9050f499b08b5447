/** JSON with the keys of every object in order: what is equal reads the same, whoever stored it in between (`jsonb` sorts keys). */

/** What is undefined is left out, as JSON does. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The value as it comes back from JSON: what is kept with an entry is what a later reader folds. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
