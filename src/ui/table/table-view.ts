// Which rows and columns are shown, in which order: TanStack Table over row ids. An edit never changes either by itself.
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import type { ColumnDef, ColumnFiltersState, SortingState } from '@tanstack/react-table'
import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import { withoutOwn, withWidth } from '../../app/table-layouts.ts'
import type { Setting, TableLayout } from '../../app/table-layouts.ts'
import type { Column } from '../../domain/column.ts'
import { findShownRows } from '../../domain/hidden-answers.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { moveColumn, orderColumns, stepColumn } from './column-order.ts'
import { findCell, findSortKey, matchesFilter } from './sorting.ts'
import type { ColumnFilterValue } from './sorting.ts'
import { mergeOrder } from './view-order.ts'

interface RowId {
  readonly id: string
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
})

/** What the person asked for; `basis` holds the rows as they were then, so that later edits move nothing. */
interface Shape {
  readonly sorting: SortingState
  readonly filters: ColumnFiltersState
  readonly basis: readonly string[]
}

export interface TableView {
  readonly rows: readonly string[]
  readonly positionOf: (row: string) => number | undefined
  readonly columns: readonly Column[]
  /** Rows of the view before sorting and filter. */
  readonly total: number
  readonly isShaped: boolean
  readonly sortOf: (column: string) => 'ascending' | 'descending' | null
  readonly filterOf: (column: string) => ColumnFilterValue | null
  readonly setSort: (column: string, direction: 'ascending' | 'descending' | null) => void
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
  readonly applyAgain: () => void
}

const noRows: readonly RowId[] = []

// A table looks the same when one comes back to it while the workbook is open.
const remembered = new WeakMap<Session, Map<string, Shape>>()

export function useTableView(
  session: Session,
  table: TableId,
  allColumns: readonly Column[],
  rowFilter: ((row: Row) => boolean) | undefined,
  viewId: string,
  /** Must keep its identity between renders. */
  hiddenAtFirst: readonly string[],
  setting: Setting,
): TableView {
  const present = usePresentRows(session, table, rowFilter)
  const [shape, setShape] = useShape(session, viewId)
  const isShaped = shape.sorting.length > 0 || shape.filters.length > 0
  const ids = isShaped ? shape.basis : present
  // Where nothing is sorted or left out the rows are those present: a model of 100,000 would only be thrown away.
  const data = useMemo(() => (isShaped ? ids.map((id): RowId => ({ id })) : noRows), [isShaped, ids])
  const defs = useMemo(() => makeColumnDefs(session, table, allColumns), [session, table, allColumns])
  const model = useTable({
    features,
    columns: defs,
    data,
    getRowId: (row) => row.id,
    state: { sorting: shape.sorting, columnFilters: shape.filters },
    autoResetAll: false,
  })
  const modelRows = model.getRowModel().rows
  const shown = useMemo(() => modelRows.map((row) => row.id), [modelRows])
  const rows = useMemo(
    () => (isShaped ? mergeOrder(shown, new Set(ids), present) : present),
    [isShaped, shown, ids, present],
  )
  const positions = useMemo(() => new Map(rows.map((row, position) => [row, position])), [rows])
  const positionOf = useCallback((row: string) => positions.get(row), [positions])
  const [layout, setLayout] = useLayout(session, viewId)
  const hiddenNow = layout.hidden[setting] ?? hiddenAtFirst
  const ordered = useMemo(() => putInOrder(allColumns, layout.order), [allColumns, layout.order])
  const columns = useMemo(
    () => ordered.filter((column) => !hiddenNow.includes(column.id)),
    [ordered, hiddenNow],
  )
  const hide = (ids: readonly string[]) =>
    setLayout({ ...layout, hidden: { ...layout.hidden, [setting]: ids } })
  const widths = layout.widths[setting]
  const reorder = (order: readonly string[] | null) => {
    if (order !== null) setLayout({ ...layout, order })
    return order !== null
  }
  return {
    rows,
    positionOf,
    columns,
    total: present.length,
    isShaped,
    sortOf: (column) => {
      const sort = shape.sorting.find(({ id }) => id === column)
      return sort === undefined ? null : sort.desc ? 'descending' : 'ascending'
    },
    // Only `setFilter` writes filters, so each holds a ColumnFilterValue.
    filterOf: (column) =>
      (shape.filters.find(({ id }) => id === column)?.value as ColumnFilterValue | undefined) ?? null,
    setSort: (column, direction) =>
      setShape({
        ...shape,
        basis: [...present],
        sorting: direction === null ? [] : [{ id: column, desc: direction === 'descending' }],
      }),
    setFilter: (column, filter) => {
      const others = shape.filters.filter(({ id }) => id !== column)
      setShape({
        ...shape,
        basis: [...present],
        filters: filter === null ? others : [...others, { id: column, value: filter }],
      })
    },
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
    showAllRows: () => setShape({ ...shape, sorting: [], filters: [], basis: [] }),
    applyAgain: () => setShape({ ...shape, basis: [...present] }),
  }
}

/** Row ids of the view, found again only when rows come, go or move; hidden answers are in no view. */
function usePresentRows(
  session: Session,
  table: TableId,
  rowFilter: ((row: Row) => boolean) | undefined,
): readonly string[] {
  const positions = useStore(session.store, ({ workbook }) => workbook.tables[table].positions)
  // Answers come into view when their round is revealed, and go when that is undone.
  const rounds = useStore(session.store, ({ workbook }) =>
    table === 'ratings' ? workbook.tables.rounds : null,
  )
  return useMemo(() => {
    if (rowFilter === undefined && rounds === null) return [...positions.keys()]
    return findShownRows(session.store.getState().workbook, table)
      .filter((row) => rowFilter?.(row) !== false)
      .map((row) => row.id)
  }, [positions, rounds, rowFilter, session, table])
}

function useShape(session: Session, viewId: string): readonly [Shape, (shape: Shape) => void] {
  const [shape, setShape] = useState<Shape>(
    () => remembered.get(session)?.get(viewId) ?? { sorting: [], filters: [], basis: [] },
  )
  const keep = (next: Shape) => {
    const views = remembered.get(session) ?? new Map<string, Shape>()
    remembered.set(session, views.set(viewId, next))
    setShape(next)
  }
  return [shape, keep]
}

function useLayout(session: Session, place: string): readonly [TableLayout, (layout: TableLayout) => void] {
  const [layout, setLayout] = useState(() => session.layouts.find(place))
  const keep = (next: TableLayout) => {
    session.layouts.keep(place, next)
    setLayout(next)
  }
  return [layout, keep]
}

function putInOrder(columns: readonly Column[], order: readonly string[]): readonly Column[] {
  if (order.length === 0) return columns
  const byId = new Map(columns.map((column) => [column.id, column]))
  return orderColumns(idsOf(columns), order).flatMap((id) => byId.get(id) ?? [])
}

function idsOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ id }) => id)
}

function makeColumnDefs(
  session: Session,
  table: TableId,
  columns: readonly Column[],
): ColumnDef<typeof features, RowId>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: ({ id }: RowId) => findSortKey(session.store.getState(), table, column, id),
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(column.id), b.getValue(column.id)),
    filterFn: (row, _columnId, filter: ColumnFilterValue) => {
      const state = session.store.getState()
      return matchesFilter(state, table, column, findCell(state, table, column, row.original.id), filter)
    },
  }))
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [first, second] = [String(a), String(b)]
  return first < second ? -1 : first > second ? 1 : 0
}
