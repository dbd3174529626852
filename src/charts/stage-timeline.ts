// The plan on one line: five stages at their due dates, how each stands, and today.
import { scaleLinear } from 'd3-scale'
import { addMonths, daysBetween } from '../domain/date.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, PathStep } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface TimelineStage {
  readonly id: string
  readonly label: string
  readonly due: string | null
  readonly status: 'not-started' | 'in-progress' | 'done' | 'skipped'
  readonly signedOn: string | null
}

export interface TimelineData {
  readonly start: string | null
  readonly asOf: string
  readonly stages: readonly TimelineStage[]
}

export function drawStageTimeline(data: TimelineData, drawing: Drawing): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { words, width } = drawing
  const { start } = data
  const dated = data.stages.flatMap((stage) => (stage.due === null ? [] : [{ ...stage, due: stage.due }]))
  const last = dated.at(-1)
  if (start === null || last === undefined || daysBetween(start, last.due) <= 0) {
    const text = fitText(words.timeline.noDates, width, sizes.label, 400, drawing.measure)
    return {
      ...describe(data, drawing, null, 0),
      marks: [textAtMiddle(text, 0, sizes.row / 2, { size: sizes.label, tone: 'ink-3' })],
      height: sizes.row,
      targets: [],
    }
  }
  const days = daysBetween(start, last.due)
  const today = daysBetween(start, data.asOf)
  const r = sizes.dot * 1.3
  const x = scaleLinear()
    .domain([0, days])
    .range([r, width - r])
    .clamp(true)
  const lineY = sizes.label * 1.3 + sizes.meta * 1.3 + r * 1.4
  const todayX = x(today)
  const marks: Mark[] = [
    lineMark([0, lineY], [width, lineY], 'outline', sizes.line),
    lineMark([0, lineY], [todayX, lineY], 'ink', sizes.line * 2),
  ]
  const targets: ChartTarget[] = []
  const centres = dated.map((stage) => x(daysBetween(start, stage.due)))
  const widths = dated.map((stage) => labelWidth(stage, data.asOf, drawing, sizes))
  const starts = centres.map((centre, index) =>
    Math.max(Math.min(centre - r, width - (widths[index] ?? 0)), 0),
  )
  // A label that would run into the next one moves left where there is room.
  for (const [index, next] of starts.slice(1).entries()) {
    const fits = next - (widths[index] ?? 0) - sizes.label
    const free = index === 0 ? 0 : (starts[index - 1] ?? 0) + (widths[index - 1] ?? 0) + sizes.label
    starts[index] = Math.min(starts[index] ?? 0, Math.max(fits, free))
  }
  for (const [index, stage] of dated.entries()) {
    const left = starts[index] ?? 0
    const right = starts[index + 1] ?? width + sizes.label
    marks.push(...drawLabel(stage, [left, right - sizes.label], data.asOf, drawing, sizes))
    marks.push(...drawStatus(stage.status, centres[index] ?? 0, lineY, r, sizes.line))
    const label = words.timeline.row(stage.label, stateOf(stage, data.asOf, drawing))
    const wide = Math.max(Math.min(right, width) - left, r)
    targets.push({ x: left, y: 0, width: wide, height: lineY + r, label, table: 'stages', row: stage.id })
  }
  const months = drawMonths(start, days, x, lineY, r, drawing, sizes)
  marks.unshift(...months)
  const todayTop = lineY + r + (months.length === 0 ? 0 : sizes.small * 0.9)
  marks.push(...drawToday(data, dated, todayX, [lineY, todayTop], drawing, sizes))
  return {
    ...describe(data, drawing, today < 0 ? null : today, days),
    height: todayTop + r * 0.5 + sizes.label * 1.5,
    marks,
    targets,
  }
}

/** A short tick at the first of each month, with its name where it stays in the picture; none on a plan of years. */
function drawMonths(
  start: string,
  days: number,
  x: (day: number) => number,
  lineY: number,
  r: number,
  drawing: Drawing,
  sizes: Sizes,
): readonly Mark[] {
  const firsts = Array.from({ length: 12 }, (_, index) => addMonths(`${start.slice(0, 7)}-01`, index + 1))
    .map((date) => ({ date, day: daysBetween(start, date) }))
    .filter(({ day }) => day <= days)
  const step = x(31) - x(0)
  const { words, measure, width } = drawing
  const gap = sizes.small * 0.35
  const widest = Math.max(
    0,
    ...firsts.map(({ date }) => measure(words.timeline.month(date), sizes.small, 400)),
  )
  if (firsts.length === 12 || widest + gap * 3 > step) return []
  return firsts.flatMap(({ date, day }) => {
    const left = x(day) + gap
    const name = words.timeline.month(date)
    const tick = lineMark([x(day), lineY], [x(day), lineY + r * 1.6], 'outline', sizes.line * 0.8)
    if (left + measure(name, sizes.small, 400) > width) return [tick]
    return [
      tick,
      textAtMiddle(name, left, lineY + r + sizes.small * 0.55, { size: sizes.small, tone: 'ink-3' }),
    ]
  })
}

function describe(
  data: TimelineData,
  drawing: Drawing,
  day: number | null,
  days: number,
): Pick<Chart, 'width' | 'title' | 'subtitle' | 'alternative'> {
  const { words } = drawing
  return {
    width: drawing.width,
    title: words.timeline.title,
    subtitle: words.timeline.subtitle(data.asOf, day, days),
    alternative: data.stages
      .map((stage) => words.timeline.row(stage.label, stateOf(stage, data.asOf, drawing)))
      .join(' '),
  }
}

function labelWidth(stage: TimelineStage, asOf: string, drawing: Drawing, sizes: Sizes): number {
  return Math.max(
    drawing.measure(stage.label, sizes.label, 600),
    drawing.measure(stateOf(stage, asOf, drawing), sizes.meta, 400),
  )
}

function drawLabel(
  stage: TimelineStage,
  room: readonly [number, number],
  asOf: string,
  drawing: Drawing,
  sizes: Sizes,
): readonly Mark[] {
  const space = room[1] - room[0]
  const name = fitText(stage.label, space, sizes.label, 600, drawing.measure)
  const state = fitText(stateOf(stage, asOf, drawing), space, sizes.meta, 400, drawing.measure)
  return [
    textAtMiddle(name, room[0], sizes.label * 0.65, { size: sizes.label, weight: 600 }),
    textAtMiddle(state, room[0], sizes.label * 1.3 + sizes.meta * 0.65, { size: sizes.meta, tone: 'ink-2' }),
  ]
}

/** Empty, half and full circles; a tick in the full one; a stroke through a skipped one. */
function drawStatus(
  status: TimelineStage['status'],
  x: number,
  y: number,
  r: number,
  line: number,
): readonly Mark[] {
  const ring: Mark = {
    kind: 'circle',
    x,
    y,
    r,
    fill: status === 'done' ? 'ink' : 'paper',
    stroke: status === 'done' || status === 'in-progress' ? 'ink' : 'outline',
    strokeWidth: line * 1.2,
  }
  if (status === 'in-progress')
    return [ring, { kind: 'path', steps: halfDisc(x, y, r), fill: 'ink', stroke: null }]
  if (status === 'skipped') return [ring, lineMark([x - r * 0.5, y], [x + r * 0.5, y], 'outline', line * 1.2)]
  if (status === 'not-started') return [ring]
  const steps: readonly PathStep[] = [
    ['M', x - r * 0.45, y],
    ['L', x - r * 0.1, y + r * 0.38],
    ['L', x + r * 0.48, y - r * 0.35],
  ]
  return [ring, { kind: 'path', steps, fill: null, stroke: 'paper', strokeWidth: line * 1.3 }]
}

function halfDisc(x: number, y: number, r: number): readonly PathStep[] {
  // Control length of a quarter circle drawn as one Bézier curve.
  const k = r * 0.5523
  return [
    ['M', x, y - r],
    ['C', x - k, y - r, x - r, y - k, x - r, y],
    ['C', x - r, y + k, x - k, y + r, x, y + r],
    ['Z'],
  ]
}

function drawToday(
  data: TimelineData,
  dated: readonly (TimelineStage & { readonly due: string })[],
  x: number,
  [lineY, top]: readonly [number, number],
  drawing: Drawing,
  sizes: Sizes,
): readonly Mark[] {
  const { words, measure, width } = drawing
  const middle = top + sizes.label
  const today = words.timeline.today(data.asOf)
  const todayWidth = measure(today, sizes.meta, 600)
  const gap = sizes.meta * 0.5
  const onRight = x + gap + todayWidth <= width
  const marks: Mark[] = [
    lineMark([x, lineY - sizes.dot], [x, middle + sizes.meta * 0.5], 'blue', sizes.line * 1.6),
    textAtMiddle(today, onRight ? x + gap : x - gap, middle, {
      size: sizes.meta,
      weight: 600,
      anchor: onRight ? 'start' : 'end',
      tone: 'blue',
    }),
  ]
  const late = dated.find(
    (stage) => stage.due < data.asOf && stage.status !== 'done' && stage.status !== 'skipped',
  )
  if (late === undefined) return marks
  const text = words.timeline.over(late.label, daysBetween(late.due, data.asOf))
  const textWidth = measure(text, sizes.meta, 600)
  const onLeft = onRight && x - gap - textWidth >= 0
  const rightX = onRight ? x + gap + todayWidth + gap * 2 : null
  if (onLeft) {
    marks.push(textAtMiddle(text, x - gap, middle, { size: sizes.meta, weight: 600, anchor: 'end' }))
  } else if (rightX !== null && rightX + textWidth <= width) {
    marks.push(textAtMiddle(text, rightX, middle, { size: sizes.meta, weight: 600 }))
  } else if (!onRight && x - gap - todayWidth - gap * 2 - textWidth >= 0) {
    marks.push(
      textAtMiddle(text, x - gap - todayWidth - gap * 2, middle, {
        size: sizes.meta,
        weight: 600,
        anchor: 'end',
      }),
    )
  }
  return marks
}

function stateOf(stage: TimelineStage, asOf: string, drawing: Drawing): string {
  const words = drawing.words.timeline
  if (stage.status === 'done') return words.signed(stage.signedOn, asOf)
  if (stage.status === 'skipped') return words.skipped
  return stage.due === null ? '' : words.due(stage.due, asOf)
}
