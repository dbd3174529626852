// A font of somebody's own: whether it can be embedded, which characters it has and how wide they are.
import type { FaceMetrics } from '../../charts/font-metrics.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { readTrueType } from './true-type.ts'

/** Chinese, Japanese and Korean in one style; larger files are collections. */
export const largestFont = 40_000_000

/** `name` for the sentence that says what is wrong. */
export function readFurtherFont(name: string, bytes: Uint8Array): Result<FaceMetrics> {
  const unreadable = fail({ code: 'font-unreadable', name })
  if (bytes.length > largestFont) return unreadable
  try {
    const { glyphs, unitsPerEm, widthOf } = readTrueType(bytes)
    const widths = glyphs.map((glyph) => (glyph === 0 ? 0 : widthOf(glyph) + 1))
    return widths.some((width) => width > 0) ? succeed({ unitsPerEm, widths }) : unreadable
  } catch {
    return unreadable
  }
}
