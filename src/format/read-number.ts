// Reads numbers as people and spreadsheets write them: decimal comma or point, thousands apart, money, signs, brackets,
// digits of other scripts.

/** Which mark `1,234` or `1.234` means a decimal by; numbers that can mean one thing only are read either way. */
export type DecimalMark = 'point' | 'comma'

const plain = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const spacedGroups = /^\d{1,3}(?:[\s'’]\d{3})+(?!\d)/
const currency = String.raw`(?:[a-z]{0,2}\p{Sc}|(?:usd|eur|gbp|chf|jpy|cny|sek|nok|dkk|pln|czk|huf|ron|bgn|try|uah|inr|krw|aud|cad|nzd|sgd|hkd|zar|brl|mxn|ils|aed|sar|kr|zł|kč|ft|fr)\.?)`
const money = new RegExp(String.raw`^${currency}\s*|\s*${currency}$`, 'giu')
/** As in `1.200,–`, which is a price without cents. */
const noCents = /([.,])[-–—]{1,2}$/
const percentSign = /\s*[%﹪％٪](?=\)?$)|^[%﹪％٪]\s*/
/** A text of more letters is no number: it is not even looked at, which could take long. */
const longest = 200
const digitsOnly = /^\d*(?:\.\d+|\.)?$/

/** The number, or null where the text is none. Whole says that a lone mark before three digits is a thousand. */
export function readNumber(text: string, mark: DecimalMark, whole = false): number | null {
  if (text.length > longest) return null
  if (foreignDecimal.test(text)) return readNumber(text.replace(foreignDecimal, '.'), 'point')
  const trimmed = narrow(text).trim()
  if (mark === 'point' && !whole && plain.test(trimmed)) return finite(toExactNumber(trimmed))
  const { negative, body } = splitNumber(trimmed)
  const number = toPointNumber(body, mark, whole)
  if (number === null) return null
  const value = finite(number)
  return value === null ? null : negative && value !== 0 ? -value : value
}

/** Percent as its number: `40`, `40 %` and `40%` are 40. */
export function readPercent(text: string, mark: DecimalMark): number | null {
  if (text.length > longest) return null
  return readNumber(narrow(text).trim().replace(percentSign, ''), mark)
}

/**
 * The mark a number tells by itself, as 1.234,50 does. `either` where two numbers could be meant, as by 1,234; null
 * where there is no mark or no number.
 */
export function findMarkEvidence(text: string): DecimalMark | 'either' | null {
  if (text.length > longest) return null
  const { body } = splitNumber(narrow(text).trim().replace(percentSign, ''))
  if (!/[.,]/.test(body)) return null
  const [point, comma] = [toPointNumber(body, 'point', false), toPointNumber(body, 'comma', false)]
  if (point === null) return null
  if (point !== comma) return 'either'
  const decimal = findDecimalMark(body, 'point', false)
  // Only marks that group thousands are left: the other one is free to cut off a fraction.
  if (decimal === null) return body.includes(',') ? 'point' : 'comma'
  return decimal === '.' ? 'point' : 'comma'
}

/** Arabic has marks of its own, which can mean one thing only. */
const foreignDecimal = /\u066b/
const foreignThousands = /\u066c/g
/** The zeros of Arabic, Persian, Devanagari and Bengali; nine digits follow each. */
const foreignZeros = [0x660, 0x6f0, 0x966, 0x9e6]

/** Input methods write digits as wide as their letters, and scripts have their own. */
function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(foreignThousands, '')
    .replace(/[\u0660-\u09ef]/g, (own) => {
      const digits = foreignZeros.map((zero) => own.charCodeAt(0) - zero)
      return String(digits.find((digit) => digit >= 0 && digit <= 9) ?? own)
    })
}

/** So many digits of any number are kept. */
const keptDigits = 15

/** Null where digits before the mark would be lost: what has so many is no amount but a name, and must not change. */
function toExactNumber(written: string): number | null {
  const value = Number(written)
  const integer = /^-?0*(\d*)/.exec(written)?.[1] ?? ''
  if (integer.length <= keptDigits || /e/i.test(written)) return value
  return onlyDigits(written) === onlyDigits(String(value).replace(/e.*/, '')) ? value : null
}

function onlyDigits(written: string): string {
  const digits = written.replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.replace(/0+$/, '')
}

function finite(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null
  return value === 0 ? 0 : value
}

/** Sign and digits with their marks, without money and the spaces between thousands. */
function splitNumber(text: string): { negative: boolean; body: string } {
  const { negative, body } = splitSign(
    text
      .replace(money, '')
      .trim()
      .replace(noCents, (_, mark: string) => `${mark}00`),
  )
  const bare = body.replace(money, '').replace(spacedGroups, (groups) => groups.replace(/\D/g, ''))
  return { negative, body: bare }
}

function splitSign(text: string): { negative: boolean; body: string } {
  if (/^\(.*\)$/.test(text)) return { negative: true, body: text.slice(1, -1).trim() }
  if (/^[-−–]/.test(text)) return { negative: true, body: text.slice(1).trim() }
  // As accounting programs write it.
  if (/\d\s*[-−–]$/.test(text)) return { negative: true, body: text.slice(0, -1).trim() }
  return { negative: false, body: text.startsWith('+') ? text.slice(1).trim() : text }
}

function toPointNumber(body: string, mark: DecimalMark, whole: boolean): number | null {
  if (!/\d/.test(body)) return null
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(body)) return Number(body.replace(',', '.'))
  const decimal = findDecimalMark(body, mark, whole)
  const grouping = decimal === '.' ? ',' : '.'
  const parts = body.split(decimal ?? '\0')
  if (parts.length > 2) return null
  const [integer = '', fraction] = parts
  const ungrouped = removeGroups(integer, decimal === null ? /[.,]/ : grouping)
  if (ungrouped === null || (fraction !== undefined && !/^\d*$/.test(fraction))) return null
  const number = fraction === undefined ? ungrouped : `${ungrouped}.${fraction}`
  return digitsOnly.test(number) ? toExactNumber(number) : null
}

/** The mark that cuts off the fraction, or null where every mark groups thousands. */
function findDecimalMark(body: string, mark: DecimalMark, whole: boolean): '.' | ',' | null {
  const marks = body.match(/[.,]/g) ?? []
  const last = marks[marks.length - 1]
  if (last !== '.' && last !== ',') return null
  const first = marks[0]
  if (marks.length > 1) return first === last ? null : last
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)
  if (!couldGroup) return last
  if (whole) return null
  return last === (mark === 'point' ? '.' : ',') ? last : null
}

/** The digits without their grouping marks, or null where a group has not three digits. */
function removeGroups(integer: string, grouping: string | RegExp): string | null {
  const groups = integer.split(grouping)
  const [head = '', ...rest] = groups
  if (!/^\d*$/.test(head) || (rest.length > 0 && (head === '' || head.length > 3))) return null
  return rest.every((group) => /^\d{3}$/.test(group)) ? groups.join('') : null
}
