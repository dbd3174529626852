// How what stands around a grid brings a cell with notes in sight that is left out just now. Knows no components.
import type { Column } from '../../domain/column.ts'
import type { NotedCell } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { deciderRole, readColumnId } from './decision-edits.ts'
import type { MatrixMode, MatrixView } from './decision-view.ts'
import { placesOfCell } from './notes-actions.ts'
import type { TableView } from './table-view.ts'

export interface LeftOut {
  readonly why: string
  /** One step towards showing the cell, which may take several; null where it cannot be shown here. */
  readonly show: (() => void) | null
}

/** Null where the cell is on screen. */
export type NoteReach = (cell: NotedCell) => LeftOut | null

const elsewhere: LeftOut = { why: noteWords.elsewhere, show: null }

type Shape = Pick<TableView, 'positionOf' | 'hiddenBy' | 'reveal' | 'columns' | 'setHidden'>

export function makeTableReach(view: Shape, allColumns: readonly Column[]): NoteReach {
  return (cell) => {
    const columns = placesOfCell(cell).map(({ column }) => column)
    const column = allColumns.find(({ id }) => columns.includes(id))
    if (column === undefined) return elsewhere
    if (view.positionOf(cell.row) === undefined) {
      const by = view.hiddenBy(cell.row)
      if (by === null) return elsewhere
      const why = by === 'group' ? noteWords.groupClosed : noteWords.filteredOut
      return { why, show: () => view.reveal(cell.row) }
    }
    if (view.columns.includes(column)) return null
    return { why: noteWords.columnHidden, show: () => view.setHidden(column.id, false) }
  }
}

/** A decision may be out of scope, a role or a side of it in another of the ways to look at the matrix. */
export function makeMatrixReach(
  view: MatrixView,
  columns: readonly string[],
  ways: Pick<TableView, 'hiddenBy' | 'reveal'> & {
    readonly setMode: (mode: MatrixMode) => void
    readonly showAll: () => void
  },
): NoteReach {
  return (cell) => {
    const shown = placesOfCell(cell).map(({ column }) => column)
    const [best = ''] = shown
    const part = readColumnId(best)
    if (part === null && !columns.includes(best)) return elsewhere
    if (ways.hiddenBy(cell.row) !== null)
      return { why: noteWords.filteredOut, show: () => ways.reveal(cell.row) }
    if (view.positionOf(cell.row) === undefined) return { why: noteWords.outOfScope, show: ways.showAll }
    if (part === null || shown.some((column) => columns.includes(column))) return null
    // Where both sides have no room, one of them comes nearest.
    const mode = part.role === deciderRole ? 'quick' : part.phase === 'as-is' ? 'today' : 'agreed'
    return { why: noteWords.otherWay, show: () => ways.setMode(mode) }
  }
}
