// Pulling over cells: chooses a block, or fills it from what was chosen.
import { fillRange } from './block-actions.ts'
import { pullTo } from './fill.ts'
import { select } from './focus.ts'
import type { Grid } from './grid.ts'
import { choose } from './move-actions.ts'
import type { Place } from './navigation.ts'
import { findPlaceAt } from './pull.ts'
import type { Pull } from './pull.ts'
import { between, selectRange } from './selection.ts'
import type { Range, Selection } from './selection.ts'

export function makeChoosePull(grid: Grid, anchor: Place): Pull {
  return {
    scrolls: 'both',
    move: (point) => {
      const place = findPlaceAt(grid, point)
      if (place === null || grid.view.field.positionOf(place.row) === undefined) return
      showSelection(grid, between(anchor, place))
    },
    end: () => tellSelection(grid),
    cancel: () => select(grid, null),
  }
}

export function makeFillPull(grid: Grid, source: Range): Pull {
  const before = grid.store.getState().selection
  let target = source
  return {
    scrolls: 'both',
    move: (point) => {
      const { field } = grid.view
      const place = findPlaceAt(grid, point)
      const row = place === null ? undefined : field.positionOf(place.row)
      if (place === null || row === undefined) return
      target = pullTo(source, row, field.columns.indexOf(place.column))
      showSelection(grid, selectRange(field, target))
    },
    end: () => {
      if (target !== source) fillRange(grid, source, target)
    },
    cancel: () => select(grid, before),
  }
}

/** Leaves the state alone where the pointer is still over the same cell. */
export function showSelection(grid: Grid, next: Selection | null): void {
  const now = grid.store.getState().selection
  const isSame = isSamePlace(now?.extent, next?.extent) && isSamePlace(now?.anchor, next?.anchor)
  if (!isSame) select(grid, next)
}

export function tellSelection(grid: Grid): void {
  const { selection } = grid.store.getState()
  if (selection !== null) choose(grid, selection)
}

function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column
}
