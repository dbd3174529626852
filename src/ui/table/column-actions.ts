// Puts columns elsewhere and gives them another width, and says so. Knows no pointer and no keys.
import { flushSync } from 'react-dom'
import { clampWidth } from '../../app/table-layouts.ts'
import { columnWords } from '../../words/en/grid-columns.ts'
import { findColumnWords } from '../../words/index.ts'
import { findFullWidth } from './column-texts.ts'
import { focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { findHeading } from './pull.ts'

export function moveColumnTo(grid: Grid, column: string, before: string | null): void {
  moved(grid, column, () => grid.columns?.move(column, before) === true)
}

export function stepColumn(grid: Grid, column: string, direction: 1 | -1): void {
  moved(grid, column, () => grid.columns?.step(column, direction) === true)
}

/** Null for as wide as its content asks. */
export function setWidth(grid: Grid, column: string, px: number | null): void {
  grid.columns?.setWidth(column, px)
  const { label } = findColumnWords(grid.table, column)
  say(grid, px === null ? columnWords.ownWidth(label) : columnWords.newWidth(label, px))
}

const stepPx = 16

export function stepWidth(grid: Grid, column: string, direction: 1 | -1): void {
  const now = findHeading(grid, column)?.getBoundingClientRect().width
  if (now === undefined || grid.columns === null) return
  setWidth(grid, column, clampWidth(now + direction * stepPx))
}

/** As wide as the longest of its texts, within reason. */
export function fitWidth(grid: Grid, column: string): void {
  const found = grid.view.columns.find(({ id }) => id === column)
  if (found === undefined || grid.columns === null) return
  const { rows } = grid.view.field
  const px = findFullWidth(grid.session, grid.table, found, rows, grid.columns.density)
  setWidth(grid, column, clampWidth(px))
}

/** The browser takes the focus from what is put elsewhere in the page, so it is given back. */
function moved(grid: Grid, column: string, move: () => boolean): void {
  const { active } = grid.store.getState()
  if (!flushSync(move)) {
    say(grid, columnWords.cannotMove)
    return
  }
  focusPlace(grid, active)
  const at = grid.view.field.columns.indexOf(column)
  say(grid, columnWords.movedTo(findColumnWords(grid.table, column).label, at + 1))
}
