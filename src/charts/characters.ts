// Which characters leave no trace and which run from right to left: what measuring and drawing must agree on. Knows no font.

/** First and last code point of each range; line breaks and TAB become spaces before anyone asks. */
const invisible: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
]

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const combining = /^\p{M}$/u
const space = /^\s$/u

/** Control, format and bidi characters: they take no room and are left out of drawings. */
export function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return invisible.some(([first, last]) => code >= first && code <= last)
}

/** A letter or mark of a script written from right to left stands somewhere in the text. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

export function isCombining(character: string): boolean {
  return combining.test(character)
}

export function isSpace(character: string): boolean {
  return space.test(character)
}

/** Before a part of a text that is drawn for itself: it isolates as the whole does, whichever letter it begins with. */
export const isolates = { ltr: '\u2066', rtl: '\u2067' } as const

/** The way a text isolates: as said at its beginning, else that of its first letter; null without one. */
export function findDirection(text: string): keyof typeof isolates | null {
  for (const character of text) {
    if (character === isolates.ltr || character === isolates.rtl)
      return character === isolates.rtl ? 'rtl' : 'ltr'
    if (/\p{Nd}/u.test(character)) continue
    if (hasRightToLeft(character)) return 'rtl'
    if (isLetter(character)) return 'ltr'
  }
  return null
}

/** Letters, and signs that stand like letters; those of arithmetic and of money go with what is around them. */
function isLetter(character: string): boolean {
  return /[\p{L}\p{S}]/u.test(character) && !/[\p{Sm}\p{Sk}\p{Sc}]/u.test(character)
}
