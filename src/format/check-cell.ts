// Whether a value is what a column's cell may hold in a file. Ranges and dangling links are issues for people, not faults.
import { isUnread, NOT_SURE } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import type { StoredColumn } from '../domain/column.ts'
import { isDate } from '../domain/date.ts'
import { readLink } from '../domain/link.ts'
import { isDateTime } from './read-date.ts'
import { isRowId } from './row-id.ts'

export type CellCheck = (value: unknown) => boolean

/** A test for values of the column, prepared once: it runs for every cell of a file. */
export function makeCellCheck(column: StoredColumn): CellCheck {
  const fits = makeKindCheck(column)
  return (value) => fits(value) || isUnreadValue(value)
}

function makeKindCheck(column: StoredColumn): CellCheck {
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return isText
    case 'date':
      return (value) => typeof value === 'string' && isDate(value)
    case 'date-time':
      return (value) => typeof value === 'string' && isDateTime(value)
    case 'yes-no':
      return (value) => typeof value === 'boolean'
    case 'integer':
    case 'number':
    case 'percent':
      return Number.isFinite
    case 'rating':
      return column.notSure === true
        ? (value) => Number.isFinite(value) || value === NOT_SURE
        : Number.isFinite
    case 'choice': {
      const choices: ReadonlySet<unknown> = new Set(column.choices)
      return (value) => choices.has(value)
    }
    case 'person':
    case 'reference':
      return isId
    case 'people':
      return (value) => isList(value, isId)
    case 'link':
      return column.many === true ? (value) => isList(value, isLink) : isLink
    case 'matrix':
      return isMatrixValue
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && isRowId(value)
}

function isLink(value: unknown): boolean {
  const place = typeof value === 'string' ? readLink(value) : null
  return place !== null && isRowId(place.row)
}

function isList(value: unknown, fits: CellCheck): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(fits)
}

function isMatrixValue(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, entry]) => isRowId(key) && isText(entry))
}

function isUnreadValue(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === 'unread' && typeof value['unread'] === 'string'
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The cell as a file may hold it: blanks are absent, and what does not fit its column is kept as unread text. */
export function toFileCell(cell: Cell, check: CellCheck): Cell | undefined {
  if (check(cell)) return cell
  if (cell === '' || (Array.isArray(cell) && cell.length === 0)) return undefined
  if (typeof cell === 'object' && !Array.isArray(cell) && !isUnread(cell) && Object.keys(cell).length === 0)
    return undefined
  return { unread: typeof cell === 'object' ? JSON.stringify(cell) : String(cell) }
}
