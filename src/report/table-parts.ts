// How a wide table goes on paper: upright where its columns fit, turned where they fit then, else in parts that repeat its key.
import type { Column, ColumnWidth } from '../domain/column.ts'
import type { Briefing } from './briefing-context.ts'
import { paperSizes, textWidthOf, turnPage, typeStyles } from './page.ts'

export interface PrintedColumn {
  readonly column: Column
  readonly label: string
  /** Names the row: stands in every part. */
  readonly isKey: boolean
}

export interface SizedColumn extends PrintedColumn {
  /** Points, or a share of what is left where the column grows. */
  readonly width: number
  readonly grows: boolean
  /** As narrow as a column that grows may become, so that a table need not go in parts. */
  readonly least: number
}

export interface TablePart {
  readonly columns: readonly SizedColumn[]
  readonly turned: boolean
}

const widths: Readonly<Record<ColumnWidth, number>> = {
  tiny: 38,
  small: 54,
  medium: 84,
  large: 124,
  huge: 160,
}

/** A word wider than this is broken rather than given the room. */
const widestWord = 96
/** Share of its width with which a column of text is still read with ease. */
const narrowest = 0.72
/** Rows looked at for the width of their words: more would tell the same. */
const rowsMeasured = 200
/** Between columns of a table that is not dense: there a number would touch the text after it. */
const gap = 9
const rowNumberWidth = 26

export function splitColumns(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  briefing: Briefing,
): readonly TablePart[] {
  const paper = paperSizes[briefing.choice.paper]
  const sized = columns.map((column, index) => sizeColumn(column, index, rows, briefing))
  const upright = textWidthOf(paper) - rowNumberWidth
  const turned = textWidthOf(turnPage(paper)) - rowNumberWidth
  if (widthOf(sized) <= upright) return [{ columns: sized, turned: false }]
  if (widthOf(sized) <= turned) return [{ columns: sized, turned: true }]
  const narrow = sized.map((column) => ({ ...column, width: column.least }))
  if (widthOf(narrow) <= turned) return [{ columns: narrow, turned: true }]
  return splitTurned(sized, turned)
}

/** The same columns in as few parts as hold them, none much wider than another. */
function splitTurned(columns: readonly SizedColumn[], room: number): readonly TablePart[] {
  const keys = columns.filter(({ isKey }) => isKey)
  const others = columns.filter(({ isKey }) => !isKey)
  const free = Math.max(room - widthOf(keys), 1)
  const fewest = fillParts(others, free)
  const even = widthOf(others) / fewest.length
  const limits = Array.from({ length: 20 }, (_, step) => even + ((free - even) * step) / 20)
  const evenly = limits
    .map((limit) => fillParts(others, limit))
    .find(({ length }) => length === fewest.length)
  return (evenly ?? fewest).map((part) => ({ columns: [...keys, ...part], turned: true }))
}

/** Column after column into parts no wider than the limit, unless one alone is. */
function fillParts(columns: readonly SizedColumn[], limit: number): readonly (readonly SizedColumn[])[] {
  const parts: SizedColumn[][] = []
  let used = Infinity
  for (const column of columns) {
    const own = widthOf([column])
    if (used + own > limit) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(column)
    used += own
  }
  return parts
}

function widthOf(columns: readonly SizedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + gap, 0)
}

/** As wide as its kind wants, as the longest word in it needs, and as a head of three lines takes. */
function sizeColumn(
  printed: PrintedColumn,
  index: number,
  rows: readonly (readonly string[])[],
  { measure }: Briefing,
): SizedColumn {
  const { column, label } = printed
  const head = typeStyles.meta.size
  const body = typeStyles.body.size
  let word = 0
  for (const part of label.split(/\s+/)) word = Math.max(word, measure(part, head, 600))
  for (const row of rows.slice(0, rowsMeasured)) {
    for (const part of (row[index] ?? '').slice(0, 400).split(/\s+/)) {
      word = Math.max(word, measure(part, body, printed.isKey ? 600 : 400))
    }
  }
  const wanted = Math.max(widths[column.width ?? 'medium'], measure(label, head, 600) / 2.4)
  const needed = Math.min(word, widestWord)
  const width = Math.ceil(Math.max(wanted, needed) + 1)
  const grows = column.kind === 'text' || column.kind === 'long-text' || column.kind === 'link'
  const least = grows ? Math.ceil(Math.max(width * narrowest, needed + 1)) : width
  return { ...printed, width, grows, least }
}
