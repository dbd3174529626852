// Open items by age, worst first, against the target: who waits longest, and how many wait too long.
import { scaleLinear } from 'd3-scale'
import type { Direction } from '../domain/flow.ts'
import type { MonthSixChartWords } from '../words/en/charts-month-six.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { sideMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface OpenItem {
  readonly id: string
  readonly label: string
  readonly direction: Direction
  readonly ageDays: number
}

export interface OpenAgesData {
  readonly asOf: string
  readonly targetDays: number
  /** Oldest first. */
  readonly items: readonly OpenItem[]
}

/** The worst are drawn; how many younger ones there are is said. */
const mostRows = 6

export function drawOpenAges(data: OpenAgesData, drawing: Drawing<MonthSixChartWords>): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { width, measure, words } = drawing
  const { ages } = words
  const rowHeight = Math.max(sizes.row * 0.78, sizes.meta * 1.7)
  const top = sizes.row
  const rows = data.items.slice(0, mostRows)
  const left = data.items.length - rows.length
  const late = data.items.filter(({ ageDays }) => ageDays > data.targetDays).length
  const sign = sizes.meta * 0.66
  const nameX = sign + sizes.meta * 0.5
  const names = rows.map(({ label }) => measure(nameOf(label, words), sizes.meta, 400))
  const nameWidth = Math.min(Math.max(0, ...names), width * 0.5 - nameX)
  const numbers = rows.map(({ ageDays }) => measure(String(ageDays), sizes.meta, 600))
  const barX = nameX + nameWidth + sizes.meta
  const x = scaleLinear()
    .domain([0, Math.max(data.targetDays, rows[0]?.ageDays ?? 0, 1)])
    .range([barX, Math.max(width - Math.max(0, ...numbers) - sizes.meta * 0.6, barX + sizes.meta)])
  const targetX = x(data.targetDays)
  const marks: Mark[] = [...drawHeading(data.items.length, drawing)]
  const targets: ChartTarget[] = []
  const bottom = top + rowHeight * rows.length
  for (const [index, item] of rows.entries()) {
    const y = top + rowHeight * index
    const middle = y + rowHeight / 2
    const end = x(item.ageDays)
    const isBusiness = item.direction === 'business-to-technology'
    const tone = isBusiness ? 'business' : 'technology'
    const name = nameOf(item.label, words)
    const numberX = Math.max(end, barX) + sizes.meta * 0.4
    const numberEnd = numberX + (numbers[index] ?? 0)
    // The line gives way to a number that stands on it.
    if (targetX < numberX - sizes.meta * 0.2 || targetX > numberEnd + sizes.meta * 0.2) {
      marks.push(targetLine(targetX, y, y + rowHeight, sizes))
    }
    marks.push(
      sideMark(tone, 0, middle, sign),
      textAtMiddle(fitText(name, nameWidth, sizes.meta, 400, measure), nameX, middle, {
        size: sizes.meta,
        tone: 'ink-2',
      }),
      {
        kind: 'rect',
        x: barX,
        y: middle - rowHeight * 0.24,
        width: Math.max(end - barX, sizes.line),
        height: rowHeight * 0.48,
        fill: tone,
        stroke: null,
      },
      textAtMiddle(String(item.ageDays), numberX, middle, {
        size: sizes.meta,
        weight: item.ageDays > data.targetDays ? 600 : 400,
        tone: item.ageDays > data.targetDays ? 'ink' : 'ink-2',
      }),
    )
    const label = ages.row(name.slice(0, 200), item.ageDays)
    targets.push({ x: 0, y, width, height: rowHeight, label, table: 'flow-log', row: item.id })
  }
  const foot = rows.length === 0 ? [] : drawFoot(data, left, targetX, bottom + sizes.small * 1.1, drawing)
  if (rows.length === 0) {
    marks.push(
      textAtMiddle(fitText(ages.none, width, sizes.meta, 400, measure), 0, top + rowHeight / 2, {
        size: sizes.meta,
        tone: 'ink-3',
      }),
    )
  }
  return {
    width,
    height: rows.length === 0 ? top + rowHeight : bottom + sizes.small * (left > 0 ? 3.2 : 1.8),
    title: ages.title({ open: data.items.length, late, targetDays: data.targetDays }),
    subtitle: ages.subtitle(data.asOf, data.items.length),
    alternative: [...targets.map(({ label }) => label), ...moreText(data, left, drawing)].join(' '),
    marks: [...marks, ...foot],
    targets,
  }
}

function targetLine(x: number, top: number, bottom: number, { line }: Sizes): Mark {
  const dash = [line * 1.2, line * 2.4]
  return { kind: 'line', x1: x, y1: top, x2: x, y2: bottom, tone: 'outline', width: line, dash }
}

function nameOf(label: string, words: MonthSixChartWords): string {
  return label.trim() === '' ? words.unnamed : label
}

function drawHeading(
  open: number,
  { width, density, measure, words }: Drawing<MonthSixChartWords>,
): readonly Mark[] {
  const sizes = sizesByDensity[density]
  const middle = sizes.row * 0.42
  const name = fitText(words.ages.heading, width, sizes.label, 600, measure)
  const countX = measure(name, sizes.label, 600) + sizes.label * 0.7
  const count = words.ages.counts(open).find((text) => countX + measure(text, sizes.meta, 400) <= width)
  return [
    textAtMiddle(name, 0, middle, { size: sizes.label, weight: 600 }),
    ...(count === undefined
      ? []
      : [textAtMiddle(count, countX, middle, { size: sizes.meta, tone: 'ink-3' } as const)]),
  ]
}

function moreText(
  data: OpenAgesData,
  left: number,
  { words }: Drawing<MonthSixChartWords>,
): readonly string[] {
  const youngest = data.items.at(-1)
  return left === 0 || youngest === undefined ? [] : [words.ages.more(left, youngest.ageDays)]
}

function drawFoot(
  data: OpenAgesData,
  left: number,
  targetX: number,
  middle: number,
  drawing: Drawing<MonthSixChartWords>,
): readonly Mark[] {
  const sizes = sizesByDensity[drawing.density]
  const text = drawing.words.ages.target(data.targetDays)
  const half = drawing.measure(text, sizes.small, 400) / 2
  const at = Math.max(Math.min(targetX, drawing.width - half), half)
  return [
    textAtMiddle(text, at, middle, { size: sizes.small, anchor: 'middle', tone: 'ink-3' }),
    ...moreText(data, left, drawing).map((more) =>
      textAtMiddle(
        fitText(more, drawing.width, sizes.small, 400, drawing.measure),
        0,
        middle + sizes.small * 1.4,
        { size: sizes.small, tone: 'ink-3' },
      ),
    ),
  ]
}
