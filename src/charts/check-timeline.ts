// The strategy checks on one line of time: verdict above, day below, and which sides were in the room.
import { scaleLinear } from 'd3-scale'
import type { Context } from '../domain/context.ts'
import { addMonths, daysBetween } from '../domain/date.ts'
import { findStrategyChecks, verdicts } from '../domain/strategy-checks.ts'
import type { StrategyCheck, StrategyChecks } from '../domain/strategy-checks.ts'
import { sides } from '../domain/tables/people.ts'
import type { Side } from '../domain/tables/people.ts'
import type { CheckFacts, MonthOneChartWords } from '../words/en/charts-month-one.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { spreadLabels } from './spread-labels.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface CheckTimelineData {
  readonly checks: StrategyChecks
  readonly asOf: string
}

export function checkTimelineData(context: Context): CheckTimelineData {
  return { checks: findStrategyChecks(context), asOf: context.asOf }
}

type CheckDrawing = Drawing<MonthOneChartWords>

/** More would lie on top of each other; the latest are drawn. */
const mostChecks = 24

interface Layout {
  readonly drawing: CheckDrawing
  readonly sizes: Sizes
  readonly x: (date: string) => number
  readonly axis: number
  /** How much higher labels stand where lines lead to them. */
  readonly lift: number
  readonly asOf: string
}

export function drawCheckTimeline(data: CheckTimelineData, drawing: CheckDrawing): Chart {
  const { words, width } = drawing
  const { held, ahead, next } = data.checks
  const facts = findCheckFacts(data)
  const head = { title: words.checks.title(facts), subtitle: words.checks.subtitle(facts) }
  const shown = held.slice(-mostChecks)
  const planned = ahead.slice(0, mostChecks)
  if (shown.length === 0 && planned.length === 0) {
    return { width, height: 0, ...head, alternative: '', marks: [], targets: [] }
  }
  const sizes = sizesByDensity[drawing.density]
  const dates = [...shown, ...planned].map(({ date }) => date)
  if (next !== null) dates.push(next.date)
  dates.push(data.asOf)
  const x = makeScale(dates, width, sizes)
  const labels = findLabels(shown, x, drawing, data.asOf)
  const lift = labels.some(({ at, middle }) => isMoved(at, middle)) ? sizes.row * 0.6 : 0
  const layout: Layout = { drawing, sizes, x, axis: sizes.row * 2.4 + lift, lift, asOf: data.asOf }
  const labelOf = new Map(labels.map((label) => [label.check, label]))
  const targets = shown.map((check) => makeTarget(check, labelOf.get(check), layout))
  const left = held.length - shown.length
  const key = drawKey(layout, layout.axis + sizes.row * 2.75)
  const more = left === 0 ? '' : words.checks.more(left)
  return {
    width,
    height: layout.axis + sizes.row * 3.2,
    ...head,
    alternative: [...targets.map(({ label }) => label), more].join(' ').trim(),
    marks: [
      ...drawAxis(dates, layout),
      ...drawToday(labels, layout),
      ...shown.map(({ date }) => dotMark(layout.x(date), layout.axis, sizes.dot, 'ink')),
      ...labels.flatMap((label) => drawLabel(label, layout)),
      ...drawAhead(planned, next, labels, layout),
      ...key,
      ...(more === ''
        ? []
        : [textAtMiddle(more, 0, sizes.row * 0.3, { size: sizes.small, tone: 'ink-3' } as const)]),
    ],
    targets,
  }
}

export function findCheckFacts({ checks, asOf }: CheckTimelineData): CheckFacts {
  const { held } = checks
  const count = (is: (check: StrategyCheck) => boolean) => held.filter(is).length
  return {
    held: held.length,
    ahead: checks.ahead.length,
    byVerdict: {
      stay: count(({ verdict }) => verdict === verdicts[0]),
      adjust: count(({ verdict }) => verdict === verdicts[1]),
      change: count(({ verdict }) => verdict === verdicts[2]),
    },
    oneSided: count(({ missing }) => missing.length > 0),
    unnamed: count(({ present }) => present.length === 0),
    next: checks.next,
    asOf,
  }
}

/** Half a label of room at both ends. */
function makeScale(dates: readonly string[], width: number, sizes: Sizes): (date: string) => number {
  const sorted = [...dates].sort()
  const first = sorted[0] ?? ''
  const span = daysBetween(first, sorted.at(-1) ?? first)
  const scale = scaleLinear()
    .domain([0, Math.max(span, 1)])
    .range([sizes.label * 3, Math.max(width - sizes.label * 5, sizes.label * 4)])
  return (date) => scale(daysBetween(first, date))
}

/** Month ticks, named where the names fit. */
function drawAxis(dates: readonly string[], { drawing, sizes, x, axis, asOf }: Layout): readonly Mark[] {
  const sorted = [...dates].sort()
  const first = sorted[0] ?? asOf
  const last = sorted.at(-1) ?? asOf
  const marks: Mark[] = [lineMark([0, axis], [drawing.width, axis], 'outline', sizes.line)]
  const months = Math.ceil(daysBetween(first, last) / 28) + 1
  const step = Math.max(1, Math.ceil((months * sizes.small * 3.4) / drawing.width))
  let right = -Infinity
  for (let index = 1; index <= months; index += step) {
    const month = addMonths(`${first.slice(0, 7)}-01`, index)
    if (month > last) break
    marks.push(lineMark([x(month), axis], [x(month), axis + sizes.tick * 0.24], 'outline', sizes.line * 0.8))
    const label = drawing.words.checks.tick(month)
    const half = drawing.measure(label, sizes.small, 400) / 2
    if (x(month) - half < right + sizes.small) continue
    right = x(month) + half
    marks.push(
      textAtMiddle(label, x(month), axis + sizes.row * 0.48, {
        size: sizes.small,
        anchor: 'middle',
        tone: 'ink-3',
      }),
    )
  }
  return marks
}

interface Label {
  readonly check: StrategyCheck
  readonly verdict: string
  readonly date: string
  /** Where its check is, and where it stands itself. */
  readonly at: number
  readonly middle: number
  readonly half: number
}

/** So far that a line has to lead to it. */
function isMoved(at: number, middle: number): boolean {
  return Math.abs(middle - at) > 1
}

/**
 * Labels that would touch are moved apart. Where the line is too short for all, the latest are told, and before them
 * those in which a side was missing; the others are left to the list below.
 */
function findLabels(
  checks: readonly StrategyCheck[],
  x: Layout['x'],
  drawing: CheckDrawing,
  asOf: string,
): readonly Label[] {
  const { words, measure, width, density } = drawing
  const sizes = sizesByDensity[density]
  const gap = sizes.meta
  const all = checks.map((check) => {
    const verdict = check.verdict === null ? words.checks.noVerdict : words.checks.verdicts[check.verdict]
    const date = words.checks.date(check.date, asOf)
    const half =
      Math.max(measure(verdict, sizes.label, 600), measure(date, sizes.meta, 400), signWidth(sizes)) / 2
    return { check, verdict, date, at: x(check.date), half }
  })
  const isOneSided = ({ check }: (typeof all)[number]) => check.missing.length > 0
  const byWeight = [...all].reverse().sort((a, b) => Number(isOneSided(b)) - Number(isOneSided(a)))
  let used = 0
  const told = new Set(
    byWeight.filter(({ half }) => {
      used += half * 2 + gap
      return used <= width
    }),
  )
  const shown = all.filter((label) => told.has(label))
  const middles = spreadLabels(
    shown.map(({ at, half }) => ({ y: at, height: half * 2 + gap })),
    -gap / 2,
    width + gap / 2,
  )
  return shown.map((label, index) => ({ ...label, middle: middles[index] ?? label.at }))
}

/** The one blue line; it stops short of a label that stands in its way. */
function drawToday(
  labels: readonly Label[],
  { drawing, sizes, x, axis, lift, asOf }: Layout,
): readonly Mark[] {
  const at = x(asOf)
  const top = axis - lift - sizes.row * 1.9
  const isCovered = labels.some(({ middle, half }) => Math.abs(middle - at) < half)
  const from = isCovered ? axis - sizes.row * 0.25 : top + sizes.row * 0.3
  return [
    lineMark([at, from], [at, axis + sizes.row * 0.2], 'blue', sizes.line),
    textAtMiddle(drawing.words.checks.today, at, top, { size: sizes.small, anchor: 'middle', tone: 'blue' }),
  ]
}

function drawLabel(
  { check, verdict, date, at, middle }: Label,
  { sizes, axis, lift }: Layout,
): readonly Mark[] {
  const base = axis - lift
  return [
    ...(isMoved(at, middle)
      ? [
          lineMark(
            [at, axis - sizes.dot],
            [middle, base - sizes.row * 0.5 + sizes.meta * 0.75],
            'outline',
            sizes.line * 0.8,
          ),
        ]
      : []),
    textAtMiddle(verdict, middle, base - sizes.row * 1.05, {
      size: sizes.label,
      weight: 600,
      anchor: 'middle',
      tone: check.verdict === null ? 'ink-3' : 'ink',
    }),
    textAtMiddle(date, middle, base - sizes.row * 0.5, { size: sizes.meta, anchor: 'middle', tone: 'ink-2' }),
    ...(check.present.length === 0
      ? []
      : drawSides(check.there, middle - signWidth(sizes) / 2, axis + sizes.row * 1.15, sizes)),
  ]
}

function signWidth(sizes: Sizes): number {
  return sizes.dot * 2 * 3 + sizes.dot * 1.2
}

/** One sign per side in a fixed order, hollow where nobody came. */
function drawSides(there: readonly Side[], left: number, middle: number, sizes: Sizes): readonly Mark[] {
  return sides.map((side, index) =>
    sideSign(side, there.includes(side), left + sizes.dot + index * sizes.dot * 2.6, middle, sizes),
  )
}

/** Square, circle, diamond: business, technology, data. */
function sideSign(side: Side, filled: boolean, x: number, middle: number, sizes: Sizes): Mark {
  const r = sizes.dot * 0.86
  const tone = side === 'data' ? 'ink-2' : side
  const paint = { fill: filled ? tone : null, stroke: tone, strokeWidth: sizes.line } as const
  if (side === 'technology') return { kind: 'circle', x, y: middle, r, ...paint }
  if (side === 'business') {
    return { kind: 'rect', x: x - r * 0.9, y: middle - r * 0.9, width: r * 1.8, height: r * 1.8, ...paint }
  }
  return {
    kind: 'path',
    steps: [
      ['M', x, middle - r * 1.2],
      ['L', x + r * 1.2, middle],
      ['L', x, middle + r * 1.2],
      ['L', x - r * 1.2, middle],
      ['Z'],
    ],
    ...paint,
  }
}

/** Hollow: a day that was set, not a check that was held. */
function drawAhead(
  planned: readonly StrategyCheck[],
  next: StrategyChecks['next'],
  labels: readonly Label[],
  layout: Layout,
): readonly Mark[] {
  const { drawing, sizes, x, axis, asOf } = layout
  const { checks } = drawing.words
  const marks: Mark[] = []
  for (const date of new Set([
    ...planned.map((check) => check.date),
    ...(next === null ? [] : [next.date]),
  ])) {
    marks.push({
      kind: 'circle',
      x: x(date),
      y: axis,
      r: sizes.dot * 0.9,
      fill: 'paper',
      stroke: 'ink',
      strokeWidth: sizes.line * 1.3,
    })
  }
  if (next === null) return marks
  const text = next.daysOver > 0 ? checks.due(next.date, asOf) : checks.next(next.date, asOf)
  const half = drawing.measure(text, sizes.meta, 600) / 2
  const at = x(next.date)
  const middle = Math.min(Math.max(at, half), drawing.width - half)
  const last = labels.at(-1)
  const taken = Math.max(x(asOf), last === undefined ? 0 : last.middle + last.half)
  const isFree = middle - half > taken + sizes.meta * 0.5
  const y = axis + sizes.row * (isFree ? -0.5 : 1.8)
  marks.push(textAtMiddle(text, middle, y, { size: sizes.meta, weight: 600, anchor: 'middle' }))
  // Where it has to stand below, a line leads to it.
  if (!isFree) {
    marks.push(
      lineMark([at, axis + sizes.dot * 0.9], [at, y - sizes.meta * 0.7], 'outline', sizes.line * 0.8),
    )
  }
  return marks
}

function drawKey({ drawing, sizes }: Layout, middle: number): readonly Mark[] {
  const { checks } = drawing.words
  const marks: Mark[] = []
  let x = 0
  const add = (sign: Mark, label: string) => {
    const room = drawing.width - x - sizes.dot * 3
    const text = fitText(label, Math.max(room, 0), sizes.meta, 400, drawing.measure)
    if (text.length < Math.min(label.length, 4)) return
    marks.push(sign, textAtMiddle(text, x + sizes.dot * 2.6, middle, { size: sizes.meta, tone: 'ink-2' }))
    x += sizes.dot * 2.6 + drawing.measure(text, sizes.meta, 400) + sizes.meta * 1.4
  }
  for (const side of sides) add(sideSign(side, true, x + sizes.dot, middle, sizes), checks.sides[side])
  add(sideSign('technology', false, x + sizes.dot, middle, sizes), checks.absent)
  return marks
}

/** As wide as its label, if it has one. */
function makeTarget(
  check: StrategyCheck,
  label: Label | undefined,
  { drawing, sizes, x, axis, lift }: Layout,
): ChartTarget {
  const half = Math.max(label?.half ?? 0, sizes.dot * 2.2)
  const { words } = drawing
  const question = check.question.trim() === '' ? words.unnamed : check.question.slice(0, 160)
  return {
    x: (label?.middle ?? x(check.date)) - half,
    y: axis - lift - sizes.row * 1.5,
    width: half * 2,
    height: lift + sizes.row * 3.1,
    label: words.checks.row({ ...check, question }),
    table: 'strategy-checks',
    row: check.row.id,
  }
}
