// Readings over time in a small box: the scale that fits them, their marks, and the picture of one line alone.
import { scaleLinear } from 'd3-scale'
import { daysBetween } from '../domain/date.ts'
import type { Chart, Mark, PathStep } from './mark.ts'
import { dotMark, lineMark } from './shapes.ts'
import { thinPoints } from './thin-points.ts'

export interface TrendPoint {
  /** ISO calendar date. */
  readonly date: string
  readonly value: number
}

export interface TrendBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TrendScale {
  readonly x: (date: string) => number
  readonly y: (value: number) => number
}

/** Under this many readings a line would claim a course that nobody knows. */
export const fewestForLine = 5

/** Whatever is put in, no coordinate leaves the box: one date or one value stands in the middle. */
export function makeTrendScale(
  box: TrendBox,
  dates: readonly string[],
  values: readonly number[],
): TrendScale {
  const first = dates[0] ?? '2000-01-01'
  const days = dates.map((date) => daysBetween(first, date))
  // Differences of the largest numbers overflow; as shares of the largest they do not.
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const unit = size === 0 ? 1 : size
  const shares = values.map((value) => value / unit)
  const x = scaleLinear()
    .domain(extent(days))
    .range([box.x, box.x + box.width])
    .clamp(true)
  const y = scaleLinear()
    .domain(extent(shares))
    .range([box.y + box.height, box.y])
    .clamp(true)
  return {
    x: (date) => x(daysBetween(first, date)),
    y: (value) => y(value / unit),
  }
}

/** A dot for each reading, a thin line through them where there are enough, the latest dot full size. */
export function trendMarks(
  points: readonly TrendPoint[],
  scale: TrendScale,
  style: { readonly dot: number; readonly line: number },
): readonly Mark[] {
  const placed = points.map(({ date, value }) => ({ x: scale.x(date), y: scale.y(value) }))
  const last = placed.at(-1)
  if (last === undefined) return []
  const thinned = thinPoints(placed.slice(0, -1), style.dot)
  const dots = thinned.map(({ x, y }) => dotMark(x, y, style.dot * 0.62, 'ink-2'))
  const way = [...thinned, last]
  const line: readonly Mark[] =
    points.length < fewestForLine
      ? []
      : [
          {
            kind: 'path',
            steps: way.map(({ x, y }, index): PathStep => [index === 0 ? 'M' : 'L', x, y]),
            fill: null,
            stroke: 'ink-3',
            strokeWidth: style.line,
          },
        ]
  return [...line, ...dots, dotMark(last.x, last.y, style.dot, 'ink')]
}

export interface SparklineData {
  /** Oldest first. */
  readonly points: readonly TrendPoint[]
  readonly baseline: number | null
  readonly target: number | null
  /** What a screen reader says of it. */
  readonly label: string
}

/** One line of readings, the target dotted. */
export function drawSparkline(
  data: SparklineData,
  size: { readonly width: number; readonly height: number; readonly dot: number; readonly line: number },
): Chart {
  const { points, baseline, target, label } = data
  const values = [...points.map(({ value }) => value), baseline, target].filter((value) => value !== null)
  const box = {
    x: size.dot * 1.5,
    y: size.dot * 1.5,
    width: Math.max(size.width - size.dot * 3, 1),
    height: Math.max(size.height - size.dot * 3, 1),
  }
  const dates = points.map(({ date }) => date)
  const scale = makeTrendScale(box, dates, values)
  const marks: Mark[] = []
  if (points.length > 0 && target !== null) {
    const y = scale.y(target)
    marks.push({ ...dottedMark(0, size.width, y, size.line) })
  }
  if (points.length > 0 && baseline !== null) {
    const y = scale.y(baseline)
    marks.push(lineMark([0, y], [size.dot * 2, y], 'ink-3', size.line))
  }
  marks.push(...trendMarks(points, scale, size))
  return {
    width: size.width,
    height: size.height,
    title: label,
    subtitle: '',
    alternative: '',
    marks,
    targets: [],
  }
}

/** The target, wherever it is drawn. */
export function dottedMark(from: number, to: number, y: number, width: number): Mark {
  return {
    kind: 'line',
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    tone: 'ink-2',
    width,
    dash: [width, width * 2.4],
  }
}

function extent(values: readonly number[]): [number, number] {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return least > most ? [0, 0] : [least, most]
}
