// Makes texts comparable as people compare them: case, accents and runs of spaces do not count.

const plain = /^[\x20-\x7e]*$/
const marks = /\p{M}+/gu
const spaces = /\s+/gu

export function foldText(text: string): string {
  // Plain letters need no Unicode work, and nearly all texts are plain.
  const letters = plain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(marks, '').toLowerCase()
  return letters.replace(spaces, ' ').trim()
}
