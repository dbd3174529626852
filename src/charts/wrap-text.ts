// Breaks a text into a few lines of a width at its spaces; what does not fit ends in an ellipsis.
import { fitText, oneLine } from './fit-text.ts'
import type { FontWeight, MeasureText } from './mark.ts'

/** One line at least, even for no text. Words wider than a line are cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: FontWeight,
  measure: MeasureText,
  most: number,
): readonly string[] {
  // More than this fills no picture.
  const words = oneLine(text.slice(0, 4000)).split(' ')
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer, size, weight) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(' ')
      break
    }
    lines.push(fitText(line, width, size, weight, measure))
    line = word
  }
  return [...lines, fitText(line, width, size, weight, measure)]
}
