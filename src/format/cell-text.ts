// One cell as text and back, by its column: the same for grid, CSV, paper and command line. Knows no screen.
import { schemes } from '../domain/catalogue.ts'
import { isList, isMatrix, isUnread, NOT_SURE } from '../domain/cell.ts'
import type { Cell, MatrixValue, Unread } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { makeLink, readLink } from '../domain/link.ts'
import { scales } from '../domain/scale.ts'
import type { ScaleId } from '../domain/scale.ts'
import { isTableId, methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import type { UnreadReason } from '../domain/unread-reason.ts'
import type { CellLookup } from './cell-lookup.ts'
import { foldText } from './fold-text.ts'
import { findMeaning } from './meanings.ts'
import type { MeantValue } from './meanings.ts'
import { readDate, readDateTime } from './read-date.ts'
import { readNumber, readPercent } from './read-number.ts'
import { isRowId } from './row-id.ts'

export { makeCellLookup } from './cell-lookup.ts'
export type { CellLookup, LookupOptions } from './cell-lookup.ts'

/** A cell (undefined for blank), or why the text is none. */
export type CellReading = { readonly cell: Cell | undefined } | { readonly why: UnreadReason }

type LinkColumn = Extract<Column, { kind: 'link' }>
export type MatrixColumn = Extract<Column, { kind: 'matrix' }>

/** Plain text that `parseCell` reads back as the same cell: dates as YYYY-MM-DD, scales as their number. */
export function formatCell(cell: Cell | undefined, column: Column, lookup: CellLookup): string {
  if (cell === undefined) return ''
  if (isUnread(cell)) return cell.unread
  if (column.kind === 'matrix') return isMatrix(cell) ? formatMatrix(cell, column, lookup) : ''
  if (typeof cell === 'boolean') return formatYesNo(cell, lookup)
  if (typeof cell === 'number') return formatNumber(cell, column, lookup)
  if (isList(cell)) return cell.map((part) => formatPart(part, column, lookup)).join('; ')
  return typeof cell === 'string' ? formatString(cell, column, lookup) : ''
}

/** The cell the text means; undefined where it is blank; the text itself, marked unread, where it means none. */
export function parseCell(text: string, column: Column, lookup: CellLookup): Cell | undefined | Unread {
  const reading = readCell(text, column, lookup)
  return 'why' in reading ? { unread: text } : reading.cell
}

/** Like `parseCell`, but tells why a text could not be read. A computed column holds nothing. */
export function readCell(text: string, column: Column, lookup: CellLookup): CellReading {
  if (column.kind === 'text' || column.kind === 'long-text') return { cell: text === '' ? undefined : text }
  const trimmed = text.trim()
  if (trimmed === '' || column.kind === 'computed') return { cell: undefined }
  const reading = readByKind(text, trimmed, column, lookup)
  if (!('why' in reading)) return reading
  const meant = readMeaning(trimmed, column, lookup)
  if (meant === null) return reading
  return { cell: holdsSeveral(column) && typeof meant === 'string' ? [meant] : meant }
}

/** The parts of a text that keep a column of several from being read; the whole text for any other column. */
export function findUnreadParts(text: string, column: Column, lookup: CellLookup): readonly string[] {
  if (!holdsSeveral(column)) return [text.trim()]
  const isRead = (part: string) => !('why' in readPart(part, column, lookup))
  const cut = (whole: string, mark: RegExp) =>
    whole
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  return cut(text, /[;\n\r]+/)
    .filter((part) => !isRead(part))
    .flatMap((part) => {
      const names = cut(part, /,/)
      return names.some(isRead) ? names.filter((name) => !isRead(name)) : [part]
    })
}

function holdsSeveral(column: Column): boolean {
  return column.kind === 'people' || (column.kind === 'link' && column.many === true)
}

/** A text that is not blank, in any column but one of free text. */
function readByKind(text: string, trimmed: string, column: Column, lookup: CellLookup): CellReading {
  switch (column.kind) {
    case 'date':
      return orWhy(readDate(trimmed, lookup.dates, lookup.serials, lookup.year), 'not-a-date')
    case 'date-time':
      return orWhy(readDateTime(trimmed, lookup.dates, lookup.serials, lookup.year), 'not-a-date-and-time')
    case 'yes-no':
      return readYesNo(trimmed, lookup)
    case 'integer':
      return readInteger(trimmed, lookup)
    case 'number':
      return orWhy(readNumber(trimmed, lookup.decimal), 'not-a-number')
    case 'percent':
      return orWhy(readPercent(trimmed, lookup.decimal), 'not-a-number')
    case 'choice':
      return orWhy(lookup.choices(column).idOf(trimmed) ?? null, 'not-a-choice')
    case 'rating':
      return readRating(trimmed, column.scale, column.notSure === true, lookup)
    case 'person':
      return asCell(lookup.names('people').resolve(trimmed))
    case 'reference':
      return asCell(lookup.names(column.table).resolve(trimmed))
    case 'people':
      return readList(trimmed, (part) => readPart(part, column, lookup))
    case 'link':
      return column.many === true
        ? readList(trimmed, (part) => readPart(part, column, lookup))
        : parseLink(trimmed, column, lookup)
    case 'matrix':
      return readMatrix(column.holds === 'text' ? text : trimmed, column, lookup)
    case 'text':
    case 'long-text':
    case 'computed':
      return { cell: undefined }
  }
}

/** One of several. */
function readPart(part: string, column: Column, lookup: CellLookup): CellReading {
  const reading =
    column.kind === 'link' ? parseLink(part, column, lookup) : asCell(lookup.names('people').resolve(part))
  return 'why' in reading ? orWhy(readMeaning(part, column, lookup), reading.why) : reading
}

/** What somebody said that the text means, where the column does not know it by itself. */
function readMeaning(text: string, column: Column, lookup: CellLookup): MeantValue | null {
  return findMeaning(lookup.workbook, lookup.table, column, text) ?? null
}

/** One key of a matrix cell as text: letters, or a reason word for word. */
export function formatMatrixEntry(value: string | undefined): string {
  return value ?? ''
}

/** Letters of the workbook's scheme in its order, from `D`, `d, r` or `decide, recommend`; or a reason. */
export function readMatrixEntry(
  text: string,
  column: MatrixColumn,
  lookup: CellLookup,
): { readonly value: string | undefined } | { readonly why: UnreadReason } {
  if (column.holds === 'text') return { value: text === '' ? undefined : text }
  if (text.trim() === '') return { value: undefined }
  const scheme = schemes[lookup.scheme].letters
  const found = new Set<string>()
  for (const part of foldText(text).split(/[\s,;/+&.-]+/)) {
    if (part === '') continue
    const letters = findLetters(part, lookup)
    if (letters === null) return { why: 'not-letters' }
    for (const letter of letters) found.add(letter)
  }
  if (found.size === 0) return { why: 'not-letters' }
  return {
    value: Array.from(scheme)
      .filter((letter) => found.has(letter))
      .join(''),
  }
}

function findLetters(part: string, lookup: CellLookup): readonly string[] | null {
  const letters = Array.from(part.toUpperCase())
  if (letters.every((letter) => schemes[lookup.scheme].letters.includes(letter))) return letters
  const words = Object.entries(lookup.words.letters[lookup.scheme] ?? {})
  const named = words.find(
    ([, { label, short }]) => foldText(short) === part || foldText(label).split(/[\s,]/)[0] === part,
  )
  return named === undefined ? null : [named[0]]
}

function orWhy(cell: Cell | null, why: UnreadReason): CellReading {
  return cell === null ? { why } : { cell }
}

function asCell(resolved: { readonly id: string } | { readonly why: UnreadReason }): CellReading {
  return 'id' in resolved ? { cell: resolved.id } : resolved
}

function formatString(cell: string, column: Column, lookup: CellLookup): string {
  switch (column.kind) {
    case 'choice':
      return lookup.ids ? cell : lookup.choices(column).labelOf(cell)
    case 'computed':
      return lookup.ids
        ? cell
        : (lookup.words.tables[lookup.table].columns[column.id]?.choices?.[cell] ?? cell)
    case 'rating':
      return cell === NOT_SURE && !lookup.ids ? lookup.words.notSure : cell
    case 'person':
      return lookup.names('people').format(cell)
    case 'reference':
      return lookup.names(column.table).format(cell)
    case 'link':
      return formatLink(cell, lookup)
    case 'people':
    case 'text':
    case 'long-text':
    case 'date':
    case 'date-time':
    case 'yes-no':
    case 'integer':
    case 'number':
    case 'percent':
    case 'matrix':
      return cell
  }
}

/** One of several: a name with a semicolon of its own would be cut in two on the way back. */
function formatPart(part: string, column: Column, lookup: CellLookup): string {
  const text = column.kind === 'link' ? formatLink(part, lookup) : lookup.names('people').format(part)
  if (!/[;\n\r]/.test(text)) return text
  if (column.kind !== 'link') return `[${part}]`
  return part
}

function formatYesNo(cell: boolean, lookup: CellLookup): string {
  if (lookup.ids) return cell ? 'yes' : 'no'
  return cell ? lookup.words.yes : lookup.words.no
}

function formatNumber(cell: number, column: Column, lookup: CellLookup): string {
  // Worked-out numbers are read, not calculated with: two decimals say enough.
  const value = column.kind === 'computed' ? Math.round(cell * 100) / 100 : cell
  const plain = String(value === 0 ? 0 : value)
  const text = lookup.decimal === 'comma' ? plain.replace('.', ',') : plain
  const percent = column.kind === 'percent' || (column.kind === 'computed' && column.result === 'percent')
  return percent ? `${text}%` : text
}

const yesWords = new Set(['yes', 'y', 'true', 't', '1', 'x', 'on', '✓', '✔', '☑'])
const noWords = new Set(['no', 'n', 'false', 'f', '0', 'off', '☐', '✗', '✘'])
// Spreadsheets write what is true in the language of their menus.
for (const word of ['wahr', 'vrai', 'vero', 'verdadero', 'verdadeiro', 'waar']) yesWords.add(word)
for (const word of ['falsch', 'faux', 'falso', 'onwaar']) noWords.add(word)

function readYesNo(text: string, lookup: CellLookup): CellReading {
  const folded = foldText(text)
  if (folded === foldText(lookup.words.yes) || yesWords.has(folded)) return { cell: true }
  if (folded === foldText(lookup.words.no) || noWords.has(folded)) return { cell: false }
  return { why: 'not-yes-or-no' }
}

function readInteger(text: string, lookup: CellLookup): CellReading {
  const value = readNumber(text, lookup.decimal, !lookup.isDecimalSure)
  if (value === null) return { why: 'not-a-number' }
  return Number.isSafeInteger(value) ? { cell: value } : { why: 'not-a-whole-number' }
}

/** By number (`3`, `3 consulted`), by stars, by the step's name or short name, or "not sure" where that can be answered. */
function readRating(text: string, scale: ScaleId, notSure: boolean, lookup: CellLookup): CellReading {
  const folded = foldText(text)
  if (notSure && (folded === foldText(lookup.words.notSure) || folded === NOT_SURE || folded === '?'))
    return { cell: NOT_SURE }
  const { min, max } = scales[scale]
  const steps = lookup.words.scales[scale].steps
  const stars = /^(★+)☆*$/.exec(folded)?.[1]?.length
  if (stars !== undefined) return stars >= min && stars <= max ? { cell: stars } : { why: 'not-on-the-scale' }
  const number = /^(\d+)(?:[.,]0+)?(?:\s*\/\s*\d+|[\s\-–:.)]+([^\d\s].*))?$/.exec(folded)
  if (number?.[1] !== undefined) {
    const value = Number(number[1])
    const fits = value >= min && value <= max && (number[2] === undefined || isStep(number[2], steps[value]))
    return fits ? { cell: value } : { why: 'not-on-the-scale' }
  }
  const named = Object.entries(steps).find(([, step]) => isStep(folded, step))
  return named === undefined ? { why: 'not-on-the-scale' } : { cell: Number(named[0]) }
}

function isStep(
  folded: string,
  step: { readonly label: string; readonly short: string } | undefined,
): boolean {
  return step !== undefined && (foldText(step.label) === folded || foldText(step.short) === folded)
}

function readList(text: string, readPart: (part: string) => CellReading): CellReading {
  const whole = splitList(text, /[;\n\r]+/, readPart)
  if (!('why' in whole)) return whole
  // Names may hold commas, so a comma counts as a break only where nothing else can be meant.
  const byComma = text.includes(',') ? splitList(text, /[,;\n\r]+/, readPart) : whole
  return 'why' in byComma ? whole : byComma
}

function splitList(text: string, mark: RegExp, readPart: (part: string) => CellReading): CellReading {
  const cells = new Set<string>()
  for (const part of text.split(mark)) {
    if (part.trim() === '') continue
    const reading = readPart(part.trim())
    if ('why' in reading) return reading
    if (typeof reading.cell === 'string') cells.add(reading.cell)
  }
  return { cell: cells.size === 0 ? undefined : [...cells] }
}

/** `Decision rights: Data strategy`, or `decision-rights/data-strategy` with ids. */
function formatLink(link: string, lookup: CellLookup): string {
  const parts = readLink(link)
  if (lookup.ids || parts === null) return link
  return `${lookup.tableNames.labelOf(parts.table)}: ${lookup.names(parts.table).format(parts.row)}`
}

function parseLink(text: string, column: LinkColumn, lookup: CellLookup): CellReading {
  const allowed = column.tables ?? methodTableIds
  const raw = readLink(text)
  if (raw !== null && isRowId(raw.row) && allowed.includes(raw.table)) return { cell: text }
  const cut = text.indexOf(':')
  const named = cut < 0 ? undefined : lookup.tableNames.idOf(text.slice(0, cut))
  if (named !== undefined && isTableId(named) && allowed.includes(named)) {
    const resolved = lookup.names(named).resolve(text.slice(cut + 1))
    if ('id' in resolved) return { cell: makeLink(named, resolved.id) }
  }
  return findAmong(text, allowed, lookup)
}

/** A name alone, where exactly one row of the tables it may lie in is called that. */
function findAmong(text: string, allowed: readonly TableId[], lookup: CellLookup): CellReading {
  const found: string[] = []
  for (const table of allowed) {
    const resolved = lookup.names(table).resolve(text)
    if ('id' in resolved && !text.startsWith('[')) found.push(makeLink(table, resolved.id))
  }
  const [only] = found
  if (only === undefined) return { why: 'no-such-row' }
  return found.length === 1 ? { cell: only } : { why: 'name-not-unique' }
}

/** `CEO: D; CFO: RI`, or one line per criterion with its reason. */
function formatMatrix(cell: MatrixValue, column: MatrixColumn, lookup: CellLookup): string {
  const keys = lookup.keys(column)
  const known = keys.ids.filter((key) => cell[key] !== undefined)
  const others = Object.keys(cell).filter((key) => !known.includes(key))
  return [...known, ...others.sort()]
    .map((key) => `${formatKey(key, column, lookup)}: ${formatMatrixEntry(cell[key])}`)
    .join(column.holds === 'letters' ? '; ' : '\n')
}

/** A name with a mark that separates entries would be cut on the way back. */
function formatKey(key: string, column: MatrixColumn, lookup: CellLookup): string {
  const label = lookup.keys(column).labelOf(key)
  if (!/[:;\n\r]/.test(label)) return label
  return column.keys === 'roles' ? `[${key}]` : key
}

function readMatrix(text: string, column: MatrixColumn, lookup: CellLookup): CellReading {
  const keys = lookup.keys(column)
  const value: Record<string, string> = {}
  let last: string | undefined
  for (const part of text.split(column.holds === 'letters' ? /[;\n\r]+/ : /\n/)) {
    const entry = splitEntry(part, keys)
    if (entry === null) {
      // A reason may run over several lines.
      if (column.holds === 'letters' || last === undefined) return { why: 'no-such-role' }
      value[last] = `${value[last] ?? ''}\n${part}`
      continue
    }
    const reading = readMatrixEntry(entry.text, column, lookup)
    if ('why' in reading) return reading
    if (reading.value !== undefined) value[entry.key] = reading.value
    last = entry.key
  }
  return { cell: Object.keys(value).length === 0 ? undefined : value }
}

function splitEntry(
  part: string,
  keys: { readonly idOf: (text: string) => string | undefined },
): { key: string; text: string } | null {
  for (let cut = part.indexOf(':'); cut >= 0; cut = part.indexOf(':', cut + 1)) {
    const key = keys.idOf(part.slice(0, cut))
    if (key !== undefined) return { key, text: part.slice(cut + 1).replace(/^ /, '') }
  }
  return null
}
