// A table as pieces: a head to repeat, rows that are never split unless one leaves a page no room for a heading.
import type { Mark, MeasureText } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { TableBlock, TableCell, TableRow } from './blocks.ts'
import { moveMark } from './move-mark.ts'
import { typeStyles } from './page.ts'
import { drawLine, stackPieces } from './piece.ts'
import type { Piece, Surroundings } from './piece.ts'
import { layPlainRow, rowLine } from './plain-row.ts'
import type { Table } from './plain-row.ts'
import { keepLinks } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { decoration, makeNode } from './structure.ts'
import type { Content, StructureNode } from './structure.ts'
import { alignShift, layColumns, rowPadding, tailWidth } from './table-columns.ts'
import type { Column } from './table-columns.ts'
import { cutLines, wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'

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

export function layTable(block: TableBlock, sheet: Sheet): LaidTable {
  const { width, room, measure, structure } = sheet
  const node = makeNode(structure, 'Table')
  const columns = layColumns(block, width, measure)
  const headed = block.columns.some((column) => column.head.some((span) => span.text !== ''))
  const head = headed ? layHead(columns, width, makeNode(node, 'TR'), measure) : null
  const table: Table = {
    columns,
    width,
    padding: rowPadding[block.dense === true ? 'dense' : sheet.isClose ? 'close' : 'normal'],
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
  let continued: Piece | null = null
  const goOn = (pieces: readonly Piece[]) => {
    for (const piece of pieces) rows.push(continued === null ? piece : { ...piece, continued })
  }
  for (const row of all) {
    // A row goes below its group on one page.
    const own: Table = group === null ? table : { ...table, room: table.room - group.height }
    const pieces: readonly Piece[] = layRow(row, own)
    if (row.kind === 'group') {
      const [first, ...rest] = pieces
      if (group !== null) rows.push(group)
      continued = layContinued(row.cell, table)
      group = first ?? null
      if (rest.length > 0) {
        rows.push(...(group === null ? [] : [group]), ...rest)
        group = null
      }
      continue
    }
    const [first] = pieces
    if (group !== null && first !== undefined && group.height + first.height <= table.room) {
      rows.push(stackPieces([group, first]))
      goOn(pieces.slice(1))
    } else {
      if (group !== null) rows.push(group)
      goOn(pieces)
    }
    group = null
  }
  if (group !== null) rows.push(group)
  return rows
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
  const plain = layPlainRow(row.cells, table)
  if (plain !== null) return [plain]
  const { padding, room } = table
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

/** The group's name on one line, to stand at the top of each further page its rows take. */
function layContinued(cell: TableCell, table: Table): Piece {
  const { measure, continued } = table.sheet
  const { size, weight } = typeStyles.body
  const mark = ` ${continued}`
  const markWidth = measure(mark, size, weight)
  const room = table.width - markWidth
  const style = { ...typeStyles.body, indent: indentOf(cell) }
  const wrapped = wrapSpans(keepLinks(cell.spans, table.sheet), room, size, measure, style)
  const [line] = cutLines(wrapped, 1, room, size, measure)
  const x = line?.width ?? 0
  const segment = { text: mark, x, width: markWidth, weight, tone: 'ink-3' } as const
  const lines = [{ segments: [...(line?.segments ?? []), segment], width: x + markWidth }]
  const column = { definition: { head: [], width: 1 }, x: 0, width: table.width, tail: 0 }
  const cells = [{ column, cell, lines }]
  const height = rowHeight(cells, table) + groupSpace
  return asDecoration({ height, draw: (...at) => drawRow(cells, table.node, table, groupSpace, height, at) })
}

const emptyCell: TableCell = { spans: [] }

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

function ownTail(line: Line, column: Column, { sheet }: Table): number {
  if (column.definition.align !== 'decimal') return 0
  const text = line.segments.map((segment) => segment.text).join('')
  // The space at the line's end takes no room.
  return tailWidth(text.replace(/ $/, ''), sheet.measure)
}

/** Room a glyph takes before the text. */
function indentOf({ glyph }: TableCell): number {
  return glyph === undefined ? 0 : glyph.width + 5
}

function wrapCell(cell: TableCell, width: number, { sheet, maxLines }: Table): readonly Line[] {
  if (cell.spans.length === 0) return []
  const style = typeStyles.body
  const spans = keepLinks(cell.spans, sheet)
  const lines = wrapSpans(spans, width, style.size, sheet.measure, { ...style, indent: indentOf(cell) })
  return cutLines(lines, maxLines, width, style.size, sheet.measure)
}
