// What a person asked of the rows of a table, as plain data: sorting, filter, groups and what stands at the foot. Pure.
import { asRecord } from '../../app/stored-value.ts'
import { isSummaryId } from './column-summary.ts'
import type { SummaryId } from './column-summary.ts'

export type Direction = 'ascending' | 'descending'

export interface Sort {
  readonly column: string
  readonly direction: Direction
}

export interface ColumnFilterValue {
  /** Part of the cell's text; everything where empty. */
  readonly text: string
  /** Any of these values, as `pickOf` names them; all where empty. */
  readonly picks: readonly string[]
  readonly onlyBlank: boolean
  /** Both ends belong to it: numbers, or days as YYYY-MM-DD. Null for no end. */
  readonly from: number | string | null
  readonly to: number | string | null
}

export interface ColumnFilter extends ColumnFilterValue {
  readonly column: string
}

export interface ColumnSummary {
  readonly column: string
  readonly summary: SummaryId
}

/** No column stands twice in a list. */
export interface ViewShape {
  /** The first counts most. */
  readonly sorts: readonly Sort[]
  readonly filters: readonly ColumnFilter[]
  /** The column whose values make groups; null for none. */
  readonly group: string | null
  readonly summaries: readonly ColumnSummary[]
}

export const plainShape: ViewShape = { sorts: [], filters: [], group: null, summaries: [] }

export const noFilter: ColumnFilterValue = { text: '', picks: [], onlyBlank: false, from: null, to: null }

export function isFiltering(filter: ColumnFilterValue): boolean {
  return (
    filter.onlyBlank ||
    filter.picks.length > 0 ||
    filter.text.trim() !== '' ||
    filter.from !== null ||
    filter.to !== null
  )
}

/** True where rows stand in another order than their own, in groups, or are left out. */
export function isShaped({ sorts, filters, group }: ViewShape): boolean {
  return sorts.length > 0 || filters.length > 0 || group !== null
}

export function findSort(shape: ViewShape, column: string): Direction | null {
  return shape.sorts.find((sort) => sort.column === column)?.direction ?? null
}

/** 1-based; null where rows are sorted by no other column. */
export function findSortPlace({ sorts }: ViewShape, column: string): number | null {
  const at = sorts.findIndex((sort) => sort.column === column)
  return at < 0 || sorts.length < 2 ? null : at + 1
}

export function findFilter(shape: ViewShape, column: string): ColumnFilterValue | null {
  return shape.filters.find((filter) => filter.column === column) ?? null
}

export function findSummary(shape: ViewShape, column: string): SummaryId | null {
  return shape.summaries.find((each) => each.column === column)?.summary ?? null
}

/** Sorted by this column alone, or after those it is sorted by already; null takes the column out. */
export function withSort(
  shape: ViewShape,
  column: string,
  direction: Direction | null,
  keepsOthers: boolean,
): ViewShape {
  if (direction === null)
    return { ...shape, sorts: keepsOthers ? shape.sorts.filter((sort) => sort.column !== column) : [] }
  const sort = { column, direction }
  if (!keepsOthers) return { ...shape, sorts: [sort] }
  return { ...shape, sorts: replaceOrAdd(shape.sorts, sort) }
}

/** What a filter says nothing with is no filter. */
export function withFilter(shape: ViewShape, column: string, filter: ColumnFilterValue | null): ViewShape {
  if (filter !== null && isFiltering(filter))
    return { ...shape, filters: replaceOrAdd(shape.filters, { ...filter, column }) }
  return { ...shape, filters: shape.filters.filter((each) => each.column !== column) }
}

export function withGroup(shape: ViewShape, group: string | null): ViewShape {
  return { ...shape, group }
}

export function withSummary(shape: ViewShape, column: string, summary: SummaryId | null): ViewShape {
  if (summary !== null) return { ...shape, summaries: replaceOrAdd(shape.summaries, { column, summary }) }
  return { ...shape, summaries: shape.summaries.filter((each) => each.column !== column) }
}

/** Without what speaks of columns that are not there; lists that lose nothing stay the same. */
export function keepColumns(shape: ViewShape, known: ReadonlySet<string>): ViewShape {
  const keep = <Item extends { readonly column: string }>(items: readonly Item[]) =>
    items.every(({ column }) => known.has(column)) ? items : items.filter(({ column }) => known.has(column))
  return {
    sorts: keep(shape.sorts),
    filters: keep(shape.filters),
    group: shape.group !== null && known.has(shape.group) ? shape.group : null,
    summaries: keep(shape.summaries),
  }
}

/** The order of filters and summaries says nothing; that of sorts does. */
export function isSameShape(one: ViewShape, other: ViewShape): boolean {
  return JSON.stringify(inOneOrder(one)) === JSON.stringify(inOneOrder(other))
}

/** Field by field: what is missing or strange is left out. */
export function readShape(value: unknown): ViewShape {
  const { sorts, filters, group, summaries } = asRecord(value)
  return {
    sorts: readList(sorts, ({ column, direction }) =>
      isText(column) && (direction === 'ascending' || direction === 'descending')
        ? { column, direction }
        : null,
    ),
    filters: readList(filters, readFilter),
    group: isText(group) ? group : null,
    summaries: readList(summaries, ({ column, summary }) =>
      isText(column) && isSummaryId(summary) ? { column, summary } : null,
    ),
  }
}

/** No table has as many columns, and no filter as many values: what is longer was not written here. */
const listedAtMost = 200

function readFilter(fields: Readonly<Record<string, unknown>>): ColumnFilter | null {
  const { column, text, picks, onlyBlank, from, to } = fields
  if (!isText(column)) return null
  const filter = {
    column,
    text: isText(text) ? text : '',
    picks: Array.isArray(picks) ? picks.filter(isText).slice(0, listedAtMost) : [],
    onlyBlank: onlyBlank === true,
    from: isEnd(from) ? from : null,
    to: isEnd(to) ? to : null,
  }
  return isFiltering(filter) ? filter : null
}

function readList<Item extends { readonly column: string }>(
  value: unknown,
  read: (fields: Readonly<Record<string, unknown>>) => Item | null,
): readonly Item[] {
  if (!Array.isArray(value)) return []
  const found = new Map<string, Item>()
  for (const each of value.slice(0, listedAtMost)) {
    const item = read(asRecord(each))
    if (item !== null && !found.has(item.column)) found.set(item.column, item)
  }
  return [...found.values()]
}

function replaceOrAdd<Item extends { readonly column: string }>(
  items: readonly Item[],
  item: Item,
): readonly Item[] {
  const stands = items.some(({ column }) => column === item.column)
  return stands ? items.map((each) => (each.column === item.column ? item : each)) : [...items, item]
}

function inOneOrder({ sorts, filters, group, summaries }: ViewShape) {
  return {
    sorts: sorts.map(({ column, direction }) => [column, direction]),
    filters: sortByColumn(filters).map(({ column, text, picks, onlyBlank, from, to }) => [
      column,
      text.trim(),
      [...picks].sort(),
      onlyBlank,
      from,
      to,
    ]),
    group,
    summaries: sortByColumn(summaries).map(({ column, summary }) => [column, summary]),
  }
}

function sortByColumn<Item extends { readonly column: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.column < b.column ? -1 : a.column > b.column ? 1 : 0))
}

const longestText = 500

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

function isEnd(value: unknown): value is number | string {
  return typeof value === 'number' ? Number.isFinite(value) : isText(value) && value !== ''
}
