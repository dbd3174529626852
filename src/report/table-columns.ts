// The columns of a table on paper: where each stands, and how its cells align in it. Knows no row's height.
import type { MeasureText } from '../charts/mark.ts'
import type { TableBlock, TableColumn, TableRow } from './blocks.ts'
import { typeStyles } from './page.ts'

export interface Column {
  readonly definition: TableColumn
  readonly x: number
  readonly width: number
  /** Widest part from the decimal point on; 0 where the column is not aligned by it. */
  readonly tail: number
}

export const columnGap = { normal: 9, dense: 4 }
/** Above and below the text of a row. */
export const rowPadding = { normal: 4.6, close: 3.4, dense: 3.2 }

export function layColumns(block: TableBlock, width: number, measure: MeasureText): readonly Column[] {
  const definitions = block.columns.map((column, index) =>
    column.fixed === true
      ? { ...column, width: Math.max(column.width, widestCount(block.rows, index, column, measure)) }
      : column,
  )
  const gap = block.dense === true ? columnGap.dense : columnGap.normal
  const fixed = definitions.reduce((sum, column) => sum + (column.fixed === true ? column.width : 0), 0)
  const shares = definitions.reduce((sum, column) => sum + (column.fixed === true ? 0 : column.width), 0)
  const free = Math.max(width - fixed - gap * (definitions.length - 1), 0)
  let x = 0
  return definitions.map((definition, index) => {
    const own =
      definition.fixed === true ? definition.width : (free * definition.width) / Math.max(shares, 1e-9)
    const tail = definition.align === 'decimal' ? widestTail(block.rows, index, measure) : 0
    const column = { definition, x, width: own, tail }
    x += own + gap
    return column
  })
}

/** A count that grew beyond what its column was made for, the number of a row above 999, is not broken over lines. */
function widestCount(
  rows: readonly TableRow[],
  index: number,
  column: TableColumn,
  measure: MeasureText,
): number {
  if (column.align !== 'end') return 0
  let longest = ''
  for (const row of rows) {
    const text = row.kind === 'row' ? (row.cells[index]?.spans[0]?.text ?? '') : ''
    if (text.length > longest.length && /^\d+$/.test(text)) longest = text
  }
  return measure(longest, typeStyles.body.size, typeStyles.body.weight)
}

/** From the decimal point on, its unit included; what comes after the last digit where there is no point. */
const tailOfNumber = /(?:\.\d+)?\D*$/u

function widestTail(rows: readonly TableRow[], column: number, measure: MeasureText): number {
  let widest = 0
  for (const row of rows) {
    const cell = row.kind === 'row' ? row.cells[column] : undefined
    for (const span of cell?.spans ?? []) widest = Math.max(widest, tailWidth(span.text, measure))
  }
  return widest
}

export function tailWidth(text: string, measure: MeasureText): number {
  if (!/\d/.test(text)) return 0
  return measure(tailOfNumber.exec(text)?.[0] ?? '', typeStyles.body.size, typeStyles.body.weight)
}

/** Distance from the column's left edge; what is wider than its column starts at the edge. */
export function alignShift({ definition, width, tail }: Column, used: number, own: number): number {
  if (definition.align === 'middle') return (width - used) / 2
  if (definition.align === 'end') return width - used
  if (definition.align === 'decimal') return Math.max(width - used - (tail - own), 0)
  return 0
}
