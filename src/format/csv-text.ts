// CSV as rows of fields and back, whoever wrote it. Knows no table.
import Papa from 'papaparse'
import type { Problem } from '../domain/problem.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'

const byteOrderMark = '\ufeff'
const separators = [',', ';', '\t'] as const

/** Some number of apostrophes, then what a spreadsheet takes for the start of a formula. */
const formula = /^'*[=+\-@\t\r]/
const guardedFormula = /^'+[=+\-@\t\r]/

/** Text as a spreadsheet shows it instead of working it out. */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

export function unguardText(text: string): string {
  return guardedFormula.test(text) ? text.slice(1) : text
}

/** RFC 4180 in UTF-8, with the mark by which spreadsheets know it. */
export function encodeFields(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(`${byteOrderMark}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`)
}

export interface CsvRecords {
  readonly header: readonly string[]
  readonly records: readonly (readonly string[])[]
  /** Number of the first record as a spreadsheet counts rows. */
  readonly firstRow: number
  readonly problemAt: (record: number, what: 'quotes' | 'too-many-fields') => Problem
}

/**
 * The fields of a CSV file. Of the separators the one counts by which most header fields are known, as `score` tells.
 */
export function decodeFields(
  bytes: Uint8Array,
  name: string,
  score: (header: readonly string[]) => number,
): Result<CsvRecords> {
  const decoded = decodeText(bytes)
  if (decoded === null) return fail({ code: 'csv-encoding', name })
  // Excel's own way of naming the separator.
  const hint = /^sep=([,;\t])\r?\n/i.exec(decoded)
  const text = hint === null ? decoded : decoded.slice(hint[0].length)
  if (text.trim() === '') return fail({ code: 'csv-empty', name })
  const delimiter = hint?.[1] ?? findSeparator(text, score)
  const { data, errors } = Papa.parse(text, { delimiter, newline: findLineEnd(text) })
  const firstRow = hint === null ? 2 : 3
  const problemAt = (record: number, what: 'quotes' | 'too-many-fields'): Problem => ({
    code: 'csv-unreadable',
    name,
    line: findLine(data, record + 1) + firstRow - 2,
    what,
  })
  const quotes = errors.find((error) => error.type === 'Quotes')
  if (quotes !== undefined) return fail(problemAt((quotes.row ?? 0) - 1, 'quotes'))
  const [header = [], ...records] = data
  return succeed({ header, records, firstRow, problemAt })
}

/** Null where the bytes are not UTF-8: spreadsheets also save UTF-16 and what their country used before. */
function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const wide = bytes.length >= 4 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0)
  if (marked || wide) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function findSeparator(text: string, score: (header: readonly string[]) => number): string {
  let best: { separator: string; score: number; fields: number } = { separator: ',', score: -1, fields: 0 }
  for (const separator of separators) {
    const header =
      Papa.parse(text, { delimiter: separator, newline: findLineEnd(text), preview: 1 }).data[0] ?? []
    const candidate = { separator, score: score(header), fields: header.length }
    const better =
      candidate.score > best.score || (candidate.score === best.score && candidate.fields > best.fields)
    if (better) best = candidate
  }
  return best.separator
}

/** The first end of a line outside quotation marks. */
function findLineEnd(text: string): '\r\n' | '\n' | '\r' {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') quoted = !quoted
    else if (!quoted && character === '\n') return '\n'
    else if (!quoted && character === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r'
  }
  return '\n'
}

/** Line of a text editor on which a record starts: fields may hold line ends of their own. */
function findLine(data: readonly (readonly string[])[], index: number): number {
  let line = 1
  for (const record of data.slice(0, Math.max(index, 0))) {
    line += 1
    for (const field of record) line += field.match(/\r\n|\n|\r/g)?.length ?? 0
  }
  return line
}
