// How many closed questions were turned round, tried, and brought something to light: three bars on one scale.
import { scaleLinear } from 'd3-scale'
import type { Context } from '../domain/context.ts'
import { textAt } from '../domain/read.ts'
import { findRows } from '../domain/workbook.ts'
import type { MonthThreeChartWords, QuestionFacts } from '../words/en/charts-month-three.ts'
import { fitText } from './fit-text.ts'
import type { Chart, Mark } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

/** Only what has an open question counts; tried means that a meeting is named, uncovered that it was tried too. */
export function questionUseData({ workbook }: Context): QuestionFacts {
  let pairs = 0
  let used = 0
  let uncovered = 0
  for (const row of findRows(workbook, 'better-questions')) {
    if (textAt(row, 'open-question') === undefined) continue
    pairs += 1
    if (textAt(row, 'used-in') === undefined) continue
    used += 1
    if (textAt(row, 'what-it-uncovered') !== undefined) uncovered += 1
  }
  return { pairs, used, uncovered }
}

export function drawQuestionUse(data: QuestionFacts, drawing: Drawing<MonthThreeChartWords>): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure, width } = drawing
  const text = words.questions
  const values = [data.pairs, data.used, data.uncovered]
  const widest = Math.max(...text.bars.map((name) => measure(name, sizes.label, 400)))
  const nameWidth = Math.min(widest, width * 0.45)
  const valueWidth = Math.max(...values.map((value) => measure(text.value(value), sizes.label, 600)))
  const first = nameWidth + sizes.gutter
  const most = Math.max(
    first + sizes.label,
    Math.min(width - valueWidth - sizes.label, first + sizes.label * 34),
  )
  const scale = scaleLinear()
    .domain([0, Math.max(data.pairs, 1)])
    .range([first, most])
  const marks: Mark[] = [
    lineMark([first, 0], [first, sizes.row * values.length], 'outline', sizes.line * 0.8),
  ]
  for (const [index, value] of values.entries()) {
    const middle = sizes.row * (index + 0.5)
    const name = fitText(text.bars[index] ?? '', nameWidth, sizes.label, 400, measure)
    marks.push(textAtMiddle(name, 0, middle, { size: sizes.label, tone: 'ink-2' }))
    if (value > 0) {
      marks.push({
        kind: 'rect',
        x: first,
        y: middle - sizes.bar,
        width: scale(value) - first,
        height: sizes.bar * 2,
        fill: 'ink-2',
        stroke: null,
      })
    }
    marks.push(
      textAtMiddle(text.value(value), scale(value) + sizes.label * 0.5, middle, {
        size: sizes.label,
        weight: 600,
      }),
    )
  }
  return {
    width,
    height: sizes.row * values.length,
    title: text.title(data),
    subtitle: text.subtitle(data),
    alternative: values.map((value, index) => text.row(text.bars[index] ?? '', value, data.pairs)).join(' '),
    marks,
    targets: [],
  }
}
