// What was stored on this computer, as a value nobody vouches for.

/** Its fields, none where it has no such thing. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
