// Ways of looking at a table that were given a name: read from the workbook's rows, and the edits that keep them. Pure.
import { firstLayout, readLayout } from '../../app/table-layouts.ts'
import type { TableLayout } from '../../app/table-layouts.ts'
import type { Edit } from '../../domain/edit.ts'
import { orderBetween } from '../../domain/order-key.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { foldText } from '../../format/fold-text.ts'
import { isSameShape, keepColumns, plainShape, readShape } from './view-shape.ts'
import type { ViewShape } from './view-shape.ts'

/** What a view keeps: columns, their order and widths; sorting, filter, groups and sums. */
export interface ViewLook {
  readonly layout: TableLayout
  readonly shape: ViewShape
}

export interface SavedView extends ViewLook {
  readonly id: string
  readonly name: string
}

export const firstLook: ViewLook = { layout: firstLayout, shape: plainShape }

/** Views of one place by name. What speaks of columns that are not there is left out. */
export function readViews(
  rows: readonly Row[],
  place: string,
  columns: ReadonlySet<string>,
): readonly SavedView[] {
  return rows
    .filter((row) => textAt(row, 'place') === place)
    .map((row) => ({ row, name: textAt(row, 'name')?.trim() ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .slice(0, viewsAtMost)
    .map(({ row, name }) => ({ id: row.id, name, ...readText(row, columns) }))
}

/** More views of one table, or longer ones, were not made here; reading them all would keep everybody waiting. */
const viewsAtMost = 200
const longestShape = 100_000

export function isSameLook(one: ViewLook, other: ViewLook): boolean {
  return isSameShape(one.shape, other.shape) && spellLayout(one.layout) === spellLayout(other.layout)
}

/** The view called that; case, accents and spaces do not count. */
export function findNamed(views: readonly SavedView[], name: string): SavedView | undefined {
  return views.find((view) => foldText(view.name) === foldText(name))
}

export function makeSave(
  rows: readonly Row[],
  id: string,
  name: string,
  place: string,
  look: ViewLook,
): Edit {
  const order = orderBetween(rows.at(-1)?.order ?? null, null)
  const cells = { name: name.trim(), place, shape: writeLook(look) }
  return { kind: 'insert-rows', table: 'views', rows: [{ id, order, cells }] }
}

export function makeSaveOver(id: string, look: ViewLook): Edit {
  return setCell(id, 'shape', writeLook(look))
}

export function makeRename(id: string, name: string): Edit {
  return setCell(id, 'name', name.trim())
}

export function makeDelete(id: string): Edit {
  return { kind: 'delete-rows', table: 'views', rows: [id] }
}

function setCell(row: string, column: string, value: string): Edit {
  return { kind: 'set-cells', table: 'views', changes: [{ row, column, value }] }
}

function writeLook({ layout, shape }: ViewLook): string {
  return JSON.stringify({ layout: readLayout(layout), ...shape })
}

function readText(row: Row, columns: ReadonlySet<string>): ViewLook {
  const value = parse(textAt(row, 'shape') ?? '')
  const layout = typeof value === 'object' && value !== null && 'layout' in value ? value.layout : undefined
  return { layout: keepLayout(readLayout(layout), columns), shape: keepColumns(readShape(value), columns) }
}

function parse(text: string): unknown {
  if (text.length > longestShape) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keepLayout({ hidden, order, widths }: TableLayout, columns: ReadonlySet<string>): TableLayout {
  const isKnown = (id: string) => columns.has(id)
  const keep = <Value>(given: Readonly<Partial<Record<string, Value>>>, own: (value: Value) => Value) =>
    Object.fromEntries(
      Object.entries(given).flatMap(([setting, value]) =>
        value === undefined ? [] : [[setting, own(value)]],
      ),
    )
  return {
    hidden: keep(hidden, (ids) => ids.filter(isKnown)),
    order: order.filter(isKnown),
    widths: keep(widths, (own) => Object.fromEntries(Object.entries(own).filter(([id]) => isKnown(id)))),
  }
}

/** Equal for layouts that look the same; in which order columns were hidden or widened says nothing. */
function spellLayout({ hidden, order, widths }: TableLayout): string {
  const own = Object.entries(widths).flatMap(([setting, given]) =>
    Object.entries(given).map(([column, px]) => `${setting} ${column} ${String(px)}`),
  )
  const gone = Object.entries(hidden).map(([setting, ids]) => `${setting} ${[...ids].sort().join(' ')}`)
  return JSON.stringify([order, own.sort(), gone.sort()])
}
