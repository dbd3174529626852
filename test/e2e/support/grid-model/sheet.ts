// What the table should hold, as plain lists: rows of cells, the people beside them, and the steps that undo takes back.
import type { Cell } from '../../../../src/domain/cell.ts'
import { isUnread } from '../../../../src/domain/cell.ts'
import type { Row } from '../../../../src/domain/row.ts'
import { makeTableRows } from '../../../../src/domain/workbook.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'

export interface ModelRow {
  readonly id: string
  readonly cells: Readonly<Record<string, Cell>>
}

export interface Sheet {
  readonly rows: readonly ModelRow[]
  readonly people: readonly ModelRow[]
}

export interface Write {
  readonly row: string
  readonly column: string
  /** Null clears. */
  readonly value: Cell | null
}

export function writeCells(sheet: Sheet, writes: readonly Write[]): Sheet {
  const byRow = new Map<string, Write[]>()
  for (const write of writes) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write])
  const rows = sheet.rows.map((row) => {
    const own = byRow.get(row.id)
    if (own === undefined) return row
    const cells: Record<string, Cell> = { ...row.cells }
    for (const { column, value } of own) {
      if (value === null) Reflect.deleteProperty(cells, column)
      else cells[column] = value
    }
    return { ...row, cells }
  })
  return { ...sheet, rows }
}

/** Rows put in at a position. */
export function insertAt(sheet: Sheet, position: number, rows: readonly ModelRow[]): Sheet {
  return { ...sheet, rows: [...sheet.rows.slice(0, position), ...rows, ...sheet.rows.slice(position)] }
}

export function withoutRows(sheet: Sheet, ids: readonly string[]): Sheet {
  return { ...sheet, rows: sheet.rows.filter((row) => !ids.includes(row.id)) }
}

export function addPeople(sheet: Sheet, people: readonly ModelRow[]): Sheet {
  return people.length === 0 ? sheet : { ...sheet, people: [...sheet.people, ...people] }
}

/** The workbook as the format's readers and writers of cells want it. */
export function toWorkbook(base: Workbook, table: TableId, sheet: Sheet): Workbook {
  const asRows = (rows: readonly ModelRow[]) =>
    makeTableRows(rows.map((row): Row => ({ ...row, order: '', stamps: { row: '' } })))
  return {
    ...base,
    tables: { ...base.tables, people: asRows(sheet.people), [table]: asRows(sheet.rows) },
  }
}

export function isSameSheet(one: Sheet, other: Sheet): boolean {
  return spell(one.rows) === spell(other.rows) && spell(one.people) === spell(other.people)
}

function spell(rows: readonly ModelRow[]): string {
  return JSON.stringify(
    rows.map(({ id, cells }) => [id, Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))]),
  )
}

/**
 * Rows that the app makes have ids nobody knows beforehand: the model calls them `new:1`, and learns the real id where
 * it first meets it. One that meets two, or that another row has, is a difference.
 */
export interface Identities {
  readonly real: Map<string, string>
  readonly known: Set<string>
}

export function isSameId(identities: Identities, expected: string, found: string): boolean {
  if (!expected.startsWith('new:')) return expected === found
  const bound = identities.real.get(expected)
  if (bound !== undefined) return bound === found
  if (identities.known.has(found)) return false
  identities.real.set(expected, found)
  identities.known.add(found)
  return true
}

/** The id on the page; undefined for a row that was not met yet. */
export function realId(identities: Identities, id: string): string | undefined {
  return id.startsWith('new:') ? identities.real.get(id) : id
}

export function isSameContent(
  identities: Identities,
  expected: Cell | undefined,
  found: Cell | undefined,
): boolean {
  if (expected === undefined || found === undefined) return expected === found
  if (isUnread(expected) || isUnread(found))
    return isUnread(expected) && isUnread(found) && expected.unread === found.unread
  if (Array.isArray(expected) && Array.isArray(found)) {
    const ids = found as readonly string[] // the only array a cell can be
    return (
      expected.length === ids.length &&
      expected.every((id: string, at) => isSameId(identities, id, ids[at] ?? ''))
    )
  }
  if (typeof expected === 'string' && typeof found === 'string') return isSameId(identities, expected, found)
  return expected === found
}
