// Several engagements side by side by one measure: a dot per workbook, named, the best first.
import { scaleLinear } from 'd3-scale'
import { median } from '../domain/statistics.ts'
import type { EngagementFacts, PortfolioWords } from '../words/en/portfolio.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface Engagement {
  /** Of the workbook. */
  readonly id: string
  readonly name: string
  readonly value: number
  readonly n: number
}

export interface EngagementData {
  readonly measure: EngagementFacts['id']
  readonly asOf: string
  readonly better: 'higher' | 'lower'
  /** With a value; in any order. */
  readonly engagements: readonly Engagement[]
  /** All that are compared, with a value or without. */
  readonly all: number
}

/** More lines than these are not read. */
const most = 25
/** A middle of fewer says nothing. */
const leastForMedian = 5

export function drawEngagements(data: EngagementData, drawing: Drawing<PortfolioWords>): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { measure, width } = drawing
  const words = drawing.words.engagements
  const sign = data.better === 'lower' ? 1 : -1
  const sorted = [...data.engagements].sort((a, b) => sign * (a.value - b.value))
  const shown = sorted.slice(0, most)
  const nameOf = ({ name }: Engagement) => (name.trim() === '' ? words.unnamed : name)
  const valueOf = ({ value }: Engagement) => words.value(data.measure, value)
  const nameWidth = Math.min(
    Math.max(
      0,
      ...shown.map((each) => Math.min(measure(nameOf(each).slice(0, 200), sizes.label, 400), width)),
    ),
    width * 0.36,
  )
  const valueWidth = Math.max(0, ...shown.map((each) => measure(valueOf(each), sizes.label, 600)))
  const first = nameWidth + sizes.gutter
  const last = Math.max(width - valueWidth - sizes.gutter, first + sizes.label)
  const days = Math.max(10, ...shown.map(({ value }) => value))
  const scale = scaleLinear()
    .domain(data.measure === 'M6' ? [0, days] : [0, 100])
    .range([first, last])
    .clamp(true)
  const ticks = data.measure === 'M6' ? scale.ticks(4) : [0, 25, 50, 75, 100]
  const top = sizes.row * 0.8
  const bottom = top + sizes.row * shown.length
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  if (shown.length > 0) {
    for (const tick of ticks) {
      marks.push(
        lineMark([scale(tick), top], [scale(tick), bottom], 'hairline', sizes.line * 0.8),
        textAtMiddle(words.tick(tick), scale(tick), top - sizes.row * 0.4, {
          size: sizes.meta,
          anchor: 'middle',
          tone: 'ink-3',
        }),
      )
    }
  }
  const middleValue =
    data.engagements.length >= leastForMedian ? median(data.engagements.map(({ value }) => value)) : null
  if (middleValue !== null) {
    const x = scale(middleValue)
    const text = words.median(words.value(data.measure, middleValue))
    const half = measure(text, sizes.meta, 600) / 2
    marks.push(
      lineMark([x, top], [x, bottom], 'ink-2', sizes.line * 1.2),
      textAtMiddle(text, Math.min(Math.max(x, half), width - half), bottom + sizes.meta, {
        size: sizes.meta,
        weight: 600,
        anchor: 'middle',
        tone: 'ink-2',
      }),
    )
  }
  for (const [index, each] of shown.entries()) {
    const y = top + sizes.row * index
    const middle = y + sizes.row / 2
    marks.push(
      textAtMiddle(fitText(nameOf(each), nameWidth, sizes.label, 400, measure), 0, middle, {
        size: sizes.label,
        tone: 'ink-2',
      }),
      lineMark([first, middle], [scale(each.value), middle], 'hairline', sizes.line),
      dotMark(scale(each.value), middle, sizes.dot, 'ink'),
      textAtMiddle(valueOf(each), width, middle, { size: sizes.label, weight: 600, anchor: 'end' }),
    )
    // A workbook is named by its facts: there its title stands.
    const label = words.row(nameOf(each).slice(0, 200), valueOf(each), each.n)
    targets.push({ x: 0, y, width, height: sizes.row, label, table: 'facts', row: each.id })
  }
  const left = sorted.length - shown.length
  const below = bottom + (middleValue === null ? 0 : sizes.meta * 2)
  if (left > 0) {
    const more = fitText(words.more(left), width, sizes.meta, 400, measure)
    marks.push(textAtMiddle(more, 0, below + sizes.meta, { size: sizes.meta, tone: 'ink-3' }))
  }
  const facts = findFacts({
    ...data,
    engagements: data.engagements.map((each) => ({ ...each, name: nameOf(each) })),
  })
  return {
    width,
    height: shown.length === 0 ? 1 : below + (left > 0 ? sizes.meta * 2 : sizes.meta * 0.5),
    title: words.title(facts),
    subtitle: words.subtitle(facts),
    alternative: targets.map(({ label }) => label).join(' '),
    marks,
    targets,
  }
}

function findFacts({ measure, asOf, engagements, all }: EngagementData): EngagementFacts {
  const lowest = engagements.reduce<Engagement | null>(
    (least, each) => (least === null || each.value < least.value ? each : least),
    null,
  )
  const highest = engagements.reduce<Engagement | null>(
    (best, each) => (best === null || each.value > best.value ? each : best),
    null,
  )
  return { id: measure, asOf, n: engagements.length, all, lowest, highest }
}
