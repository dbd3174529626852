// Business cases as three bars each: what was promised, what is forecast, what has come in. One scale per unit.
import { scaleLinear } from 'd3-scale'
import type { BusinessCase, CaseGroup } from '../domain/outcome-cases.ts'
import type { CaseFacts, MonthTwoChartWords } from '../words/en/charts-month-two.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type CaseDrawing = Drawing<MonthTwoChartWords>

const mostCases = 24
const barNames = ['promised', 'forecast', 'realised'] as const
type BarName = (typeof barNames)[number]

export interface CasesData {
  readonly groups: readonly CaseGroup[]
  readonly asOf: string
}

interface Layout {
  readonly drawing: CaseDrawing
  readonly sizes: Sizes
  readonly asOf: string
  readonly nameWidth: number
  readonly first: number
  readonly last: number
}

export function drawCases({ groups, asOf }: CasesData, drawing: CaseDrawing): Chart {
  const { words, measure, width } = drawing
  const sizes = sizesByDensity[drawing.density]
  const facts = findCaseFacts(groups)
  const nameWidth = width * (drawing.density === 'projector' ? 0.36 : 0.3)
  const first = nameWidth + sizes.gutter * 1.5
  const layout: Layout = { drawing, sizes, asOf, nameWidth, first, last: width }
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  let y = 0
  let left = mostCases
  for (const group of groups) {
    const shown = group.cases.slice(0, left)
    if (shown.length === 0) continue
    left -= shown.length
    if (groups.length > 1 || group.unit !== '') {
      const unit = group.unit === '' ? words.cases.noUnit : group.unit
      marks.push(
        textAtMiddle(fitText(unit, width - first, sizes.meta, 600, measure), first, y + sizes.row * 0.4, {
          size: sizes.meta,
          weight: 600,
          tone: 'ink-2',
        }),
      )
      y += sizes.row * 0.8
    }
    const x = makeScale(group.cases, shown, layout)
    for (const each of shown) {
      const height = sizes.row * 2.3
      marks.push(...drawCase(each, y, x, layout))
      targets.push({
        x: 0,
        y,
        width,
        height,
        label: describeCase(each, group.unit, asOf, words),
        table: 'business-cases',
        row: each.row,
      })
      y += height
    }
    y += sizes.row * 0.3
  }
  const more = facts.cases > targets.length ? words.cases.more(facts.cases - targets.length) : ''
  if (more !== '') {
    marks.push(textAtMiddle(more, 0, y + sizes.row * 0.3, { size: sizes.meta, tone: 'ink-2' }))
    y += sizes.row * 0.7
  }
  return {
    width,
    height: Math.max(y, sizes.line),
    title: words.cases.title(facts),
    subtitle: words.cases.subtitle(facts),
    alternative: [...targets.map(({ label }) => label), more].filter((text) => text !== '').join(' '),
    marks,
    targets,
  }
}

export function findCaseFacts(groups: readonly CaseGroup[]): CaseFacts {
  const all = groups.flatMap(({ cases }) => cases)
  const live = all.filter(({ stopped }) => !stopped)
  const compared = live.filter(({ promised, forecast }) => promised !== null && forecast !== null)
  return {
    cases: all.length,
    live: live.length,
    overdue: live.filter(({ overdueDays }) => overdueDays !== null).length,
    undated: live.filter(({ undated }) => undated).length,
    compared: compared.length,
    short: compared.filter((each) => shortfall(each) !== null).length,
    units: groups.length,
  }
}

/** How far the forecast lies below the promise; null where it does not, or one of the two is missing. */
export function shortfall({ promised, forecast }: BusinessCase): number | null {
  if (promised === null || forecast === null || forecast >= promised) return null
  return Math.min(promised - forecast, Number.MAX_VALUE)
}

/** From zero, with room at the right for the numbers. */
function makeScale(
  all: readonly BusinessCase[],
  shown: readonly BusinessCase[],
  { drawing, sizes, first, last }: Layout,
): (value: number) => number {
  const values = all.flatMap(({ promised, forecast, realised }) =>
    [promised, forecast, realised].filter((value) => value !== null),
  )
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  const least = values.reduce((low, value) => Math.min(low, value / size), 0)
  const most = values.reduce((high, value) => Math.max(high, value / size), 0)
  const labels = shown.flatMap((each) =>
    barNames.map((name) => {
      const short = name === 'forecast' ? shortText(each, drawing) : ''
      return (
        drawing.measure(barText(each, name, drawing), sizes.meta, 400) +
        (short === '' ? 0 : drawing.measure(`${short} `, sizes.meta, 600) + sizes.meta)
      )
    }),
  )
  const room = Math.max(0, ...labels) + sizes.meta
  const end = Math.max(last - room, first + sizes.label * 3)
  const x = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([first, end])
  return (value) => x(value / size)
}

function drawCase(
  each: BusinessCase,
  y: number,
  x: (value: number) => number,
  layout: Layout,
): readonly Mark[] {
  const { drawing, sizes, nameWidth } = layout
  const { words, measure } = drawing
  const name = each.name.trim() === '' ? words.unnamed : each.name
  const marks: Mark[] = [
    lineMark([0, y], [drawing.width, y], 'hairline', sizes.line * 0.8),
    textAtMiddle(fitText(name, nameWidth, sizes.label, 600, measure), 0, y + sizes.row * 0.5, {
      size: sizes.label,
      weight: 600,
      tone: each.stopped ? 'ink-3' : 'ink',
    }),
    ...drawState(each, y + sizes.row * 1.25, layout),
    lineMark([x(0), y + sizes.row * 0.2], [x(0), y + sizes.row * 2.1], 'outline', sizes.line * 0.8),
  ]
  for (const [index, bar] of barNames.entries()) {
    marks.push(...drawBar(each, bar, y + sizes.row * (0.5 + index * 0.65), x, layout))
  }
  return marks
}

/** Overdue is a solid tag, whatever else is quiet. */
function drawState(
  each: BusinessCase,
  middle: number,
  { drawing, sizes, nameWidth, asOf }: Layout,
): readonly Mark[] {
  const { words, measure } = drawing
  if (each.overdueDays === null) {
    const text = fitText(stateText(each, asOf, words), nameWidth, sizes.meta, 400, measure)
    return [textAtMiddle(text, 0, middle, { size: sizes.meta, tone: 'ink-3' })]
  }
  const text = words.cases.overdue(each.overdueDays)
  const pad = sizes.small * 0.5
  const height = sizes.small * 1.45
  return [
    {
      kind: 'rect',
      x: 0,
      y: middle - height / 2,
      width: measure(text, sizes.small, 600) + pad * 2,
      height,
      fill: 'ink',
      stroke: null,
      radius: 2,
    },
    textAtMiddle(text, pad, middle, { size: sizes.small, weight: 600, tone: 'paper' }),
  ]
}

/** Promised is an outline, forecast and realised are solid; what the forecast lacks of the promise is a gap. */
function drawBar(
  each: BusinessCase,
  bar: BarName,
  middle: number,
  x: (value: number) => number,
  { drawing, sizes }: Layout,
): readonly Mark[] {
  const value = each[bar]
  const thickness = sizes.row * 0.34
  const text = barText(each, bar, drawing)
  if (value === null) {
    return [textAtMiddle(text, x(0) + sizes.meta * 0.5, middle, { size: sizes.meta, tone: 'ink-3' })]
  }
  const from = Math.min(x(0), x(value))
  const width = Math.abs(x(value) - x(0))
  const inset = sizes.line / 2
  const marks: Mark[] = [
    bar === 'promised'
      ? {
          kind: 'rect',
          x: from + inset,
          y: middle - thickness / 2 + inset,
          width: Math.max(width - inset * 2, 0),
          height: thickness - inset * 2,
          fill: null,
          stroke: 'ink-2',
          strokeWidth: sizes.line,
        }
      : {
          kind: 'rect',
          x: from,
          y: middle - thickness / 2,
          width,
          height: thickness,
          fill: bar === 'forecast' ? 'ink-3' : 'ink',
          stroke: null,
        },
  ]
  let labelX = Math.max(x(value), x(0)) + sizes.meta * 0.5
  const short = bar === 'forecast' ? shortText(each, drawing) : ''
  if (short !== '' && each.promised !== null) {
    marks.push(lineMark([x(value), middle], [x(each.promised), middle], 'gap', sizes.bar * 0.7))
    labelX = Math.max(labelX, x(each.promised) + sizes.meta * 0.5)
  }
  marks.push(textAtMiddle(text, labelX, middle, { size: sizes.meta, tone: each.stopped ? 'ink-3' : 'ink-2' }))
  if (short !== '') {
    const after = labelX + drawing.measure(text, sizes.meta, 400) + sizes.meta * 0.8
    marks.push(textAtMiddle(short, after, middle, { size: sizes.meta, weight: 600, tone: 'gap' }))
  }
  return marks
}

/** A stopped case owes nothing any more. */
function shortText(each: BusinessCase, { words }: CaseDrawing): string {
  const by = each.stopped ? null : shortfall(each)
  return by === null ? '' : words.cases.short(by)
}

function barText(each: BusinessCase, bar: BarName, { words }: CaseDrawing): string {
  const value = each[bar]
  const name = words.cases.bars[bar]
  return value === null ? `${name}: ${words.cases.blank}` : `${words.amount(value)} ${name}`
}

function stateText(each: BusinessCase, asOf: string, words: MonthTwoChartWords): string {
  if (each.stopped) return words.cases.stopped
  if (each.overdueDays !== null) return words.cases.overdue(each.overdueDays)
  return each.nextUpdate === null ? words.cases.undated : words.cases.next(each.nextUpdate, asOf)
}

export function describeCase(
  each: BusinessCase,
  unit: string,
  asOf: string,
  words: MonthTwoChartWords,
): string {
  return words.cases.row({
    name: (each.name.trim() === '' ? words.unnamed : each.name).slice(0, 200),
    values: barNames.map((bar) => {
      const value = each[bar]
      return `${words.cases.bars[bar]} ${value === null ? words.cases.blank : words.amount(value)}`
    }),
    unit,
    state: stateText(each, asOf, words),
  })
}
