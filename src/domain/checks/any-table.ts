// Rules every table has because of its columns' kinds: unread cells, numbers out of range, links to nowhere.
import { isUnread, partsOf } from '../cell.ts'
import type { Cell } from '../cell.ts'
import type { Column, StoredColumn } from '../column.ts'
import { isStored } from '../column.ts'
import type { Context } from '../context.ts'
import { findScheme } from '../facts.ts'
import type { Check, Issue } from '../issue.ts'
import { findPlace, findPointedTables, isThere } from '../link.ts'
import { memoFinds } from '../memo.ts'
import { isYearBeyond, planYears } from '../plan-date.ts'
import { matrixAt, numberAt } from '../read.ts'
import type { Row } from '../row.ts'
import { scales } from '../scale.ts'
import type { TableId } from '../table-id.ts'
import type { Table } from '../table.ts'
import { findRow, findRows } from '../workbook.ts'
import { makeIssue, withOnly } from './make-issue.ts'

/** The rules of one table, prepared once; what they find in an unchanged row is remembered. */
export function makeColumnCheck(table: Table): Check {
  const columns = table.columns.filter(isStored)
  const pointing = columns.filter((column) => tablesPointedAt(column).length > 0)
  const pointedAt = [...new Set(pointing.flatMap(tablesPointedAt))]
  const readsScheme = pointing.some(({ kind }) => kind === 'matrix')
  const find = memoFinds(
    // Whether a row is there is all that matters of the tables pointed at, and that survives edits of values.
    ({ workbook: { tables } }) => [
      ...pointedAt.map((pointed) => tables[pointed].positions),
      readsScheme ? tables.facts : null,
    ],
    (row, context) => {
      const own = checkOwnCells(table.id, columns, row)
      const links = pointing.flatMap((column) => checkPointers(table.id, column, row, context))
      return links.length === 0 ? own : [...own, ...links]
    },
  )
  const reads: readonly TableId[] = readsScheme ? [...pointedAt, 'facts'] : pointedAt
  return (context) => find(findRows(context.workbook, table.id), withOnly(reads, context))
}

const none: readonly Issue[] = []

function checkOwnCells(table: TableId, columns: readonly StoredColumn[], row: Row): readonly Issue[] {
  const issues = columns.flatMap((column) => {
    const place = { table, row: row.id, column: column.id }
    const cell = row.cells[column.id]
    if (isUnread(cell)) return [makeIssue('wrong', 'unread', place, { text: cell.unread })]
    if (hasYearBeyond(column, cell)) return [makeIssue('wrong', 'year-beyond', place, planYears)]
    const range = rangeOf(column)
    const value = range === undefined ? undefined : numberAt(row, column.id)
    if (range === undefined || value === undefined) return []
    const outside = value < (range.min ?? value) || value > (range.max ?? value)
    const broken = range.whole && !Number.isInteger(value)
    if (!outside && !broken) return []
    return [makeIssue('wrong', 'out-of-range', place, { min: range.min, max: range.max })]
  })
  return issues.length === 0 ? none : issues
}

function hasYearBeyond({ kind }: StoredColumn, cell: Cell | undefined): boolean {
  return (kind === 'date' || kind === 'date-time') && typeof cell === 'string' && isYearBeyond(cell)
}

interface Range {
  readonly min: number | null
  readonly max: number | null
  readonly whole: boolean
}

function rangeOf(column: StoredColumn): Range | undefined {
  if (column.kind === 'integer' || column.kind === 'number') {
    return { min: column.min ?? null, max: column.max ?? null, whole: column.kind === 'integer' }
  }
  if (column.kind === 'percent') return { min: 0, max: 100, whole: false }
  if (column.kind === 'rating') return { ...scales[column.scale], whole: true }
  return undefined
}

function tablesPointedAt(column: Column): readonly TableId[] {
  return column.kind === 'matrix' && column.keys === 'roles' ? ['roles'] : findPointedTables(column)
}

function checkPointers(table: TableId, column: StoredColumn, row: Row, context: Context): readonly Issue[] {
  if (row.cells[column.id] === undefined) return none
  if (column.kind === 'matrix') return checkRoles(table, column.id, row, context)
  const place = { table, row: row.id, column: column.id }
  const lost = partsOf(row.cells[column.id]).some((id) => !isThere(context.workbook, findPlace(column, id)))
  return lost ? [makeIssue('wrong', 'missing-reference', place, {})] : none
}

function checkRoles(table: TableId, column: string, row: Row, { workbook }: Context): readonly Issue[] {
  const scheme = findScheme(workbook)
  return Object.entries(matrixAt(row, column)).flatMap(([role, letters]) => {
    const place = { table, row: row.id, column, key: role }
    if (findRow(workbook, 'roles', role) === undefined)
      return [makeIssue('wrong', 'unknown-role', place, { role })]
    const strange = Array.from(letters)
      .filter((letter) => !scheme.letters.includes(letter))
      .join('')
    const known = Array.from(scheme.letters).join(', ')
    return strange === '' ? [] : [makeIssue('wrong', 'unknown-letters', place, { letters: strange, known })]
  })
}
