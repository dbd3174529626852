// Bars inside table cells: hollow today above solid as agreed, on one scale for the whole table.
import type { Mark } from '../charts/mark.ts'
import type { Glyph } from './blocks.ts'

const thickness = 4.4
const gap = 1.6
const stroke = 0.7
/** Air before the bars, where numbers end. */
const lead = 4
const height = thickness * 2 + gap

/** Null draws nothing: a side that is blank or not there is no bar of length 0. */
export function pairGlyph(
  before: number | null,
  after: number | null,
  most: number,
  width: number,
  alternative: string,
): Glyph {
  const lengthOf = (value: number) =>
    most <= 0 ? 0 : Math.min(Math.max(value / most, 0), 1) * (width - lead)
  const marks: Mark[] = []
  if (before !== null && before > 0) {
    marks.push({
      kind: 'rect',
      x: lead + stroke / 2,
      y: stroke / 2,
      width: Math.max(lengthOf(before) - stroke, stroke),
      height: thickness - stroke,
      fill: 'paper',
      stroke: 'ink-2',
      strokeWidth: stroke,
    })
  }
  if (after !== null && after > 0) {
    marks.push({
      kind: 'rect',
      x: lead,
      y: thickness + gap,
      width: Math.max(lengthOf(after), stroke),
      height: thickness,
      fill: 'ink',
      stroke: null,
    })
  }
  return { width, height, marks, alternative, picture: true }
}
