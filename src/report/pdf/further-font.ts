// A font of somebody's own: whether it can be embedded, which characters it has and how wide they are.
import { jsPDF } from 'jspdf'
import type { FaceMetrics } from '../../charts/font-metrics.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'

/** Chinese, Japanese and Korean in one style; larger files are collections. */
export const largestFont = 40_000_000

/** First four bytes of a font with TrueType outlines; others cannot be embedded here. */
const trueType = new Set(['\u0000\u0001\u0000\u0000', 'true'])

/** jsPDF's own reader of fonts; its types leave it out. */
interface FontReader {
  readonly open: (file: Uint8Array) => {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<string, number>> } | null }
    /** In thousandths of an em. */
    readonly widthOfGlyph: (glyph: number) => number
  }
}

/** `name` for the sentence that says what is wrong. */
export function readFurtherFont(name: string, bytes: Uint8Array): Result<FaceMetrics> {
  const unreadable = fail({ code: 'font-unreadable', name })
  if (bytes.length > largestFont) return unreadable
  if (!trueType.has(String.fromCharCode(...bytes.subarray(0, 4)))) return unreadable
  try {
    const { TTFFont } = jsPDF.API as unknown as { readonly TTFFont: FontReader }
    const font = TTFFont.open(bytes)
    const widths = new Uint16Array(0x10000)
    for (const [code, glyph] of Object.entries(font.cmap.unicode?.codeMap ?? {})) {
      if (Number(code) < widths.length && glyph > 0) {
        widths[Number(code)] = Math.max(0, Math.round(font.widthOfGlyph(glyph))) + 1
      }
    }
    return widths.some((width) => width > 0) ? succeed({ unitsPerEm: 1000, widths }) : unreadable
  } catch {
    return unreadable
  }
}
