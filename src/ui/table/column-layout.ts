// How wide columns are on screen and how their rows are laid out. Knows no components.
import type { Column, ColumnWidth } from '../../domain/column.ts'

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
  return density === 'projector' ? 64 + (digits - 3) * 14 : 32 + (digits - 3) * 8
}

/** Least width in px at 13 px type, and the share of what is left over. */
const widths: Readonly<Record<ColumnWidth, { readonly px: number; readonly share: number }>> = {
  tiny: { px: 46, share: 0 },
  small: { px: 104, share: 1 },
  medium: { px: 116, share: 2 },
  large: { px: 190, share: 6 },
  huge: { px: 260, share: 9 },
}

/** Type grows from 13 to 30 px on the projector. */
const projectorScale = 2.1

const pixelsPerLetter = 6.6

const widestChoicePx = 170

/** The first column names the row. */
const firstColumnPx = 230

export interface ColumnSize {
  readonly id: string
  readonly px: number
  readonly share: number
}

/** A column is never narrower than its header, nor than the longest of its choices within reason. */
export function measureColumn(
  column: Column,
  header: string,
  choices: readonly string[],
  density: Density,
  isFirst: boolean,
): ColumnSize {
  const { px, share } = widths[column.width ?? 'medium']
  const scale = density === 'projector' ? projectorScale : 1
  const headerPx = Math.min(header.length * pixelsPerLetter + 20, 150)
  const longest = Math.max(0, ...choices.map((choice) => choice.length))
  const choicePx = Math.min(longest * pixelsPerLetter + 18, widestChoicePx)
  const least = Math.max(px, headerPx, choicePx) * scale
  return { id: column.id, px: Math.round(isFirst ? Math.max(least, firstColumnPx * scale) : least), share }
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
