// The promised results before and now, one small slope each on a scale of its own. Shows change, never its cause.
import { scaleLinear } from 'd3-scale'
import { findBetterWhen } from '../domain/catalogue.ts'
import type { MonthSixChartWords, ResultCounts } from '../words/en/charts-month-six.ts'
import { fitText, oneLine } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { wrapText } from './wrap-text.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

export interface ResultRow {
  readonly id: string
  readonly label: string
  readonly before: number | null
  readonly now: number | null
  readonly unit: string
  readonly rivals: 'behind' | 'level' | 'ahead' | null
  /** How much of it the team puts down to integration. */
  readonly due: 'none' | 'some' | 'much' | 'unknown' | null
}

export interface ResultsData {
  readonly rows: readonly ResultRow[]
}

type ResultsDrawing = Drawing<MonthSixChartWords>

const mostRows = 12

export function drawResults(data: ResultsData, drawing: ResultsDrawing): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { width, words } = drawing
  const filled = data.rows.filter(({ before, now }) => before !== null || now !== null)
  const rows = filled.slice(0, mostRows)
  const left = filled.length - rows.length
  const blank = data.rows.filter((row) => !filled.includes(row))
  const columns = width >= sizes.label * 54 ? 3 : width >= sizes.label * 32 ? 2 : 1
  const gap = sizes.gutter * 2
  const cellWidth = (width - gap * (columns - 1)) / columns
  const names = rows.map((row) => splitName(nameOf(row, words), cellWidth, drawing))
  const twoFeet = rows.some((row) => !footFits(row, cellWidth, drawing))
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  let bottom = 0
  for (let first = 0; first < rows.length; first += columns) {
    // Cells side by side are equally high; a long name costs only its own line of cells.
    const line = rows.slice(first, first + columns)
    const nameLines = Math.max(1, ...line.map((_, at) => names[first + at]?.length ?? 1))
    const nameHeight = (nameLines - 1) * sizes.label * NAME_LINE
    const height = sizes.row * 5.2 + nameHeight + (twoFeet ? sizes.meta * 1.4 : 0)
    const y = first === 0 ? 0 : bottom + sizes.row * 0.4
    for (const [at, row] of line.entries()) {
      const x = at * (cellWidth + gap)
      marks.push(
        ...drawName(names[first + at] ?? [], x, y, cellWidth, drawing),
        ...drawCell(row, x, y + nameHeight, cellWidth, drawing),
      )
      const label = describeRow(row, words)
      targets.push({ x, y, width: cellWidth, height, label, table: 'results', row: row.id })
    }
    bottom = y + height
  }
  const notes = [
    ...(left > 0 ? [words.results.more(left)] : []),
    ...(blank.length > 0 ? [words.results.blank(blank.map((row) => nameOf(row, words)))] : []),
  ]
  for (const note of notes) {
    for (const line of wrapText(note, width, sizes.meta, 400, drawing.measure, 2)) {
      marks.push(textAtMiddle(line, 0, bottom + sizes.meta, { size: sizes.meta, tone: 'ink-3' }))
      bottom += sizes.meta * NAME_LINE
    }
    bottom += sizes.meta * (1.8 - NAME_LINE)
  }
  const counts = countResults(data, words)
  return {
    width,
    height: Math.max(bottom, sizes.meta),
    title: words.results.title(counts),
    subtitle: words.results.subtitle(counts),
    alternative: [...targets.map(({ label }) => label), ...notes].join(' '),
    marks,
    targets,
  }
}

/** What moved among the results measured twice, and how much of those the team puts down to integration. */
export function countResults({ rows }: ResultsData, { results }: MonthSixChartWords): ResultCounts {
  const paired = rows.flatMap(({ id, unit, before, now, due }) => {
    if (before === null || now === null) return []
    const change = now - before
    const betterWhen = change === 0 ? null : findBetterWhen(id, results.unitKind(unit))
    const isBetter = betterWhen === null ? null : (betterWhen === 'up') === change > 0
    return [{ change, isBetter, due }]
  })
  const count = (is: (row: (typeof paired)[number]) => boolean) => paired.filter(is).length
  return {
    rows: rows.length,
    paired: paired.length,
    better: count(({ isBetter }) => isBetter === true),
    worse: count(({ isBetter }) => isBetter === false),
    rose: count(({ change, isBetter }) => isBetter === null && change > 0),
    fell: count(({ change, isBetter }) => isBetter === null && change < 0),
    level: count(({ change }) => change === 0),
    due: {
      none: count(({ due }) => due === 'none'),
      some: count(({ due }) => due === 'some'),
      much: count(({ due }) => due === 'much'),
      unknown: count(({ due }) => due === 'unknown'),
    },
  }
}

/** Line height of a text that takes two. */
const NAME_LINE = 1.35

/** The name on one line, or its words on two. */
function splitName(name: string, width: number, { density, measure }: ResultsDrawing): readonly string[] {
  const { label } = sizesByDensity[density]
  const whole = oneLine(name)
  if (fitText(whole, width, label, 600, measure) === whole) return [whole]
  const words = whole.slice(0, 400).split(' ')
  let first = ''
  while (words[0] !== undefined && measure(`${first} ${words[0]}`.trim(), label, 600) <= width) {
    first = `${first} ${words.shift() ?? ''}`.trim()
  }
  return first === ''
    ? [fitText(whole, width, label, 600, measure)]
    : [first, fitText(words.join(' '), width, label, 600, measure)]
}

/** Below a line that closes off the cell above. */
function drawName(
  lines: readonly string[],
  x: number,
  y: number,
  width: number,
  { density }: ResultsDrawing,
): readonly Mark[] {
  const sizes = sizesByDensity[density]
  return [
    lineMark([x, y + sizes.line], [x + width, y + sizes.line], 'outline', sizes.line * 0.8),
    ...lines.map((line, index) =>
      textAtMiddle(line, x, y + sizes.row * 0.5 + index * sizes.label * NAME_LINE, {
        size: sizes.label,
        weight: 600,
      }),
    ),
  ]
}

/** What the team says of rivals and of the cause. */
function footOf(
  { rivals, due }: ResultRow,
  { results }: MonthSixChartWords,
): Readonly<Record<'rivals' | 'due', string>> {
  return { rivals: rivals === null ? results.noRivals : results.rivals[rivals], due: results.due(due) }
}

function footFits(row: ResultRow, width: number, { density, measure, words }: ResultsDrawing): boolean {
  const { meta } = sizesByDensity[density]
  const { rivals, due } = footOf(row, words)
  return measure(due, meta, 600) + meta + measure(rivals, meta, 400) <= width
}

function nameOf(row: ResultRow, words: MonthSixChartWords): string {
  return row.label.trim() === '' ? words.unnamed : row.label
}

/** Unit, the slope between its two numbers, and below what the team says of rivals and of the cause. */
function drawCell(
  row: ResultRow,
  x: number,
  y: number,
  width: number,
  drawing: ResultsDrawing,
): readonly Mark[] {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure } = drawing
  const unit = row.unit.trim() === '' ? words.results.noUnit : row.unit
  const foot = y + sizes.row * 4.65
  const { rivals, due } = footOf(row, words)
  return [
    textAtMiddle(fitText(unit, width, sizes.meta, 400, measure), x, y + sizes.row * 1.15, {
      size: sizes.meta,
      tone: 'ink-3',
    }),
    ...drawSlope(row, x, y + sizes.row * 1.6, width, drawing, sizes),
    textAtMiddle(fitText(due, width, sizes.meta, 600, measure), x, foot, { size: sizes.meta, weight: 600 }),
    ...(footFits(row, width, drawing)
      ? [textAtMiddle(rivals, x + width, foot, { size: sizes.meta, anchor: 'end', tone: 'ink-2' } as const)]
      : [
          textAtMiddle(fitText(rivals, width, sizes.meta, 400, measure), x, foot + sizes.meta * 1.4, {
            size: sizes.meta,
            tone: 'ink-2',
          }),
        ]),
  ]
}

function drawSlope(
  row: ResultRow,
  x: number,
  top: number,
  width: number,
  drawing: ResultsDrawing,
  sizes: Sizes,
): readonly Mark[] {
  const { words, measure } = drawing
  const height = sizes.row * 1.9
  const { before, now } = row
  const valueSize = sizes.label
  const ends = [before, now] as const
  const texts = ends.map((value) => (value === null ? '' : words.results.value(value)))
  const widest = Math.max(...texts.map((text) => measure(text, valueSize, 600)), sizes.label * 2)
  const room = Math.min(widest, width * 0.32)
  const left = x + room + sizes.label
  const right = Math.max(x + width - room - sizes.label, left + sizes.label)
  const values = ends.filter((value) => value !== null)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const scale = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([top + height - sizes.dot * 1.6, top + sizes.dot * 1.6])
  const place = (value: number) => scale(value)
  const base = top + height + sizes.small * 0.9
  const marks: Mark[] = [
    lineMark([left, top], [left, top + height], 'hairline', sizes.line),
    lineMark([right, top], [right, top + height], 'hairline', sizes.line),
    textAtMiddle(words.results.before, left, base, { size: sizes.small, anchor: 'middle', tone: 'ink-3' }),
    textAtMiddle(words.results.now, right, base, { size: sizes.small, anchor: 'middle', tone: 'ink-3' }),
  ]
  if (before !== null && now !== null) {
    marks.push(lineMark([left, place(before)], [right, place(now)], 'ink', sizes.line * 1.4))
    // Between the names of both ends: whole or not at all.
    const between = right - left - sizes.label * 4
    const change = words.results
      .changes(before, now, row.unit)
      .find((text) => measure(text, sizes.meta, 400) <= between)
    if (change !== undefined) {
      marks.push(
        textAtMiddle(change, (left + right) / 2, base, { size: sizes.meta, anchor: 'middle', tone: 'ink-2' }),
      )
    }
  }
  for (const [index, value] of ends.entries()) {
    const at = index === 0 ? left : right
    const anchor = index === 0 ? 'end' : 'start'
    const textX = index === 0 ? at - sizes.label * 0.7 : at + sizes.label * 0.7
    if (value === null) {
      const missing = index === 0 ? words.results.noBefore : words.results.noNow
      const between = right - left - sizes.label
      marks.push(
        textAtMiddle(
          fitText(missing, between, sizes.meta, 400, measure),
          (left + right) / 2,
          index === 0 ? top + height * 0.3 : top + height * 0.7,
          {
            size: sizes.meta,
            anchor: 'middle',
            tone: 'ink-3',
          },
        ),
      )
      continue
    }
    const text = fitText(texts[index] ?? '', room + sizes.label * 0.3, valueSize, 600, measure)
    marks.push(
      index === 0
        ? {
            kind: 'circle',
            x: at,
            y: place(value),
            r: sizes.dot * 0.9,
            fill: 'paper',
            stroke: 'ink',
            strokeWidth: sizes.line * 1.2,
          }
        : dotMark(at, place(value), sizes.dot, 'ink'),
      textAtMiddle(text, textX, place(value), { size: valueSize, weight: index === 0 ? 400 : 600, anchor }),
    )
  }
  return marks
}

function describeRow(row: ResultRow, words: MonthSixChartWords): string {
  return words.results.row({
    label: nameOf(row, words).slice(0, 200),
    before: row.before,
    now: row.now,
    unit: row.unit.slice(0, 100),
    ...footOf(row, words),
  })
}
