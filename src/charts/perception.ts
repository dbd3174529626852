// The perception gap: per question the medians of business and technology on one scale, the gap between them, each answer.
import { scales } from '../domain/scale.ts'
import type { Side } from '../domain/perception.ts'
import type { PerceptionFacts, RoundsChartWords } from '../words/en/charts-rounds.ts'
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { countPeople } from './perception-data.ts'
import type { PerceptionData, PerceptionRow } from './perception-data.ts'
import { keyMarks } from './perception-key.ts'
import { layOutPerception, nameOf } from './perception-layout.ts'
import type { PerceptionDrawing, PerceptionLayout, RowStyle } from './perception-layout.ts'
import { dotMark, hollowSideMark, lineMark, sideMark, textAtMiddle, tickMark } from './shapes.ts'

/** More rows than anybody looks at, and few enough to draw at once. */
const mostRows = 40

export function describePerception(
  data: PerceptionData,
  words: RoundsChartWords,
): { readonly title: string; readonly subtitle: string } {
  const facts = findFacts(data, words)
  return { title: words.perception.title(facts), subtitle: words.perception.subtitle(facts) }
}

function findFacts(
  { rows, scale, round, consent }: PerceptionData,
  words: RoundsChartWords,
): PerceptionFacts {
  const counts = countPeople(rows)
  const [first] = rows
  return {
    scale,
    round,
    consent,
    rows: rows.length,
    people: counts.people.most,
    business: counts.business.most,
    technology: counts.technology.most,
    notSure: rows.reduce((sum, { notSure }) => sum + notSure, 0),
    first: first === undefined ? null : { ...first, label: nameOf(first, words) },
  }
}

/** Rows in the order given: widest first. */
export function drawPerception(data: PerceptionData, drawing: PerceptionDrawing): Chart {
  const { words, width } = drawing
  const rows = data.rows.slice(0, mostRows)
  const outcomes = rows.map((row) => describeOutcome(row, words))
  const layout = layOutPerception(data, rows, outcomes, drawing)
  const { sizes, headHeight, rowHeight } = layout
  const bottom = headHeight + rows.length * rowHeight
  const marks: Mark[] = rows.length === 0 ? [] : [...drawScale(bottom, layout)]
  const targets: ChartTarget[] = []
  for (const [index, row] of rows.entries()) {
    const top = headHeight + index * rowHeight
    if (index > 0) marks.push(lineMark([0, top], [width, top], 'hairline', sizes.line * 0.8))
    marks.push(...drawRow(row, index, top + rowHeight / 2, outcomes[index] ?? '', layout))
    const label = describeRow(row, outcomes[index] ?? '', words)
    targets.push({ x: 0, y: top, width, height: rowHeight, label, table: row.table, row: row.id })
  }
  let end = rows.length === 0 ? sizes.row : bottom
  const left = data.rows.length - rows.length
  if (left > 0) {
    marks.push(
      textAtMiddle(words.perception.leftOut(left), 0, end + sizes.meta, { size: sizes.meta, tone: 'ink-3' }),
    )
    end += sizes.meta * 2
  }
  if (drawing.key !== false && rows.length > 0) {
    const key = keyMarks(data, drawing, end + sizes.meta * 1.4)
    marks.push(...key.marks)
    end = key.bottom
  }
  if (rows.length === 0) {
    const { title } = describePerception(data, words)
    marks.push(
      textAtMiddle(fitText(title, width, sizes.label, 400, drawing.measure), 0, sizes.row / 2, {
        size: sizes.label,
        tone: 'ink-3',
      }),
    )
  }
  return {
    width,
    height: end,
    ...describePerception(data, words),
    alternative: targets.map((target) => target.label).join(' '),
    marks,
    targets,
  }
}

function drawScale(bottom: number, layout: PerceptionLayout): readonly Mark[] {
  const { sizes, x, steps, drawing, data, longSteps, headHeight } = layout
  return steps.flatMap((step) => {
    const digit = textAtMiddle(String(step), x(step), sizes.label * (longSteps ? 0.6 : 1.4), {
      size: sizes.label,
      weight: 600,
      anchor: 'middle',
    })
    const name = textAtMiddle(
      drawing.words.steps[data.scale][step]?.short ?? '',
      x(step),
      sizes.label * 1.65,
      {
        size: sizes.meta,
        anchor: 'middle',
        tone: 'ink-2',
      },
    )
    const line = lineMark([x(step), headHeight], [x(step), bottom], 'hairline', sizes.line * 0.8)
    return longSteps ? [line, digit, name] : [line, digit]
  })
}

function drawRow(
  row: PerceptionRow,
  index: number,
  middle: number,
  outcome: string,
  layout: PerceptionLayout,
): readonly Mark[] {
  const { sizes, drawing } = layout
  const style = layout.styleOf(row, index)
  const marks: Mark[] = style.lines.map((line, at) =>
    textAtMiddle(line, 0, middle + (at - (style.lines.length - 1) / 2) * style.size * 1.22, {
      size: style.size,
      weight: style.weight,
      tone: style.large ? 'ink' : 'ink-2',
    }),
  )
  marks.push(
    ...(row.sides === null
      ? drawRange(row, middle, style, layout)
      : drawSplit(row, index, middle, style, layout)),
  )
  const apart = row.gap !== null && row.gap !== 0
  const ranged = row.sides === null && row.low !== row.high
  const unsure = row.notSure > 0 && row.respondents > 0
  marks.push(
    textAtMiddle(outcome, drawing.width, middle - (unsure ? sizes.label * 0.32 : 0), {
      size: sizes.label * (style.large && apart ? 1.25 : 1),
      weight: apart || (ranged && style.large) ? 600 : 400,
      anchor: 'end',
      tone: apart ? 'gap' : ranged ? 'ink' : 'ink-3',
    }),
  )
  if (unsure) {
    const text = drawing.words.perception.notSure(row.notSure)
    marks.push(
      textAtMiddle(text, drawing.width, middle + sizes.label * 0.72, {
        size: sizes.small,
        anchor: 'end',
        tone: 'ink-3',
      }),
    )
  }
  return marks
}

/** From the lowest answer to the highest, of everybody: it tells nothing by side. */
function drawRange(
  { low, high }: PerceptionRow,
  middle: number,
  { large }: RowStyle,
  { sizes, x }: PerceptionLayout,
): readonly Mark[] {
  if (low === null || high === null) return []
  const tick = sizes.label * (large ? 0.9 : 0.7)
  const width = sizes.label * (large ? 0.27 : 0.14)
  if (low === high) return [dotMark(x(low), middle, sizes.label * 0.3, 'ink-2')]
  return [
    lineMark([x(low), middle], [x(high), middle], 'ink-2', width),
    tickMark(x(low), middle, tick, sizes.line * 1.8),
    tickMark(x(high), middle, tick, sizes.line * 1.8),
  ]
}

function drawSplit(
  row: PerceptionRow,
  index: number,
  middle: number,
  style: RowStyle,
  layout: PerceptionLayout,
): readonly Mark[] {
  const { sizes, x } = layout
  const { business, technology } = row
  const size = sizes.label * (style.large ? 1.16 : 0.9)
  const marks: Mark[] = [
    ...drawAnswers(row, 'business', middle, layout),
    ...drawAnswers(row, 'technology', middle, layout),
  ]
  if (business !== null && technology !== null && business !== technology) {
    const ends = [x(business), x(technology)] as const
    const width = sizes.label * (style.large ? 0.27 : 0.13)
    marks.push(lineMark([Math.min(...ends), middle], [Math.max(...ends), middle], 'gap', width))
  }
  if (business !== null) marks.push(sideMark('business', x(business) - size / 2, middle, size))
  if (technology !== null) {
    const together = business === technology
    if (together) {
      marks.push({
        kind: 'circle',
        x: x(technology),
        y: middle,
        r: size * 0.33,
        fill: 'technology',
        stroke: 'paper',
        strokeWidth: size * 0.1,
      })
    } else marks.push(sideMark('technology', x(technology) - size / 2, middle, size))
  }
  return index === 0 ? [...marks, ...drawSideWords(row, middle, size, layout)] : marks
}

/** The first row says which is which, beside its marks, where there is room. */
function drawSideWords(
  { business, technology }: PerceptionRow,
  middle: number,
  size: number,
  { sizes, x, drawing, labelWidth, pitch, steps }: PerceptionLayout,
): readonly Mark[] {
  if (business === null || technology === null || business === technology) return []
  const { words, measure } = drawing
  const type = sizes.label * 0.85
  const ends = [
    { side: 'business', at: x(business), before: business < technology },
    { side: 'technology', at: x(technology), before: technology < business },
  ] as const
  return ends.flatMap(({ side, at, before }) => {
    const text = words.perception[side]
    const width = measure(text, type, 600)
    const away = size / 2 + type * 0.35
    const right = x(steps.at(-1) ?? 0) + Math.min(pitch, sizes.label * 0.9)
    const fits = before ? at - away - width > labelWidth + type * 0.3 : at + away + width < right
    if (!fits) return []
    return [
      textAtMiddle(text, before ? at - away : at + away, middle, {
        size: type,
        weight: 600,
        anchor: before ? 'end' : 'start',
        tone: side,
      }),
    ]
  })
}

/** Each person a hollow mark: squares of business above the medians, circles of technology below. */
function drawAnswers(
  row: PerceptionRow,
  side: Side,
  middle: number,
  layout: PerceptionLayout,
): readonly Mark[] {
  const { sizes, x, pitch, data, drawing } = layout
  const counts = row.sides?.[side] ?? []
  const size = sizes.label * 0.42
  const stroke = Math.max(sizes.line * 0.85, sizes.label * 0.055)
  const y = middle + (side === 'business' ? -1 : 1) * sizes.label * 1.06
  const space = sizes.label * 0.58
  return counts.flatMap((count, index) => {
    const centre = x(scales[data.scale].min + index)
    const wide = count * space > pitch * 0.94
    const shown = wide ? 1 : count
    const number = wide ? drawing.words.perception.many(count) : ''
    const numberWidth = wide ? drawing.measure(number, sizes.small, 400) + size * 0.4 : 0
    const left = centre - (shown * space + numberWidth) / 2 + space / 2
    const marks: Mark[] = Array.from({ length: shown }, (_, at) =>
      hollowSideMark(side, left + at * space, y, size, stroke),
    )
    if (wide) {
      marks.push(textAtMiddle(number, left + space / 2 + size * 0.4, y, { size: sizes.small, tone: 'ink-2' }))
    }
    return marks
  })
}

function describeOutcome(row: PerceptionRow, { perception: words }: RoundsChartWords): string {
  if (row.gap !== null) return words.apart(row.gap)
  if (row.low === null || row.high === null)
    return row.notSure > 0 ? words.notSure(row.notSure) : words.noAnswer
  if (row.business !== null) return words.onlySide.business
  if (row.technology !== null) return words.onlySide.technology
  return row.respondents === 1 ? words.one(row.low) : words.range(row.low, row.high)
}

function describeRow(row: PerceptionRow, outcome: string, words: RoundsChartWords): string {
  const label = nameOf(row, words).slice(0, 200).replace(/[.]$/, '')
  return words.perception.row({ ...row, label, people: row.respondents, outcome })
}
