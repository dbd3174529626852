// A row of plain text alone, one stretch a cell, as most rows of a long table are: laid and drawn at a fraction of the cost.
import type { FontWeight, Mark, MeasureText } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { Span, TableCell } from './blocks.ts'
import { typeStyles } from './page.ts'
import type { Piece } from './piece.ts'
import type { Sheet } from './sheet.ts'
import { decoration, makeNode } from './structure.ts'
import type { Content, StructureNode } from './structure.ts'
import { alignShift, tailWidth } from './table-columns.ts'
import type { Column } from './table-columns.ts'
import { breakPlain, findPlain } from './wrap.ts'

/** What every row of one table is laid with. */
export interface Table {
  readonly columns: readonly Column[]
  readonly width: number
  readonly padding: number
  /** Height a row may have on a page. */
  readonly room: number
  readonly node: StructureNode
  readonly maxLines: number | undefined
  readonly sheet: Sheet
}

/** Where each cell's lines begin, after its first; null for a row of which every cell is one line. */
type Breaks = readonly (readonly number[])[] | null

/** Null for a row that takes a closer look. Nothing of it is kept until it is drawn but where its lines end. */
export function layPlainRow(cells: readonly TableCell[], table: Table): Piece | null {
  const { columns, padding, room, maxLines, sheet } = table
  const { size, weight, line } = typeStyles.body
  let breaks: (readonly number[])[] | null = null
  let most = 1
  for (let index = 0; index < columns.length; index += 1) {
    const cell = cells[index]
    const column = columns[index]
    if (cell === undefined || column === undefined || isEmpty(cell)) continue
    const span = cell.glyph === undefined ? findPlain(cell.spans) : null
    if (span === null) return null
    const starts = breakPlain(span.text, span.weight ?? weight, column.width, size, sheet.measure)
    if (starts === null || starts.length >= (maxLines ?? Infinity)) return null
    if (starts.length === 0) continue
    breaks ??= []
    breaks[index] = starts
    most = Math.max(most, starts.length + 1)
  }
  const height = most * line + padding * 2
  if (most > 1 && height > room) return null
  return { height, draw: (x, y) => drawPlainRow(cells, breaks, table, height, x, y) }
}

function isEmpty({ glyph, spans }: TableCell): boolean {
  return glyph === undefined && spans.length === 0
}

function drawPlainRow(
  cells: readonly TableCell[],
  breaks: Breaks,
  { node: table, columns, width, padding, sheet }: Table,
  height: number,
  x: number,
  y: number,
): readonly Content[] {
  const { size, line } = typeStyles.body
  const baseline = y + padding + line / 2 + size * BASELINE_SHIFT
  const marks: Mark[] = []
  const counts: number[] = []
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index]
    if (column === undefined) continue
    const span = cells[index]?.spans[0]
    const starts = breaks?.[index]
    const before = marks.length
    if (span !== undefined) drawLines(span, starts ?? [], column, x, baseline, sheet.measure, marks)
    // An empty cell is a cell all the same.
    counts.push(marks.length - before)
  }
  return [{ node: makeNode(table, 'TR'), marks, cells: counts }, rowLine(x, y + height, width)]
}

/** Adds its marks to the row's. */
function drawLines(
  span: Span,
  starts: readonly number[],
  column: Column,
  x: number,
  baseline: number,
  measure: MeasureText,
  marks: Mark[],
): void {
  for (let nth = 0; nth <= starts.length; nth += 1) {
    const start = nth === 0 ? 0 : starts[nth - 1]
    const text = starts.length === 0 ? span.text : span.text.slice(start, starts[nth])
    marks.push(drawPlain(span, text, column, x, baseline + nth * typeStyles.body.line, measure))
  }
}

function drawPlain(
  span: Span,
  text: string,
  column: Column,
  x: number,
  baseline: number,
  measure: MeasureText,
): Mark {
  const { size, weight, tone } = typeStyles.body
  const look = span.weight ?? weight
  return {
    kind: 'text',
    x: x + column.x + shiftPlain(column, text, look, measure),
    y: baseline,
    text,
    size,
    weight: look,
    anchor: 'start',
    tone: span.tone ?? tone,
  }
}

function shiftPlain(column: Column, text: string, weight: FontWeight, measure: MeasureText): number {
  const { align } = column.definition
  if (align === undefined || align === 'start') return 0
  // The space at the line's end takes no room.
  const shown = text.endsWith(' ') ? text.slice(0, -1) : text
  const width = measure(shown, typeStyles.body.size, weight)
  return alignShift(column, width, align === 'decimal' ? tailWidth(shown, measure) : 0)
}

/** The hairline below a row. */
export function rowLine(x: number, y: number, width: number): Content {
  return decoration([{ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, tone: 'hairline', width: 0.6 }])
}
