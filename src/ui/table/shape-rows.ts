// Which rows a person's filters let through and how they are sorted: TanStack Table over row ids, asked only where
// somebody filters or sorts. The one file that knows TanStack.
import {
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core'
import type { ColumnDef } from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import type { SessionState } from '../../app/session-state.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { compareKeys, findCell, matchesFilter, sortKeyOf } from './sorting.ts'
import type { ColumnFilterValue, ViewShape } from './view-shape.ts'

interface RowId {
  readonly id: string
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
})

/** Blank cells come last whichever way a column is sorted; rows that compare as equal keep their order. */
export function shapeRows(
  state: SessionState,
  table: TableId,
  columns: readonly Column[],
  { sorts, filters }: Pick<ViewShape, 'sorts' | 'filters'>,
  rows: readonly string[],
): readonly string[] {
  const model = constructTable({
    features,
    columns: columns.map((column) => makeColumnDef(state, table, column)),
    data: rows.map((id): RowId => ({ id })),
    getRowId: ({ id }: RowId) => id,
    state: {
      sorting: sorts.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' })),
      columnFilters: filters.map((filter) => ({ id: filter.column, value: filter })),
    },
    autoResetAll: false,
  })
  return model.getRowModel().rows.map(({ id }) => id)
}

function makeColumnDef(
  state: SessionState,
  table: TableId,
  column: Column,
): ColumnDef<typeof features, RowId> {
  return {
    id: column.id,
    accessorFn: ({ id }) => sortKeyOf(state, table, column, findCell(state, table, column, id)),
    sortUndefined: 'last',
    sortFn: (a, b) => compareKeys(a.getValue(column.id), b.getValue(column.id)),
    filterFn: (row, _columnId, filter: ColumnFilterValue) =>
      matchesFilter(state, table, column, findCell(state, table, column, row.original.id), filter),
  }
}
