// What is taken back or done again in the table that is worked on comes in sight where it lies out of it.
import { useEffect } from 'react'
import { findFirstChange } from '../../domain/first-change.ts'
import type { ChangedPlace } from '../../domain/first-change.ts'
import { findPlace, findScroller, focusPlace, measureEdge } from './focus.ts'
import type { Grid } from './grid.ts'
import type { Place } from './navigation.ts'

/** Which columns of the grid may show a change, the likeliest first; those of a table are its own. */
type FindColumns = (change: ChangedPlace) => readonly string[]

export function useSteps(grid: Grid, findColumns: FindColumns = ownColumn): void {
  useEffect(
    () =>
      grid.session.store.subscribe(({ stepped }, before) => {
        if (stepped === null || stepped === before.stepped || stepped.kind === 'edit') return
        const change = findFirstChange(stepped.edit, grid.table)
        if (change === undefined || !grid.hasFocus) return
        // Rows that come back are drawn by then.
        requestAnimationFrame(() => {
          const { active, editor } = grid.store.getState()
          const { columns, positionOf } = grid.view.field
          if (editor !== null || positionOf(change.row) === undefined) return
          const column = findColumns(change).find((id) => columns.includes(id)) ?? active.column
          const place = { row: change.row, column }
          if (!isInSight(grid, place)) focusPlace(grid, place)
        })
      }),
    [grid, findColumns],
  )
}

function ownColumn({ column }: ChangedPlace): readonly string[] {
  return column === undefined ? [] : [column]
}

/** Some of it shows, within the table, the page and the window. */
function isInSight(grid: Grid, place: Place): boolean {
  const cell = findPlace(grid, place)?.getBoundingClientRect()
  const { frame } = grid
  if (cell === undefined || frame === null) return false
  const header = measureEdge(frame, 'top')
  const { innerWidth: right, innerHeight: bottom } = window
  const around = [frame, findScroller(frame.parentElement)].map((part) => part?.getBoundingClientRect())
  return [...around, { left: 0, top: 0, right, bottom }].every((box) => {
    if (box === undefined) return true
    const isBeside = cell.right <= box.left || cell.left >= box.right
    return !isBeside && cell.bottom > box.top + header && cell.top < box.bottom
  })
}
