// Keys between keys: lets a row move by changing itself alone. Compared by code unit. Knows no rows.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * A key that sorts after `before` and ahead of `after`; null stands for the open end. Two equal keys (copies
 * that were merged can hold them) leave no room between: the answer then sorts right after both.
 */
export function orderBetween(before: string | null, after: string | null): string {
  if (before !== null && before === after) return `${before}V`
  return generateKeyBetween(before, after)
}

/** `count` keys in ascending order between two keys, with the same rule for equal keys. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  if (before !== null && before === after) return generateNKeysBetween(before, `${before}V`, count)
  return generateNKeysBetween(before, after, count)
}

/** Whether a key from elsewhere can be worked with: the others throw in the two functions above. */
export function isOrderKey(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}
