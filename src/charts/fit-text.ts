// Shortens a text to a width, with a visible ellipsis. Measured, never guessed by counting letters.
import type { FontWeight, MeasureText } from './mark.ts'

const ELLIPSIS = '…'
/** Widths that were added and subtracted differ in the last digits. */
const TOLERANCE = 0.01

/** The text on one line, whole if it fits in `width`, else its longest beginning with an ellipsis. */
export function fitText(
  text: string,
  width: number,
  size: number,
  weight: FontWeight,
  measure: MeasureText,
): string {
  const line = oneLine(text)
  if (line.length < 400 && measure(line, size, weight) <= width + TOLERANCE) return line
  const characters = Array.from(line.slice(0, 4000))
  let fits = 0
  let tooLong = characters.length + 1
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    const candidate = `${characters.slice(0, middle).join('').trimEnd()}${middle === characters.length ? '' : ELLIPSIS}`
    if (measure(candidate, size, weight) <= width + TOLERANCE) fits = middle
    else tooLong = middle
  }
  const start = characters.slice(0, fits).join('').trimEnd()
  return fits === characters.length && line.length <= 4000 ? start : `${start}${ELLIPSIS}`
}

/** Line breaks and runs of spaces become one space each. */
export function oneLine(text: string): string {
  return text.slice(0, 20_000).replaceAll(/\s+/g, ' ').trim()
}
