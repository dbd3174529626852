// Carries out the keys that change what is shown of the rows: groups, filters by a value, sums, saved views.
import { flushSync } from 'react-dom'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findRangeColumn } from './filter-range.tsx'
import { focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { canGroupBy, isGroupHead, makeGroupLines } from './groups.ts'
import type { Group } from './groups.ts'
import type { GridAction, ViewAction } from './keymap.ts'
import { isRealRow } from './navigation.ts'
import type { Field, Place } from './navigation.ts'
import { pickOf } from './sorting.ts'
import { findFilter, noFilter, withFilter, withGroup } from './view-shape.ts'
import type { ColumnFilterValue } from './view-shape.ts'

const runs: Readonly<Record<ViewAction, (grid: Grid) => boolean>> = {
  'group-by': groupByActive,
  'toggle-group': (grid) => setActiveGroup(grid, (isOpen) => !isOpen),
  'open-group': (grid) => setActiveGroup(grid, () => true),
  'close-group': (grid) => setActiveGroup(grid, () => false),
  'open-all-groups': (grid) => setAllGroups(grid, true),
  'close-all-groups': (grid) => setAllGroups(grid, false),
  'choose-summary': (grid) => {
    grid.store.setState({ menu: { kind: 'summary', column: grid.store.getState().active.column } })
    return true
  },
  'only-this': onlyThis,
  views: (grid) => {
    if (grid.view.shaping === undefined) return false
    grid.store.setState({ menu: { kind: 'views', byKey: true } })
    return true
  },
}

export function isViewAction(action: GridAction): action is ViewAction {
  return action in runs
}

export function runViewAction(grid: Grid, action: ViewAction): boolean {
  return runs[action](grid)
}

/** What a row made beside this one starts with, so that it belongs to the view and to the same group. */
export function findNewRowCells(grid: Grid, beside: string): Readonly<Record<string, Cell>> {
  const groups = grid.view.shaping?.groups ?? null
  const group = groups === null ? undefined : findGroup(grid, beside)
  const { newRowCells } = grid.view
  if (groups === null || group === undefined || groups.column.kind === 'computed') return newRowCells
  // A group of days is a month or a year: none of its days is anybody's.
  if (groups.column.kind === 'date' || groups.column.kind === 'date-time') return newRowCells
  const { cell } = group
  if (cell === undefined || isUnread(cell)) return newRowCells
  return { ...newRowCells, [groups.column.id]: cell }
}

/** The group a head stands for, or that a row stands in. */
export function findGroup(grid: Grid, line: string): Group | undefined {
  const groups = grid.view.shaping?.groups ?? null
  return isGroupHead(line) ? groups?.list.find(({ head }) => head === line) : groups?.groupOf(line)
}

/** Opens or closes a group; the focus goes to its head where its row would be gone. */
export function setGroupOpen(grid: Grid, group: Group, isOpen: boolean): void {
  const groups = grid.view.shaping?.groups ?? null
  if (groups === null) return
  const { active } = grid.store.getState()
  if (!isOpen && group.rows.includes(active.row)) focusPlace(grid, { ...active, row: group.head })
  flushSync(() => groups.setOpen(group.key, isOpen))
  say(grid, isOpen ? viewWords.groupOpened(group.rows.length) : viewWords.groupClosed)
}

/** A row that was just made or asked for is not left in a group that is closed. */
export function openGroupOf(grid: Grid, row: string): void {
  const groups = grid.view.shaping?.groups ?? null
  const group = findGroup(grid, row)
  if (groups !== null && group !== undefined && !groups.isOpen(group.key)) setGroupOpen(grid, group, true)
}

/** What can be walked over were every group open. */
export function findOpenField({ view }: Grid): Field {
  const groups = view.shaping?.groups ?? null
  if (groups === null) return view.field
  const lines = makeGroupLines(groups.list, new Set())
  const positions = new Map(lines.rows.map((row, position) => [row, position]))
  return { ...view.field, rows: lines.rows, positionOf: (row) => positions.get(row), groups: lines }
}

/** To a cell, whose group is opened where it is closed. */
export function goToCell(grid: Grid, place: Place): void {
  openGroupOf(grid, place.row)
  focusPlace(grid, place)
}

/** Rows with the same value of the column stand together; null for none. */
export function groupBy(grid: Grid, column: string | null): void {
  const { shaping } = grid.view
  if (shaping === undefined) return
  flushSync(() => shaping.setShape(withGroup(shaping.shape, column)))
  say(grid, column === null ? viewWords.groupsOff : viewWords.groupedBy(grid.view.cells.labelOf(column)))
}

export function findGroupColumns(grid: Grid, columns: readonly Column[]): readonly Column[] {
  const { nameColumn } = tables[grid.table]
  return columns.filter((column) => canGroupBy(column, nameColumn))
}

/** The filter that lets through what holds the same as a cell; null where none can say so. */
function filterFor(grid: Grid, column: Column, row: string): ColumnFilterValue | null {
  const { cells } = grid.view
  const state = grid.session.store.getState()
  if (findRow(state.workbook, grid.table, row) === undefined) return null
  const cell = cells.cellAt(state, row, column)
  if (cell === undefined) return { ...noFilter, onlyBlank: true }
  if (typeof cell === 'number' && findRangeColumn(column) !== null)
    return { ...noFilter, from: cell, to: cell }
  if ((column.kind === 'date' || column.kind === 'date-time') && typeof cell === 'string') {
    const day = cell.slice(0, 'YYYY-MM-DD'.length)
    return { ...noFilter, from: day, to: day }
  }
  const pick = pickOf(cell)
  if (pick !== '') return { ...noFilter, picks: [pick] }
  const text = cells.show(state, column, cell)
  return text.trim() === '' ? null : { ...noFilter, text }
}

/** Only rows with the value of the active cell; the same key takes that filter off again. */
function onlyThis(grid: Grid): boolean {
  const { shaping, cells } = grid.view
  const { active } = grid.store.getState()
  const column = cells.columns.find(({ id }) => id === active.column)
  if (shaping === undefined || column === undefined || !isRealRow(active.row)) return true
  const isOn = findFilter(shaping.shape, column.id) !== null
  const filter = isOn ? null : filterFor(grid, column, active.row)
  if (filter === null && !isOn) return true
  flushSync(() => shaping.setShape(withFilter(shaping.shape, column.id, filter)))
  focusPlace(grid, active)
  const label = cells.labelOf(column.id)
  say(grid, filter === null ? viewWords.filterOff(label) : viewWords.onlyThisOn(label))
  return true
}

/** By the column of the active cell, or no more where it is that one already. */
function groupByActive(grid: Grid): boolean {
  const { shaping, columns } = grid.view
  const { active } = grid.store.getState()
  const column = columns.find(({ id }) => id === active.column)
  if (shaping === undefined) return true
  if (shaping.shape.group !== null && (shaping.shape.group === active.column || !isRealRow(active.row))) {
    groupBy(grid, null)
  } else if (column === undefined || findGroupColumns(grid, [column]).length === 0)
    say(grid, viewWords.noGroups)
  else groupBy(grid, column.id)
  focusPlace(grid, grid.store.getState().active)
  return true
}

function setActiveGroup(grid: Grid, next: (isOpen: boolean) => boolean): boolean {
  const groups = grid.view.shaping?.groups ?? null
  const group = findGroup(grid, grid.store.getState().active.row)
  if (groups === null || group === undefined) return true
  const isOpen = groups.isOpen(group.key)
  if (next(isOpen) !== isOpen) setGroupOpen(grid, group, next(isOpen))
  return true
}

export function setAllGroups(grid: Grid, isOpen: boolean): boolean {
  const groups = grid.view.shaping?.groups ?? null
  if (groups === null) return true
  const { active } = grid.store.getState()
  const head = isOpen ? undefined : findGroup(grid, active.row)?.head
  if (head !== undefined && head !== active.row) focusPlace(grid, { ...active, row: head })
  flushSync(() => groups.setAllOpen(isOpen))
  if (head !== undefined || isGroupHead(active.row)) focusPlace(grid, { ...active, row: head ?? active.row })
  say(grid, isOpen ? viewWords.allGroupsOpened : viewWords.allGroupsClosed)
  return true
}
