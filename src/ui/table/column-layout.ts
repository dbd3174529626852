// How wide columns are on screen and how their rows are laid out. Knows no components.
import { measureOnScreen } from '../../charts/font-metrics.ts'
import type { Column, ColumnWidth } from '../../domain/column.ts'
import { shortDate } from '../../words/en/dates.ts'

export type Density = 'compact' | 'comfortable' | 'projector'

/** Row height in px, as the look has it. */
export const rowHeightPx: Readonly<Record<Density, number>> = { compact: 28, comfortable: 32, projector: 64 }

/** The header's height in px. */
export const headerHeightPx: Readonly<Record<Density, number>> = {
  compact: 32,
  comfortable: 32,
  projector: 56,
}

/** The row number's width in px: room for its longest number. */
export function findGutterPx(density: Density, rowCount: number): number {
  const digits = Math.max(String(rowCount).length, 3)
  return density === 'projector' ? 52 + (digits - 3) * 14 : 32 + (digits - 3) * 8
}

/** Least width in px at 13 px type, and the share of what is left over. */
const widths: Readonly<Record<ColumnWidth, { readonly px: number; readonly share: number }>> = {
  tiny: { px: 42, share: 0 },
  small: { px: 92, share: 1 },
  medium: { px: 116, share: 2 },
  large: { px: 170, share: 6 },
  huge: { px: 230, share: 14 },
}

/** What stands around the text of a cell, in px, and how large it is written. */
interface Type {
  readonly textPx: number
  readonly headerPx: number
  /** Both paddings and the line beside the column. */
  readonly aroundPx: number
  /** The tile of a step with the space after it. */
  readonly tilePx: number
  readonly stepPx: number
  /** For the first column, which names the row. */
  readonly namePx: number
  /** For most first and last names. */
  readonly personPx: number
  /** How much wider than at 13 px type columns of free text are. */
  readonly scale: number
}

const desk: Type = {
  textPx: 13,
  headerPx: 12,
  aroundPx: 17,
  tilePx: 28,
  stepPx: 13,
  namePx: 226,
  personPx: 134,
  scale: 1,
}

/** The room reads names and letters; steps are named smaller, and the space around everything gives. */
const projector: Type = {
  textPx: 30,
  headerPx: 24,
  aroundPx: 21,
  tilePx: 63,
  stepPx: 22,
  namePx: 506,
  personPx: 291,
  scale: 2,
}

const widestChoicePx = 200

/** Trillions with decimals; beyond them the cell tells the whole amount to who points at it. */
const widestNumberPx = 140

/** Room for a name that is typed into an empty table in the room. */
const leastNamePx = 280

/** The browser draws a text a fraction wider than the sum of its letters, and would cut its end. */
const roundingPx = 1

/** Minutes of a day, people of a large meeting: whole numbers are seen with all their digits. */
const wholeNumber = '8,888'

/** Inside a table on a projector of 1280. */
const smallRoomPx = 1224

/** Where a table scrolls sideways on a small window anyway, long names get more room. */
const longNamePx = 360
const smallPagePx = 800

export interface ColumnSize {
  readonly id: string
  readonly px: number
  readonly share: number
}

export interface ColumnTexts {
  readonly header: string
  /** What a cell may say where that is fixed. */
  readonly choices: readonly string[]
  /** Names of a scale's steps, each beside its tile. */
  readonly steps: readonly string[]
  /** Amounts as its cells show them. */
  readonly numbers: readonly string[]
  /** Stands in empty cells; counts only where it is given. */
  readonly blank: string
}

/** A column is never narrower than its header, nor than the longest of its choices within reason. */
export function measureColumn(
  column: Column,
  { header, choices, steps, numbers, blank }: ColumnTexts,
  density: Density,
  isFirst: boolean,
): ColumnSize {
  const type = density === 'projector' ? projector : desk
  const { px, share } = widths[column.width ?? 'medium']
  const isListed = choices.length > 0 || steps.length > 0
  const longest = Math.max(
    Math.min(measureOnScreen(header, type.headerPx, 400) + roundingPx, 150 * type.scale),
    Math.min(findWidest(choices, type.textPx), widestChoicePx * type.scale),
    findWidest(steps, type.stepPx) + type.tilePx,
    Math.min(findWidest(numbers, type.textPx), widestNumberPx * type.scale),
    measureOnScreen(blank, type.stepPx, 400),
    column.kind === 'date' ? findWidest(longDates, type.textPx) : 0,
    column.kind === 'integer' ? measureOnScreen(wholeNumber, type.textPx, 400) : 0,
  )
  // What is chosen from a list is as wide as the list; free text is as wide as the definition says.
  const given = Math.max(px * type.scale, column.kind === 'person' ? type.personPx : 0)
  const least = Math.max(isListed ? 0 : given, longest + type.aroundPx)
  const isName = isFirst && (column.kind === 'text' || column.kind === 'long-text')
  const isFixed = isListed || column.kind === 'date' || column.kind === 'computed'
  return {
    id: column.id,
    px: Math.ceil(isName ? Math.max(least, type.namePx) : least),
    share: isFixed ? (density === 'projector' ? share + 1 : 0) : share,
  }
}

/** Of each month, written out with its year as a date of another year is. */
const longDates = Array.from({ length: 12 }, (_, month) =>
  shortDate(`2028-${String(month + 1).padStart(2, '0')}-28`, '2026'),
)

function findWidest(texts: readonly string[], sizePx: number): number {
  return Math.max(0, ...texts.map((text) => measureOnScreen(text, sizePx, 400)))
}

/** In the room the column of names is as wide as the longest of them, within reason: what is asked of them needs the rest. */
export function fitNames(
  sizes: readonly ColumnSize[],
  names: readonly string[],
  density: Density,
): readonly ColumnSize[] {
  const [first, ...others] = sizes
  if (density !== 'projector' || first === undefined || first.px !== projector.namePx) return sizes
  const longest = Math.ceil(findWidest(names, projector.textPx) + projector.aroundPx)
  // Where only the names stand in the way of seeing every column, they give.
  const left = smallRoomPx - sumWidths(others, findGutterPx(density, names.length))
  const most = left >= leastNamePx ? Math.min(left, projector.namePx) : projector.namePx
  // Names that are whole leave the rest to the others.
  const share = longest <= most ? 0 : first.share
  return [{ ...first, px: Math.min(Math.max(longest, leastNamePx), most), share }, ...others]
}

/** A long name in the first column takes more where the others fill a small window by themselves. */
export function widenLongName(sizes: readonly ColumnSize[], isLong: boolean): readonly ColumnSize[] {
  const [first, ...others] = sizes
  if (first === undefined || !isLong || sumWidths(others, 0) < smallPagePx) return sizes
  return [{ ...first, px: Math.max(first.px, longNamePx) }, ...others]
}

/** At 13 px type. A text longer than this is read in place, not in its column. */
const widestTextPx = 320

/** A period, a unit, a name: what is read at one glance. */
const shortTextPx = 170

/** Where a table scrolls sideways on a small window anyway, short texts are seen whole. */
export function widenShortTexts(
  sizes: readonly ColumnSize[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly ColumnSize[] {
  if (sumWidths(sizes, 0) < smallPagePx) return sizes
  return sizes.map((size) => ({
    ...size,
    px: Math.max(size.px, Math.min(findNeed(texts.get(size.id), desk), shortTextPx)),
  }))
}

function findNeed(texts: readonly string[] | undefined, type: Type): number {
  return Math.ceil(findWidest(texts ?? [], type.textPx)) + roundingPx + type.aroundPx
}

/** On a wide page each column gets what its texts need before any gets more; without rows the definition decides. */
export function shareByNeed(
  sizes: readonly ColumnSize[],
  texts: ReadonlyMap<string, readonly string[]>,
  density: Density,
): readonly ColumnSize[] {
  if (texts.size === 0) return sizes
  const type = density === 'projector' ? projector : desk
  return sizes.map((size, at) => {
    if (size.share === 0) return size
    // The room reads what its rows are called.
    const most = at === 0 && density === 'projector' ? Infinity : widestTextPx * type.scale
    return { ...size, share: Math.min(Math.max(findNeed(texts.get(size.id), type), size.px), most) }
  })
}

/** Px that show the header and the longest of the texts whole. */
export function fitTexts(
  column: Column,
  { header, steps }: ColumnTexts,
  texts: readonly string[],
  density: Density,
): number {
  const type = density === 'projector' ? projector : desk
  const widest = Math.max(
    measureOnScreen(header, type.headerPx, 400) + roundingPx,
    findWidest(texts, type.textPx) + roundingPx + (column.kind === 'rating' ? type.tilePx : 0),
    findWidest(steps, type.stepPx) + type.tilePx,
  )
  return Math.ceil(widest + type.aroundPx)
}

/** A width a person gave holds as it is, and takes no part in what is left over. */
export function setByHand(size: ColumnSize, px: number | undefined): ColumnSize {
  return px === undefined ? size : { ...size, px, share: 0 }
}

/** The `grid-template-columns` of every row: gutter, columns; columns with a share take what is left. */
export function layOutColumns(sizes: readonly ColumnSize[]): string {
  const hasShare = sizes.some((size) => size.share > 0)
  const tracks = sizes.map(({ px, share }, position) => {
    const grows = share > 0 || (!hasShare && position === sizes.length - 1)
    return grows ? `minmax(${String(px)}px, ${String(Math.max(share, 1))}fr)` : `${String(px)}px`
  })
  return ['var(--gutter)', ...tracks].join(' ')
}

/** Least width of the whole grid in px; beyond it the table scrolls inside its frame. */
export function sumWidths(sizes: readonly ColumnSize[], gutterPx: number): number {
  return sizes.reduce((sum, size) => sum + size.px, gutterPx)
}
