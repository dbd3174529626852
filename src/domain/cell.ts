// What a cell can hold. A blank cell is absent, never zero, never "no". Knows no columns.

/** Someone was asked and does not know; its own answer, not a blank. */
export const NOT_SURE = 'not-sure'

/** Text that was pasted or imported and could not be read: an issue for people, a blank for measures. */
export interface Unread {
  readonly unread: string
}

/** Letters per role, or reasons per criterion: the value of a matrix cell, stamped per key. */
export type MatrixValue = Readonly<Record<string, string>>

/**
 * A cell's value as stored: text, choice id, ISO date, row id and `table/row` link are strings; several
 * people or links are an array of them; yes/no is a boolean; a matrix is an object of strings.
 */
export type Cell = string | number | boolean | readonly string[] | MatrixValue | Unread

export function isUnread(cell: Cell | undefined): cell is Unread {
  return typeof cell === 'object' && !Array.isArray(cell) && typeof (cell as Unread).unread === 'string'
}

export function isMatrix(cell: Cell | undefined): cell is MatrixValue {
  return typeof cell === 'object' && !Array.isArray(cell) && !isUnread(cell)
}

export function isList(cell: Cell | undefined): cell is readonly string[] {
  return Array.isArray(cell)
}

/** Each row id or link in a cell that may hold one or several; empty for any other. */
export function partsOf(cell: Cell | undefined): readonly string[] {
  if (isList(cell)) return cell
  return typeof cell === 'string' && cell !== '' ? [cell] : []
}

/** Null for what is only another spelling of blank: no text, an empty list, a matrix without keys. */
export function withoutBlank(cell: Cell | null): Cell | null {
  if (cell === null || cell === '') return null
  if (typeof cell !== 'object' || isUnread(cell)) return cell
  return Object.keys(cell).length === 0 ? null : cell
}
