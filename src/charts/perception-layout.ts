// How much room each part of the perception picture takes: type, columns, rows. Knows no marks.
import { scaleLinear } from 'd3-scale'
import { scales } from '../domain/scale.ts'
import type { RoundsChartWords } from '../words/en/charts-rounds.ts'
import type { FontWeight } from './mark.ts'
import type { PerceptionData, PerceptionRow } from './perception-data.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

export interface PerceptionDrawing extends Drawing<RoundsChartWords> {
  /** Rows share this height where it is more than they need; without it they are as high as they need. */
  readonly height?: number
  /** Larger or smaller than the density's own sizes, to fill a wall. */
  readonly zoom?: number
  /** How many of the first rows may be drawn large; the three widest splits where left out. */
  readonly large?: number
  readonly key?: boolean
}

/** What a row looks like: widest splits are larger. */
export interface RowStyle {
  readonly large: boolean
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
}

export interface PerceptionLayout {
  readonly drawing: PerceptionDrawing
  readonly sizes: Sizes
  readonly data: PerceptionData
  readonly steps: readonly number[]
  readonly labelWidth: number
  readonly x: (value: number) => number
  /** Distance between two steps. */
  readonly pitch: number
  readonly headHeight: number
  readonly rowHeight: number
  /** Whether the steps' names fit below their digits. */
  readonly longSteps: boolean
  readonly styleOf: (row: PerceptionRow, index: number) => RowStyle
}

/** A split this wide, as a share of the scale, is drawn large. */
const wideShare = 0.4
const mostLarge = 3

export function zoomedSizes({ density, zoom = 1 }: PerceptionDrawing): Sizes {
  const sizes = sizesByDensity[density]
  return {
    label: sizes.label * zoom,
    meta: sizes.meta * zoom,
    small: sizes.small * zoom,
    row: sizes.row * zoom,
    gutter: sizes.gutter * zoom,
    dot: sizes.dot * zoom,
    bar: sizes.bar * zoom,
    line: sizes.line * zoom,
    tick: sizes.tick * zoom,
    chip: sizes.chip * zoom,
  }
}

/** Least height of a row: a median with single answers above and below it, or a range. */
function leastRow(sizes: Sizes, consent: boolean): number {
  return sizes.label * (consent ? 2.7 : 2.35)
}

function headHeightOf(sizes: Sizes): number {
  return sizes.label * 2.5
}

/** How many rows of the data a picture of this height has room for; one at least. */
export function countFittingRows(consent: boolean, height: number, drawing: PerceptionDrawing): number {
  const sizes = zoomedSizes(drawing)
  return Math.max(Math.floor((height - headHeightOf(sizes)) / leastRow(sizes, consent)), 1)
}

export function layOutPerception(
  data: PerceptionData,
  rows: readonly PerceptionRow[],
  outcomes: readonly string[],
  drawing: PerceptionDrawing,
): PerceptionLayout {
  const { measure, width, words } = drawing
  const sizes = zoomedSizes(drawing)
  const { min, max } = scales[data.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const styleOf = makeStyle(data, drawing, sizes)
  const widest = Math.max(
    0,
    ...rows.map((row, index) => {
      const { size, weight } = styleOf(row, index)
      return measure(nameOf(row, words).slice(0, 300), size, weight)
    }),
  )
  // A symptom is a sentence: it takes two lines of more width.
  const labelWidth = Math.min(widest, width * (data.scale === 'frequency' ? 0.38 : 0.31))
  const outcomeWidth = Math.max(
    measure(words.perception.apart(2.5), sizes.label * 1.25, 600),
    ...outcomes.map((text) => measure(text, sizes.label, 600)),
  )
  const sideWord = measure(words.perception.technology, sizes.label * 0.85, 600)
  const roomForWord = width > sizes.label * 42 ? sideWord + sizes.label * 1.2 : sizes.label
  const first = labelWidth + roomForWord + sizes.label * 0.5
  const last = Math.max(
    width - Math.min(outcomeWidth, width * 0.25) - sizes.label * 1.8,
    first + sizes.label * 4,
  )
  const x = scaleLinear().domain([min, max]).range([first, last]).clamp(true)
  const pitch = (last - first) / (max - min)
  const headHeight = headHeightOf(sizes)
  const least = leastRow(sizes, data.consent)
  const spare =
    drawing.height === undefined ? least : (drawing.height - headHeight) / Math.max(rows.length, 1)
  const rowHeight = Math.min(Math.max(spare, least), sizes.label * 3.6)
  const widestStep = Math.max(
    ...steps.map((step) => measure(words.steps[data.scale][step]?.short ?? '', sizes.meta, 400)),
  )
  return {
    drawing,
    sizes,
    data,
    steps,
    labelWidth,
    x: (value) => x(value),
    pitch,
    headHeight,
    rowHeight,
    longSteps: widestStep + sizes.meta * 0.4 < pitch,
    styleOf: (row, index) => {
      const style = styleOf(row, index)
      // Two lines of a large name need the height: the rows above and below have theirs.
      const most = style.large && data.scale !== 'frequency' && rowHeight < style.size * 2.6 ? 1 : 2
      const lines = wrapText(nameOf(row, words), labelWidth, style.size, style.weight, measure, most)
      return { ...style, lines }
    },
  }
}

type Style = Omit<RowStyle, 'lines'>

function makeStyle(data: PerceptionData, drawing: PerceptionDrawing, sizes: Sizes) {
  const most = drawing.large ?? mostLarge
  const { max } = scales[data.scale]
  return (row: PerceptionRow, index: number): Style => {
    const distance =
      row.gap ?? (data.consent || row.low === null || row.high === null ? 0 : row.high - row.low)
    const large = index < most && Math.abs(distance) / max >= wideShare
    const sentence = data.scale === 'frequency'
    return {
      large,
      size: sentence
        ? Math.max(sizes.label * (large ? 0.85 : 0.76), sizes.small)
        : sizes.label * (large ? 1.2 : 1),
      weight: large ? 600 : 400,
    }
  }
}

export function nameOf(row: PerceptionRow, words: RoundsChartWords): string {
  return row.label.trim() === '' ? words.unnamed : row.label
}
