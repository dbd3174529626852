// What is taken back or done again in the table that is worked on comes in sight where it lies out of it.
import { useEffect } from 'react'
import { findFirstChange } from '../../domain/first-change.ts'
import { findPlace, findScroller, focusPlace, measureEdge } from './focus.ts'
import type { Grid } from './grid.ts'
import type { Place } from './navigation.ts'

export function useSteps(grid: Grid): void {
  useEffect(
    () =>
      grid.session.store.subscribe(({ stepped }, before) => {
        if (stepped === null || stepped === before.stepped || stepped.kind === 'edit') return
        const change = findFirstChange(stepped.edit, grid.table)
        if (change === undefined || !grid.hasFocus) return
        // Rows that come back are drawn by then.
        requestAnimationFrame(() => {
          const { active, editor } = grid.store.getState()
          const place = { row: change.row, column: change.column ?? active.column }
          if (editor === null && isThere(grid, place) && !isInSight(grid, place)) focusPlace(grid, place)
        })
      }),
    [grid],
  )
}

function isThere({ view: { field } }: Grid, { row, column }: Place): boolean {
  return field.positionOf(row) !== undefined && field.columns.includes(column)
}

/** Some of it shows, within the table and within the page. */
function isInSight(grid: Grid, place: Place): boolean {
  const cell = findPlace(grid, place)?.getBoundingClientRect()
  const { frame } = grid
  if (cell === undefined || frame === null) return false
  const header = measureEdge(frame, 'top')
  return [frame, findScroller(frame.parentElement)].every((around) => {
    const box = around?.getBoundingClientRect()
    if (box === undefined) return true
    const isBeside = cell.right <= box.left || cell.left >= box.right
    return !isBeside && cell.bottom > box.top + header && cell.top < box.bottom
  })
}
