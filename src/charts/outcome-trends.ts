// The shared impact dashboard: each outcome measure as a small picture of its readings between baseline and target.
import type { MonthTwoChartWords } from '../words/en/charts-month-two.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import type { OutcomeTrend, OutcomeTrendsData } from './outcome-trends-data.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'
import { dottedMark, fewestForLine, makeTrendScale, trendMarks } from './sparkline.ts'

type TrendDrawing = Drawing<MonthTwoChartWords>

/** More pictures than this on one page compare nothing; the rest is counted. */
const mostShown = 36
const mostColumns = 4

interface Layout {
  readonly drawing: TrendDrawing
  readonly sizes: Sizes
  readonly asOf: string
  readonly cellWidth: number
  readonly plotHeight: number
  readonly cellHeight: number
}

export function drawOutcomeTrends(data: OutcomeTrendsData, drawing: TrendDrawing): Chart {
  const { words } = drawing
  const sizes = sizesByDensity[drawing.density]
  const shown = findShown(data.trends)
  const space = sizes.gutter * 1.5
  const fitting = Math.floor((drawing.width + space) / (sizes.label * 17 + space))
  const columns = Math.max(1, Math.min(fitting, mostColumns))
  const cellWidth = (drawing.width - space * (columns - 1)) / columns
  const plotHeight = sizes.row * 2.6
  const cellHeight = sizes.row * 2.5 + plotHeight + sizes.small * 1.6
  const layout: Layout = { drawing, sizes, asOf: data.asOf, cellWidth, plotHeight, cellHeight }
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  for (const [index, trend] of shown.entries()) {
    const x = (index % columns) * (cellWidth + space)
    const y = Math.floor(index / columns) * (cellHeight + sizes.row * 0.7)
    marks.push(...drawCell(trend, x, y, layout))
    const label = describeTrend(trend, words)
    targets.push({
      x,
      y,
      width: cellWidth,
      height: cellHeight,
      label,
      table: 'outcome-measures',
      row: trend.row,
    })
  }
  const lines = Math.ceil(shown.length / columns)
  const bottom = lines === 0 ? 0 : lines * (cellHeight + sizes.row * 0.7)
  const foot = drawFoot(data, shown, bottom, layout)
  return {
    width: drawing.width,
    height: foot.bottom,
    title: words.trends.title(findTrendFacts(data)),
    subtitle: words.trends.subtitle({
      asOf: data.asOf,
      readings: data.trends.reduce((sum, { readings }) => sum + readings.length, 0),
      measures: data.trends.length,
      retired: data.retired,
      deliverables: data.deliverables,
    }),
    alternative: [...targets.map(({ label }) => label), foot.text].filter((text) => text !== '').join(' '),
    marks: [...marks, ...foot.marks],
    targets,
  }
}

/** Where not all can be drawn: those that are late, the latest first, then those that can be judged; in their order. */
function findShown(trends: readonly OutcomeTrend[]): readonly OutcomeTrend[] {
  if (trends.length <= mostShown) return trends
  const urgency = ({ lag, progress }: OutcomeTrend) => lag ?? (progress === null ? -Infinity : 0)
  const chosen = new Set([...trends].sort((a, b) => compare(urgency(b), urgency(a))).slice(0, mostShown))
  return trends.filter((trend) => chosen.has(trend))
}

/** Subtraction would make no number of two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function findTrendFacts({ trends }: OutcomeTrendsData) {
  const fine = trends.filter(({ standing }) => standing === 'reached' || standing === 'on-track').length
  const late = trends.filter(({ standing }) => standing === 'behind' || standing === 'missed')
  const furthest = late.reduce<OutcomeTrend | null>(
    (most, trend) => (most === null || (trend.lag ?? 0) > (most.lag ?? 0) ? trend : most),
    null,
  )
  return {
    measures: trends.length,
    fine,
    late: late.length,
    unknown: trends.length - fine - late.length,
    read: trends.filter(({ readings }) => readings.length > 0).length,
    furthest: furthest?.name ?? null,
  }
}

export function describeTrend(trend: OutcomeTrend, words: MonthTwoChartWords): string {
  return words.trends.row({
    ...trend,
    name: (trend.name.trim() === '' ? words.unnamed : trend.name).slice(0, 200),
    area: words.trends.areas[trend.area] ?? words.trends.noArea,
    unit: trend.unit.slice(0, 60),
    current: trend.readings.at(-1) ?? null,
  })
}

function drawCell(trend: OutcomeTrend, x: number, y: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, cellWidth } = layout
  const { words, measure } = drawing
  const fit = (text: string, size: number, weight: 400 | 600, room = cellWidth) =>
    fitText(text, room, size, weight, measure)
  const name = trend.name.trim() === '' ? words.unnamed : trend.name
  const area = words.trends.areas[trend.area] ?? words.trends.noArea
  const standing = words.trends.standings[trend.standing]
  const standingWidth = measure(standing, sizes.label, 600)
  const last = trend.readings.at(-1)
  const current = last === undefined ? '' : words.amountIn(last.value, trend.unit)
  const top = y + sizes.row * 0.1
  const line = (index: number) => top + sizes.row * (0.4 + index * 0.72)
  return [
    lineMark([x, y], [x + cellWidth, y], 'outline', sizes.line * 0.8),
    textAtMiddle(fit(area, sizes.meta, 400), x, line(0), { size: sizes.meta, tone: 'ink-3' }),
    textAtMiddle(fit(name, sizes.label, 600), x, line(1), { size: sizes.label, weight: 600 }),
    textAtMiddle(fit(current, sizes.label, 400, cellWidth - standingWidth - sizes.label), x, line(2), {
      size: sizes.label,
    }),
    textAtMiddle(standing, x + cellWidth, line(2), {
      size: sizes.label,
      weight: 600,
      anchor: 'end',
      tone: standingTone(trend),
    }),
    ...drawPlot(trend, x, y + sizes.row * 2.5, layout),
  ]
}

/** The gap colour belongs to what falls short, the quiet ink to what cannot be judged. */
function standingTone({ standing }: OutcomeTrend): Tone {
  if (standing === 'behind' || standing === 'missed') return 'gap'
  return standing === 'reached' || standing === 'on-track' ? 'ink' : 'ink-3'
}

function drawPlot(trend: OutcomeTrend, x: number, y: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, asOf, cellWidth, plotHeight } = layout
  const { baseline, baselineDate, target, targetDate, readings, expected } = trend
  const pad = sizes.dot
  const box = { x: x + pad, y: y + pad, width: cellWidth - pad * 2, height: plotHeight - pad * 2 }
  const values = [...readings.map(({ value }) => value), baseline, target].filter((value) => value !== null)
  const dates = [...readings.map(({ date }) => date), baselineDate, targetDate, asOf].filter(
    (date) => date !== null,
  )
  const scale = makeTrendScale(box, dates, values)
  const bottom = y + plotHeight
  const marks: Mark[] = [lineMark([x, bottom], [x + cellWidth, bottom], 'hairline', sizes.line * 0.8)]
  const today = scale.x(asOf)
  marks.push(lineMark([today, y], [today, bottom], 'blue', sizes.line))
  if (target !== null) marks.push(dottedMark(x, x + cellWidth, scale.y(target), sizes.line))
  if (baseline !== null) {
    const level = scale.y(baseline)
    const start = baselineDate === null ? box.x : scale.x(baselineDate)
    marks.push(lineMark([start - pad, level], [start + pad, level], 'ink-2', sizes.line))
    if (baselineDate !== null && target !== null && targetDate !== null && baselineDate < targetDate) {
      marks.push({
        kind: 'line',
        x1: start,
        y1: level,
        x2: scale.x(targetDate),
        y2: scale.y(target),
        tone: 'outline',
        width: sizes.line,
        dash: [sizes.line * 4, sizes.line * 3],
      })
    }
  }
  const last = readings.at(-1)
  if (expected !== null && last !== undefined) {
    marks.push(lineMark([today, scale.y(last.value)], [today, scale.y(expected)], 'gap', sizes.bar))
  }
  marks.push(...trendMarks(readings, scale, { dot: sizes.dot * 0.8, line: sizes.line }))
  return [...marks, ...drawEnds(trend, x, bottom + sizes.small, drawing, layout)]
}

function drawEnds(
  trend: OutcomeTrend,
  x: number,
  middle: number,
  { words, measure }: TrendDrawing,
  { sizes, asOf, cellWidth }: Layout,
): readonly Mark[] {
  const { baseline, baselineDate, target, targetDate } = trend
  const right = target === null ? words.trends.noTarget : words.trends.target(target, targetDate, asOf)
  const left =
    baseline === null ? words.trends.noBaseline : words.trends.baseline(baseline, baselineDate, asOf)
  const rightText = fitText(right, cellWidth * 0.6, sizes.small, 400, measure)
  const room = cellWidth - measure(rightText, sizes.small, 400) - sizes.small
  const style = { size: sizes.small, tone: 'ink-3' } as const
  return [
    textAtMiddle(fitText(left, room, sizes.small, 400, measure), x, middle, style),
    textAtMiddle(rightText, x + cellWidth, middle, { ...style, anchor: 'end' }),
  ]
}

interface Foot {
  readonly marks: readonly Mark[]
  readonly text: string
  readonly bottom: number
}

/** The key in one line, then what is not drawn. */
function drawFoot(
  data: OutcomeTrendsData,
  shown: readonly OutcomeTrend[],
  top: number,
  { drawing, sizes }: Layout,
): Foot {
  const { words, measure, width } = drawing
  if (shown.length === 0) return { marks: [], text: '', bottom: sizes.line }
  const notes = [
    ...(data.trends.length > shown.length
      ? [`${words.trends.more(data.trends.length - shown.length)}.`]
      : []),
    ...(data.uncovered.length === 0
      ? []
      : [words.trends.uncovered(data.uncovered.map((area) => words.trends.areas[area] ?? area))]),
  ]
  const style = { size: sizes.meta, tone: 'ink-2' } as const
  const { key } = words.trends
  const { dot, line, bar } = sizes
  const sample = dot * 3.4
  const items: readonly { label: string; marks: (x: number, y: number) => readonly Mark[] }[] = [
    {
      label: key.reading,
      marks: (x, y) =>
        trendMarks(
          [{ date: '', value: 0 }],
          { x: () => x + sample / 2, y: () => y },
          { dot: dot * 0.8, line },
        ),
    },
    {
      label: key.course,
      marks: (x, y) => [
        {
          kind: 'line',
          x1: x,
          y1: y,
          x2: x + sample,
          y2: y,
          tone: 'outline',
          width: line,
          dash: [line * 4, line * 3],
        },
      ],
    },
    {
      label: key.today,
      marks: (x, y) => [
        lineMark([x + sample / 2, y - dot * 1.4], [x + sample / 2, y + dot * 1.4], 'blue', line),
      ],
    },
    {
      label: key.gap,
      marks: (x, y) => [
        lineMark([x + sample / 2, y - dot * 1.4], [x + sample / 2, y + dot * 1.4], 'gap', bar),
      ],
    },
  ]
  const marks: Mark[] = []
  let x = 0
  let y = top + sizes.row * 0.2
  for (const { label, marks: sign } of items) {
    const wide = sample + sizes.meta * 0.5 + measure(label, sizes.meta, 400)
    if (x > 0 && x + wide > width) {
      x = 0
      y += sizes.meta * 1.6
    }
    marks.push(...sign(x, y), textAtMiddle(label, x + sample + sizes.meta * 0.5, y, style))
    x += wide + sizes.meta * 1.5
  }
  if (shown.some(({ readings }) => readings.length > 0 && readings.length < fewestForLine)) {
    const wide = measure(key.few, sizes.meta, 400)
    if (x + wide <= width) {
      marks.push(textAtMiddle(key.few, width, y, { size: sizes.meta, tone: 'ink-3', anchor: 'end' }))
    }
  }
  for (const note of notes) {
    y += sizes.meta * 1.7
    marks.push(textAtMiddle(fitText(note, width, sizes.meta, 400, measure), 0, y, style))
  }
  return { marks, text: notes.join(' '), bottom: y + sizes.meta }
}
