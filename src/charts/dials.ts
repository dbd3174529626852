// The bar of a measure with its baseline and target, alone for a table on screen, or all ten as one picture for paper.
import { scaleLinear } from 'd3-scale'
import type { MeasureId } from '../domain/measure.ts'
import type { DialWords } from '../words/en/charts-overview.ts'
import { countDials } from './dials-data.ts'
import type { Dial } from './dials-data.ts'
import { fitText } from './fit-text.ts'
import type { Chart, Density, Mark } from './mark.ts'
import { lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing, Sizes } from './sizes.ts'

type DialDrawing = Drawing<DialWords>

/** Height of one bar with its scale, in the units of the density. */
export function dialHeight(density: Density): number {
  return sizesByDensity[density].label * 1.7
}

/** One measure's bar; the value in digits stands beside it. */
export function drawDial(dial: Dial, drawing: DialDrawing): Chart {
  const height = dialHeight(drawing.density)
  const label = drawing.words.describe(dial)
  return {
    width: drawing.width,
    height,
    title: label,
    subtitle: '',
    alternative: '',
    marks: dialMarks(dial, 1, drawing.width - 2, height / 2, sizesByDensity[drawing.density]),
    targets: [],
  }
}

/** All ten in rows: name, value, bar, change, what it rests on. `place` says which row of which table it leads to. */
export function drawDials(
  dials: readonly Dial[],
  asOf: string,
  baselineOf: string | null,
  drawing: DialDrawing,
): Chart {
  const { words, measure, width } = drawing
  const sizes = sizesByDensity[drawing.density]
  const height = Math.max(dialHeight(drawing.density), sizes.row)
  const widest = (texts: readonly string[], size: number, weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => measure(text, size, weight)))
  const labelWidth = Math.min(
    widest(
      dials.map((dial) => nameOf(dial.id, words)),
      sizes.label,
      600,
    ),
    width * 0.34,
  )
  const valueWidth = Math.min(widest(dials.map(words.value), sizes.label, 600), width * 0.16)
  const changeWidth = widest(
    dials.map((dial) => words.change(dial.change, dial)),
    sizes.meta,
    600,
  )
  const basisWidth = Math.min(widest(dials.map(words.basis), sizes.meta, 400), width * 0.2)
  const valueRight = labelWidth + sizes.gutter + valueWidth
  const barLeft = valueRight + sizes.gutter
  const basisLeft = width - basisWidth
  const changeRight = basisLeft - sizes.gutter
  const barWidth = Math.max(changeRight - changeWidth - sizes.gutter - barLeft, sizes.label * 4)
  const marks: Mark[] = []
  for (const [index, dial] of dials.entries()) {
    const middle = index * height + height / 2
    const name = fitText(nameOf(dial.id, words), labelWidth, sizes.label, 600, measure)
    const value = fitText(words.value(dial), valueWidth, sizes.label, 600, measure)
    const basis = fitText(words.basis(dial), basisWidth, sizes.meta, 400, measure)
    const hasValue = dial.value !== null
    marks.push(
      textAtMiddle(name, 0, middle, { size: sizes.label, weight: 600 }),
      textAtMiddle(value, valueRight, middle, {
        size: sizes.label,
        weight: hasValue ? 600 : 400,
        anchor: 'end',
        tone: hasValue ? 'ink' : 'ink-3',
      }),
      ...dialMarks(dial, barLeft, barWidth, middle, sizes),
      textAtMiddle(words.change(dial.change, dial), changeRight, middle, {
        size: sizes.meta,
        weight: dial.change.kind === 'by' ? 600 : 400,
        anchor: 'end',
        tone: dial.change.kind === 'by' ? 'ink' : 'ink-3',
      }),
      textAtMiddle(basis, basisLeft, middle, { size: sizes.meta, tone: 'ink-3' }),
      lineMark([0, (index + 1) * height], [width, (index + 1) * height], 'hairline', sizes.line * 0.6),
    )
  }
  return {
    width,
    height: dials.length * height + sizes.line,
    title: words.title(countDials(dials), baselineOf),
    subtitle: words.subtitle(asOf, dials),
    alternative: dials.map(words.describe).join(' '),
    marks: marks.filter((mark) => mark.kind !== 'text' || mark.text !== ''),
    targets: [],
  }
}

function nameOf(id: MeasureId, words: DialWords): string {
  return words.labels[id]
}

/** Bar from zero to the value, thin tick at the baseline, hollow triangle at the target, dots where nothing is known. */
export function dialMarks(
  dial: Dial,
  left: number,
  width: number,
  middle: number,
  sizes: Sizes,
): readonly Mark[] {
  const { scale, value, baseline, target } = dial
  const x = scaleLinear()
    .domain([scale.from, scale.to])
    .range([left, left + width])
    .clamp(true)
  const bar = sizes.label * 0.62
  const axisY = middle + sizes.label * 0.62
  const barTop = axisY - sizes.label * 0.3 - bar
  const short = sizes.label * 0.3
  const marks: Mark[] = [
    lineMark([left, axisY], [left + width, axisY], 'outline', sizes.line * 0.8),
    ...[scale.from, (scale.from + scale.to) / 2, scale.to].map((at) =>
      lineMark([x(at), axisY], [x(at), axisY - short], 'outline', sizes.line * 0.8),
    ),
  ]
  if (value === null) {
    const y = barTop + bar / 2
    const dash = [sizes.line, sizes.line * 3]
    marks.push({
      kind: 'line',
      x1: left,
      y1: y,
      x2: left + width,
      y2: y,
      tone: 'outline',
      width: sizes.line,
      dash,
    })
  } else {
    const from = Math.min(x(0), x(value))
    marks.push({
      kind: 'rect',
      x: from,
      y: barTop,
      // A value of nought is a hair, so that it is not taken for none.
      width: Math.max(Math.abs(x(value) - x(0)), sizes.line),
      height: bar,
      fill: 'ink-2',
      stroke: null,
    })
  }
  if (baseline !== null) {
    const at = x(baseline)
    // A white edge keeps the tick apart from a bar that runs past it.
    marks.push(lineMark([at, barTop], [at, barTop + bar], 'paper', sizes.line * 3.4))
    marks.push(lineMark([at, barTop - short], [at, axisY - short * 0.4], 'ink', sizes.line * 1.3))
  }
  if (target !== null) marks.push(targetMark(x(target), barTop + bar / 2, sizes))
  return marks
}

function targetMark(x: number, middle: number, sizes: Sizes): Mark {
  const r = sizes.dot * 0.9
  return {
    kind: 'path',
    steps: [
      ['M', x - r, middle - r * 0.85],
      ['L', x + r, middle - r * 0.85],
      ['L', x, middle + r * 0.95],
      ['Z'],
    ],
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: sizes.line * 1.1,
  }
}
