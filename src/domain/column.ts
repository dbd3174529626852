// A column of a table: its kind and rules as data. Everything that reads, draws, edits or files a cell follows it.
import type { Cell } from './cell.ts'
import type { ScaleId } from './scale.ts'
import type { TableId } from './table-id.ts'
import type { Context } from './context.ts'
import type { Row } from './row.ts'

/** How wide the column wants to be on screen and paper, narrowest first. */
export type ColumnWidth = 'tiny' | 'small' | 'medium' | 'large' | 'huge'

export interface ColumnBase {
  readonly id: string
  readonly width?: ColumnWidth
  /** Kept in workbook files and merged, but shown in no grid, export, search or pack. */
  readonly internal?: true
}

export type Column =
  | (ColumnBase & {
      readonly kind: 'text' | 'long-text' | 'date' | 'date-time' | 'yes-no' | 'person' | 'people'
    })
  | (ColumnBase & {
      readonly kind: 'integer'
      readonly min?: number
      readonly max?: number
      readonly unit?: UnitId
    })
  | (ColumnBase & { readonly kind: 'number'; readonly min?: number; readonly max?: number })
  | (ColumnBase & { readonly kind: 'percent' })
  | (ColumnBase & { readonly kind: 'choice'; readonly choices: readonly string[] })
  | (ColumnBase & { readonly kind: 'rating'; readonly scale: ScaleId; readonly notSure?: true })
  | (ColumnBase & { readonly kind: 'reference'; readonly table: TableId })
  | (ColumnBase & { readonly kind: 'link'; readonly many?: true; readonly tables?: readonly TableId[] })
  | (ColumnBase & {
      readonly kind: 'matrix'
      readonly keys: 'roles' | 'criteria'
      readonly holds: 'letters' | 'text'
    })
  | ComputedColumn

/** A column that is never stored: worked out from the row and the rest of the workbook. */
export type ComputedColumn = ColumnBase & {
  readonly kind: 'computed'
  /** How the result reads: `days` and `number` right-aligned numbers, `gap` a number in the gap colour when above 0. */
  readonly result: 'number' | 'gap' | 'days' | 'hours' | 'percent' | 'text' | 'status'
  /** The ids a `status` result can be; their labels are the column's choices in words. */
  readonly choices?: readonly string[]
  /** Undefined where a part is blank or unread: a computed blank stays blank. */
  readonly compute: (row: Row, context: Context) => Cell | undefined
}

export type ColumnKind = Column['kind']
export type StoredColumn = Exclude<Column, ComputedColumn>

export type UnitId = 'minutes' | 'days' | 'times-a-year' | 'people'

/** Not a matter of this app's own keeping: people see it in grids, exports, searches and packs. */
export function isShown(column: Column): boolean {
  return column.internal !== true
}

export function isStored(column: Column): column is StoredColumn {
  return column.kind !== 'computed'
}
