// The comparison of two states in words: names of rows, cells before and after, warnings, changes of measures.
import { isUnread } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import type { MeasureComparison } from '../domain/compare-measures.ts'
import type { CellDifference } from '../domain/compare-rows.ts'
import type { ComparisonWarning } from '../domain/compare-warnings.ts'
import { directions } from '../domain/flow.ts'
import { textAt } from '../domain/read.ts'
import type { TableId } from '../domain/table-id.ts'
import { findColumn, tables } from '../domain/tables/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { compareWords } from '../words/en/compare.ts'
import { cut } from '../words/en/spell.ts'
import type { MethodWords } from '../words/words.ts'
import { findRowName } from './cell-lookup.ts'
import { formatCell, makeCellLookup } from './cell-text.ts'
import type { CellLookup } from './cell-text.ts'

/** Reads names on their own side: a person renamed since stands under the old name before. */
export interface ComparisonReader {
  readonly before: Workbook
  readonly after: Workbook
  readonly words: MethodWords
  readonly lookups: (side: 'before' | 'after', table: TableId) => CellLookup
}

export function makeComparisonReader(
  before: Workbook,
  after: Workbook,
  words: MethodWords,
): ComparisonReader {
  const known = new Map<string, CellLookup>()
  return {
    before,
    after,
    words,
    lookups: (side, table) => {
      const found = known.get(`${side}/${table}`)
      if (found !== undefined) return found
      const lookup = makeCellLookup({ table, workbook: side === 'before' ? before : after, words })
      known.set(`${side}/${table}`, lookup)
      return lookup
    },
  }
}

export interface DifferenceText {
  readonly column: string
  /** Empty for blank. */
  readonly before: string
  readonly after: string
}

export function formatDifference(
  reader: ComparisonReader,
  table: TableId,
  { column, key, before, after }: CellDifference,
): DifferenceText {
  const label = reader.words.tables[table].columns[column]?.label ?? column
  return {
    column: compareWords.cell(label, key === null ? null : formatKey(reader, table, column, key)),
    before: formatSide(reader, 'before', table, column, key, before),
    after: formatSide(reader, 'after', table, column, key, after),
  }
}

function formatKey(reader: ComparisonReader, table: TableId, column: string, key: string): string {
  const found = findColumn(table, column)
  if (found === undefined) return key
  const label = reader.lookups('after', table).keys(found).labelOf(key)
  return label === key ? reader.lookups('before', table).keys(found).labelOf(key) : label
}

function formatSide(
  reader: ComparisonReader,
  side: 'before' | 'after',
  table: TableId,
  column: string,
  key: string | null,
  cell: Cell | null,
): string {
  if (cell === null) return ''
  // One entry of a matrix is its letters or its reason as they are.
  if (key !== null) return typeof cell === 'string' ? cell : ''
  const found = findColumn(table, column)
  if (found === undefined || isUnread(cell)) return isUnread(cell) ? cell.unread : ''
  const text = formatCell(cell, found, reader.lookups(side, table))
  if (found.kind !== 'rating' || typeof cell !== 'number') return text
  const step = reader.words.scales[found.scale].steps[cell]
  return step === undefined || found.scale === 'answer' ? text : `${text} ${step.label}`
}

/** What people call the row, on the side where it is; never empty. */
export function formatRowName(reader: ComparisonReader, table: TableId, row: string): string {
  const workbook = findRow(reader.after, table, row) === undefined ? reader.before : reader.after
  const name = findRowName(workbook, reader.words, table, row)
  const found = findRow(workbook, table, row)
  if (found === undefined) return name === '' ? compareWords.gone : name
  const more = aside(table).flatMap((column) => {
    const value = textAt(found, column)
    const definition = findColumn(table, column)
    if (value === undefined || definition === undefined) return []
    return [
      formatCell(value, definition, reader.lookups(workbook === reader.after ? 'after' : 'before', table)),
    ]
  })
  const whole = [name, ...more].filter((part) => part !== '').join(', ')
  if (whole !== '') return whole
  return compareWords.unnamed((workbook.tables[table].positions.get(row) ?? 0) + 1)
}

/** The column that names the row and those of `aside`: what the name says already. */
export function isInName(table: TableId, column: string): boolean {
  return column === tables[table].nameColumn || aside(table).includes(column)
}

/** Columns that tell rows apart where the name alone does not. */
function aside(table: TableId): readonly string[] {
  if (table === 'ratings') return ['item', 'round']
  if (table === 'translation-skills') return ['person']
  return table === 'readings' ? ['date'] : []
}

export function formatWarning(reader: ComparisonReader, warning: ComparisonWarning): string {
  const { warning: sentences } = compareWords
  switch (warning.code) {
    case 'another-workbook':
      return sentences.anotherWorkbook
    case 'reworded':
      return sentences.reworded(
        reader.words.tables[warning.table].label,
        cutText(warning.before),
        cutText(warning.after),
        warning.rated,
      )
    case 'redefined': {
      const { table, row, column } = warning
      const text = formatDifference(reader, table, { ...warning, key: null })
      const place = cutText(formatRowName(reader, table, row))
      const label = reader.words.tables[table].columns[column]?.label ?? column
      return sentences.redefined(place, label.toLowerCase(), cutText(text.before), cutText(text.after))
    }
    case 'velocity-target':
      return sentences.velocityTarget(warning.before, warning.after)
    case 'scheme':
      return sentences.scheme(warning.before, warning.after)
    case 'start-date':
      return sentences.startDate(warning.before, warning.after)
    case 'technology-leader':
      return sentences.technologyLeader(cutOrNull(warning.before), cutOrNull(warning.after))
    case 'raters':
    case 'items':
      return sentences[warning.code](warning.inBoth, warning.onlyBefore, warning.onlyAfter)
  }
}

const longest = 80

/** Texts people typed have no end of their own. */
function cutText(text: string): string {
  return cut(text, longest)
}

function cutOrNull(text: string | null): string | null {
  return text === null ? null : cutText(text)
}

export type Judgement = 'better' | 'worse' | 'same' | null

/** Whether the change called is one for the better; null where none is called. */
export function judge({ id, verdict }: MeasureComparison, words: MethodWords): Judgement {
  if (verdict === null || verdict === 'same') return verdict
  if (verdict === 'faster' || verdict === 'slower') return verdict === 'faster' ? 'better' : 'worse'
  return (verdict === 'rose') === (words.measures[id].better === 'higher') ? 'better' : 'worse'
}

export interface ChangeText {
  readonly text: string
  /** What to know about it; empty where there is nothing. */
  readonly more: string
}

/** The change of one measure in words, or why none may be told. */
export function formatChange(comparison: MeasureComparison, words: MethodWords): ChangeText {
  const { verdict, difference, halves } = comparison
  if (verdict === 'faster' || verdict === 'slower') {
    return { text: compareWords[verdict], more: formatHalves(halves, verdict) }
  }
  if (verdict === null) return { text: formatNoCall(comparison), more: formatPaired(comparison) }
  const more = formatPaired(comparison)
  if (verdict === 'same' || difference === null) return { text: compareWords.same, more }
  const isBetter = judge(comparison, words) === 'better'
  return { text: compareWords[verdict](Math.abs(difference), isBetter), more }
}

function formatHalves(halves: MeasureComparison['halves'], verdict: 'faster' | 'slower'): string {
  if (halves === null) return ''
  return directions
    .flatMap((direction) => {
      const { first, second, verdict: own } = halves[direction]
      if (own !== verdict || first.withinTarget === null || second.withinTarget === null) return []
      return [compareWords.halves(direction, first.withinTarget, second.withinTarget)]
    })
    .join('. ')
}

function formatNoCall({ id, reason, before, after, paired }: MeasureComparison): string {
  if (reason === null) return ''
  if (reason !== 'fewer-than-five') return compareWords.noCall[reason]
  if (id === 'M6') return compareWords.tooFewHalves
  if (Math.min(before.n, after.n) < 5) return compareWords.tooFew(before.n, after.n)
  return compareWords.tooFewInBoth(paired?.n ?? 0)
}

/** Only where what both sides rate says something else than the values shown. */
function formatPaired({ paired, before, after }: MeasureComparison): string {
  if (paired === null) return ''
  const isSame = paired.before === before.value && paired.after === after.value
  if (isSame) return ''
  const { unit } = after
  return compareWords.overBoth(
    paired.n,
    compareWords.value(paired.before, unit),
    compareWords.value(paired.after, unit),
  )
}
