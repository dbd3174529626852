// Row numbers of a table, as a briefing points at its evidence.
import { join } from './spell.ts'

/** More than this would fill a page with numbers that nobody looks up. */
const mostRanges = 20

/** `rows 1–4 and 7` of row numbers in ascending order; after many ranges only how many rows are left. */
export function rowRanges(rows: readonly number[]): string {
  const parts: string[] = []
  let start = 0
  for (let index = 0; index < rows.length; index += 1) {
    if (parts.length === mostRanges) {
      parts.push(`${String(rows.length - start)} more`)
      break
    }
    if (rows[index + 1] === (rows[index] ?? 0) + 1) continue
    const [first, last] = [String(rows[start]), String(rows[index])]
    parts.push(first === last ? first : `${first}–${last}`)
    start = index + 1
  }
  if (parts.length === 0) return 'no rows'
  return `${rows.length === 1 ? 'row' : 'rows'} ${join(parts)}`
}
