// A heading as lines: a last one of a word or two under a full one looks like an accident, so the lines above give it theirs.
import type { MeasureText } from '../charts/mark.ts'
import { wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'

/** Shares of the width tried one after the other; as many lines as at the whole width is the condition. */
const narrower = [0.92, 0.84, 0.76, 0.68, 0.6]
/** Share of the width below which a last line looks lost. */
const shortest = 0.3

export function wrapHeading(
  text: string,
  width: number,
  measure: MeasureText,
  style: Parameters<typeof wrapSpans>[4] & { readonly size: number },
): readonly Line[] {
  const wrap = (share: number) => wrapSpans([{ text }], width * share, style.size, measure, style)
  const usual = wrap(1)
  const isLost = (lines: readonly Line[]) =>
    lines.length > 1 && (lines.at(-1)?.width ?? width) < width * shortest
  if (!isLost(usual)) return usual
  return narrower.map(wrap).find((lines) => lines.length === usual.length && !isLost(lines)) ?? usual
}
