// How often each symptom is seen: symptoms by pattern down, steps across; the raters' answers as counts, the agreed step framed.
import type { PatternId } from '../domain/catalogue.ts'
import { patternIds } from '../domain/catalogue.ts'
import type { RoundId } from '../domain/tables/rounds.ts'
import type { HeatFacts, HeatWords } from '../words/en/charts-overview.ts'
import { fitText, oneLine } from './fit-text.ts'
import type { Chart, ChartTarget, Mark, Tone } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface HeatRow {
  readonly id: string
  readonly label: string
  readonly pattern: PatternId | null
  readonly agreed: number | 'not-sure' | null
  /** Answers per step 0 to 4; null before the reveal, and where nobody was asked. */
  readonly counts: readonly number[] | null
  readonly notSure: number
}

export interface HeatData {
  readonly rows: readonly HeatRow[]
  readonly round: RoundId | null
  readonly raters: number
  /** True where the table is edited beside the picture. */
  readonly live: boolean
}

type HeatDrawing = Drawing<HeatWords>

const steps = [0, 1, 2, 3, 4] as const
/** Twenty come with the method; a few more can be read, a hundred cannot. */
const mostRows = 40

interface Layout {
  readonly drawing: HeatDrawing
  readonly sizes: Sizes
  readonly labelWidth: number
  readonly cell: number
  readonly left: (step: number) => number
  readonly outcomeX: number
  /** Where the names of the steps have room below their digits. */
  readonly namedSteps: boolean
  /** Digits are counts of answers then, else the agreed step. */
  readonly revealed: boolean
  /** Rows that share the widest split; empty where no split is worth the name. */
  readonly widest: ReadonlySet<string>
}

export function drawHeatMap(data: HeatData, drawing: HeatDrawing): Chart {
  const facts = findHeatFacts(data, drawing.words)
  const widest = new Set(
    facts.spread < 2 ? [] : data.rows.filter((row) => spreadOf(row) === facts.spread).map(({ id }) => id),
  )
  const layout = makeLayout(data, widest, drawing)
  const { sizes } = layout
  const body: Mark[] = []
  const targets: ChartTarget[] = []
  let drawn = 0
  let y = sizes.row * (layout.namedSteps ? 1.3 : 0.9)
  const top = y
  for (const pattern of [...patternIds, null]) {
    const rows = data.rows.filter((row) => row.pattern === pattern).slice(0, mostRows - drawn)
    if (rows.length === 0) continue
    drawn += rows.length
    body.push(...drawHeading(pattern, rows, y + sizes.row * 0.5, layout))
    y += sizes.row * 0.9
    for (const row of rows) {
      body.push(...drawRow(row, y + sizes.row / 2, layout))
      targets.push(makeTarget(row, y, layout))
      y += sizes.row
    }
  }
  const hidden = data.rows.length - drawn
  if (hidden > 0) {
    y += sizes.row * 0.6
    body.push(textAtMiddle(drawing.words.more(hidden), 0, y, { size: sizes.meta, tone: 'ink-3' }))
  }
  const key = drawKey(data, y + sizes.row * 0.6, layout)
  return {
    width: drawing.width,
    height: key.bottom,
    title: drawing.words.title(facts),
    subtitle: drawing.words.subtitle({ ...facts, round: data.round, live: data.live }),
    alternative: targets.map(({ label }) => label).join(' '),
    marks: [...drawSteps(top, layout), ...body, ...key.marks],
    targets,
  }
}

export function findHeatFacts(data: HeatData, words: Pick<HeatWords, 'patterns'>): HeatFacts {
  const agreed = data.rows.filter(({ agreed: value }) => typeof value === 'number')
  const means = patternIds.flatMap((pattern) => {
    const mean = meanAgreed(agreed.filter((row) => row.pattern === pattern))
    return mean === null ? [] : [{ pattern, mean: Math.round(mean * 10) / 10 }]
  })
  const worstMean = Math.max(0, ...means.map(({ mean }) => mean))
  const spread = Math.max(0, ...data.rows.map((row) => spreadOf(row) ?? 0))
  return {
    rows: data.rows.length,
    agreed: agreed.length,
    worst: means
      .filter(({ mean }) => mean === worstMean)
      .map(({ pattern }) => words.patterns[pattern] ?? pattern),
    worstMean,
    split: data.rows.filter((row) => spread > 0 && spreadOf(row) === spread).map(({ label }) => label),
    spread,
    raters: data.raters,
  }
}

/** Lowest and highest step that anybody chose; null where nobody chose one. */
function rangeOf({ counts }: HeatRow): readonly [number, number] | null {
  const chosen = (counts ?? []).flatMap((count, step) => (count > 0 ? [step] : []))
  const [low] = chosen
  const high = chosen.at(-1)
  return low === undefined || high === undefined ? null : [low, high]
}

function spreadOf(row: HeatRow): number | null {
  const range = rangeOf(row)
  return range === null ? null : range[1] - range[0]
}

function meanAgreed(rows: readonly HeatRow[]): number | null {
  const values = rows.flatMap(({ agreed }) => (typeof agreed === 'number' ? [agreed] : []))
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function makeLayout(data: HeatData, widest: ReadonlySet<string>, drawing: HeatDrawing): Layout {
  const { measure, width, words } = drawing
  const sizes = sizesByDensity[drawing.density]
  const revealed = data.round !== null
  const outcomes = data.rows.map((row) =>
    measure(outcomeOf(row, { drawing, revealed, widest }), sizes.meta, 600),
  )
  const means = measure(words.mean(3.3), sizes.meta, 400)
  const outcomeWidth = Math.min(Math.max(means, ...outcomes), width * 0.3)
  const labels = data.rows.map((row) => measure(oneLine(nameOf(row, words)).slice(0, 400), sizes.label, 400))
  const free = width - outcomeWidth - sizes.gutter * 2
  const cell = Math.max(Math.min(free * 0.1, sizes.label * 5), sizes.label * 1.6)
  const labelWidth = Math.max(Math.min(Math.max(0, ...labels), free - cell * steps.length), sizes.label * 4)
  const start = labelWidth + sizes.gutter
  const widestStep = Math.max(
    ...steps.map((step) => measure(words.steps[step]?.short ?? '', sizes.small, 400)),
  )
  return {
    drawing,
    sizes,
    labelWidth,
    cell,
    left: (step) => start + step * cell,
    outcomeX: start + steps.length * cell + sizes.gutter,
    namedSteps: widestStep < cell,
    revealed,
    widest,
  }
}

function drawSteps(top: number, { drawing, sizes, cell, left, namedSteps }: Layout): readonly Mark[] {
  const named = namedSteps ? sizes.small * 1.2 : 0
  return steps.flatMap((step): readonly Mark[] => {
    const x = left(step) + cell / 2
    const middle = top - sizes.row * 0.3
    const digit = textAtMiddle(String(step), x, middle - named, {
      size: sizes.meta,
      weight: 600,
      anchor: 'middle',
    })
    const name = drawing.words.steps[step]?.short ?? ''
    const style = { size: sizes.small, anchor: 'middle', tone: 'ink-2' } as const
    return namedSteps ? [digit, textAtMiddle(name, x, middle, style)] : [digit]
  })
}

function drawHeading(
  pattern: PatternId | null,
  rows: readonly HeatRow[],
  middle: number,
  { drawing, sizes, labelWidth, outcomeX }: Layout,
): readonly Mark[] {
  const { words, measure, width } = drawing
  const name = pattern === null ? words.noPattern : (words.patterns[pattern] ?? pattern)
  const mean = meanAgreed(rows)
  const heading = textAtMiddle(fitText(name, labelWidth, sizes.label, 600, measure), 0, middle, {
    size: sizes.label,
    weight: 600,
  })
  const rule = lineMark(
    [0, middle + sizes.row * 0.4],
    [width, middle + sizes.row * 0.4],
    'hairline',
    sizes.line * 0.8,
  )
  if (mean === null) return [heading, rule]
  const told = textAtMiddle(words.mean(mean), outcomeX, middle, { size: sizes.meta, tone: 'ink-2' })
  return [heading, told, rule]
}

/** Answers as shaded counts with a frame on the agreed step; before a reveal the agreed step alone, full. */
function drawRow(row: HeatRow, middle: number, layout: Layout): readonly Mark[] {
  const { drawing, sizes, labelWidth, cell, left, outcomeX, widest, revealed } = layout
  const name = fitText(nameOf(row, drawing.words), labelWidth, sizes.label, 400, drawing.measure)
  const marks: Mark[] = [textAtMiddle(name, 0, middle, { size: sizes.label, tone: 'ink-2' })]
  const width = cell - sizes.line * 5
  const height = sizes.row * 0.7
  const x = (step: number) => left(step) + (cell - width) / 2
  const total = (row.counts ?? []).reduce((sum, count) => sum + count, 0)
  for (const step of steps) {
    const count = row.counts?.[step] ?? 0
    const isAgreedAlone = !revealed && row.agreed === step
    if (count === 0 && !isAgreedAlone) {
      const r = sizes.line * 0.9
      marks.push({ kind: 'circle', x: left(step) + cell / 2, y: middle, r, fill: 'outline', stroke: null })
      continue
    }
    const { fill, digit } = shadeOf(isAgreedAlone ? 1 : count / Math.max(total, 1))
    const tile = { x: x(step), y: middle - height / 2, width, height, radius: sizes.line * 1.5 }
    marks.push({ kind: 'rect', ...tile, fill, stroke: null })
    const text = isAgreedAlone ? String(step) : String(count)
    const style = { size: sizes.meta, weight: 600, anchor: 'middle', tone: digit } as const
    marks.push(textAtMiddle(text, left(step) + cell / 2, middle, style))
  }
  if (revealed && typeof row.agreed === 'number') {
    marks.push(frameMark(x(nearest(row.agreed)), middle, width, height, sizes))
  }
  const outcome = outcomeOf(row, layout)
  const isWidest = widest.has(row.id)
  const room = drawing.width - outcomeX
  const weight = isWidest ? 600 : 400
  marks.push(
    textAtMiddle(fitText(outcome, room, sizes.meta, weight, drawing.measure), outcomeX, middle, {
      size: sizes.meta,
      weight,
      tone: isWidest ? 'gap' : 'ink-3',
    }),
  )
  return marks
}

/** Four steps of ink, each with a digit that contrasts; the share is that of the answers to this symptom. */
function shadeOf(share: number): { readonly fill: Tone; readonly digit: Tone } {
  if (share < 0.2) return { fill: 'hairline', digit: 'ink' }
  if (share < 0.4) return { fill: 'ink-3', digit: 'paper' }
  return { fill: share < 0.6 ? 'ink-2' : 'ink', digit: 'paper' }
}

function frameMark(x: number, middle: number, width: number, height: number, sizes: Sizes): Mark {
  const out = sizes.line * 2.2
  return {
    kind: 'rect',
    x: x - out,
    y: middle - height / 2 - out,
    width: width + out * 2,
    height: height + out * 2,
    fill: null,
    stroke: 'ink',
    strokeWidth: sizes.line * 1.2,
    radius: sizes.line * 2.4,
  }
}

function nearest(step: number): number {
  return Math.min(Math.max(Math.round(step), 0), 4)
}

function outcomeOf(
  row: HeatRow,
  { drawing, revealed, widest }: Pick<Layout, 'drawing' | 'revealed' | 'widest'>,
): string {
  const { words } = drawing
  const range = rangeOf(row)
  if (range !== null) return widest.has(row.id) ? words.split(...range) : words.spread(...range)
  if (row.counts !== null) return words.notSure
  if (row.agreed === 'not-sure') return words.notSure
  if (row.agreed === null) return revealed ? words.nobody : words.notAgreed
  return revealed ? words.openly : (words.steps[nearest(row.agreed)]?.short ?? '')
}

function drawKey(
  data: HeatData,
  middle: number,
  { drawing, sizes }: Layout,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  if (data.round === null) return { marks: [], bottom: middle }
  const { words, measure, width } = drawing
  const side = sizes.meta
  const style = { size: sizes.meta, tone: 'ink-2' } as const
  const gap = sizes.meta * 0.6
  const marks: Mark[] = [frameMark(sizes.line * 3, middle, side, side * 0.8, sizes)]
  const first = sizes.line * 6 + side + gap
  marks.push(textAtMiddle(words.key.agreed, first, middle, style))
  const second = first + measure(words.key.agreed, sizes.meta, 400) + gap * 3
  const needed = second + side * 4 + gap + measure(words.key.answers, sizes.meta, 400)
  // On a second line where the first has no room.
  const wraps = needed > width
  const x = wraps ? 0 : second
  const y = wraps ? middle + sizes.meta * 1.8 : middle
  for (const [index, share] of [0.1, 0.3, 0.5, 0.7].entries()) {
    const { fill } = shadeOf(share)
    marks.push({
      kind: 'rect',
      x: x + index * side,
      y: y - side * 0.4,
      width: side,
      height: side * 0.8,
      fill,
      stroke: null,
    })
  }
  const room = width - x - side * 4 - gap
  marks.push(
    textAtMiddle(fitText(words.key.answers, room, sizes.meta, 400, measure), x + side * 4 + gap, y, style),
  )
  return { marks, bottom: y + sizes.row * 0.5 }
}

function makeTarget(row: HeatRow, y: number, { drawing, sizes }: Layout): ChartTarget {
  const label = drawing.words.row({
    ...row,
    label: nameOf(row, drawing.words)
      .slice(0, 200)
      .replace(/[.\s]+$/, ''),
  })
  return { x: 0, y, width: drawing.width, height: sizes.row, label, table: 'symptoms', row: row.id }
}

function nameOf(row: HeatRow, words: HeatWords): string {
  return row.label.trim() === '' ? words.unnamed : row.label
}
