// Makes texts comparable as people compare them: case, accents and runs of spaces do not count.

/** Raised when a text folds to something else than before: what is kept folded is made anew then. */
export const foldingVersion = 2

/** Letters Unicode takes for ones of their own, as they are written by those who have no such key. */
export const plainSpellings: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
}

const plain = /^[\x20-\x7e]*$/
const marks = /\p{M}+/gu
const spaces = /\s+/gu
const spelled = new RegExp(`[${Object.keys(plainSpellings).join('')}]`, 'g')

export function foldText(text: string): string {
  // Plain letters need no Unicode work, and nearly all texts are plain.
  const letters = plain.test(text)
    ? text.toLowerCase()
    : spellPlainly(text.normalize('NFKD').replace(marks, '').toLowerCase())
  return letters.replace(spaces, ' ').trim()
}

/** Where in a text on one line the first place begins that folds to `folded`; -1 where there is none. */
export function findFolded(text: string, folded: string): number {
  const places: number[] = []
  let whole = ''
  let at = 0
  for (const character of text) {
    const own = character === ' ' ? ' ' : foldText(character)
    for (let index = 0; index < own.length; index += 1) places.push(at)
    whole += own
    at += character.length
  }
  return places[whole.indexOf(folded)] ?? -1
}

/** Of small letters without accents. */
export function spellPlainly(text: string): string {
  return text.replace(spelled, (letter) => plainSpellings[letter] ?? letter)
}
