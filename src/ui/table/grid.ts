// The state of one grid on screen, in one place: where the focus is, what is being typed, which menu is open.
import { createContext, useContext } from 'react'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { NotedCell } from '../../domain/notes.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { Density } from './column-layout.ts'
import type { BlockCells } from './block-cells.ts'
import type { EditorStyle } from './kinds.tsx'
import type { Field, Place } from './navigation.ts'
import type { Block, Selection } from './selection.ts'
import type { TableView } from './table-view.ts'
import type { Option } from './type-ahead.ts'

/** What was typed for a cell, and what it may be chosen from. */
export interface TypedText {
  /** `enter` when typing replaced the content: arrows leave the cell. */
  readonly mode: 'enter' | 'edit'
  readonly text: string
  readonly initialText: string
  /** What may be chosen, fixed when the editor opened; empty where anything can be typed. */
  readonly options: readonly Option[]
  /** Which of the options now shown Enter would take; null for the text as typed. */
  readonly highlight: number | null
}

export interface Editor extends Place, TypedText {
  /** What of it is on the screen, fixed when it opened. */
  readonly style: EditorStyle
  /** The row the new line will become, kept from the first key on so that its draft has an address. */
  readonly newRowId: string | null
}

export type OpenMenu =
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'columns' }
  | { readonly kind: 'sort' }
  | { readonly kind: 'filter' }
  | { readonly kind: 'note'; readonly cell: NotedCell }
  | { readonly kind: 'notes' }
  /** By a key they open beside the cell, else beside their tool. */
  | { readonly kind: 'group' | 'views'; readonly byKey?: true }
  /** What stands at the foot of a column. */
  | { readonly kind: 'summary'; readonly column: string }

/** What is looked for in this table while its bar is open. */
export interface Find {
  readonly text: string
  readonly by: string
  readonly replaces: boolean
  /** The cells chosen when the bar opened, wherever they stand since, and whether only they are looked through. */
  readonly scope: Block | null
  readonly isScoped: boolean
  /** Cells that could not take the new text at the last replacing. */
  readonly left: readonly Place[]
}

export interface PasteReport {
  /** Cells it could not read. */
  readonly unread: readonly Place[]
  /** How it was read and what was left out, as sentences; gone with the next edit. */
  readonly notes: readonly string[]
  /** Other ways to read what was guessed; gone with the notes. */
  readonly turns: readonly PasteTurn[]
}

export interface PasteTurn {
  readonly label: string
  readonly run: () => void
}

export interface GridState {
  readonly active: Place
  /** More than the active cell, which lies in it; null for that cell alone. */
  readonly selection: Selection | null
  readonly editor: Editor | null
  /** Where a run of Tabs began; Enter goes back to it, one row down. */
  readonly runColumn: string | null
  readonly menu: OpenMenu | null
  readonly find: Find | null
  /** The row shown as a form, and the field that had the focus first. */
  readonly record: Place | null
  /** The width a column would have where the pointer is now. */
  readonly resizing: { readonly column: string; readonly px: number } | null
  /** What the last paste left to be looked at. */
  readonly review: PasteReport | null
  /** Corners of what was copied last, outlined until Escape or the next edit. */
  readonly copied: Selection | null
  /** Read out politely to screen readers. */
  readonly said: string
}

/** What the handlers need to know of the last render. */
export interface GridView {
  readonly field: Field
  readonly columns: readonly Column[]
  /** True where rows keep an order or selection asked for, so that moving one by hand means nothing. */
  readonly isShaped: boolean
  readonly hasFixedRows: boolean
  /** One row at a time, its fields one below the other: nothing is chosen or looked for together. */
  readonly isForm: boolean
  readonly newRowCells: Readonly<Record<string, Cell>>
  /** How blocks of cells are read and written. */
  readonly cells: BlockCells
  /** How the rows are looked at; left out where that cannot be changed. */
  readonly shaping?: Pick<TableView, 'shape' | 'setShape' | 'groups'>
}

/** Places and widths of columns; both stay within what the table allows. */
export interface GridColumns {
  readonly density: Density
  /** Before another as shown, or last; false where it cannot go there. */
  readonly move: (column: string, before: string | null) => boolean
  /** One place to the left (-1) or right (1). */
  readonly step: (column: string, direction: 1 | -1) => boolean
  /** Null for as wide as its content asks. */
  readonly setWidth: (column: string, px: number | null) => void
}

/** What the screen around a grid may want to know or decide. */
export interface GridHandlers {
  readonly onFocusCell: ((place: Place) => void) | undefined
  readonly onLeave: ((direction: 1 | -1) => void) | undefined
  readonly onRenderRow: ((row: string) => void) | undefined
  readonly rowMenu: RowMenuMaker | undefined
  readonly onDeleted: ((deleted: DeletedRow) => void) | undefined
  /** Enter on a cell goes down instead of opening it. */
  readonly enterGoesDown: boolean
}

/** Something the screen around offers for a row, after what the grid offers itself. */
export interface RowMenuItem {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

export type RowMenuMaker = (row: string, name: string) => readonly RowMenuItem[]

export interface DeletedRow {
  /** As people call it, or its number; how many there are where it is not one. */
  readonly name: string
  readonly rows: number
  /** Cells elsewhere that still point at it. */
  readonly pointers: number
}

export interface Grid {
  readonly session: Session
  readonly table: TableId
  /** Prefix of every id in the document that belongs to this grid. */
  readonly id: string
  readonly store: StoreApi<GridState>
  /** Written after each render, read by handlers. */
  readonly view: GridView
  readonly handlers: GridHandlers
  /** Null where the columns are as they are. */
  readonly columns: GridColumns | null
  /** The section around everything, once on the page. */
  readonly root: HTMLElement | null
  /** The scrolling box around the rows. */
  readonly frame: HTMLElement | null
  readonly rowsPerPage: () => number
  /** True while the focus is in the grid, also in the moment when its row has just gone. */
  readonly hasFocus: boolean
}

/** The same object for as long as the grid is on screen; only the functions below write to it. */
type Writable = { -readonly [Key in keyof Grid]: Grid[Key] }

export function attachView(grid: Grid, view: GridView): void {
  ;(grid as Writable).view = view // see Writable
}

export function attachRoot(grid: Grid, root: HTMLElement | null): void {
  ;(grid as Writable).root = root // see Writable
}

export function attachFrame(grid: Grid, frame: HTMLElement | null, rowsPerPage: () => number): void {
  Object.assign(grid, { frame, rowsPerPage } satisfies Partial<Writable>)
}

export function attachHandlers(grid: Grid, handlers: GridHandlers): void {
  ;(grid as Writable).handlers = handlers // see Writable
}

export function attachColumns(grid: Grid, columns: GridColumns): void {
  ;(grid as Writable).columns = columns // see Writable
}

export function markFocus(grid: Grid, hasFocus: boolean): void {
  ;(grid as Writable).hasFocus = hasFocus // see Writable
}

export function makeGrid(session: Session, table: TableId, id: string, view: GridView, active: Place): Grid {
  return {
    session,
    table,
    id,
    view,
    store: createStore<GridState>(() => ({
      active,
      selection: null,
      editor: null,
      runColumn: null,
      menu: null,
      find: null,
      record: null,
      review: null,
      resizing: null,
      copied: null,
      said: '',
    })),
    handlers: {
      onFocusCell: undefined,
      onLeave: undefined,
      onRenderRow: undefined,
      rowMenu: undefined,
      onDeleted: undefined,
      enterGoesDown: false,
    },
    columns: null,
    root: null,
    frame: null,
    rowsPerPage: () => 10,
    hasFocus: false,
  }
}

export const GridContext = createContext<Grid | null>(null)

export function useGrid(): Grid {
  const grid = useContext(GridContext)
  if (grid === null) throw new Error('Outside of a grid')
  return grid
}

export function useGridState<Value>(select: (state: GridState) => Value): Value {
  return useStore(useGrid().store, select)
}

export function say(grid: Grid, text: string): void {
  grid.store.setState({ said: text })
}
