// Blocks -> pages of marks: where everything stands, in points from the top left. Knows no file format.
import type { Chart, Mark, MeasureText } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { Block, Bookmark, Frame, Span, TextStyle } from './blocks.ts'
import { drawFrame } from './frame.ts'
import { moveMark } from './move-mark.ts'
import { footerHeight, headerHeight, margins, paperSizes, spaceBefore, typeStyles } from './page.ts'
import type { Paper } from './page.ts'
import { drawLine, stackPieces } from './piece.ts'
import type { Piece } from './piece.ts'
import { layTable } from './table-layout.ts'
import { cacheMeasure, wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'

export interface Page {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly bookmarks: readonly Bookmark[]
}

/** Pieces of one block in order, what stands above them when they start a new page, and the first space. */
export interface Pieces {
  readonly before: number
  readonly pieces: readonly Piece[]
  /** Repeated above the first piece of each further page: a table's head. */
  readonly head: Piece | null
  /** How many pieces must stay together at the start. */
  readonly together: number
  /** Stays on the page of the block after it. */
  readonly withNext: boolean
  readonly bookmark?: Bookmark
}

interface OpenPage {
  readonly marks: Mark[]
  readonly bookmarks: Bookmark[]
}

/** The pages, header and footer included. At least one page. */
export function layPages(
  blocks: readonly Block[],
  frame: Frame,
  paper: Paper,
  rawMeasure: MeasureText,
): readonly Page[] {
  const measure = cacheMeasure(rawMeasure)
  const { width, height } = paperSizes[paper]
  const top = margins.top + headerHeight
  const bottom = height - margins.foot - footerHeight
  const room = bottom - top
  const pages: OpenPage[] = [{ marks: [], bookmarks: [] }]
  let y = top

  const startPage = () => {
    if (y === top) return
    pages.push({ marks: [], bookmarks: [] })
    y = top
  }
  const page = () => pages[pages.length - 1] ?? { marks: [], bookmarks: [] }
  const place = (piece: Piece) => {
    page().marks.push(...piece.draw(margins.side, y))
    y += piece.height
  }

  const laid = blocks.map((block, index) => {
    const pieces = piecesOf(block, width - margins.side * 2, room, measure)
    return { block, pieces: { ...pieces, before: pieces.before + extraBefore(block, blocks[index - 1]) } }
  })
  for (const [index, { block, pieces }] of laid.entries()) {
    if (block.kind === 'page-break') {
      startPage()
      continue
    }
    if (block.kind === 'space') {
      if (y > top) y += block.points
      continue
    }
    if (y > top && y + neededFrom(laid, index) > bottom) startPage()
    if (y > top) y += pieces.before
    if (pieces.bookmark !== undefined) page().bookmarks.push(pieces.bookmark)
    if (pieces.head !== null) place(pieces.head)
    for (const piece of pieces.pieces) {
      if (y > top && y + piece.height > bottom + 0.01) {
        startPage()
        if (pieces.head !== null) place(pieces.head)
      }
      place(piece)
    }
  }
  return pages.map(({ marks, bookmarks }, index) => ({
    width,
    height,
    marks: [...drawFrame(frame, index + 1, pages.length, paper, measure), ...marks],
    bookmarks,
  }))
}

interface Laid {
  readonly block: Block
  readonly pieces: Pieces
}

/** Height that must fit for a block to start here: its own first pieces, and those of the blocks it introduces. */
function neededFrom(laid: readonly Laid[], index: number): number {
  let needed = 0
  for (let at = index; at < laid.length; at += 1) {
    const pieces = laid[at]?.pieces
    if (pieces === undefined) break
    const own = pieces.withNext ? pieces.pieces : pieces.pieces.slice(0, pieces.together)
    needed += pieces.before + (pieces.head?.height ?? 0)
    for (const piece of own) needed += piece.height
    if (!pieces.withNext) break
  }
  return needed
}

/** A note needs a little air below a table or picture, where it needs none below its heading. */
function extraBefore(block: Block, previous: Block | undefined): number {
  const below = previous?.kind === 'table' || previous?.kind === 'chart'
  return block.kind === 'paragraph' && below ? 5 : 0
}

function piecesOf(block: Block, width: number, room: number, measure: MeasureText): Pieces {
  switch (block.kind) {
    case 'heading': {
      const lines = textPieces([{ text: block.text }], block.style, width, measure)
      const bookmark = block.bookmark === undefined ? {} : { bookmark: block.bookmark }
      return { ...plain(lines, spaceBefore[block.style], lines.length), withNext: true, ...bookmark }
    }
    case 'paragraph': {
      const lines = textPieces(block.spans, block.style, width * (block.share ?? 1), measure)
      return { ...plain(lines, spaceBefore.paragraph, 2), withNext: block.withNext === true }
    }
    case 'columns':
      return plain([layColumns(block.items, width, measure)], spaceBefore.columns, 1)
    case 'chart':
      return plain([layChart(block.chart, width, room)], spaceBefore.chart, 1)
    case 'table': {
      const { head, rows, together } = layTable(block, width, room, measure)
      return { before: spaceBefore.table, pieces: rows, head, together, withNext: false }
    }
    case 'callout':
      return plain(layCallout(block.spans, width, measure), spaceBefore.callout, 4)
    case 'rule':
      return plain([layRule(width)], spaceBefore.rule, 1)
    case 'space':
    case 'page-break':
      return plain([], 0, 0)
  }
}

function plain(pieces: readonly Piece[], before: number, together: number): Pieces {
  return { before, pieces, head: null, together, withNext: false }
}

/** One piece per line, so that long text can run over pages. */
function textPieces(
  spans: readonly Span[],
  style: TextStyle,
  width: number,
  measure: MeasureText,
): readonly Piece[] {
  const type = typeStyles[style]
  return wrapSpans(spans, width, type.size, measure, type).map((line) =>
    linePiece(line, type.size, type.line),
  )
}

function linePiece(line: Line, size: number, height: number, indent = 0): Piece {
  return { height, draw: (x, y) => drawLine(line, x + indent, y + height / 2 + size * BASELINE_SHIFT, size) }
}

function layColumns(
  items: readonly { readonly spans: readonly Span[]; readonly note: string }[],
  width: number,
  measure: MeasureText,
): Piece {
  const gutter = 16
  const columnWidth = (width - gutter * (items.length - 1)) / Math.max(items.length, 1)
  const columns = items.map((item) =>
    stackPieces([
      ...textPieces(item.spans, 'prompt', columnWidth, measure),
      { height: 2, draw: () => [] },
      ...textPieces([{ text: item.note }], 'meta', columnWidth, measure),
    ]),
  )
  return {
    height: Math.max(0, ...columns.map((column) => column.height)),
    draw: (x, y) => columns.flatMap((column, index) => column.draw(x + index * (columnWidth + gutter), y)),
  }
}

/** A chart taller than a page is drawn smaller rather than cut. */
function layChart(chart: Chart, width: number, room: number): Piece {
  const scale = Math.min(1, width / chart.width, room / chart.height)
  return {
    height: chart.height * scale,
    draw: (x, y) => chart.marks.map((mark) => moveMark(mark, x, y, scale)),
  }
}

function layCallout(spans: readonly Span[], width: number, measure: MeasureText): readonly Piece[] {
  const type = typeStyles.prompt
  const indent = 11
  const lines = wrapSpans(spans, width * 0.96 - indent, type.size, measure, type)
  return lines.map((line, index) => {
    const pad = (index === 0 ? 2.5 : 0) + (index === lines.length - 1 ? 2.5 : 0)
    const height = type.line + pad
    return {
      height,
      draw: (x, y) => [
        { kind: 'rect', x, y, width: 2.1, height, fill: 'ink', stroke: null },
        ...drawLine(
          line,
          x + indent,
          y + (index === 0 ? 2.5 : 0) + type.line / 2 + type.size * BASELINE_SHIFT,
          type.size,
        ),
      ],
    }
  })
}

function layRule(width: number): Piece {
  return {
    height: 1,
    draw: (x, y) => [{ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, tone: 'outline', width: 0.75 }],
  }
}
