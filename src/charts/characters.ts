// Which characters leave no trace and which run from right to left: what measuring and drawing must agree on. Knows no font.

const invisible =
  // Controls are the point of the list; line breaks and TAB are turned to spaces before anyone asks.
  // eslint-disable-next-line no-control-regex
  /^[\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]$/u

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const combining = /^\p{M}$/u
const space = /^[\s\u180E]$/u

/** Control, format and bidi characters: they take no room and are left out of drawings. */
export function isInvisible(character: string): boolean {
  return invisible.test(character)
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
