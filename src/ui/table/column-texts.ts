// What stands in the columns of a table, as far as their widths depend on it. Knows no components.
import type { Session } from '../../app/session-state.ts'
import type { Column, ColumnKind } from '../../domain/column.ts'
import { textAt } from '../../domain/read.ts'
import type { TableId } from '../../domain/table-id.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { showCellText } from './cell-reading.ts'
import { fitTexts } from './column-layout.ts'
import type { ColumnTexts, Density } from './column-layout.ts'
import { findHeaderLabel } from './header.tsx'
import { isNarrowRating } from './kinds.tsx'
import { findCell } from './sorting.ts'

export function findTexts(
  session: Session,
  table: TableId,
  column: Column,
  rows: readonly string[],
): ColumnTexts {
  const { choices = {}, blank = '' } = findColumnWords(table, column.id)
  const named = column.kind === 'rating' && !isNarrowRating(column) && column.scale !== 'answer'
  return {
    header: findHeaderLabel(table, column),
    choices: Object.values(choices),
    steps: named ? Object.values(methodWords.scales[column.scale].steps).map(({ short }) => short) : [],
    numbers: findNumbers(session, table, column, rows),
    blank: named || column.kind === 'choice' ? blank : '',
  }
}

/** What stands in the columns that no list of choices fixes, by column; nothing where there is no row. */
export function findRowTexts(
  session: Session,
  table: TableId,
  rows: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const state = session.store.getState()
  const found = rows.slice(0, measuredRows).flatMap((id) => findRow(state.workbook, table, id) ?? [])
  if (found.length === 0) return new Map()
  const written = tables[table].columns.filter(({ kind }) => freeKinds.has(kind))
  return new Map(
    written.map((column) => [
      column.id,
      found.map((row) => showCellText(state, table, column, row.cells[column.id]).slice(0, 80)),
    ]),
  )
}

/** Kinds whose cells may say anything. */
const freeKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'text',
  'long-text',
  'person',
  'people',
  'link',
  'reference',
])

/** Amounts that stand in the column when its rows come or go. */
function findNumbers(
  session: Session,
  table: TableId,
  column: Column,
  rows: readonly string[],
): readonly string[] {
  if (column.kind !== 'number') return []
  const state = session.store.getState()
  return rows.slice(0, measuredRows).flatMap((id) => {
    const cell = findRow(state.workbook, table, id)?.cells[column.id]
    return typeof cell === 'number' ? [showCellText(state, table, column, cell)] : []
  })
}

/** As many rows as anybody looks at before they scroll. */
const measuredRows = 60

/** What the first column says. */
export function findNames(
  session: Session,
  table: TableId,
  rows: readonly string[],
  column: Column | undefined,
): readonly string[] {
  const { workbook } = session.store.getState()
  return rows.slice(0, measuredRows).flatMap((id) => {
    const row = column === undefined ? undefined : findRow(workbook, table, id)
    const name = row === undefined || column === undefined ? undefined : textAt(row, column.id)
    return name === undefined ? [] : [name.slice(0, 80)]
  })
}

/** Px that show the longest text of the column whole; rows are looked at as far as that takes no time to notice. */
export function findFullWidth(
  session: Session,
  table: TableId,
  column: Column,
  rows: readonly string[],
  density: Density,
): number {
  const state = session.store.getState()
  const texts = rows.slice(0, fittedRows).map((row) => {
    const text = showCellText(state, table, column, findCell(state, table, column, row))
    return text.slice(0, fittedLetters)
  })
  return fitTexts(column, findTexts(session, table, column, rows), texts, density)
}

const fittedRows = 2000
/** More than the widest column can show. */
const fittedLetters = 240
