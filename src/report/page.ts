// Paper sizes, margins and type of the printed page, in points. Knows no content.
import type { FontWeight, Tone } from '../charts/mark.ts'
import type { TextStyle } from './blocks.ts'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

const pointsPerMillimetre = 72 / 25.4

export function millimetres(length: number): number {
  return length * pointsPerMillimetre
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

export const paperSizes: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

/** The same sheet in landscape. */
export function turnPage({ width, height }: PageSize): PageSize {
  return { width: height, height: width }
}

export const margins = { side: millimetres(15), top: millimetres(12), foot: millimetres(10) }

/** Room the header and the footer take inside the margins. */
export const headerHeight = millimetres(10.5)
export const footerHeight = millimetres(7.5)

export function textWidth(paper: Paper): number {
  return textWidthOf(paperSizes[paper])
}

export function textWidthOf(size: PageSize): number {
  return size.width - margins.side * 2
}

/** Between header and footer. */
export function textHeightOf(size: PageSize): number {
  return size.height - margins.top - headerHeight - margins.foot - footerHeight
}

export interface TypeStyle {
  readonly size: number
  readonly line: number
  readonly weight: FontWeight
  readonly tone: Tone
}

export const typeStyles: Readonly<Record<TextStyle, TypeStyle>> = {
  title: { size: 21, line: 26, weight: 600, tone: 'ink' },
  section: { size: 15, line: 19, weight: 600, tone: 'ink' },
  finding: { size: 12, line: 16, weight: 600, tone: 'ink' },
  prompt: { size: 10, line: 14, weight: 400, tone: 'ink' },
  body: { size: 9, line: 12.5, weight: 400, tone: 'ink' },
  meta: { size: 8, line: 11, weight: 400, tone: 'ink-3' },
  small: { size: 7.5, line: 10, weight: 400, tone: 'ink-3' },
}

/** Space before a block of each kind, when something stands above it on the page. */
export const spaceBefore = {
  title: 0,
  section: 20,
  finding: 16,
  paragraph: 1.5,
  list: 4,
  columns: 8,
  chart: 8,
  table: 6,
  callout: 12,
  'sign-off': 8,
  contents: 8,
  rule: 8,
} as const
