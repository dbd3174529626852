// One block as pieces, and its part of the tree for screen readers. Knows no page numbers but through links.
import type { Chart, Mark } from '../charts/mark.ts'
import { BASELINE_SHIFT } from '../charts/sizes.ts'
import type { Block, Bookmark, Span, TextStyle } from './blocks.ts'
import { moveMark } from './move-mark.ts'
import { spaceBefore, typeStyles } from './page.ts'
import { drawLine, stackPieces } from './piece.ts'
import type { Piece } from './piece.ts'
import { keepLinks } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { decoration, makeNode } from './structure.ts'
import type { StructureNode, StructureRole } from './structure.ts'
import { layTable } from './table-layout.ts'
import { cutLines, wrapSpans } from './wrap.ts'
import type { Line } from './wrap.ts'
import { wrapHeading } from './wrap-heading.ts'

/** Pieces of one block in order, what stands above them when they start a new page, and the first space. */
export interface Pieces {
  readonly before: number
  readonly pieces: readonly Piece[]
  /** Stands above the first piece: a table's head. */
  readonly head: Piece | null
  /** The same above the first piece of each further page, where screen readers need not hear it again. */
  readonly repeated: Piece | null
  /** How many pieces must stay together at the start. */
  readonly together: number
  /** Stays on the page of the block after it. */
  readonly withNext: boolean
  readonly bookmark?: Bookmark
  readonly anchor?: string
}

const headingRoles: Readonly<Record<'title' | 'section' | 'finding', StructureRole>> = {
  title: 'H1',
  section: 'H2',
  finding: 'H3',
}

export function layBlock(block: Block, sheet: Sheet): Pieces {
  const { width, structure } = sheet
  switch (block.kind) {
    case 'heading': {
      const node = makeNode(structure, headingRoles[block.style])
      const type = typeStyles[block.style]
      const wrapped = wrapHeading(block.text, width, sheet.measure, type)
      const cut = cutLines(wrapped, block.maxLines, width, type.size, sheet.measure)
      const lines = cut.map((line) => linePiece(line, node, type.size, type.line))
      const marks = {
        ...(block.bookmark === undefined ? {} : { bookmark: block.bookmark }),
        ...(block.anchor === undefined ? {} : { anchor: block.anchor }),
      }
      return { ...plain(lines, spaceBefore[block.style], lines.length), withNext: true, ...marks }
    }
    case 'paragraph': {
      const spans = keepLinks(block.spans, sheet)
      const room = width * (block.share ?? 1)
      const node = makeNode(structure, 'P')
      const lines = textPieces(spans, block.style, room, node, sheet, block.maxLines)
      return { ...plain(lines, spaceBefore.paragraph, 2), withNext: block.withNext === true }
    }
    case 'list':
      return plain(layList(block.items, width * (block.share ?? 1), sheet), spaceBefore.list, 2)
    case 'columns':
      return plain([layColumns(block, sheet)], spaceBefore.columns, 1)
    case 'chart':
      return plain([layChart(block.chart, sheet)], spaceBefore.chart, 1)
    case 'table': {
      const table = layTable(block, sheet)
      return { before: spaceBefore.table, ...table, pieces: table.rows, withNext: block.withNext === true }
    }
    case 'callout':
      return plain(layCallout(block.spans, block.maxLines, sheet), spaceBefore.callout, 4)
    case 'sign-off':
      return {
        ...plain([laySignOff(block.fields, sheet)], spaceBefore['sign-off'], 1),
        withNext: block.withNext === true,
      }
    case 'contents':
      return plain(layContents(sheet), spaceBefore.contents, 3)
    case 'rule':
      return plain([layRule(width)], spaceBefore.rule, 1)
    case 'space':
      return { ...plain([], block.points, 0), withNext: true }
    case 'page-break':
      return plain([], 0, 0)
  }
}

function plain(pieces: readonly Piece[], before: number, together: number): Pieces {
  return { before, pieces, head: null, repeated: null, together, withNext: false }
}

/** One piece per line, so that long text can run over pages. */
function textPieces(
  spans: readonly Span[],
  style: TextStyle,
  width: number,
  node: StructureNode,
  { measure }: Pick<Sheet, 'measure'>,
  most?: number,
): readonly Piece[] {
  const type = typeStyles[style]
  const lines = cutLines(wrapSpans(spans, width, type.size, measure, type), most, width, type.size, measure)
  return lines.map((line) => linePiece(line, node, type.size, type.line))
}

function linePiece(line: Line, node: StructureNode, size: number, height: number, indent = 0): Piece {
  return {
    height,
    draw: (x, y, surroundings) => [
      drawLine(line, node, x + indent, y + height / 2 + size * BASELINE_SHIFT, size, surroundings),
    ],
  }
}

function gap(height: number): Piece {
  return { height, draw: () => [] }
}

function layList(items: readonly (readonly Span[])[], width: number, sheet: Sheet): readonly Piece[] {
  const indent = 11
  const type = typeStyles.prompt
  const list = makeNode(sheet.structure, 'L')
  return items.flatMap((item) => {
    const body = makeNode(makeNode(list, 'LI'), 'LBody')
    const lines = wrapSpans(keepLinks(item, sheet), width - indent, type.size, sheet.measure, type)
    return lines.map((line, index): Piece => {
      const text = linePiece(line, body, type.size, type.line, indent)
      if (index > 0) return text
      const dot = (x: number, y: number): Mark => ({
        kind: 'circle',
        x: x + 3,
        y: y + type.line / 2,
        r: 1.5,
        fill: 'ink',
        stroke: null,
      })
      return {
        height: text.height,
        draw: (x, y, surroundings) => [decoration([dot(x, y)]), ...text.draw(x, y, surroundings)],
      }
    })
  })
}

function layColumns(block: Extract<Block, { kind: 'columns' }>, sheet: Sheet): Piece {
  const { items, maxLines, noteLines = maxLines } = block
  const gutter = 16
  const columnWidth = (sheet.width - gutter * (items.length - 1)) / Math.max(items.length, 1)
  const columns = items.map((item) => {
    const sentence = makeNode(sheet.structure, 'P')
    const note = makeNode(sheet.structure, 'P')
    return stackPieces([
      ...textPieces(keepLinks(item.spans, sheet), 'prompt', columnWidth, sentence, sheet, maxLines),
      gap(2),
      ...textPieces(keepLinks(item.note, sheet), 'meta', columnWidth, note, sheet, noteLines),
    ])
  })
  return {
    height: Math.max(0, ...columns.map((column) => column.height)),
    draw: (x, y, surroundings) =>
      columns.flatMap((column, index) => column.draw(x + index * (columnWidth + gutter), y, surroundings)),
  }
}

/** A chart taller than a page is drawn smaller rather than cut. */
function layChart(chart: Chart, { width, room, structure }: Sheet): Piece {
  const scale = Math.min(1, width / chart.width, room / chart.height)
  const node = makeNode(structure, 'Figure', { alternative: `${chart.title}. ${chart.alternative}` })
  return {
    height: chart.height * scale,
    draw: (x, y) => [{ node, marks: chart.marks.map((mark) => moveMark(mark, x, y, scale)) }],
  }
}

function layCallout(spans: readonly Span[], most: number | undefined, sheet: Sheet): readonly Piece[] {
  const { measure, structure } = sheet
  const type = typeStyles.prompt
  const indent = 11
  const width = sheet.width * 0.96 - indent
  const node = makeNode(makeNode(structure, 'BlockQuote'), 'P')
  const wrapped = wrapSpans(keepLinks(spans, sheet), width, type.size, measure, type)
  const lines = cutLines(wrapped, most, width, type.size, measure)
  return lines.map((line, index) => {
    const above = index === 0 ? 2.5 : 0
    const height = type.line + above + (index === lines.length - 1 ? 2.5 : 0)
    const text = linePiece(line, node, type.size, type.line, indent)
    return {
      height,
      draw: (x, y, surroundings) => [
        decoration([{ kind: 'rect', x, y, width: 2.1, height, fill: 'ink', stroke: null }]),
        ...text.draw(x, y + above, surroundings),
      ],
    }
  })
}

/** A field is never split: what is longer is cut with a visible sign and stands whole in the workbook. */
const signOffLines = 16

/** Each field's value above its line and its label below; an empty one leaves the line to write on. */
function laySignOff(fields: Extract<Block, { kind: 'sign-off' }>['fields'], sheet: Sheet): Piece {
  const gutter = 16
  const shares = fields.reduce((sum, field) => sum + (field.wide === true ? 2 : 1), 0)
  const unit = (sheet.width - gutter * (fields.length - 1)) / Math.max(shares, 1)
  let x = 0
  const columns = fields.map((field) => {
    const width = unit * (field.wide === true ? 2 : 1)
    const left = x
    x += width + gutter
    const label = makeNode(sheet.structure, 'P')
    const labels = stackPieces(textPieces([{ text: field.label }], 'meta', width, label, sheet))
    const value = makeNode(sheet.structure, 'P')
    const values = stackPieces(
      textPieces([{ text: field.value }], 'prompt', width, value, sheet, signOffLines),
    )
    return { left, width, labels, values }
  })
  const values = Math.max(20, ...columns.map((column) => column.values.height))
  const labels = Math.max(0, ...columns.map((column) => column.labels.height))
  return {
    height: labels + values + 12,
    draw: (x0, y, surroundings) =>
      columns.flatMap((column) => [
        ...column.labels.draw(x0 + column.left, y, surroundings),
        ...column.values.draw(x0 + column.left, y + labels + 2, surroundings),
        decoration([
          {
            kind: 'line',
            x1: x0 + column.left,
            y1: y + labels + values + 4,
            x2: x0 + column.left + column.width,
            y2: y + labels + values + 4,
            tone: 'outline',
            width: 0.75,
          },
        ]),
      ]),
  }
}

interface Entry {
  readonly title: string
  readonly link: string
  readonly isPart: boolean
}

/** Titles of the first two levels of bookmarks, each a link with its page at the right. */
function layContents(sheet: Sheet): readonly Piece[] {
  const list = makeNode(sheet.structure, 'TOC')
  const entries = sheet.blocks.flatMap((block): readonly Entry[] => {
    if (block.kind !== 'heading' || block.bookmark === undefined || block.anchor === undefined) return []
    const { level, title } = block.bookmark
    return level > 2 ? [] : [{ title, link: block.anchor, isPart: level === 1 }]
  })
  const heightOf = (tight: number) =>
    entries.reduce((sum, { isPart }) => sum + entryHeight(isPart, tight), contentsHeading)
  const tight = contentsSteps.find((step) => heightOf(step) <= sheet.room) ?? 1
  return entries.map((entry) => layEntry(entry, tight, makeNode(list, 'TOCI'), sheet))
}

const contentsWidth = 0.9
const numberWidth = 24
/** Room for the heading of the contents and the space below it. */
const contentsHeading = 36
/** Shares of the usual line: the first at which the contents are one page, else the usual one over several. */
const contentsSteps = [1, 0.94, 0.88]
const abovePart = 4

function entryHeight(isPart: boolean, tight: number): number {
  return (typeStyles[isPart ? 'prompt' : 'body'].line + (isPart ? abovePart : 0)) * tight
}

function layEntry({ title, link, isPart }: Entry, tight: number, node: StructureNode, sheet: Sheet): Piece {
  const { size, line, tone } = typeStyles[isPart ? 'prompt' : 'body']
  const lineHeight = line * tight
  const weight = isPart ? 600 : 400
  const indent = isPart ? 0 : 14
  const above = isPart ? abovePart * tight : 0
  const right = sheet.width * contentsWidth
  const room = right - indent - numberWidth
  const wrapped = wrapSpans([{ text: title, link }], room, size, sheet.measure, { weight, tone })
  const lines = cutLines(wrapped, 1, room, size, sheet.measure)
  const texts = stackPieces(lines.map((line) => linePiece(line, node, size, lineHeight, indent)))
  return {
    height: texts.height + above,
    draw: (x, y, surroundings) => {
      const page = surroundings.pageOf(link)
      const number: Mark = {
        kind: 'text',
        x: x + right,
        y: y + above + lineHeight / 2 + size * BASELINE_SHIFT,
        text: page === undefined ? '' : String(page),
        size,
        weight,
        anchor: 'end',
        tone,
      }
      return [...texts.draw(x, y + above, surroundings), { node, marks: [number] }]
    },
  }
}

function layRule(width: number): Piece {
  return {
    height: 1,
    draw: (x, y) => [
      decoration([{ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, tone: 'outline', width: 0.75 }]),
    ],
  }
}
