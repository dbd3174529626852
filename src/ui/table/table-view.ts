// Which rows and columns are shown, in which order. An edit never changes either by itself.
import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import { withoutOwn, withWidth } from '../../app/table-layouts.ts'
import type { Setting } from '../../app/table-layouts.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { findShownRows } from '../../domain/hidden-answers.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { makeBasis } from './basis.ts'
import type { Basis } from './basis.ts'
import { moveColumn, orderColumns, stepColumn } from './column-order.ts'
import { groupRows, makeGroupLines } from './groups.ts'
import type { Group, GroupLines } from './groups.ts'
import { shapeRows } from './shape-rows.ts'
import { compareKeys, findCell, sortKeyOf } from './sorting.ts'
import { useLook } from './view-look.ts'
import type { Look } from './view-look.ts'
import { mergeOrder } from './view-order.ts'
import {
  findFilter,
  findSort,
  findSortPlace,
  isShaped,
  keepColumns,
  plainShape,
  withFilter,
  withSort,
} from './view-shape.ts'
import type { ColumnFilterValue, Direction, ViewShape } from './view-shape.ts'

export interface Grouping extends GroupLines {
  readonly column: Column
  readonly list: readonly Group[]
  readonly isOpen: (key: string) => boolean
  readonly setOpen: (key: string, isOpen: boolean) => void
  readonly setAllOpen: (isOpen: boolean) => void
  readonly groupOf: (row: string) => Group | undefined
}

export interface TableView {
  /** Without those of closed groups. */
  readonly rows: readonly string[]
  readonly positionOf: (row: string) => number | undefined
  readonly columns: readonly Column[]
  /** Null where rows stand in no groups. */
  readonly groups: Grouping | null
  /** Every row that the filter lets through, those of closed groups included. */
  readonly fitting: readonly string[]
  /** Rows of the view before sorting and filter. */
  readonly total: number
  readonly place: string
  /** Ids of every column, hidden ones included. */
  readonly knownColumns: ReadonlySet<string>
  readonly look: Look
  readonly setLook: (change: Partial<Look>) => void
  readonly shape: ViewShape
  readonly setShape: (shape: ViewShape) => void
  readonly isShaped: boolean
  /** True where rows were changed so that they may stand elsewhere once the view is applied again. */
  readonly isOutdated: boolean
  readonly sortOf: (column: string) => Direction | null
  /** 1-based, where rows are sorted by several columns. */
  readonly sortPlaceOf: (column: string) => number | null
  readonly filterOf: (column: string) => ColumnFilterValue | null
  /** By this column alone, or after those it is sorted by already. */
  readonly setSort: (column: string, direction: Direction | null, keepsOthers?: boolean) => void
  readonly setFilter: (column: string, filter: ColumnFilterValue | null) => void
  readonly setHidden: (column: string, hidden: boolean) => void
  readonly showAllColumns: () => void
  /** Px a person gave the column here; undefined where it is as wide as its content asks. */
  readonly widthOf: (column: string) => number | undefined
  /** Null for as wide as its content asks. */
  readonly setWidth: (column: string, px: number | null) => void
  /** Puts the column before another, or last. False where it cannot stand there. */
  readonly moveColumn: (column: string, before: string | null) => boolean
  readonly stepColumn: (column: string, direction: 1 | -1) => boolean
  /** True where columns stand in another order, are hidden or have widths set by hand. */
  readonly hasOwnLayout: boolean
  readonly resetLayout: () => void
  readonly showAllRows: () => void
  /** What leaves a row of this view out just now; null where nothing does. */
  readonly hiddenBy: (row: string) => 'filter' | 'group' | null
  /** Opens the group of a row, or takes off the filter that leaves it out; false where nothing hides it. */
  readonly reveal: (row: string) => boolean
  readonly applyAgain: () => void
}

export function useTableView(
  session: Session,
  table: TableId,
  allColumns: readonly Column[],
  rowFilter: ((row: Row) => boolean) | undefined,
  place: string,
  /** Must keep its identity between renders. */
  hiddenAtFirst: readonly string[],
  setting: Setting,
): TableView {
  const { present, placeOf } = usePresentRows(session, table, rowFilter)
  const [look, setLook] = useLook(session, place)
  const { layout } = look
  const knownColumns = useMemo(() => new Set(idsOf(allColumns)), [allColumns])
  const shape = useMemo(() => keepColumns(look.shape, knownColumns), [look.shape, knownColumns])
  const [basis, applyAgain] = useBasis(shape)
  const fitting = useFittingRows(session, table, allColumns, shape, present, basis)
  const groups = useGrouping(session, table, allColumns, shape, fitting, basis, look, setLook)
  const rows = groups?.rows ?? fitting
  const positionOf = useMemo(() => (rows === present ? placeOf : makePlaces(rows)), [rows, present, placeOf])
  const hiddenNow = layout.hidden[setting] ?? hiddenAtFirst
  const ordered = useMemo(() => putInOrder(allColumns, layout.order), [allColumns, layout.order])
  const columns = useMemo(
    () => ordered.filter((column) => !hiddenNow.includes(column.id)),
    [ordered, hiddenNow],
  )
  const setLayout = (next: Look['layout']) => setLook({ layout: next })
  const setShape = useCallback(
    (next: ViewShape) =>
      // Other groups are all open at first.
      setLook(next.group === look.shape.group ? { shape: next } : { shape: next, closed: new Set() }),
    [setLook, look.shape.group],
  )
  const hide = (ids: readonly string[]) =>
    setLayout({ ...layout, hidden: { ...layout.hidden, [setting]: ids } })
  const widths = layout.widths[setting]
  const reorder = (order: readonly string[] | null) => {
    if (order !== null) setLayout({ ...layout, order })
    return order !== null
  }
  const hiddenBy = (row: string) => {
    if (positionOf(row) !== undefined || !present.includes(row)) return null
    return fitting.includes(row) ? 'group' : 'filter'
  }
  return {
    rows,
    positionOf,
    columns,
    groups,
    fitting,
    total: present.length,
    place,
    knownColumns,
    look,
    setLook,
    shape,
    setShape,
    isShaped: isShaped(shape),
    isOutdated: useIsOutdated(session, table, allColumns, shape, basis),
    sortOf: (column) => findSort(shape, column),
    sortPlaceOf: (column) => findSortPlace(shape, column),
    filterOf: (column) => findFilter(shape, column),
    setSort: (column, direction, keepsOthers = false) =>
      setShape(withSort(shape, column, direction, keepsOthers)),
    setFilter: (column, filter) => setShape(withFilter(shape, column, filter)),
    setHidden: (column, hidden) => {
      const others = hiddenNow.filter((id) => id !== column)
      hide(hidden ? [...others, column] : others)
    },
    showAllColumns: () => hide([]),
    widthOf: (column) => widths?.[column],
    setWidth: (column, px) => setLayout(withWidth(layout, setting, column, px)),
    moveColumn: (column, before) => reorder(moveColumn(idsOf(ordered), column, before)),
    stepColumn: (column, direction) => reorder(stepColumn(idsOf(ordered), idsOf(columns), column, direction)),
    hasOwnLayout:
      layout.order.length > 0 || layout.hidden[setting] !== undefined || Object.keys(widths ?? {}).length > 0,
    resetLayout: () => setLayout(withoutOwn(layout, setting)),
    hiddenBy,
    reveal: (row) => {
      const by = hiddenBy(row)
      const key = groups?.groupOf(row)?.key
      if (by === 'filter') setLook({ shape: { ...shape, filters: [] }, closed: new Set() })
      else if (by === 'group' && key !== undefined) groups?.setOpen(key, true)
      return by !== null
    },
    showAllRows: () => setShape({ ...plainShape, summaries: shape.summaries }),
    applyAgain,
  }
}

/** A new one for each way of looking at the rows, and whenever it is to be applied again. */
function useBasis({ sorts, filters, group }: ViewShape): readonly [Basis, () => void] {
  const [times, setTimes] = useState(0)
  // oxlint-disable-next-line react/exhaustive-deps -- what makes a new one is named, not used
  const basis = useMemo(() => makeBasis(), [sorts, filters, group, times])
  return [basis, useCallback(() => setTimes((before) => before + 1), [])]
}

/** What the filter lets through, sorted as when the view was applied; rows that came since stand where they were made. */
function useFittingRows(
  session: Session,
  table: TableId,
  columns: readonly Column[],
  shape: ViewShape,
  present: readonly string[],
  basis: Basis,
): readonly string[] {
  const isAsked = isShaped(shape)
  // Where nothing is sorted or left out the rows are those present.
  const ids = isAsked ? basis.rows(present) : present
  const { sorts, filters } = shape
  const shown = useMemo(
    () => (isAsked ? shapeRows(session.store.getState(), table, columns, { sorts, filters }, ids) : ids),
    [session, table, columns, isAsked, sorts, filters, ids],
  )
  return useMemo(
    () => (isAsked ? mergeOrder(shown, new Set(ids), present) : present),
    [isAsked, shown, ids, present],
  )
}

function useGrouping(
  session: Session,
  table: TableId,
  columns: readonly Column[],
  shape: ViewShape,
  fitting: readonly string[],
  basis: Basis,
  { closed }: Look,
  setLook: (change: Partial<Look>) => void,
): Grouping | null {
  const column = columns.find(({ id }) => id === shape.group)
  const isDown = column !== undefined && findSort(shape, column.id) === 'descending'
  const list = useMemo(() => {
    if (column === undefined) return null
    const state = session.store.getState()
    const cellNow = (row: string) => findCell(state, table, column, row)
    return groupRows(
      fitting,
      column,
      (row) => basis.cell(row, cellNow),
      (one, other) => {
        const keyOf = (cell: Cell) => sortKeyOf(state, table, column, cell) ?? ''
        return compareKeys(keyOf(one), keyOf(other)) * (isDown ? -1 : 1)
      },
    )
  }, [session, table, column, fitting, basis, isDown])
  const lines = useMemo(() => (list === null ? null : makeGroupLines(list, closed)), [list, closed])
  const byRow = useMemo(
    () => new Map((list ?? []).flatMap((group) => group.rows.map((row) => [row, group] as const))),
    [list],
  )
  return useMemo(() => {
    if (column === undefined || list === null || lines === null) return null
    return {
      ...lines,
      column,
      list,
      isOpen: (key) => !closed.has(key),
      setOpen: (key, isOpen) => {
        const others = [...closed].filter((each) => each !== key)
        setLook({ closed: new Set(isOpen ? others : [...others, key]) })
      },
      setAllOpen: (isOpen) => setLook({ closed: new Set(isOpen ? [] : list.map(({ key }) => key)) }),
      groupOf: (row) => byRow.get(row),
    }
  }, [column, list, lines, closed, setLook, byRow])
}

function useIsOutdated(
  session: Session,
  table: TableId,
  columns: readonly Column[],
  shape: ViewShape,
  basis: Basis,
): boolean {
  const watched = useMemo(() => {
    const asked = new Set([...shape.sorts, ...shape.filters].map(({ column }) => column))
    return columns.filter(({ id }) => asked.has(id) || id === shape.group)
  }, [columns, shape])
  return useStore(
    session.store,
    ({ workbook }) => watched.length > 0 && basis.isOutdated(workbook.tables[table], watched),
  )
}

interface PresentRows {
  readonly present: readonly string[]
  readonly placeOf: (row: string) => number | undefined
}

/** Row ids of the view, found again only when rows come, go or move; hidden answers are in no view. */
function usePresentRows(
  session: Session,
  table: TableId,
  rowFilter: ((row: Row) => boolean) | undefined,
): PresentRows {
  const positions = useStore(session.store, ({ workbook }) => workbook.tables[table].positions)
  // Answers come into view when their round is revealed, and go when that is undone.
  const rounds = useStore(session.store, ({ workbook }) =>
    table === 'ratings' ? workbook.tables.rounds : null,
  )
  return useMemo(() => {
    if (rowFilter === undefined && rounds === null)
      return { present: [...positions.keys()], placeOf: (row) => positions.get(row) }
    const present = findShownRows(session.store.getState().workbook, table)
      .filter((row) => rowFilter?.(row) !== false)
      .map((row) => row.id)
    return { present, placeOf: makePlaces(present) }
  }, [positions, rounds, rowFilter, session, table])
}

function makePlaces(rows: readonly string[]): PresentRows['placeOf'] {
  const places = new Map(rows.map((row, place) => [row, place]))
  return (row) => places.get(row)
}

function putInOrder(columns: readonly Column[], order: readonly string[]): readonly Column[] {
  if (order.length === 0) return columns
  const byId = new Map(columns.map((column) => [column.id, column]))
  return orderColumns(idsOf(columns), order).flatMap((id) => byId.get(id) ?? [])
}

function idsOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ id }) => id)
}
