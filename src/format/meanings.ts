// What people said that texts mean which a column cannot read by itself. Kept in the workbook, so it travels with it.
import { NOT_SURE } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { findPlace, isThere } from '../domain/link.ts'
import { memoByRows } from '../domain/memo.ts'
import type { Row } from '../domain/row.ts'
import { scales } from '../domain/scale.ts'
import type { TableId } from '../domain/table-id.ts'
import type { Workbook } from '../domain/workbook.ts'
import { foldText } from './fold-text.ts'

export interface Meaning {
  /** Its row in the table of meanings. */
  readonly row: string
  readonly text: string
  /** The id of a choice, a row or a step; `table/row` for a link, `yes` or `no`. */
  readonly means: string
}

/** What one text can stand for: of a column that holds several, one of them. */
export type MeantValue = string | number | boolean

type Index = ReadonlyMap<string, ReadonlyMap<string, Meaning>>

const indexOf = memoByRows(makeIndex)

/** How the table of meanings names a column. */
export function nameColumn(table: TableId, column: string): string {
  return `${table}/${column}`
}

/** What the text was said to mean; undefined where nobody said so, or where what it meant is gone. */
export function findMeaning(
  workbook: Workbook,
  table: TableId,
  column: Column,
  text: string,
): MeantValue | undefined {
  const meant = indexOf(workbook.tables.meanings).get(nameColumn(table, column.id))
  // Nearly all columns have none: their texts are not even folded.
  const meaning = meant?.get(foldText(text))
  return meaning === undefined ? undefined : readMeant(workbook, column, meaning.means)
}

/** The row that says what the text means, in force or not: what is said anew takes its place. */
export function findMeaningRow(
  workbook: Workbook,
  table: TableId,
  column: string,
  text: string,
): string | undefined {
  return indexOf(workbook.tables.meanings).get(nameColumn(table, column))?.get(foldText(text))?.row
}

/** Every row about the text: of two, which merged copies can hold, the one that does not count stands behind the other. */
export function findMeaningRows(
  workbook: Workbook,
  table: TableId,
  column: string,
  text: string,
): readonly string[] {
  const [place, folded] = [nameColumn(table, column), foldText(text)]
  return workbook.tables.meanings.rows
    .filter(({ cells: { column: where, text: said } }) => {
      return where === place && typeof said === 'string' && foldText(said) === folded
    })
    .map(({ id }) => id)
}

/** All that are in force for the column. */
export function listMeanings(workbook: Workbook, table: TableId, column: Column): readonly Meaning[] {
  const meant = indexOf(workbook.tables.meanings).get(nameColumn(table, column.id))
  return [...(meant?.values() ?? [])].filter(({ means }) => readMeant(workbook, column, means) !== undefined)
}

/** Of two rows about one text the later counts. */
function makeIndex(rows: readonly Row[]): Index {
  const index = new Map<string, Map<string, Meaning>>()
  for (const row of rows) {
    const { text, column, means } = row.cells
    if (typeof text !== 'string' || typeof column !== 'string' || typeof means !== 'string') continue
    const folded = foldText(text)
    if (folded === '') continue
    const meant = index.get(column) ?? new Map<string, Meaning>()
    index.set(column, meant.set(folded, { row: row.id, text, means }))
  }
  return index
}

function readMeant(workbook: Workbook, column: Column, means: string): MeantValue | undefined {
  switch (column.kind) {
    case 'yes-no':
      return means === 'yes' ? true : means === 'no' ? false : undefined
    case 'choice':
      return column.choices.includes(means) ? means : undefined
    case 'rating': {
      if (means === NOT_SURE) return column.notSure === true ? means : undefined
      const { min, max } = scales[column.scale]
      const step = Number(means)
      return /^\d+$/.test(means) && step >= min && step <= max ? step : undefined
    }
    case 'person':
    case 'people':
    case 'reference':
    case 'link':
      return isThere(workbook, findPlace(column, means)) ? means : undefined
    case 'text':
    case 'long-text':
    case 'integer':
    case 'number':
    case 'percent':
    case 'date':
    case 'date-time':
    case 'matrix':
    case 'computed':
      return undefined
  }
}
