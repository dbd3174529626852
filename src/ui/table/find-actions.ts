// Carries out finding and replacing in one table: open, go on, replace, close. A replace is one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { shortMoment } from '../../words/en/dates.ts'
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import { findMatches, findNextMatch, planReplace } from './find.ts'
import type { Replacement } from './find.ts'
import { findPlace, focusPlace, keepInView, readPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Find, Grid, GridView } from './grid.ts'
import type { FindAction, GridAction } from './keymap.ts'
import { isNarrowRating } from './kinds.tsx'
import { orderIn } from './navigation.ts'
import type { Place } from './navigation.ts'
import { blockOf, findRange } from './selection.ts'
import type { Block } from './selection.ts'

const runs: Readonly<Record<FindAction, (grid: Grid) => boolean>> = {
  find: (grid) => openFind(grid, false),
  replace: (grid) => openFind(grid, true),
  'find-next': (grid) => stepFind(grid, 1),
  'find-previous': (grid) => stepFind(grid, -1),
  'close-find': closeFind,
}

export function isFind(action: GridAction): action is FindAction {
  return action in runs
}

export function runFind(grid: Grid, action: FindAction): boolean {
  return !grid.view.isForm && runs[action](grid)
}

/** What was chosen when the bar opened, as far as it is shown still; null where nothing was. */
export function scopeOf({ field }: GridView, { scope }: Find): Block | null {
  if (scope === null) return null
  const rows = new Set(scope.rows)
  return {
    rows: field.rows.filter((row) => rows.has(row)),
    columns: field.columns.filter((column) => scope.columns.includes(column)),
  }
}

/** Where the text stands, within what was chosen when the bar opened if that is asked for. */
export function matchesOf(grid: Grid, find: Find): readonly Place[] {
  const { field, cells } = grid.view
  const state = grid.session.store.getState()
  const block = (find.isScoped ? scopeOf(grid.view, find) : null) ?? field
  return findMatches(
    block.rows,
    cells.columns.filter(({ id }) => block.columns.includes(id)),
    (row, column) => {
      const cell = cells.cellAt(state, row, column)
      return [
        cells.show(state, column, cell),
        ...nameStep(column, cell),
        ...showDay(state, column, cell),
      ].join(' ')
    },
    find.text,
  )
}

/** What replacing would do to each of the places. */
export function previewReplace(grid: Grid, find: Find, matches: readonly Place[]): readonly Replacement[] {
  const { cells } = grid.view
  const state = grid.session.store.getState()
  return planReplace(matches, find.text, find.by, {
    columnOf: (id) => cells.columns.find((column) => column.id === id),
    write: (row, column) => {
      const cell = cells.cellAt(state, row, column)
      return [cells.write(state, column, cell), ...nameStep(column, cell)]
    },
    read: (column, text) => cells.read(state, column, text),
  })
}

export function setFind(grid: Grid, change: Partial<Find>): void {
  const { find } = grid.store.getState()
  if (find !== null) grid.store.setState({ find: { ...find, ...change } })
}

/** Replaces in the active cell where it is found, and goes on. */
export function replaceOne(grid: Grid): void {
  const { find, active } = grid.store.getState()
  if (find === null) return
  const found = matchesOf(grid, find).filter((place) => isSame(place, active))
  const [replacement] = previewReplace(grid, find, found)
  if (replacement !== undefined) write(grid, find, [replacement])
  stepFind(grid, 1)
}

/** Replaces everywhere in one step, and says which cells could not take the new text. */
export function replaceAll(grid: Grid): void {
  const { find } = grid.store.getState()
  if (find !== null) write(grid, find, previewReplace(grid, find, matchesOf(grid, find)))
}

/** What people call a place of the table. */
export function namePlace(grid: Grid, place: Place): string {
  const { field, cells } = grid.view
  return gridWords.placeName(cells.labelOf(place.column), (field.positionOf(place.row) ?? 0) + 1)
}

function openFind(grid: Grid, replaces: boolean): boolean {
  const { find, selection } = grid.store.getState()
  const scope = selection === null ? null : blockOf(grid.view.field, findRange(grid.view.field, selection))
  const next: Find =
    find === null
      ? { text: '', by: '', replaces, scope, isScoped: scope !== null, left: [] }
      : {
          ...find,
          replaces: replaces || find.replaces,
          // What was chosen since is meant, as it would be were the bar opened now.
          ...(scope === null ? {} : { scope, isScoped: true }),
        }
  flushSync(() => grid.store.setState({ find: next, selection: null }))
  // What is looked for may stand in a group that is closed.
  flushSync(() => grid.view.shaping?.groups?.setAllOpen(true))
  const field = grid.root?.querySelector<HTMLInputElement>('[data-find] input')
  field?.focus()
  field?.select()
  return true
}

function closeFind(grid: Grid): boolean {
  flushSync(() => grid.store.setState({ find: null }))
  focusPlace(grid, grid.store.getState().active)
  return true
}

/** On to the next place; the focus stays in the bar while one types there. */
function stepFind(grid: Grid, direction: 1 | -1): boolean {
  const { find, active } = grid.store.getState()
  if (find === null) return openFind(grid, false)
  const orderOf = (place: Place) => orderIn(grid.view.field, place)
  const place = findNextMatch(matchesOf(grid, find), active, orderOf, direction)
  if (place === undefined) {
    say(grid, gridWords.notFound)
    return true
  }
  if (readPlace(document.activeElement) !== null) focusPlace(grid, place)
  else {
    flushSync(() => grid.store.setState({ active: place, selection: null, runColumn: null }))
    const cell = findPlace(grid, place)
    if (cell !== null && grid.frame !== null) keepInView(grid.frame, cell)
  }
  say(grid, namePlace(grid, place))
  return true
}

/** The name of a step stands beside its number, and is looked for too. */
function nameStep(column: Column, cell: Cell | undefined): readonly string[] {
  const step = column.kind === 'rating' && typeof cell === 'number' ? cell : undefined
  if (column.kind !== 'rating' || step === undefined || isNarrowRating(column)) return []
  return [methodWords.scales[column.scale].steps[step]?.short ?? '']
}

/** Days are looked for as they are shown, and as they are written. */
function showDay({ asOf }: SessionState, { kind }: Column, cell: Cell | undefined): readonly string[] {
  return typeof cell === 'string' && (kind === 'date' || kind === 'date-time')
    ? [shortMoment(cell, asOf)]
    : []
}

function write(grid: Grid, find: Find, replacements: readonly Replacement[]): void {
  const changes = replacements.flatMap(({ change }) => (change === null ? [] : [change]))
  const left = replacements.filter(({ change }) => change === null).map(({ place }) => place)
  if (changes.length > 0) {
    const edit = grid.view.cells.toStored({ kind: 'set-cells', table: grid.table, changes })
    flushSync(() => grid.session.dispatch(edit, gridWords.replaceLabel(find.text, find.by)))
  }
  setFind(grid, { left })
  say(grid, gridWords.replaced(changes.length, left.length))
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column
}
