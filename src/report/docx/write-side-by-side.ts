// Sentences and signature lines side by side: tables that only place their texts.
import {
  BorderStyle,
  HeightRule,
  Table,
  TableBorders,
  TableCell as Cell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block, Sentence } from '../blocks.ts'
import { keepLinks } from '../sheet.ts'
import { toneHex } from './marks-to-svg.ts'
import { styleIds, twips } from './styles.ts'
import { writeParagraph } from './write-runs.ts'
import type { Anchors } from './write-runs.ts'

const gutter = 16

export function writeColumns(items: readonly Sentence[], width: number, anchors: Anchors): Table {
  const own = (width - gutter * (items.length - 1)) / Math.max(items.length, 1)
  const keep = (spans: Sentence['spans']) => keepLinks(spans, { anchors: anchors.known })
  const cells = items.map(
    ({ spans, note }) =>
      new Cell({
        children: [
          writeParagraph(keep(spans), anchors, { style: styleIds.prompt, spacing: { before: 0 } }),
          writeParagraph(keep(note), anchors, { style: styleIds.meta, spacing: { before: twips(2) } }),
        ],
      }),
  )
  return placingTable(
    items.map(() => own),
    [new TableRow({ cantSplit: true, children: withGutters(cells) })],
  )
}

/** Characters of a signed field that take no more than a part of a page. */
const wholeValue = 600

/** Each label above its value, which stands on a line; an empty one leaves the line to write on. */
export function writeSignOff(
  { fields, withNext }: Extract<Block, { kind: 'sign-off' }>,
  width: number,
  anchors: Anchors,
): Table {
  // Short ones stay whole, with what follows them; a long one could be taller than a page.
  const isShort = fields.every(({ value }) => value.length <= wholeValue)
  const shares = fields.map(({ wide }) => (wide === true ? 2 : 1))
  const unit =
    (width - gutter * (fields.length - 1)) /
    Math.max(
      shares.reduce<number>((a, b) => a + b, 0),
      1,
    )
  const line = { style: BorderStyle.SINGLE, size: 6, color: toneHex('outline') }
  const labels = fields.map(
    ({ label }) =>
      new Cell({
        children: [writeParagraph([{ text: label }], anchors, { style: styleIds.meta, keepNext: true })],
      }),
  )
  const values = fields.map(
    ({ value }) =>
      new Cell({
        borders: { bottom: line },
        children: [
          writeParagraph([{ text: value }], anchors, {
            style: styleIds.prompt,
            spacing: { after: twips(3) },
            ...(isShort && withNext === true ? { keepNext: true } : {}),
          }),
        ],
      }),
  )
  return placingTable(
    shares.map((share) => share * unit),
    [
      new TableRow({ cantSplit: true, children: withGutters(labels) }),
      new TableRow({
        height: { value: twips(22), rule: HeightRule.ATLEAST },
        cantSplit: isShort,
        children: withGutters(values),
      }),
    ],
  )
}

function withGutters(cells: readonly Cell[]): readonly Cell[] {
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [emptyCell(), cell]))
}

function emptyCell(): Cell {
  return new Cell({ children: [] })
}

/** No lines and no margins; `widths` are those of the cells with text. */
function placingTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  const columns = widths.flatMap((width, index) => (index === 0 ? [width] : [gutter, width]))
  const total = columns.reduce((sum, width) => sum + width, 0)
  return new Table({
    columnWidths: columns.map(twips),
    width: { size: twips(total), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    borders: TableBorders.NONE,
    rows,
  })
}
