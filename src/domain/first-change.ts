// Where in a table an edit shows first.
import type { Edit } from './edit.ts'
import type { TableId } from './table-id.ts'

export interface ChangedPlace {
  readonly row: string
  /** Left out where a row came or moved as a whole. */
  readonly column?: string
  /** Of a matrix, whose letters changed. */
  readonly key?: string
}

/** Undefined where nothing is left to look at, as of rows that went. */
export function findFirstChange(edit: Edit, table: TableId): ChangedPlace | undefined {
  if (edit.kind === 'batch') {
    return edit.edits.map((part) => findFirstChange(part, table)).find((place) => place !== undefined)
  }
  if (edit.table !== table) return undefined
  switch (edit.kind) {
    case 'set-cells': {
      const [first] = edit.changes
      if (first === undefined) return undefined
      const { row, column, key } = first
      return { row, column, ...(key !== undefined && { key }) }
    }
    case 'insert-rows':
      return edit.rows.map(({ id }) => ({ row: id }))[0]
    case 'move-rows':
      return edit.orders.map(({ row }) => ({ row }))[0]
    case 'delete-rows':
      return undefined
  }
}
