// Carries out the keys that move the focus, or a corner of the selection.
import { flushSync } from 'react-dom'
import { gridWords } from '../../words/en/grid.ts'
import { commitEditor } from './editing.ts'
import { focusPlace, select } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import type { GridAction, Move, MoveAction } from './keymap.ts'
import { findEdge, findJump, findLineStep, findPage, findStep } from './navigation.ts'
import type { Place, Step } from './navigation.ts'
import { extend, findRange } from './selection.ts'
import type { Selection } from './selection.ts'
import { findCell } from './sorting.ts'

type Walk = (grid: Grid, from: Place) => Place

const walks: Readonly<Record<Move, Walk>> = {
  up: walk('up'),
  down: walk('down'),
  left: walk('left'),
  right: walk('right'),
  'edge-up': walkToEdge('up'),
  'edge-down': walkToEdge('down'),
  'edge-left': walkToEdge('left'),
  'edge-right': walkToEdge('right'),
  'row-start': (grid, from) => findJump(grid.view.field, from, 'row-start'),
  'row-end': (grid, from) => findJump(grid.view.field, from, 'row-end'),
  'grid-start': (grid, from) => findJump(grid.view.field, from, 'grid-start'),
  'grid-end': (grid, from) => findJump(grid.view.field, from, 'grid-end'),
  'page-up': (grid, from) => findPage(grid.view.field, from, -pageOf(grid)),
  'page-down': (grid, from) => findPage(grid.view.field, from, pageOf(grid)),
}

export function isMove(action: GridAction): action is MoveAction {
  const cut = action.indexOf('-')
  const [verb, rest] = [action.slice(0, cut), action.slice(cut + 1)]
  return (verb === 'move' || verb === 'extend') && rest in walks
}

export function runMove(grid: Grid, action: MoveAction): boolean {
  const cut = action.indexOf('-')
  const move = action.slice(cut + 1) as Move // a move action is a verb and a move
  return action.startsWith('move-') ? moveBy(grid, move) : extendBy(grid, move)
}

function moveBy(grid: Grid, move: Move): boolean {
  const { active, editor } = grid.store.getState()
  // Arrows from cell to cell go over the heads of groups too.
  const isStep = editor === null && (move === 'up' || move === 'down')
  const place = isStep ? findLineStep(grid.view.field, active, move) : walks[move](grid, active)
  flushSync(() => grid.store.setState({ runColumn: null }))
  if (editor === null) focusPlace(grid, place)
  else commitEditor(grid, () => place)
  return true
}

function extendBy(grid: Grid, move: Move): boolean {
  const { active, selection } = grid.store.getState()
  choose(
    grid,
    extend(grid.view.field, active, selection, (from) => walks[move](grid, from)),
  )
  return true
}

/** Selects, and says how much. */
export function choose(grid: Grid, selection: Selection | null): void {
  select(grid, selection)
  const range = selection === null ? null : findRange(grid.view.field, selection)
  say(
    grid,
    range === null
      ? gridWords.oneCell
      : gridWords.rangeChosen(range.bottom - range.top + 1, range.right - range.left + 1),
  )
}

function walk(step: Step): Walk {
  return (grid, from) => findStep(grid.view.field, from, step)
}

/** Where columns are no cells of a row, as in a matrix, all count as filled: the way leads to the end. */
function walkToEdge(step: Step): Walk {
  return (grid, from) => {
    const state = grid.session.store.getState()
    return findEdge(grid.view.field, from, step, (place) => {
      const column = grid.view.columns.find(({ id }) => id === place.column)
      return column === undefined || findCell(state, grid.table, column, place.row) !== undefined
    })
  }
}

function pageOf(grid: Grid): number {
  return Math.max(grid.rowsPerPage() - 1, 1)
}
