// Involvement before and after by stage of strategy: a hollow dot, a filled one, and the way between them.
import { scaleLinear } from 'd3-scale'
import type { InvolvementRow } from '../domain/involvement.ts'
import type { ComparedWords } from '../words/en/briefing-compared.ts'
import { fewestToCompare } from '../domain/compare-measures.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle, tickMark } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

/** One stage of strategy on both sides. */
export interface InvolvementChange {
  readonly id: string
  readonly label: string
  readonly before: number | null
  readonly after: number | null
  /** As it stands on the side after. */
  readonly target: number | null
}

export interface InvolvementChanges {
  readonly rows: readonly InvolvementChange[]
  readonly beforeOf: string
  readonly afterOf: string
}

type ChangeDrawing = Drawing<ComparedWords['involvement']>

const steps = [0, 1, 2, 3, 4, 5] as const

/** The rows of the side after in their order; those it no longer has are gone from the method, too. */
export function pairInvolvement(
  before: readonly InvolvementRow[],
  after: readonly InvolvementRow[],
): readonly InvolvementChange[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return after.map(({ id, label, actual, target }) => ({
    id,
    label,
    before: old.get(id)?.actual ?? null,
    after: actual,
    target,
  }))
}

/** Of the rows rated on both sides. */
export function countMoves(rows: readonly InvolvementChange[]): { of: number; up: number; down: number } {
  const moves = rows.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [after - before],
  )
  return {
    of: moves.length,
    up: moves.filter((by) => by > 0).length,
    down: moves.filter((by) => by < 0).length,
  }
}

/** Under five stages rated on both sides there are dots only: no line says that anything moved. */
export function drawInvolvementChange(
  { rows, beforeOf, afterOf }: InvolvementChanges,
  unnamed: string,
  drawing: ChangeDrawing,
): Chart {
  const { measure, width, words } = drawing
  const sizes = sizesByDensity[drawing.density]
  const moves = countMoves(rows)
  const compares = moves.of >= fewestToCompare
  const names = rows.map(({ label }) => label.trim() || unnamed)
  const labelWidth = Math.min(
    Math.max(0, ...names.map((name) => measure(name, sizes.label, 400))),
    width * 0.36,
  )
  const outcomes = rows.map((row) => describeOutcome(row, compares, words))
  const outcomeWidth = Math.max(0, ...outcomes.map((text) => measure(text, sizes.label, 600)))
  const x = scaleLinear()
    .domain([0, 5])
    .range([labelWidth + sizes.gutter * 1.5, width - outcomeWidth - sizes.gutter * 1.5])
    .clamp(true)
  const top = sizes.row * 0.8
  const bottom = top + rows.length * sizes.row
  const marks: Mark[] = steps.flatMap((step) => [
    lineMark([x(step), top], [x(step), bottom], 'hairline', sizes.line * 0.8),
    textAtMiddle(String(step), x(step), top - sizes.row * 0.4, {
      size: sizes.meta,
      weight: 600,
      anchor: 'middle',
    }),
  ])
  const targets: ChartTarget[] = []
  for (const [index, row] of rows.entries()) {
    const y = top + index * sizes.row
    const middle = y + sizes.row / 2
    const name = names[index] ?? unnamed
    marks.push(
      textAtMiddle(fitText(name, labelWidth, sizes.label, 400, measure), 0, middle, {
        size: sizes.label,
        tone: 'ink-2',
      }),
      ...drawChange(row, compares, middle, x, sizes),
      drawOutcome(outcomes[index] ?? '', row, compares, width - outcomeWidth, middle, sizes),
    )
    const label = words.row(name.slice(0, 200), row.before, row.after)
    targets.push({ x: 0, y, width, height: sizes.row, label, table: 'integration-points', row: row.id })
  }
  const keyY = bottom + sizes.row * 0.6
  return {
    width,
    height: keyY + sizes.row * 0.45,
    title: words.title(moves),
    subtitle: words.subtitle(beforeOf, afterOf, moves.of, rows.length),
    alternative: targets.map(({ label }) => label).join(' '),
    marks: [...marks, ...drawKey(x(0), keyY, drawing, sizes)],
    targets,
  }
}

function drawChange(
  { before, after, target }: InvolvementChange,
  compares: boolean,
  middle: number,
  x: (value: number) => number,
  sizes: Sizes,
): readonly Mark[] {
  const marks: Mark[] = []
  if (target !== null) marks.push(tickMark(x(target), middle, sizes.tick * 0.92, sizes.line * 2.4))
  if (before !== null && after !== null && before !== after && compares) {
    const ends = [x(before), x(after)] as const
    marks.push(lineMark([Math.min(...ends), middle], [Math.max(...ends), middle], 'ink-2', sizes.line * 1.6))
  }
  if (before !== null && before !== after) marks.push(hollowDot(x(before), middle, sizes))
  if (after !== null) marks.push(dotMark(x(after), middle, sizes.dot, 'ink'))
  return marks
}

function hollowDot(x: number, y: number, sizes: Sizes): Mark {
  return {
    kind: 'circle',
    x,
    y,
    r: sizes.dot * 0.9,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: sizes.line * 1.2,
  }
}

function describeOutcome(
  { before, after }: InvolvementChange,
  compares: boolean,
  words: ComparedWords['involvement'],
): string {
  if (before === null) return after === null ? words.notRated : words.onlyAfter
  if (after === null) return words.onlyBefore
  return compares ? words.change(after - before) : ''
}

function drawOutcome(
  text: string,
  { before, after }: InvolvementChange,
  compares: boolean,
  x: number,
  middle: number,
  sizes: Sizes,
): Mark {
  const moved = compares && before !== null && after !== null && before !== after
  return textAtMiddle(text, x, middle, {
    size: sizes.label,
    weight: moved ? 600 : 400,
    tone: moved ? 'ink' : 'ink-3',
  })
}

function drawKey(left: number, y: number, { measure, words }: ChangeDrawing, sizes: Sizes): readonly Mark[] {
  const { key } = words
  const items: readonly (readonly [string, (x: number) => Mark])[] = [
    [key.before, (x) => hollowDot(x, y, sizes)],
    [key.after, (x) => dotMark(x, y, sizes.dot, 'ink')],
    [key.target, (x) => tickMark(x, y, sizes.tick * 0.7, sizes.line * 2.4)],
  ]
  const marks: Mark[] = []
  let x = left
  for (const [label, draw] of items) {
    const textX = x + sizes.dot + sizes.meta * 0.7
    marks.push(draw(x), textAtMiddle(label, textX, y, { size: sizes.meta, tone: 'ink-2' }))
    x = textX + measure(label, sizes.meta, 400) + sizes.meta * 2.4
  }
  return marks
}
