// What is tracked today and how far it has come on its way to an outcome somebody answers for. Knows no words.
import type { Context } from './context.ts'
import { memoByRow } from './memo.ts'
import { namesSomebody } from './named-person.ts'
import { dateAt, numberAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import type { Workbook } from './workbook.ts'

/** What takes a deliverable to an outcome, in the order in which it is asked. */
export const conversionFields = [
  'so-that-outcome',
  'measure',
  'unit',
  'area',
  'leading-lagging',
  'better-when',
  'baseline',
  'baseline-date',
  'target',
  'target-date',
  'business-owner',
  'technology-owner',
  'deliverable-tracking-retired',
] as const
export type ConversionField = (typeof conversionFields)[number]

export interface Conversion {
  readonly row: string
  /** What the row is called: the deliverable, else the measure, the outcome or the programme; '' where all are blank. */
  readonly name: string
  readonly missing: readonly ConversionField[]
  /** Something is delivered, and nobody can say yet which number it moves. */
  readonly outputOnly: boolean
  readonly retired: boolean
}

export const findConversions = memoByRow(({ workbook }) => [workbook.tables.people], findConversion)

export function findConversion(row: Row, { workbook }: Pick<Context, 'workbook'>): Conversion {
  const deliverable = textAt(row, 'deliverable-tracked-today')
  const outcome = textAt(row, 'so-that-outcome')
  const measure = textAt(row, 'measure')
  return {
    row: row.id,
    name: deliverable ?? measure ?? outcome ?? textAt(row, 'programme') ?? '',
    missing: conversionFields.filter((field) => isMissing(workbook, row, field)),
    outputOnly: deliverable !== undefined && (outcome === undefined || measure === undefined),
    retired: yesNoAt(row, 'deliverable-tracking-retired') === true,
  }
}

/** What cannot be read counts as missing, like everywhere. */
function isMissing(workbook: Workbook, row: Row, field: ConversionField): boolean {
  switch (field) {
    case 'baseline':
    case 'target':
      return numberAt(row, field) === undefined
    case 'baseline-date':
    case 'target-date':
      return dateAt(row, field) === undefined
    case 'deliverable-tracking-retired':
      return yesNoAt(row, field) === undefined
    case 'so-that-outcome':
    case 'measure':
    case 'unit':
    case 'area':
    case 'leading-lagging':
    case 'better-when':
      return textAt(row, field) === undefined
    case 'business-owner':
    case 'technology-owner':
      return !namesSomebody(workbook.tables.people, row, field)
  }
}

export interface ConversionTally {
  readonly rows: number
  /** Rows that name a deliverable. */
  readonly deliverables: number
  readonly outputOnly: number
  readonly complete: number
  readonly retired: number
}

export function tallyConversions(conversions: readonly Conversion[], rows: readonly Row[]): ConversionTally {
  return {
    rows: rows.length,
    deliverables: rows.filter((row) => textAt(row, 'deliverable-tracked-today') !== undefined).length,
    outputOnly: conversions.filter(({ outputOnly }) => outputOnly).length,
    complete: conversions.filter(({ missing }) => missing.length === 0).length,
    retired: conversions.filter(({ retired }) => retired).length,
  }
}

export interface PastedDeliverables {
  readonly names: readonly string[]
  /** Lines left out because the same stands above them or in the table already. */
  readonly duplicates: number
  readonly blanks: number
  /** True where lines had more than one cell; the first filled one was taken. */
  readonly severalColumns: boolean
}

/** One deliverable per line, as typed or as a spreadsheet copies a column. Bullets and numbering are not part of it. */
export function readDeliverables(text: string, known: readonly string[]): PastedDeliverables {
  const lines = splitLines(text)
  const filled = lines.filter(({ name }) => name !== '')
  const numbered = filled.length > 1 && filled.every(({ name }) => numbering.test(name))
  const seen = new Set(known.map(foldName))
  const names: string[] = []
  for (const { name } of filled) {
    const clean = (numbered ? name.replace(numbering, '') : name).trim()
    const folded = foldName(clean)
    if (seen.has(folded)) continue
    seen.add(folded)
    names.push(clean)
  }
  return {
    names,
    duplicates: filled.length - names.length,
    blanks: lines.length - filled.length,
    severalColumns: lines.some(({ cells }) => cells > 1),
  }
}

/** Names as people compare them: case, kind of space and width of letters do not count. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

interface Line {
  readonly name: string
  /** Filled cells. */
  readonly cells: number
}

const bullet = /^[-*•‣▪◦–·]\s+/
const numbering = /^\(?\d{1,4}[.)]\s+/

/** The last line's own end is not one more blank line. */
function splitLines(text: string): readonly Line[] {
  const rows = splitCells(text.replace(/^\uFEFF/, ''))
  const last = rows.at(-1)
  const lines = last?.every((cell) => cell === '') === true ? rows.slice(0, -1) : rows
  return lines.map((row) => {
    const filled = row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).filter((cell) => cell !== '')
    return { name: (filled[0] ?? '').replace(bullet, '').trim(), cells: filled.length }
  })
}

/** Rows of cells: a cell with line breaks of its own comes in quotation marks, as spreadsheets write it. */
function splitCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '' || (whole === '' && pattern.lastIndex >= text.length)) break
    if (end !== '\t') rows.push([])
  }
  return rows.map((row) => (row.length === 0 ? [''] : row))
}
