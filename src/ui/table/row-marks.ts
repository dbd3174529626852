// How one row stands to what somebody does in the grid: focus, choice, copy, menu. One look a row, however often it changes.
import type { Grid, GridState } from './grid.ts'
import { findSpan } from './selection.ts'
import type { Span } from './selection.ts'

export interface RowMarks {
  /** Null where the focus is in another row. */
  readonly activeColumn: string | null
  readonly chosen: Span | null
  readonly copied: Span | null
  readonly isMenuOpen: boolean
}

const unmarked: RowMarks = { activeColumn: null, chosen: null, copied: null, isMenuOpen: false }

/** Reads the marks of one row; the answer is the same object for as long as they are the same. */
export function makeMarkReader(grid: Grid, rowId: string): (state: GridState) => RowMarks {
  let last = unmarked
  return ({ active, selection, copied, menu }) => {
    const { field } = grid.view
    const marks = {
      activeColumn: active.row === rowId ? active.column : null,
      chosen: findSpan(field, selection, rowId),
      copied: findSpan(field, copied, rowId),
      isMenuOpen: menu?.kind === 'row' && menu.row === rowId,
    }
    if (!isSame(last, marks)) last = isSame(unmarked, marks) ? unmarked : marks
    return last
  }
}

function isSame(one: RowMarks, other: RowMarks): boolean {
  return (
    one.activeColumn === other.activeColumn &&
    one.isMenuOpen === other.isMenuOpen &&
    isSameSpan(one.chosen, other.chosen) &&
    isSameSpan(one.copied, other.copied)
  )
}

function isSameSpan(one: Span | null, other: Span | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.isFirst === other.isFirst &&
    one.isLast === other.isLast
  )
}
