// A table of the method as data: columns, seed rows, rules. One definition drives grid, files, packs and tests.
import type { Cell } from './cell.ts'
import type { Column } from './column.ts'
import type { Check } from './issue.ts'
import type { TableId } from './table-id.ts'

/** A row every new workbook starts with. Its id becomes the row's id. */
export interface Seed {
  readonly id: string
  readonly cells: Readonly<Record<string, Cell>>
  /** Text columns whose first wording is looked up in words by table, seed and column. */
  readonly worded?: readonly string[]
}

export interface Table {
  readonly id: TableId
  /** The column that names a row to people. */
  readonly nameColumn: string
  readonly columns: readonly Column[]
  readonly seeds: readonly Seed[]
  /** True where the method fixes the rows: none is added, removed or moved by hand. */
  readonly fixedRows?: true
  readonly checks: readonly Check[]
}
