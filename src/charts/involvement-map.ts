// The involvement map: mandate, actual and target of each stage of strategy on one scale, the gap between them visible.
import { scaleLinear } from 'd3-scale'
import type { InvolvementRow } from '../domain/involvement.ts'
import { fitText } from './fit-text.ts'
import { findInvolvementFacts } from './involvement-finding.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { diamondMark, dotMark, lineMark, textAtMiddle, tickMark } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface InvolvementData {
  readonly rows: readonly InvolvementRow[]
  /** ISO date of the sign-off the figures were agreed on; null while they are being worked on. */
  readonly agreedOn: string | null
  /** True where the table is edited beside the map. */
  readonly live: boolean
}

const steps = [0, 1, 2, 3, 4, 5] as const
const groups = ['shaping', 'implementing', 'other'] as const

interface Layout {
  readonly drawing: Drawing
  readonly sizes: Sizes
  readonly labelWidth: number
  readonly x: (value: number) => number
  /** Where the outcome starts, and the product of gap and importance; null where there is no room for it. */
  readonly outcomeX: number
  readonly weightedX: number | null
  readonly longSteps: boolean
}

/** Rows keep table order within shaping, implementing and not yet sorted; `height` is a share of their usual one. */
export function drawInvolvementMap(data: InvolvementData, drawing: Drawing, height = 1): Chart {
  const { words } = drawing
  const facts = findInvolvementFacts(data.rows, words.unnamed)
  const layout = makeLayout(data.rows, drawing, height)
  const { sizes } = layout
  const body: Mark[] = []
  const targets: ChartTarget[] = []
  const top = sizes.row * 0.8
  let y = top
  for (const group of groups) {
    const rows = data.rows.filter((row) => (row.kind ?? 'other') === group)
    if (rows.length === 0) continue
    const heading = fitText(words.involvement.groups[group], drawing.width, sizes.label, 600, drawing.measure)
    body.push(textAtMiddle(heading, 0, y + sizes.row * 0.34, { size: sizes.label, weight: 600 }))
    y += sizes.row * 0.72
    for (const row of rows) {
      body.push(...drawRow(row, y + sizes.row / 2, layout))
      targets.push(makeTarget(row, y, layout))
      y += sizes.row
    }
  }
  const bottom = y + sizes.row * 0.1
  const key = drawKey(bottom + sizes.row * 0.6, layout)
  return {
    width: drawing.width,
    height: key.bottom,
    title: words.involvement.title(facts),
    subtitle: words.involvement.subtitle({ ...facts, agreedOn: data.agreedOn, live: data.live }),
    alternative: targets.map((target) => target.label).join(' '),
    marks: [...drawScale(top, bottom, layout), ...body, ...key.marks],
    targets,
  }
}

function makeLayout(rows: readonly InvolvementRow[], drawing: Drawing, height: number): Layout {
  const { measure, width, words } = drawing
  const usual = sizesByDensity[drawing.density]
  const sizes = { ...usual, row: usual.row * height }
  const outcomes = rows.map((row) => measure(describeOutcome(row, drawing), sizes.label, 600))
  const outcomeWidth = Math.max(measure(words.involvement.gap(5), sizes.label, 600), ...outcomes)
  const gapWidth = measure(words.involvement.gap(5), sizes.label, 600) + sizes.gutter
  const products = rows.map((row) => measure(describeProduct(row, drawing), sizes.meta, 400))
  const productWidth = Math.max(0, ...products)
  const fullRight = Math.max(outcomeWidth, gapWidth + productWidth)
  const labels = rows.map((row) => measure(nameOf(row, drawing), sizes.label, 400))
  const wanted = Math.max(measure(words.involvement.groups.shaping, sizes.label, 600), ...labels)
  const labelWidth = Math.min(wanted, width * (drawing.density === 'projector' ? 0.4 : 0.36))
  const narrow = width - labelWidth - fullRight < sizes.label * 16
  const right = narrow ? outcomeWidth : fullRight
  const first = labelWidth + sizes.gutter * 1.1
  const last = Math.max(width - right - sizes.gutter * 1.2, first + sizes.label * 5)
  const x = scaleLinear().domain([0, 5]).range([first, last]).clamp(true)
  const widestStep = Math.max(...steps.map((step) => stepWidth(step, drawing, sizes)))
  return {
    drawing,
    sizes,
    labelWidth,
    x: (value) => x(value),
    outcomeX: last + sizes.gutter * 1.1,
    weightedX: narrow ? null : last + sizes.gutter * 1.1 + gapWidth,
    longSteps: (last - first) / 5 > widestStep + sizes.meta * 0.5,
  }
}

function drawScale(top: number, bottom: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, x } = layout
  const middle = top - sizes.row * 0.46
  return steps.flatMap((step) => {
    const digit = String(step)
    const name = layout.longSteps ? ` ${drawing.words.steps[step]?.short ?? ''}` : ''
    const left = x(step) - stepWidth(step, drawing, sizes, layout.longSteps) / 2
    const digitWidth = drawing.measure(digit, sizes.meta, 600)
    const labels: Mark[] = [textAtMiddle(digit, left, middle, { size: sizes.meta, weight: 600 })]
    if (name !== '') {
      const nameX = left + digitWidth + drawing.measure(' ', sizes.meta, 400)
      labels.push(textAtMiddle(name.trim(), nameX, middle, { size: sizes.meta, tone: 'ink-2' }))
    }
    return [lineMark([x(step), top], [x(step), bottom], 'hairline', sizes.line * 0.8), ...labels]
  })
}

function stepWidth(step: number, drawing: Drawing, sizes: Sizes, long = true): number {
  const digit = drawing.measure(String(step), sizes.meta, 600)
  return long ? digit + drawing.measure(` ${drawing.words.steps[step]?.short ?? ''}`, sizes.meta, 400) : digit
}

function drawRow(row: InvolvementRow, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, x } = layout
  const label = fitText(nameOf(row, drawing), layout.labelWidth, sizes.label, 400, drawing.measure)
  const marks: Mark[] = [textAtMiddle(label, 0, middle, { size: sizes.label, tone: 'ink-2' })]
  if (row.actual !== null && row.target !== null && row.actual !== row.target) {
    const short = row.target > row.actual
    const ends = [x(row.actual), x(row.target)] as const
    const width = short ? sizes.bar : sizes.line
    marks.push(
      lineMark([Math.min(...ends), middle], [Math.max(...ends), middle], short ? 'gap' : 'ink-2', width),
    )
  }
  const together = row.mandate !== null && row.actual !== null && x(row.mandate) === x(row.actual)
  if (row.mandate !== null) {
    marks.push(diamondMark(x(row.mandate), middle, sizes.dot * (together ? 1.4 : 1.25), sizes.line))
  }
  if (row.target !== null) marks.push(tickMark(x(row.target), middle, sizes.tick * 0.92, sizes.line * 2.4))
  if (row.actual !== null) {
    marks.push(dotMark(x(row.actual), middle, together ? sizes.dot * 0.62 : sizes.dot, 'ink'))
  }
  return [...marks, ...drawOutcome(row, middle, layout)]
}

function drawOutcome(row: InvolvementRow, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, outcomeX, weightedX } = layout
  const short = row.gap !== null && row.gap > 0
  const text = describeOutcome(row, drawing)
  const marks: Mark[] = [
    textAtMiddle(text, outcomeX, middle, {
      size: sizes.label,
      weight: short ? 600 : 400,
      tone: short ? 'gap' : 'ink-3',
    }),
  ]
  const product = describeProduct(row, drawing)
  if (weightedX !== null && product !== '') {
    marks.push(textAtMiddle(product, weightedX, middle, { size: sizes.meta, tone: 'ink-3' }))
  }
  return marks
}

interface KeyItem {
  readonly label: string
  readonly room: number
  readonly marks: (x: number, middle: number) => readonly Mark[]
}

function drawKey(
  middle: number,
  layout: Layout,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { drawing, sizes } = layout
  const { key } = drawing.words.involvement
  const { dot, line, tick, bar } = sizes
  const items: readonly KeyItem[] = [
    { label: key.actual, room: dot * 2, marks: (x, y) => [dotMark(x + dot, y, dot, 'ink')] },
    {
      label: key.mandate,
      room: dot * 2.5,
      marks: (x, y) => [diamondMark(x + dot * 1.25, y, dot * 1.25, line)],
    },
    { label: key.target, room: line * 3, marks: (x, y) => [tickMark(x + line, y, tick * 0.7, line * 2.4)] },
    { label: key.gap, room: bar * 5, marks: (x, y) => [lineMark([x, y], [x + bar * 5, y], 'gap', bar)] },
  ]
  const widths = items.map(
    (item) => item.room + sizes.meta * 0.5 + drawing.measure(item.label, sizes.meta, 400),
  )
  const total = widths.reduce((sum, width) => sum + width, 0)
  const spare = sizes.meta * 1.5
  const inPlot = layout.x(0) - dot
  const start = inPlot + total + spare * 3 <= drawing.width ? inPlot : 0
  const marks: Mark[] = []
  let x = start
  let y = middle
  for (const [index, item] of items.entries()) {
    const width = widths[index] ?? 0
    if (x > start && x + width > drawing.width) {
      x = start
      y += sizes.meta * 1.6
    }
    marks.push(...item.marks(x, y))
    marks.push(
      textAtMiddle(item.label, x + item.room + sizes.meta * 0.5, y, { size: sizes.meta, tone: 'ink-2' }),
    )
    x += width + spare
  }
  const rank = [key.rank, key.rankShort].find(
    (text) => layout.weightedX !== null && x + drawing.measure(text, sizes.meta, 400) <= drawing.width,
  )
  if (rank !== undefined) {
    marks.push(textAtMiddle(rank, drawing.width, y, { size: sizes.meta, anchor: 'end', tone: 'ink-3' }))
  }
  return { marks, bottom: y + sizes.row * 0.45 }
}

function makeTarget(row: InvolvementRow, y: number, layout: Layout): ChartTarget {
  const { drawing, sizes } = layout
  const label = describeRow(row, drawing)
  return { x: 0, y, width: drawing.width, height: sizes.row, label, table: 'integration-points', row: row.id }
}

function describeRow(row: InvolvementRow, drawing: Drawing): string {
  return drawing.words.involvement.row({
    ...row,
    label: nameOf(row, drawing).slice(0, 200),
    outcome: describeOutcome(row, drawing),
  })
}

function describeOutcome(row: InvolvementRow, drawing: Drawing): string {
  const words = drawing.words.involvement
  if (row.gap === null) {
    if (row.actual === null && row.target === null) return words.blank
    return row.actual === null ? words.noActual : words.noTarget
  }
  if (row.gap > 0) return words.gap(row.gap)
  return row.gap === 0 ? words.atTarget : words.above(-row.gap)
}

function describeProduct(row: InvolvementRow, drawing: Drawing): string {
  if (row.gap === null || row.gap <= 0 || row.importance === null || row.weightedGap === null) return ''
  return drawing.words.involvement.weighted(row.importance, row.weightedGap)
}

function nameOf(row: InvolvementRow, drawing: Drawing): string {
  return row.label.trim() === '' ? drawing.words.unnamed : row.label
}
