// Finds a text in cells and works out what replacing it would do. Pure: knows no bar and no focus.
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import { isStored } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import type { CellChange } from '../../domain/edit.ts'
import type { Place } from './navigation.ts'

/** Places whose text holds what is looked for, row by row; case does not count. */
export function findMatches(
  rows: readonly string[],
  columns: readonly Column[],
  textAt: (row: string, column: Column) => string,
  wanted: string,
): readonly Place[] {
  if (wanted === '') return []
  const pattern = makePattern(wanted)
  return rows.flatMap((row) =>
    columns
      .filter((column) => textAt(row, column).search(pattern) >= 0)
      .map((column) => ({ row, column: column.id })),
  )
}

/** Each place the text stands at gets the new one, letter by letter. */
export function replaceText(text: string, wanted: string, by: string): string {
  // A function, so that `$&` in the new text is only text.
  return wanted === '' ? text : text.replace(makePattern(wanted), () => by)
}

export interface Replacement {
  readonly place: Place
  readonly before: string
  readonly after: string
  /** Null where the cell cannot take the new text and stays as it is. */
  readonly change: CellChange | null
}

export interface ReplacePorts {
  readonly columnOf: (id: string) => Column | undefined
  /** The texts that stand for a cell, such as the number of a step and its name; the first is the editor's. */
  readonly write: (row: string, column: Column) => readonly string[]
  readonly read: (column: Column, text: string) => Cell | undefined
}

export function planReplace(
  matches: readonly Place[],
  wanted: string,
  by: string,
  { columnOf, write, read }: ReplacePorts,
): readonly Replacement[] {
  return matches.flatMap((place): Replacement[] => {
    const column = columnOf(place.column)
    if (column === undefined) return []
    const spellings = write(place.row, column)
    const before = spellings.find((text) => replaceText(text, wanted, by) !== text) ?? spellings[0] ?? ''
    const after = replaceText(before, wanted, by)
    const cell = isStored(column) && after !== before ? read(column, after) : { unread: after }
    const change = isUnread(cell) ? null : { row: place.row, column: column.id, value: cell ?? null }
    return [{ place, before, after, change }]
  })
}

/** The match after a place in reading order (or before it), beginning anew at the end. */
export function findNextMatch(
  matches: readonly Place[],
  from: Place,
  orderOf: (place: Place) => number,
  direction: 1 | -1,
): Place | undefined {
  const here = orderOf(from)
  if (direction === 1) return matches.find((place) => orderOf(place) > here) ?? matches[0]
  return matches.filter((place) => orderOf(place) < here).at(-1) ?? matches.at(-1)
}

function makePattern(wanted: string): RegExp {
  return new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), 'giu')
}
