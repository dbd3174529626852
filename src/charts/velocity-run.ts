// The run chart of one direction: days from raised to decided by date of decision, with median and 85th percentile.
import { scaleLinear } from 'd3-scale'
import { addMonths, daysBetween } from '../domain/date.ts'
import type { Direction } from '../domain/flow.ts'
import type { MonthSixChartWords, RunFacts } from '../words/en/charts-month-six.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import { lineMark, sideMark, textAtMiddle, textMark } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'
import { thinPoints } from './thin-points.ts'
import { drawRunLabels, runLabelWidth } from './velocity-run-labels.ts'

export interface RunItem {
  readonly id: string
  readonly label: string
  /** ISO date of the decision. */
  readonly decided: string
  /** Days from raised to decided. */
  readonly days: number
}

export interface VelocityRunData {
  readonly direction: Direction
  /** Null where the plan has no start date: then there is no window. */
  readonly start: string | null
  readonly asOf: string
  readonly targetDays: number
  /** Both null under five decided. */
  readonly medianDays: number | null
  readonly p85Days: number | null
  /** In the window, earliest decision first. */
  readonly decided: readonly RunItem[]
  readonly remembered: readonly RunItem[]
}

type RunDrawing = Drawing<MonthSixChartWords>

/** Beyond this many, dots are not buttons: nobody tabs through them. */
const mostTargets = 40
const mostInWords = 60
/** From here on dots shrink and no line joins them. */
const CROWD = 80

/** In the room both directions are to be seen at once. */
const rowsHigh = { desk: 4.5, projector: 3.3, paper: 4.5 } as const

interface Layout {
  readonly data: VelocityRunData
  readonly drawing: RunDrawing
  readonly sizes: Sizes
  readonly tone: Tone
  readonly top: number
  readonly bottom: number
  /** Left end of the axis, of the box of remembered items, and of the window; right end of the window. */
  readonly axisX: number
  readonly boxWidth: number
  readonly startX: number
  readonly endX: number
  readonly x: (date: string) => number
  readonly y: (days: number) => number
  readonly ticks: readonly number[]
}

/** `rows` is how high its days stand, in rows of its density. */
export function drawVelocityRun(
  data: VelocityRunData,
  drawing: RunDrawing,
  rows: number = rowsHigh[drawing.density],
): Chart {
  const layout = makeLayout(data, drawing, rows)
  const { sizes } = layout
  const facts = findRunFacts(data)
  const { velocity } = drawing.words
  const points = placeItems(layout)
  const crowded = points.length > CROWD
  const shown = thinPoints(points, sizes.dot * (crowded ? 0.8 : 1.1))
  const merged = shown.length < points.length
  const dots = shown.map((point) => dot(point, crowded ? 0.55 : 1, layout))
  // In a crowd the lines are what is to be read, so they lie on top.
  const plot = crowded
    ? [...dots, ...drawLines(layout, 'paper'), ...drawLines(layout)]
    : [...drawLines(layout), ...drawPath(points, layout), ...dots]
  const targets = points.length > mostTargets ? [] : points.map((point) => makeTarget(point, layout))
  const axis = drawTimeAxis(layout)
  const noteY = layout.bottom + sizes.small * 2.6
  return {
    width: drawing.width,
    height: layout.bottom + sizes.small * (merged ? 3.4 : 1.9),
    title: velocity.title(facts),
    subtitle: velocity.subtitle(facts),
    alternative: describeItems(data, drawing),
    marks: [
      ...drawHeading(layout),
      ...drawDayAxis(layout),
      ...drawBox(layout),
      ...axis,
      ...plot,
      ...drawRunLabels(data, drawing, { ...layout, left: layout.endX + sizes.small * 0.7 }),
      ...(merged
        ? [
            textAtMiddle(
              fitText(
                velocity.merged(points.length),
                drawing.width - layout.axisX,
                sizes.small,
                400,
                drawing.measure,
              ),
              layout.axisX,
              noteY,
              { size: sizes.small, tone: 'ink-3' },
            ),
          ]
        : []),
    ],
    targets,
  }
}

export function findRunFacts(data: VelocityRunData): RunFacts {
  return {
    direction: data.direction,
    asOf: data.asOf,
    hasStart: data.start !== null,
    decided: data.decided.length,
    medianDays: data.medianDays,
  }
}

function makeLayout(data: VelocityRunData, drawing: RunDrawing, rows: number): Layout {
  const sizes = sizesByDensity[drawing.density]
  const { width, measure } = drawing
  const days = [...data.decided, ...data.remembered].reduce((most, item) => Math.max(most, item.days), 0)
  const most = Math.max(days, data.targetDays, 1) * 1.1
  const scale = scaleLinear().domain([0, most])
  const ticks = dayTicks(most)
  const top = sizes.row + sizes.small * 1.5
  const bottom = top + sizes.row * rows
  scale.range([bottom, top])
  const axisX = Math.max(...ticks.map((tick) => measure(String(tick), sizes.small, 400))) + sizes.small * 0.7
  const boxWidth = data.remembered.length === 0 ? 0 : Math.max(sizes.row * 2.5, boxLabelWidth(drawing, sizes))
  const startX = axisX + (boxWidth === 0 ? sizes.dot : boxWidth + sizes.gutter)
  const right = runLabelWidth(data, drawing)
  const endX = Math.max(width - right - sizes.small * 0.8, startX + sizes.label * 4)
  const from = data.start ?? data.asOf
  const length = Math.max(daysBetween(from, data.asOf), 1)
  return {
    data,
    drawing,
    sizes,
    tone: data.direction === 'business-to-technology' ? 'business' : 'technology',
    top,
    bottom,
    axisX,
    boxWidth,
    startX,
    endX,
    x: (date) => {
      const share = Math.min(Math.max(daysBetween(from, date) / length, 0), 1)
      // A dot on the last day stays inside.
      return startX + sizes.dot + share * (endX - startX - sizes.dot * 2)
    },
    y: (value) => scale(value),
    ticks,
  }
}

/** Halves of months, months and quarters rather than hundreds, as people count days; four labels at most. */
const daySteps = [1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 180, 365, 730, 1825, 3650]

function dayTicks(most: number): readonly number[] {
  const years = scaleLinear().domain([0, most]).ticks(3)[1] ?? Math.ceil(most)
  const step = daySteps.find((each) => most / each < 4) ?? Math.ceil(years)
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

function boxLabelWidth(drawing: RunDrawing, sizes: Sizes): number {
  return drawing.measure(drawing.words.velocity.fromMemory, sizes.small, 400)
}

/** Sign, name and count on one line; the count shortens before the name does. */
function drawHeading({ data, drawing, sizes }: Layout): readonly Mark[] {
  const { words, measure, width } = drawing
  const side = data.direction === 'business-to-technology' ? 'business' : 'technology'
  const middle = sizes.row * 0.42
  const sign = sizes.label * 0.72
  const nameX = sign + sizes.label * 0.45
  const name = fitText(words.directions[data.direction], width - nameX, sizes.label, 600, measure)
  const countX = nameX + measure(name, sizes.label, 600) + sizes.label * 0.7
  const counts = words.velocity.counts(data.decided.length)
  const count = counts.find((text) => countX + measure(text, sizes.meta, 400) <= width)
  return [
    sideMark(side, 0, middle, sign),
    textAtMiddle(name, nameX, middle, { size: sizes.label, weight: 600 }),
    ...(count === undefined
      ? []
      : [textAtMiddle(count, countX, middle, { size: sizes.meta, tone: 'ink-3' } as const)]),
  ]
}

function drawDayAxis({ sizes, ticks, axisX, endX, y }: Layout): readonly Mark[] {
  return ticks.flatMap((tick) => [
    lineMark([axisX, y(tick)], [endX, y(tick)], tick === 0 ? 'outline' : 'hairline', sizes.line * 0.8),
    textAtMiddle(String(tick), axisX - sizes.small * 0.6, y(tick), {
      size: sizes.small,
      anchor: 'end',
      tone: 'ink-3',
    }),
  ])
}

/** Remembered items stand apart, and outside of time. */
function drawBox({ data, drawing, sizes, axisX, boxWidth, top, bottom }: Layout): readonly Mark[] {
  if (data.remembered.length === 0) return []
  return [
    {
      kind: 'rect',
      x: axisX,
      y: top,
      width: boxWidth,
      height: bottom - top,
      fill: 'paper',
      stroke: 'hairline',
      strokeWidth: sizes.line * 0.8,
    },
    textAtMiddle(drawing.words.velocity.fromMemory, axisX + boxWidth / 2, top - sizes.small * 0.75, {
      size: sizes.small,
      anchor: 'middle',
      tone: 'ink-3',
    }),
  ]
}

/** First days of months, as many as there is room for; the ends of a window that holds fewer than two. */
function drawTimeAxis(layout: Layout): readonly Mark[] {
  const { data, drawing, sizes, bottom, startX, endX, x } = layout
  if (data.start === null || data.start > data.asOf) return []
  const { velocity } = drawing.words
  const monthRoom = drawing.measure(velocity.tick('2026-05-01'), sizes.small, 400) + sizes.small * 1.6
  const dates: string[] = []
  const span = daysBetween(data.start, data.asOf)
  const perMonth = ((endX - startX) * 30.4) / Math.max(span, 1)
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 600].find((months) => months * perMonth >= monthRoom) ?? 1200
  const january = `${data.start.slice(0, 4)}-01-01`
  for (let months = step; dates.length < 60; months += step) {
    const date = addMonths(january, months)
    if (date > data.asOf) break
    if (date >= data.start) dates.push(date)
  }
  const ends = dates.length < 2
  const dayRoom = drawing.measure(velocity.dayTick('2026-05-28'), sizes.small, 400) * 2 + sizes.small * 2
  const both = endX - startX >= dayRoom
  const shown = ends ? [...new Set(both ? [data.start, data.asOf] : [data.asOf])] : dates
  return shown.flatMap((date, index) => {
    const at = x(date)
    const january = date.slice(5) === '01-01' && (step >= 12 || date.slice(0, 4) !== data.start?.slice(0, 4))
    const text = ends ? velocity.dayTick(date) : january ? velocity.yearTick(date) : velocity.tick(date)
    const fits = at + sizes.small * 0.35 + drawing.measure(text, sizes.small, 400) <= endX + sizes.small
    const anchor = ends && (index > 0 || !both) ? 'end' : 'start'
    const offset = anchor === 'end' ? 0 : sizes.small * 0.35
    return [
      lineMark([at, bottom], [at, bottom + sizes.small * 0.5], 'outline', sizes.line * 0.8),
      ...(fits || anchor === 'end'
        ? [
            textMark(text, at + offset, bottom + sizes.small * 1.25, {
              size: sizes.small,
              tone: 'ink-3',
              anchor,
            } as const),
          ]
        : []),
    ]
  })
}

/** Target, 85th percentile and median; on `ground` as a wider band that parts them from what lies below. */
function drawLines(
  { data, sizes, tone, axisX, startX, endX, y }: Layout,
  ground: Tone | null = null,
): readonly Mark[] {
  const { line } = sizes
  const across = (value: number, width: number, dash: readonly number[], color: Tone, from: number): Mark => {
    const ends = { x1: from, y1: y(value), x2: endX, y2: y(value) }
    if (ground !== null) return { kind: 'line', ...ends, tone: ground, width: width + line * 2 }
    return { kind: 'line', ...ends, tone: color, width, ...(dash.length === 0 ? {} : { dash }) }
  }
  return [
    across(data.targetDays, line, [line * 1.2, line * 2.4], 'outline', axisX),
    ...(data.p85Days === null ? [] : [across(data.p85Days, line * 1.2, [line * 4, line * 3], tone, startX)]),
    ...(data.medianDays === null ? [] : [across(data.medianDays, line * 2, [], tone, startX)]),
  ]
}

interface PlacedItem {
  readonly item: RunItem
  readonly remembered: boolean
  readonly x: number
  readonly y: number
}

function placeItems({ data, sizes, axisX, boxWidth, x, y }: Layout): readonly PlacedItem[] {
  const inner = boxWidth - sizes.dot * 3
  const count = data.remembered.length
  const remembered = data.remembered.map((item, index) => ({
    item,
    remembered: true,
    x: axisX + sizes.dot * 1.5 + (count === 1 ? inner / 2 : (inner * index) / (count - 1)),
    y: y(item.days),
  }))
  const decided = data.decided.map((item) => ({
    item,
    remembered: false,
    x: x(item.decided),
    y: y(item.days),
  }))
  return [...remembered, ...decided]
}

/** Dots only where they are too few to join. */
function drawPath(points: readonly PlacedItem[], { data, sizes, tone }: Layout): readonly Mark[] {
  const decided = points.filter(({ remembered }) => !remembered)
  if (data.medianDays === null) return []
  return [
    {
      kind: 'path',
      steps: decided.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y] as const),
      fill: null,
      stroke: tone,
      strokeWidth: sizes.line * 0.6,
    },
  ]
}

function dot({ x, y, remembered }: PlacedItem, scale: number, { data, sizes, tone }: Layout): Mark {
  const side = sizes.dot * 1.45 * scale
  const paint = remembered
    ? { fill: 'paper', stroke: tone, strokeWidth: sizes.line * Math.sqrt(scale) }
    : { fill: tone, stroke: null }
  if (data.direction === 'technology-to-business') {
    // The literals above widen to Tone | null, which is what a mark holds.
    return { kind: 'circle', x, y, r: side * 0.56, ...paint } as Mark
  }
  return { kind: 'rect', x: x - side / 2, y: y - side / 2, width: side, height: side, ...paint } as Mark
}

function makeTarget({ item, remembered, x, y }: PlacedItem, { drawing, sizes }: Layout): ChartTarget {
  const half = sizes.dot * 1.6
  const label = describeItem(item, remembered, drawing)
  return {
    x: x - half,
    y: y - half,
    width: half * 2,
    height: half * 2,
    label,
    table: 'flow-log',
    row: item.id,
  }
}

function describeItem(item: RunItem, remembered: boolean, { words }: RunDrawing): string {
  const label = item.label.trim() === '' ? words.unnamed : item.label.slice(0, 200)
  return remembered
    ? words.velocity.rememberedRow(label, item.days)
    : words.velocity.row(label, item.days, item.decided)
}

function describeItems(data: VelocityRunData, drawing: RunDrawing): string {
  const newest = data.decided.slice(-mostInWords)
  const left = data.decided.length - newest.length
  return [
    drawing.words.velocity.summary({ ...data, remembered: data.remembered.length }),
    ...newest.map((item) => describeItem(item, false, drawing)),
    ...(left === 0 ? [] : [drawing.words.velocity.others(left)]),
  ].join(' ')
}
