// Ties a grid's handlers to what is on screen after each drawing, and the focus to what something pointed at.
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { headerHeightPx, rowHeightPx } from './column-layout.ts'
import type { Density } from './column-layout.ts'
import { commitEditor } from './editing.ts'
import { findPlace, focusPlace, keepInView, showPlace } from './focus.ts'
import { attachFrame, attachHandlers, attachView } from './grid.ts'
import type { DeletedRow, Grid, GridView, RowMenuMaker } from './grid.ts'
import { footRow, headerRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findSurvivor } from './row-commands.ts'
import { carryOver } from './selection.ts'
import type { TableView } from './table-view.ts'

interface Surroundings {
  readonly density: Density
  readonly onFocusCell?: (place: Place) => void
  readonly onLeave?: (direction: 1 | -1) => void
  readonly onRenderRow?: (row: string) => void
  readonly rowMenu?: RowMenuMaker
  readonly onDeleted?: (deleted: DeletedRow) => void
  readonly enterGoesDown?: boolean
}

/** Tells the handlers what is on screen now, and moves the focus off rows that are gone. */
export function useAttached(
  grid: Grid,
  view: GridView,
  frame: RefObject<HTMLElement | null>,
  surroundings: Surroundings,
): void {
  const {
    density,
    onFocusCell,
    onLeave,
    onRenderRow,
    rowMenu,
    onDeleted,
    enterGoesDown = false,
  } = surroundings
  useLayoutEffect(() => {
    const before = grid.view
    attachView(grid, view)
    const { active, selection, copied } = grid.store.getState()
    if (copied !== null && before.field !== view.field) grid.store.setState({ copied: null })
    if (selection !== null && before.field !== view.field) {
      // A new object, so that each row looks anew whether it belongs to the selection.
      grid.store.setState({ selection: carryOver(before.field, view.field, selection) })
    }
    if (active.row === newRow) return
    const stays = isLineThere(view, active)
    if (stays && view.field.columns.includes(active.column)) {
      if (grid.hasFocus && before.field.positionOf(active.row) !== view.field.positionOf(active.row)) {
        queueMicrotask(() => keepFollowed(grid, active))
      }
      return
    }
    const survivor = findSurvivor(grid, active, before.field, stays)
    // A run of Tabs ends with the row it was in.
    grid.store.setState({ active: survivor, selection: null, runColumn: null })
    const { editor } = grid.store.getState()
    const losesEditor = editor !== null && !view.field.columns.includes(editor.column)
    if (!grid.hasFocus || (editor !== null && !losesEditor)) return
    // Whoever took the row away may have a better place in mind meanwhile.
    queueMicrotask(() => {
      // What is typed into a column that goes is kept.
      if (losesEditor) commitEditor(grid, null, { keepsFocus: false })
      // Nobody who types into a filter wants to go on typing in a cell.
      const isFilling =
        document.activeElement?.matches(':is(input, select, textarea):not([data-editor])') === true
      if (!isFilling && grid.store.getState().active === survivor) focusPlace(grid, survivor)
    })
  }, [grid, view])
  useLayoutEffect(() => {
    const rowPx = rowHeightPx[density]
    const page = () => Math.floor(((frame.current?.clientHeight ?? 0) - headerHeightPx[density]) / rowPx)
    attachFrame(grid, frame.current, page)
    attachHandlers(grid, { onFocusCell, onLeave, onRenderRow, rowMenu, onDeleted, enterGoesDown })
  }, [grid, frame, density, onFocusCell, onLeave, onRenderRow, rowMenu, onDeleted, enterGoesDown])
  useLayoutEffect(() => {
    // A new row height moves every row: the one that is worked on stays in sight.
    const focused = document.activeElement
    if (focused instanceof HTMLElement && frame.current?.contains(focused) === true) {
      keepInView(frame.current, focused)
    }
  }, [frame, density])
}

/** Rows that came or went above, by undo say, must not push the cell with the focus out of sight. */
function keepFollowed(grid: Grid, place: Place): void {
  if (grid.store.getState().active === place && document.activeElement === findPlace(grid, place)) {
    showPlace(grid, place)
  }
}

/** Brings the focus to a row something pointed at, in its first column where the wanted one is not shown. */
export function useInitialFocus(grid: Grid, row: string | undefined, wanted: string | undefined): void {
  useLayoutEffect(() => {
    if (row === undefined || grid.view.field.positionOf(row) === undefined) return
    queueMicrotask(() => focusPlace(grid, { row, column: startColumn(grid.view, wanted) }))
  }, [grid, row, wanted])
}

/** What something pointed at is shown, whatever filter and closed groups say, and gets the focus then. */
export function useReveal(
  grid: Grid,
  { reveal }: Pick<TableView, 'reveal'>,
  row: string | undefined,
  wanted: string | undefined,
): void {
  useLayoutEffect(() => {
    if (row === undefined || !reveal(row)) return
    queueMicrotask(() => focusPlace(grid, { row, column: startColumn(grid.view, wanted) }))
    // oxlint-disable-next-line react/exhaustive-deps -- on arrival only: a filter set later may hide the row again
  }, [grid, row, wanted])
}

export function startColumn({ field }: GridView, wanted: string | undefined): string {
  return field.columns.find((column) => column === wanted) ?? field.columns[0] ?? ''
}

/** Whether the row, head of a group, header or foot is still among the lines. */
function isLineThere({ field }: GridView, { row }: Place): boolean {
  if (row === headerRow) return true
  if (row === footRow) return field.hasFoot === true
  return (field.positionOf(row) ?? field.groups?.rowsBefore(row)) !== undefined
}
