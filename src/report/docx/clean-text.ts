// Text as a Word file can hold it: XML 1.0 forbids some characters outright, and one of them makes Word refuse the file.
import { hasRightToLeft } from '../../charts/characters.ts'

/** Line breaks of every kind; each becomes `\n`. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Controls but tab and line feed, and the two non-characters XML names. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be found
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** They turn the text around them, to the end of its paragraph where they are never closed. */
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Half of a pair of code units stands for nothing. */
const loneSurrogate = /\p{Surrogate}/gu

const REPLACEMENT = '\uFFFD'

/** The text without what would break the file or turn its neighbours around; lines end with `\n`. */
export function cleanText(text: string): string {
  return text
    .replaceAll(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(forbidden, '')
    .replaceAll(directionControls, '')
    .replaceAll(loneSurrogate, REPLACEMENT)
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ')
}

/** How many characters of a text its copy cannot hold. */
export function countLost(text: string): number {
  const plain = text.replaceAll(lineBreaks, '\n')
  return (plain.match(forbidden)?.length ?? 0) + (plain.match(loneSurrogate)?.length ?? 0)
}

export interface DirectedText {
  readonly text: string
  readonly rightToLeft: boolean
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Splits text into stretches of one direction; what stands between two words of one direction goes with them. */
export function splitDirections(text: string): readonly DirectedText[] {
  if (!hasRightToLeft(text)) return text === '' ? [] : [{ text, rightToLeft: false }]
  const parts: { text: string; rightToLeft: boolean }[] = []
  let between = ''
  for (const character of text) {
    const rightToLeft = hasRightToLeft(character)
    const last = parts.at(-1)
    if (!rightToLeft && last?.rightToLeft === true && !letterOrDigit.test(character)) {
      between += character
    } else if (last?.rightToLeft === rightToLeft) {
      last.text += between + character
      between = ''
    } else {
      parts.push({ text: between + character, rightToLeft })
      between = ''
    }
  }
  const last = parts.at(-1)
  if (last !== undefined) last.text += between
  return parts
}

/** A paragraph runs from right to left where its first letter does. */
export function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0]
  return first !== undefined && hasRightToLeft(first)
}
