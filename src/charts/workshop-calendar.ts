// The months in which a workshop is due: held, dated or missing, how useful they were, what was learned.
import { scaleLinear } from 'd3-scale'
import { mean } from '../domain/statistics.ts'
import type {
  CalendarMonth,
  CalendarWorkshop,
  MonthState,
  WorkshopCalendar,
} from '../domain/workshop-months.ts'
import type { CalendarFacts, MonthThreeChartWords } from '../words/en/charts-month-three.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type CalendarDrawing = Drawing<MonthThreeChartWords>

const mostWorkshops = 3

interface Layout {
  readonly drawing: CalendarDrawing
  readonly sizes: Sizes
  readonly monthX: number
  readonly stateX: number
  /** Null where there is room for the number only. */
  readonly scale: ((value: number) => number) | null
  readonly valueX: number
  /** Where what was learned is told; below the row where there is no room beside it. */
  readonly toldX: number
  readonly isNarrow: boolean
}

export function drawWorkshopCalendar(data: WorkshopCalendar, drawing: CalendarDrawing): Chart {
  const layout = makeLayout(data, drawing)
  const { sizes } = layout
  const { words } = drawing
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  let y = 0
  for (const month of data.months) {
    const part = drawMonth(month, y, layout)
    marks.push(
      ...part.marks,
      lineMark([0, part.bottom], [drawing.width, part.bottom], 'hairline', sizes.line * 0.8),
    )
    const first = month.workshops[0]
    if (first !== undefined) {
      const label = describeMonth(month, words)
      const height = part.bottom - y
      targets.push({ x: 0, y, width: drawing.width, height, label, table: 'workshops', row: first.row })
    }
    y = part.bottom
  }
  const facts = findFacts(data)
  return {
    width: drawing.width,
    height: Math.max(y + sizes.line, 1),
    title: words.workshops.title(facts),
    subtitle: words.workshops.subtitle(facts),
    alternative: data.months.map((month) => describeMonth(month, words)).join(' '),
    marks,
    targets,
  }
}

function findFacts(data: WorkshopCalendar): CalendarFacts {
  const due: Record<MonthState, string[]> = { held: [], dated: [], missing: [], open: [] }
  for (const month of data.months) if (month.due) due[month.state].push(month.month)
  const judged = data.months.flatMap(({ workshops }) =>
    workshops.flatMap(({ held, usefulness }) => (held && usefulness !== null ? [usefulness] : [])),
  )
  const { hasStart, asOf, earlier, later, undated } = data
  return { hasStart, asOf, earlier, later, undated, due, usefulness: mean(judged), judged: judged.length }
}

function makeLayout(data: WorkshopCalendar, drawing: CalendarDrawing): Layout {
  const sizes = sizesByDensity[drawing.density]
  const { measure, width, words } = drawing
  const widest = (texts: readonly string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => measure(text, sizes.label, weight)))
  const monthX = sizes.dot * 4
  const stateX =
    monthX +
    widest(
      data.months.map(({ month }) => words.workshops.month(month)),
      600,
    ) +
    sizes.gutter
  const states = data.months.map(({ state }) => words.workshops.states[state])
  const afterState = stateX + widest(states, 600) + sizes.gutter * 1.5
  const scaleWidth = sizes.label * 5
  const values = [words.workshops.notAsked, words.workshops.useful('5.0', 99)]
  const valueWidth = Math.max(...values.map((text) => measure(text, sizes.meta, 400)))
  const isTight = afterState + scaleWidth + sizes.label + valueWidth > width
  const valueX = isTight ? afterState - sizes.gutter * 0.75 : afterState + scaleWidth + sizes.label
  const beside = valueX + valueWidth + sizes.gutter * 1.5
  const isNarrow = width - beside < sizes.label * 14
  const scale = scaleLinear()
    .domain([1, 5])
    .range([afterState, afterState + scaleWidth])
    .clamp(true)
  return {
    drawing,
    sizes,
    monthX,
    stateX,
    scale: isTight ? null : (value) => scale(value),
    valueX,
    toldX: isNarrow ? monthX : beside,
    isNarrow,
  }
}

function drawMonth(
  month: CalendarMonth,
  top: number,
  layout: Layout,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { drawing, sizes, monthX, stateX, toldX, isNarrow } = layout
  const { words, measure, width } = drawing
  const lineHeight = sizes.label * 1.5
  const middle = top + sizes.row * 0.7
  const isMissing = month.state === 'missing'
  const marks: Mark[] = [
    ...stateMarks(month.state, sizes.dot * 1.5, middle, sizes),
    textAtMiddle(words.workshops.month(month.month), monthX, middle, { size: sizes.label, weight: 600 }),
    textAtMiddle(words.workshops.states[month.state], stateX, middle, {
      size: sizes.label,
      weight: isMissing ? 600 : 400,
      tone: isMissing || month.state === 'held' ? 'ink' : 'ink-3',
    }),
    ...drawUsefulness(month, middle, layout),
  ]
  const shown = month.workshops.slice(0, mostWorkshops)
  const left = month.workshops.length - shown.length
  let y = isNarrow ? middle + lineHeight : middle
  let last = middle
  const lines = [
    ...shown.map((workshop) => tell(workshop, words)),
    ...(left > 0 ? [words.workshops.more(left)] : []),
  ]
  for (const line of lines) {
    marks.push(
      textAtMiddle(fitText(line, width - toldX, sizes.meta, 400, measure), toldX, y, {
        size: sizes.meta,
        tone: 'ink-2',
      }),
    )
    last = y
    y += lineHeight
  }
  return { marks, bottom: last + sizes.row * 0.7 }
}

/** What was learned, or what it is about where nothing is noted yet. */
function tell(workshop: CalendarWorkshop, words: MonthThreeChartWords): string {
  const text = workshop.learned.trim() === '' ? workshop.topic : workshop.learned
  return `${words.workshops.day(workshop.date)}: ${text.trim() === '' ? words.unnamed : text}`
}

/** A scale from 1 to 5: small rings are workshops, the solid dot their mean. */
function drawUsefulness(month: CalendarMonth, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, scale, valueX } = layout
  const { words } = drawing
  if (month.state !== 'held') return []
  const axis: Mark[] =
    scale === null
      ? []
      : [
          lineMark([scale(1), middle], [scale(5), middle], 'hairline', sizes.line),
          ...[1, 2, 3, 4, 5].map((step) =>
            lineMark(
              [scale(step), middle - sizes.dot * 0.5],
              [scale(step), middle + sizes.dot * 0.5],
              'hairline',
              sizes.line,
            ),
          ),
        ]
  if (month.usefulness === null) {
    const told = textAtMiddle(words.workshops.notAsked, valueX, middle, { size: sizes.meta, tone: 'ink-3' })
    return [...axis, told]
  }
  const judged = month.workshops.flatMap(({ held, usefulness }) =>
    held && usefulness !== null ? [usefulness] : [],
  )
  const dot = scale === null ? [] : [dotMark(scale(month.usefulness), middle, sizes.dot * 0.9, 'ink')]
  const rings = scale === null || judged.length < 2 ? [] : [...new Set(judged.map(scale))]
  return [
    ...axis,
    ...rings.map((x): Mark => ({
      kind: 'circle',
      x,
      y: middle,
      r: sizes.dot * 0.6,
      fill: 'paper',
      stroke: 'ink-3',
      strokeWidth: sizes.line,
    })),
    ...dot,
    textAtMiddle(words.workshops.useful(words.mean(month.usefulness), month.judged), valueX, middle, {
      size: sizes.meta,
      tone: 'ink-2',
    }),
  ]
}

/** Told apart by shape: ticked, ring with a dot, cross, empty ring. */
function stateMarks(state: MonthState, x: number, y: number, sizes: Sizes): readonly Mark[] {
  const r = sizes.dot * 1.35
  const ring: Mark = {
    kind: 'circle',
    x,
    y,
    r,
    fill: null,
    stroke: state === 'open' ? 'outline' : 'ink',
    strokeWidth: sizes.line * 1.1,
  }
  switch (state) {
    case 'held':
      return [
        dotMark(x, y, r, 'ink'),
        {
          kind: 'path',
          steps: [
            ['M', x - r * 0.45, y + r * 0.05],
            ['L', x - r * 0.1, y + r * 0.4],
            ['L', x + r * 0.5, y - r * 0.38],
          ],
          fill: null,
          stroke: 'paper',
          strokeWidth: sizes.line * 1.4,
        },
      ]
    case 'dated':
      return [ring, dotMark(x, y, r * 0.35, 'ink')]
    case 'missing':
      return [
        lineMark([x - r * 0.7, y - r * 0.7], [x + r * 0.7, y + r * 0.7], 'ink', sizes.line * 2),
        lineMark([x - r * 0.7, y + r * 0.7], [x + r * 0.7, y - r * 0.7], 'ink', sizes.line * 2),
      ]
    case 'open':
      return [ring]
  }
}

function describeMonth(month: CalendarMonth, words: MonthThreeChartWords): string {
  const useful =
    month.usefulness === null ? null : words.workshops.useful(words.mean(month.usefulness), month.judged)
  const told = month.workshops.slice(0, mostWorkshops).map((workshop) => tell(workshop, words).slice(0, 160))
  return words.workshops.row(month.month, month.state, useful, told)
}
