// A table as pieces: a head to repeat, rows that are never split unless one leaves a page no room for a heading.
import type { Mark, MeasureText } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { Span, TableBlock, TableCell, TableColumn, TableRow } from './blocks.ts'
import { moveMark } from './move-mark.ts'
import { typeStyles } from './page.ts'
import { drawLine, stackPieces } from './piece.ts'
import type { Piece, Surroundings } from './piece.ts'
import { keepLinks } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { decoration, makeNode } from './structure.ts'
import type { Content, StructureNode } from './structure.ts'
import { cutLines, findPlainLine, wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'

export interface Column {
  readonly definition: TableColumn
  readonly x: number
  readonly width: number
  /** Widest part from the decimal point on; 0 where the column is not aligned by it. */
  readonly tail: number
}

export const columnGap = { normal: 9, dense: 4 }
/** Above and below the text of a row. */
export const rowPadding = { normal: 4.6, dense: 3.2 }

/** Kept free for the heading and the note above a table: a row that took their room would leave them alone. */
const introduction = 96

export interface LaidTable {
  /** Null where no column has a head. */
  readonly head: Piece | null
  readonly repeated: Piece | null
  readonly rows: readonly Piece[]
  /** Pieces at the start that belong together: a group and its first row. */
  readonly together: number
}

/** What every row of one table is laid with. */
interface Table {
  readonly columns: readonly Column[]
  readonly width: number
  readonly padding: number
  /** Height a row may have on a page. */
  readonly room: number
  readonly node: StructureNode
  readonly maxLines: number | undefined
  readonly sheet: Sheet
}

export function layTable(block: TableBlock, sheet: Sheet): LaidTable {
  const { width, room, measure, structure } = sheet
  const node = makeNode(structure, 'Table')
  const columns = layColumns(block, width, measure)
  const headed = block.columns.some((column) => column.head.some((span) => span.text !== ''))
  const head = headed ? layHead(columns, width, makeNode(node, 'TR'), measure) : null
  const table: Table = {
    columns,
    width,
    padding: rowPadding[block.dense === true ? 'dense' : 'normal'],
    room: room - (head?.height ?? 0) - introduction,
    node,
    maxLines: block.maxLines,
    sheet,
  }
  return {
    head,
    repeated: head === null ? null : asDecoration(head),
    rows: layRows(block.rows, table),
    together: 1,
  }
}

/** A head that is only repeated is not read out again. */
function asDecoration(piece: Piece): Piece {
  return {
    height: piece.height,
    draw: (x, y, surroundings) => piece.draw(x, y, surroundings).map(({ marks }) => decoration(marks)),
  }
}

function layRows(all: readonly TableRow[], table: Table): readonly Piece[] {
  const rows: Piece[] = []
  let group: Piece | null = null
  for (const row of all) {
    // A row goes below its group on one page.
    const own: Table = group === null ? table : { ...table, room: table.room - group.height }
    const pieces: readonly Piece[] = layRow(row, own)
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
    const [first] = pieces
    if (group !== null && first !== undefined && group.height + first.height <= table.room) {
      rows.push(stackPieces([group, first]), ...pieces.slice(1))
    } else {
      if (group !== null) rows.push(group)
      rows.push(...pieces)
    }
    group = null
  }
  if (group !== null) rows.push(group)
  return rows
}

export function layColumns(block: TableBlock, width: number, measure: MeasureText): readonly Column[] {
  const definitions = block.columns
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

function layHead(
  columns: readonly Column[],
  width: number,
  node: StructureNode,
  measure: MeasureText,
): Piece {
  const style = { ...typeStyles.meta, weight: 600, tone: 'ink' } as const
  const cells = columns.map((column) => ({
    node: makeNode(node, 'TH'),
    lines: wrapSpans(column.definition.head, column.width, style.size, measure, style).slice(0, 3),
  }))
  const most = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const height = most * style.line + 6
  return {
    height,
    draw: (x, y, surroundings) => [
      ...columns.flatMap((column, index) => {
        const cell = cells[index]
        if (cell === undefined) return []
        // Heads of several lines stand on the line below them.
        const top = y + (most - cell.lines.length) * style.line
        return cell.lines.map((line, nth) => {
          const left = x + column.x + alignShift(column, line.width, 0)
          return drawCellLine(line, nth, cell.node, left, top, style, surroundings)
        })
      }),
      decoration([
        { kind: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, tone: 'ink', width: 0.75 },
      ]),
    ],
  }
}

interface LaidCell {
  readonly column: Column
  readonly cell: TableCell
  readonly lines: readonly Line[]
}

/** Height added above a group's text. */
const groupSpace = 6
const groupLines = 6

function layRow(row: TableRow, table: Table): readonly Piece[] {
  if (row.kind === 'group') {
    const cells = [layGroup(row.cell, table)]
    const height = rowHeight(cells, table) + groupSpace
    return [
      { height, draw: (...at) => drawRow(cells, makeNode(table.node, 'TR'), table, groupSpace, height, at) },
    ]
  }
  const { padding, room } = table
  if (isOneLine(row.cells, table)) {
    // Most rows of a long table: nothing of them is kept until they are drawn.
    const height = typeStyles.body.line + padding * 2
    return [{ height, draw: (x, y) => drawPlainRow(row.cells, table, height, x, y) }]
  }
  const cells = layCells(row.cells, table)
  const limit = Math.max(Math.floor((room - padding * 2) / typeStyles.body.line), 1)
  const parts = Math.max(1, ...cells.map(({ lines }) => Math.ceil(lines.length / limit)))
  const height = rowHeight(cells, table)
  if (parts === 1) {
    return [{ height, draw: (...at) => drawRow(cells, makeNode(table.node, 'TR'), table, 0, height, at) }]
  }
  const node = makeNode(table.node, 'TR')
  const nodes = cells.map(() => makeNode(node, 'TD'))
  return Array.from({ length: parts }, (_, part): Piece => {
    const shown = cells.map((laid) => ({
      ...laid,
      cell: part === 0 ? laid.cell : { spans: laid.cell.spans },
      lines: laid.lines.slice(part * limit, (part + 1) * limit),
    }))
    const own = rowHeight(shown, table)
    return { height: own, draw: (...at) => drawRow(shown, node, table, 0, own, at, nodes) }
  })
}

function layGroup(cell: TableCell, table: Table): LaidCell {
  const column = { definition: { head: [], width: 1 }, x: 0, width: table.width, tail: 0 }
  return { column, cell, lines: wrapCell(cell, table.width, table).slice(0, groupLines) }
}

const emptyCell: TableCell = { spans: [] }

function isOneLine(cells: readonly TableCell[], { columns, sheet }: Table): boolean {
  const { size, weight } = typeStyles.body
  return columns.every(({ width }, index) => {
    const cell = cells[index]
    if (cell === undefined || (cell.glyph === undefined && cell.spans.length === 0)) return true
    return cell.glyph === undefined && findPlainLine(cell.spans, width, size, sheet.measure, weight) !== null
  })
}

function layCells(cells: readonly TableCell[], table: Table): readonly LaidCell[] {
  return table.columns.map((column, index) => {
    const cell = cells[index] ?? emptyCell
    return { column, cell, lines: wrapCell(cell, column.width, table) }
  })
}

function rowHeight(cells: readonly LaidCell[], { padding }: Table): number {
  const { line } = typeStyles.body
  let content = line
  for (const { cell, lines } of cells) {
    content = Math.max(content, lines.length * line, cell.glyph?.height ?? 0)
  }
  return content + padding * 2
}

/** A row of one line of plain text a cell, which need not be laid again. */
function drawPlainRow(
  cells: readonly TableCell[],
  { node: table, columns, width, padding, sheet }: Table,
  height: number,
  x: number,
  y: number,
): readonly Content[] {
  const { size, line, weight, tone } = typeStyles.body
  const row = makeNode(table, 'TR')
  const baseline = y + padding + line / 2 + size * BASELINE_SHIFT
  const contents: Content[] = []
  let index = 0
  for (const column of columns) {
    const span = cells[index]?.spans[0]
    const node = makeNode(row, 'TD')
    index += 1
    if (span === undefined) {
      contents.push({ node, marks: [] })
      continue
    }
    const text: Mark = {
      kind: 'text',
      x: x + column.x + shiftPlain(column, span, sheet.measure),
      y: baseline,
      text: span.text,
      size,
      weight: span.weight ?? weight,
      anchor: 'start',
      tone: span.tone ?? tone,
    }
    contents.push({ node, marks: [text] })
  }
  contents.push(rowLine(x, y + height, width))
  return contents
}

function shiftPlain(column: Column, { text, weight }: Span, measure: MeasureText): number {
  const { align } = column.definition
  if (align === undefined || align === 'start') return 0
  const width = measure(text, typeStyles.body.size, weight ?? typeStyles.body.weight)
  return alignShift(column, width, align === 'decimal' ? tailWidth(text, measure) : 0)
}

function rowLine(x: number, y: number, width: number): Content {
  return decoration([{ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, tone: 'hairline', width: 0.6 }])
}

/** `nodes` are given where the cells of a row run over several pages. */
function drawRow(
  cells: readonly LaidCell[],
  row: StructureNode,
  table: Table,
  extraTop: number,
  height: number,
  [x, y, surroundings]: Parameters<Piece['draw']>,
  nodes?: readonly StructureNode[],
): readonly Content[] {
  const { width, padding, columns } = table
  const top = y + padding + extraTop
  const more = cells.length < columns.length ? { span: columns.length } : {}
  const contents: Content[] = []
  // By index: pairs of index and value would be garbage by the hundred thousand.
  for (let index = 0; index < cells.length; index += 1) {
    const laid = cells[index]
    if (laid === undefined) continue
    const { column, cell, lines } = laid
    const node = nodes?.[index] ?? makeNode(row, 'TD', more)
    const glyph = drawGlyph(cell, column, x, top)
    if (glyph.length > 0) contents.push({ node, marks: glyph })
    // An empty cell is a cell all the same.
    else if (lines.length === 0) contents.push({ node, marks: [] })
    let nth = 0
    for (const line of lines) {
      const left = x + column.x + alignShift(column, line.width, ownTail(line, column, table))
      contents.push(drawCellLine(line, nth, node, left, top, typeStyles.body, surroundings))
      nth += 1
    }
  }
  contents.push(rowLine(x, y + height, width))
  return contents
}

function drawGlyph(cell: TableCell, column: Column, x: number, top: number): readonly Mark[] {
  if (cell.glyph === undefined) return []
  const { glyph } = cell
  const lineHeight = typeStyles.body.line
  const alone = cell.spans.length === 0
  const shift = alone ? alignShift(column, glyph.width, 0) : 0
  // A small glyph is centred on the first line; a tall one starts with it.
  const y = glyph.height > lineHeight * 1.4 ? top : top + (lineHeight - glyph.height) / 2
  return glyph.marks.map((mark) => moveMark(mark, x + column.x + shift, y))
}

function drawCellLine(
  line: Line,
  nth: number,
  node: StructureNode,
  x: number,
  top: number,
  type: { readonly size: number; readonly line: number },
  surroundings: Surroundings,
): Content {
  const baseline = top + (nth + 0.5) * type.line + type.size * BASELINE_SHIFT
  return drawLine(line, node, x, baseline, type.size, surroundings)
}

/** Distance from the column's left edge; what is wider than its column starts at the edge. */
function alignShift({ definition, width, tail }: Column, used: number, own: number): number {
  if (definition.align === 'middle') return (width - used) / 2
  if (definition.align === 'end') return width - used
  if (definition.align === 'decimal') return Math.max(width - used - (tail - own), 0)
  return 0
}

function ownTail(line: Line, column: Column, { sheet }: Table): number {
  if (column.definition.align !== 'decimal') return 0
  return tailWidth(line.segments.map((segment) => segment.text).join(''), sheet.measure)
}

function wrapCell(cell: TableCell, width: number, { sheet, maxLines }: Table): readonly Line[] {
  if (cell.spans.length === 0) return []
  const indent = cell.glyph === undefined ? 0 : cell.glyph.width + 5
  const style = typeStyles.body
  const spans = keepLinks(cell.spans, sheet)
  const lines = wrapSpans(spans, width, style.size, sheet.measure, { ...style, indent })
  return cutLines(lines, maxLines, width, style.size, sheet.measure)
}
