// Numbers, lists and months as an English sentence writes them. Knows no ids and no tables.

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `three` up to twelve, digits in groups beyond; zero is `no`, as in "no rows". */
export function spell(quantity: number): string {
  return numbers[quantity] ?? many(quantity)
}

/** In digits, thousands grouped, so that they can be read. */
export function many(quantity: number): string {
  return String(quantity).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `second` up to the tenth, `11th` and `22nd` beyond. */
export function ordinal(position: number): string {
  const known = ordinals[position - 1]
  if (known !== undefined) return known
  const last = Math.floor(position / 10) % 10 === 1 ? 0 : position % 10
  return `${String(position)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

/** `both` and `all three`: English has a word for all of two. */
export function allOf(quantity: number, write: (quantity: number) => string = spell): string {
  return quantity === 2 ? 'both' : `all ${write(quantity)}`
}

/** `one row`, `three rows`, `14 rows`. */
export function spellCount(quantity: number, one: string, many: string): string {
  return `${spell(quantity)} ${quantity === 1 ? one : many}`
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `COO, CFO and Board`. */
export function join(parts: readonly string[]): string {
  return joinBy('and', parts)
}

/** `COO, CFO or Board`. */
export function joinOr(parts: readonly string[]): string {
  return joinBy('or', parts)
}

function joinBy(word: string, parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`
}

/** As `join`, or parted by semicolons where a name has a comma of its own. */
export function joinLabels(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? names.join('; ') : join(names)
}

/** `June 2026` of `2026-06`; any other text as it is. */
export function spellMonth(text: string): string {
  const match = /^(\d{4})-(\d{2})/.exec(text)
  const month = months[Number(match?.[2]) - 1]
  return match === null || month === undefined ? text : `${month} ${match[1] ?? ''}`
}

/** Signs that turn the direction of what follows until they are closed again, which a cut text may never be. */
const directionTurns = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * The beginning of a long text someone typed, on one line, cut after a word where one ends near; `limit` characters at
 * most. It leaves the direction of the sentence it stands in alone.
 */
export function cut(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4)
    .replaceAll(directionTurns, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const characters = Array.from(clean)
  return characters.length <= limit
    ? clean
    : `${endAtWord(characters.slice(0, limit - 1).join(''), characters[limit - 1] ?? '')}…`
}

/** A beginning without the half of a word at its end, unless that half is a third of it, and without what joins it to the rest. */
export function endAtWord(start: string, next: string): string {
  const space = start.lastIndexOf(' ')
  const isWhole = next === ' ' || start.endsWith(' ')
  const kept = isWhole || space * 3 < start.length * 2 ? start : start.slice(0, space)
  return kept.replace(/[\s,;:–—-]+$/u, '')
}

/** The beginning of a name; 40 characters at most. Takes no limit, so that a list of names can be mapped. */
export function shorten(text: string): string {
  return cut(text, 40)
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A name or the like inside a sentence of ours: one from right to left is kept apart, so that it reads its own way and
 * leaves the order of the words, numbers and marks around it. Any other stays as it is.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

/** One after another on a line; a sentence that is not the last gives up its full stop to what follows it. */
export function joinOnLine(texts: readonly string[]): string {
  return texts.map((text, at) => (at < texts.length - 1 ? text.replace(/(?<!\.)\.$/, '') : text)).join('; ')
}
