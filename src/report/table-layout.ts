// A table as pieces: a head to repeat, rows that are never split unless one alone is taller than a page.
import type { Mark, MeasureText } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { Block, TableCell, TableColumn, TableRow } from './blocks.ts'
import { moveMark } from './move-mark.ts'
import { typeStyles } from './page.ts'
import { drawLine, stackPieces } from './piece.ts'
import type { Piece } from './piece.ts'
import { wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

interface Column {
  readonly definition: TableColumn
  readonly x: number
  readonly width: number
}

const columnGap = { normal: 9, dense: 4 }

export interface LaidTable {
  /** Null where no column has a head. */
  readonly head: Piece | null
  readonly rows: readonly Piece[]
  /** Pieces at the start that belong together: a group and its first row. */
  readonly together: number
}

export function layTable(block: TableBlock, width: number, room: number, measure: MeasureText): LaidTable {
  const columns = layColumns(block.columns, width, block.dense === true ? columnGap.dense : columnGap.normal)
  const padding = block.dense === true ? 3.2 : 4.6
  const headed = block.columns.some((column) => column.head.some((span) => span.text !== ''))
  const head = headed ? layHead(columns, width, measure) : null
  const rowRoom = room - (head?.height ?? 0)
  const rows: Piece[] = []
  let group: Piece | null = null
  for (const row of block.rows) {
    const pieces: readonly Piece[] = layRow(row, columns, width, padding, rowRoom, measure)
    if (row.kind === 'group') {
      const [first, ...rest] = pieces
      if (group !== null) rows.push(group)
      group = first ?? null
      if (rest.length > 0) {
        rows.push(...(group === null ? [] : [group]), ...rest)
        group = null
      }
      continue
    }
    const [first, ...rest] = pieces
    if (group !== null && first !== undefined && group.height + first.height <= rowRoom) {
      rows.push(stackPieces([group, first]), ...rest)
    } else rows.push(...(group === null ? [] : [group]), ...pieces)
    group = null
  }
  if (group !== null) rows.push(group)
  return { head, rows, together: 1 }
}

function layColumns(definitions: readonly TableColumn[], width: number, gap: number): readonly Column[] {
  const fixed = definitions.reduce((sum, column) => sum + (column.fixed === true ? column.width : 0), 0)
  const shares = definitions.reduce((sum, column) => sum + (column.fixed === true ? 0 : column.width), 0)
  const free = Math.max(width - fixed - gap * (definitions.length - 1), 0)
  let x = 0
  return definitions.map((definition) => {
    const own =
      definition.fixed === true ? definition.width : (free * definition.width) / Math.max(shares, 1e-9)
    const column = { definition, x, width: own }
    x += own + gap
    return column
  })
}

function layHead(columns: readonly Column[], width: number, measure: MeasureText): Piece {
  const style = { ...typeStyles.meta, weight: 600, tone: 'ink' } as const
  const cells = columns.map((column) =>
    wrapSpans(column.definition.head, column.width, style.size, measure, style).slice(0, 3),
  )
  const lines = Math.max(1, ...cells.map((cell) => cell.length))
  const height = lines * style.line + 6
  return {
    height,
    draw: (x, y) => [
      ...columns.flatMap((column, index) => {
        const cell = cells[index] ?? []
        // Heads of several lines stand on the line below them.
        const top = y + (lines - cell.length) * style.line
        return drawLines(cell, column, x, top, style.line, style.size)
      }),
      { kind: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, tone: 'ink', width: 0.75 },
    ],
  }
}

function layRow(
  row: TableRow,
  columns: readonly Column[],
  width: number,
  padding: number,
  room: number,
  measure: MeasureText,
): readonly Piece[] {
  const type = typeStyles.body
  if (row.kind === 'group') {
    const column = { definition: { head: [], width: 1 }, x: 0, width }
    const lines = wrapCell(row.cell, width, measure).slice(0, 6)
    return [rowPiece([{ column, cell: row.cell, lines }], width, padding, type.line, 6)]
  }
  const cells = columns.map((column, index) => {
    const cell = row.cells[index] ?? { spans: [] }
    return { column, cell, lines: wrapCell(cell, column.width, measure) }
  })
  const limit = Math.max(Math.floor((room - padding * 2) / type.line), 1)
  const parts = Math.max(1, ...cells.map(({ lines }) => Math.ceil(lines.length / limit)))
  return Array.from({ length: parts }, (_, part) => {
    const shown = cells.map(({ column, cell, lines }) => ({
      column,
      cell: part === 0 ? cell : { spans: cell.spans },
      lines: lines.slice(part * limit, (part + 1) * limit),
    }))
    return rowPiece(shown, width, padding, type.line, 0)
  })
}

interface LaidCell {
  readonly column: Column
  readonly cell: TableCell
  readonly lines: readonly Line[]
}

function rowPiece(
  cells: readonly LaidCell[],
  width: number,
  padding: number,
  lineHeight: number,
  extraTop: number,
): Piece {
  const contents = cells.map(({ cell, lines }) =>
    Math.max(lines.length * lineHeight, cell.glyph?.height ?? 0),
  )
  const height = Math.max(lineHeight, ...contents) + padding * 2 + extraTop
  return {
    height,
    draw: (x, y) => {
      const top = y + padding + extraTop
      const marks: Mark[] = cells.flatMap(({ column, cell, lines }) => [
        ...drawGlyph(cell, column, x, top, lineHeight),
        ...drawLines(lines, column, x, top, lineHeight, typeStyles.body.size),
      ])
      marks.push({
        kind: 'line',
        x1: x,
        y1: y + height,
        x2: x + width,
        y2: y + height,
        tone: 'hairline',
        width: 0.6,
      })
      return marks
    },
  }
}

function drawGlyph(
  cell: TableCell,
  column: Column,
  x: number,
  top: number,
  lineHeight: number,
): readonly Mark[] {
  if (cell.glyph === undefined) return []
  const { glyph } = cell
  const alone = cell.spans.length === 0
  const shift = alone ? alignShift(column, glyph.width) : 0
  // A small glyph is centred on the first line; a tall one starts with it.
  const y = glyph.height > lineHeight * 1.4 ? top : top + (lineHeight - glyph.height) / 2
  return glyph.marks.map((mark) => moveMark(mark, x + column.x + shift, y))
}

function drawLines(
  lines: readonly Line[],
  column: Column,
  x: number,
  top: number,
  lineHeight: number,
  size: number,
): readonly Mark[] {
  return lines.flatMap((line, index) =>
    drawLine(
      line,
      x + column.x + alignShift(column, line.width),
      top + (index + 0.5) * lineHeight + size * BASELINE_SHIFT,
      size,
    ),
  )
}

function alignShift(column: Column, width: number): number {
  const { align } = column.definition
  if (align === 'end') return column.width - width
  return align === 'middle' ? (column.width - width) / 2 : 0
}

function wrapCell(cell: TableCell, width: number, measure: MeasureText): readonly Line[] {
  if (cell.spans.length === 0) return []
  const indent = cell.glyph === undefined ? 0 : cell.glyph.width + 5
  const style = typeStyles.body
  return wrapSpans(cell.spans, width, style.size, measure, { ...style, indent })
}
