// A table block as a Word table: the grid of the PDF, a head that repeats, rows that stay whole, thin lines across only.
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell as Cell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { IBorderOptions, IParagraphOptions, ITableCellOptions, ParagraphChild } from 'docx'
import type { MeasureText } from '../../charts/mark.ts'
import type { Glyph, Span, TableBlock, TableCell, TableColumn, TableRow as Row } from '../blocks.ts'
import { keepLinks } from '../sheet.ts'
import { columnGap, layColumns, rowPadding, tailWidth } from '../table-columns.ts'
import type { Column } from '../table-columns.ts'
import type { KeptRows } from './keep-rows.ts'
import { toneHex } from './marks-to-svg.ts'
import { styleIds, twips } from './styles.ts'
import { writePicture } from './write-picture.ts'
import { writeParagraph, writeText } from './write-runs.ts'
import type { Anchors } from './write-runs.ts'

export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: toneHex('hairline') }
const inkLine: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: toneHex('ink') }

/** A row of more text than this may be cut at the foot of a page: it could be taller than one. */
const wholeRowLimit = 2000

/** What of its surroundings a table needs. */
interface TableSurroundings {
  readonly width: number
  readonly anchors: Anchors
  readonly measure: MeasureText
  readonly figureNumber: (figure: Glyph) => number
  readonly rows: KeptRows
}

interface Grid extends TableSurroundings {
  readonly columns: readonly Column[]
  /** From the start of each column to that of the next, in twips. */
  readonly widths: readonly number[]
}

export function writeTable(block: TableBlock, around: TableSurroundings): Table {
  const { width, measure } = around
  const kind = block.dense === true ? 'dense' : 'normal'
  const columns = layColumns(block, width, measure)
  // The gap behind each column is its cells' right margin, so that the last one ends at the margin of the page.
  const widths = columnStarts(columns, width).map(twips)
  const grid: Grid = { ...around, columns, widths }
  const headed = block.columns.some(({ head }) => head.some(({ text }) => text !== ''))
  const writeAny = (row: Row) =>
    row.kind === 'group' ? writeGroup(row.cell, grid) : writeRow(row.cells, grid)
  const isKept = keepsRows(block)
  const table = new Table({
    columnWidths: widths,
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(rowPadding[kind]),
      bottom: twips(rowPadding[kind]),
      left: 0,
      right: twips(columnGap[kind]),
    },
    borders: {
      top: noLine,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
      insideHorizontal: hairline,
      bottom: hairline,
    },
    rows: [...(headed ? [writeHead(grid)] : []), ...(isKept ? [] : block.rows.map(writeAny))],
  })
  return isKept ? around.rows.keep(table, block.rows, writeAny) : table
}

/** docx looks for pictures in the document's own tree, so rows with one stay there. */
export function keepsRows({ rows }: TableBlock): boolean {
  return !rows.some(hasPicture)
}

function hasPicture(row: Row): boolean {
  const cells = row.kind === 'row' ? row.cells : [row.cell]
  return cells.some(({ glyph }) => glyph?.picture === true)
}

/** From the start of each column to that of the next. */
function columnStarts(columns: readonly Column[], width: number): readonly number[] {
  return columns.map(({ x }, index) => (columns[index + 1]?.x ?? width) - x)
}

/** A cell's own width, and no gap behind the last column. */
function placeOf(index: number, { widths }: Grid): Pick<ITableCellOptions, 'margins' | 'width'> {
  const width = { size: widths[index] ?? 0, type: WidthType.DXA }
  return index < widths.length - 1 ? { width } : { width, margins: noGap }
}

const noGap = { marginUnitType: WidthType.DXA, right: 0 }

function writeHead(grid: Grid): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: grid.columns.map(
      ({ definition }, index) =>
        new Cell({
          ...placeOf(index, grid),
          verticalAlign: 'bottom',
          borders: { bottom: inkLine },
          children: [
            writeParagraph(definition.head, grid.anchors, {
              style: styleIds.tableHead,
              ...alignmentOf(definition),
            }),
          ],
        }),
    ),
  })
}

function writeGroup(cell: TableCell, grid: Grid): TableRow {
  const look = { style: styleIds.tableText, keepNext: true, spacing: { before: twips(6) } }
  const paragraph = writeParagraph(ownSpans(cell, grid), grid.anchors, look, glyphRuns(cell, grid))
  const width = { size: twips(grid.width), type: WidthType.DXA }
  return new TableRow({
    cantSplit: true,
    children: [new Cell({ width, columnSpan: grid.columns.length, margins: noGap, children: [paragraph] })],
  })
}

function writeRow(cells: readonly TableCell[], grid: Grid): TableRow {
  const length = cells.reduce((most, { spans }) => Math.max(most, textOf(spans).length), 0)
  return new TableRow({
    cantSplit: length <= wholeRowLimit,
    children: grid.columns.map((column, index) => {
      const cell = cells[index] ?? { spans: [] }
      const spans = ownSpans(cell, grid)
      const look = {
        style: styleIds.tableText,
        ...alignmentOf(column.definition),
        ...decimalIndent(textOf(spans), column, grid.measure),
      }
      const paragraph = writeParagraph(spans, grid.anchors, look, glyphRuns(cell, grid))
      return new Cell({ ...placeOf(index, grid), children: [paragraph] })
    }),
  })
}

function ownSpans({ spans }: TableCell, { anchors }: Grid): readonly Span[] {
  return keepLinks(spans, { anchors: anchors.known })
}

/** A drawing becomes its words, in bold: they stand for something that catches the eye. */
function glyphRuns({ glyph, spans }: TableCell, grid: Grid): readonly ParagraphChild[] {
  const words = glyph?.alternative ?? ''
  if (glyph === undefined || words === '') return []
  if (glyph.picture === true) return glyphPicture(glyph, grid)
  const space = spans.length === 0 ? '' : ' '
  if (glyph.changes !== true) return writeText(words + space, { weight: 600 })
  const lastLine = words.lastIndexOf('\n') + 1
  return [
    ...writeText(words.slice(0, lastLine), { weight: 600 }),
    ...writeText(words.slice(lastLine), { weight: 600, underlined: true }),
    ...writeText(space),
  ]
}

function glyphPicture(glyph: Glyph, { figureNumber, measure }: Grid): readonly ParagraphChild[] {
  if (glyph.marks.length === 0) return []
  const names = { id: figureNumber(glyph), title: '', description: glyph.alternative }
  return [writePicture(glyph, 1, names, measure)]
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

function alignmentOf({ align = 'start' }: TableColumn): Pick<IParagraphOptions, 'alignment'> {
  if (align === 'start') return {}
  return { alignment: align === 'middle' ? AlignmentType.CENTER : AlignmentType.RIGHT }
}

/**
 * Numbers stand with their points below one another by an indent at the right. Word could do it with a tab of its own
 * kind, but other programs set such a cell from the left.
 */
function decimalIndent(
  text: string,
  { definition, tail }: Column,
  measure: MeasureText,
): Pick<IParagraphOptions, 'indent'> {
  if (definition.align !== 'decimal') return {}
  return { indent: { right: twips(Math.max(tail - tailWidth(text, measure), 0)) } }
}
