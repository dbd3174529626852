// Reads a cell as the type its column promises; anything else counts as blank. Knows no columns and no words.
import { isList, isMatrix, isUnread, NOT_SURE } from './cell.ts'
import type { MatrixValue } from './cell.ts'
import { isDate } from './date.ts'
import type { Row } from './row.ts'
import { scales } from './scale.ts'
import type { ScaleId } from './scale.ts'

/** A number, integer, percent or rating; undefined where blank, unread or "not sure". */
export function numberAt(row: Row, column: string): number | undefined {
  const cell = row.cells[column]
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined
}

/** A whole step of its scale; a number beside the scale counts as blank. */
export function ratingAt(row: Row, column: string, scale: ScaleId): number | undefined {
  const value = numberAt(row, column)
  const { min, max } = scales[scale]
  return value !== undefined && Number.isInteger(value) && value >= min && value <= max ? value : undefined
}

/** A number that counts or weighs something; one below zero, or above what can be, counts as blank. */
export function amountAt(row: Row, column: string, most = 1_000_000): number | undefined {
  const value = numberAt(row, column)
  return value !== undefined && value >= 0 && value <= most ? value : undefined
}

/** Text, choice id, ISO date, person or reference row id, link; undefined where blank, unread or only spaces. */
export function textAt(row: Row, column: string): string | undefined {
  const cell = row.cells[column]
  return typeof cell === 'string' && cell.trim() !== '' && cell !== NOT_SURE ? cell : undefined
}

/** What was typed where it could not be read as what its column asks for. */
export function unreadAt(row: Row, column: string): string | undefined {
  const cell = row.cells[column]
  return isUnread(cell) ? cell.unread : undefined
}

/** An ISO calendar date; undefined where blank, unread or not a real day. */
export function dateAt(row: Row, column: string): string | undefined {
  const cell = row.cells[column]
  return typeof cell === 'string' && isDate(cell) ? cell : undefined
}

/** Undefined where neither yes nor no was answered. */
export function yesNoAt(row: Row, column: string): boolean | undefined {
  const cell = row.cells[column]
  return typeof cell === 'boolean' ? cell : undefined
}

/** Row ids of people, or links; empty where blank. */
export function listAt(row: Row, column: string): readonly string[] {
  const cell = row.cells[column]
  return isList(cell) ? cell : []
}

/** Letters or reasons by key; empty where blank. */
export function matrixAt(row: Row, column: string): MatrixValue {
  const cell = row.cells[column]
  return isMatrix(cell) ? cell : {}
}
