// Keys between keys: lets a row move by changing itself alone. Compared by code unit. Knows no rows.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A key that sorts after `before` and ahead of `after`; null stands for the open end. `before` must sort first. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** `count` keys in ascending order between two keys. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count)
}
