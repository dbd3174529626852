// What was stored on this computer, as a value nobody vouches for.

/** Its fields, none where it has no such thing. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** Its fields that are of the kind they should be. */
export function soundFields<Value>(
  value: unknown,
  isSound: (field: unknown, name: string) => field is Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(asRecord(value)).filter((entry): entry is [string, Value] => isSound(entry[1], entry[0])),
  )
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
