// What slows an item down: mean hand-offs, translation rounds and rework per decided item, one mark per direction.
import { scaleLinear } from 'd3-scale'
import { directions } from '../domain/flow.ts'
import type { MonthSixChartWords, MostDrag } from '../words/en/charts-month-six.ts'
import { fitText } from './fit-text.ts'
import type { Chart, Mark } from './mark.ts'
import { lineMark, sideMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface Drag {
  readonly drag: 'handOffs' | 'translationRounds' | 'reworkRounds'
  /** Business to technology, then back; null where none was decided or noted. */
  readonly means: readonly [number | null, number | null]
}

export interface DragsData {
  readonly asOf: string
  /** Items decided, in the order of the means. */
  readonly n: readonly [number, number]
  readonly drags: readonly Drag[]
}

const sides = ['business', 'technology'] as const

export function drawDrags(data: DragsData, drawing: Drawing<MonthSixChartWords>): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { width, measure, words } = drawing
  const text = words.drags
  const rowHeight = Math.max(sizes.row * 0.8, sizes.meta * 1.7)
  const top = sizes.row + sizes.meta * 1.9
  const bottom = top + rowHeight * data.drags.length
  const most = Math.max(1, ...data.drags.flatMap(({ means }) => means.map((mean) => mean ?? 0)))
  const valueWidth =
    Math.max(
      ...data.drags.flatMap(({ means }) =>
        means.map((mean) => measure(valueOf(mean, words), sizes.meta, 600)),
      ),
    ) + sizes.meta
  const nameWidth = Math.min(
    Math.max(...data.drags.map(({ drag }) => measure(text.names[drag], sizes.meta, 400))),
    width * 0.45,
  )
  const first = nameWidth + sizes.meta * 1.2
  const last = Math.max(width - valueWidth * 2 - sizes.meta * 0.6, first + sizes.meta * 2)
  const scale = scaleLinear().domain([0, most]).nice(3).range([first, last])
  const whole = scale.ticks(3).filter((tick) => Number.isInteger(tick))
  const widest = measure(String(whole.at(-1) ?? 0), sizes.small, 400) + sizes.small
  const fits = Math.max(Math.floor((last - first) / widest), 1)
  // Both ends where there is no room between them.
  const every = Math.max(Math.ceil(whole.length / 5), Math.ceil((whole.length - 1) / fits))
  const facts = {
    width,
    title: text.title(findMost(data), data.n[0] + data.n[1]),
    subtitle: text.subtitle(data.asOf, data.n),
    alternative: data.drags.map(({ drag, means }) => text.row(text.names[drag], ...means)).join(' '),
    targets: [],
  }
  if (data.n[0] + data.n[1] === 0) {
    const none = fitText(text.none, width, sizes.meta, 400, measure)
    const told = textAtMiddle(none, 0, sizes.row + sizes.meta * 0.9, { size: sizes.meta, tone: 'ink-3' })
    return { ...facts, height: sizes.row + sizes.meta * 1.8, marks: [...drawHeading(drawing), told] }
  }
  const marks: Mark[] = [...drawHeading(drawing), ...drawKey(data, drawing)]
  for (const [index, tick] of whole.entries()) {
    if (index % every !== 0) continue
    marks.push(
      lineMark([scale(tick), top], [scale(tick), bottom], 'hairline', sizes.line * 0.8),
      textAtMiddle(String(tick), scale(tick), bottom + sizes.small * 0.9, {
        size: sizes.small,
        anchor: 'middle',
        tone: 'ink-3',
      }),
    )
  }
  for (const [index, { drag, means }] of data.drags.entries()) {
    const middle = top + rowHeight * (index + 0.5)
    const name = fitText(text.names[drag], nameWidth, sizes.meta, 400, measure)
    marks.push(textAtMiddle(name, 0, middle, { size: sizes.meta, tone: 'ink-2' }))
    const [there, back] = means
    if (there !== null && back !== null) {
      marks.push(lineMark([scale(there), middle], [scale(back), middle], 'outline', sizes.line * 0.8))
    }
    for (const [position, mean] of means.entries()) {
      const side = sides[position] ?? 'business'
      const size = sizes.dot * 1.45
      if (mean !== null) marks.push(sideMark(side, scale(mean) - size / 2, middle, size))
      marks.push(
        textAtMiddle(valueOf(mean, words), width - valueWidth * (means.length - 1 - position), middle, {
          size: sizes.meta,
          weight: mean === null ? 400 : 600,
          anchor: 'end',
          tone: mean === null ? 'ink-3' : side,
        }),
      )
    }
  }
  return { ...facts, height: bottom + sizes.small * 1.7, marks }
}

function valueOf(mean: number | null, words: MonthSixChartWords): string {
  return mean === null ? words.drags.blank : words.drags.value(mean)
}

/** The largest mean of all, as it is shown, with all that share it. Zero drags nothing. */
function findMost(data: DragsData): MostDrag | null {
  const shown = data.drags.flatMap(({ drag, means }) =>
    directions.map((direction, at) => ({
      drag,
      direction,
      mean: Math.round((means[at] ?? 0) * 10) / 10,
      n: data.n[at] ?? 0,
    })),
  )
  const mean = Math.max(0, ...shown.map((each) => each.mean))
  if (mean === 0) return null
  const most = shown.filter((each) => each.mean === mean)
  const [first] = most
  const isOneWay = most.every(({ direction }) => direction === first?.direction)
  return {
    drags: [...new Set(most.map(({ drag }) => drag))],
    mean,
    direction: isOneWay ? (first?.direction ?? null) : null,
    n: first?.n ?? 0,
  }
}

function drawHeading({ width, density, measure, words }: Drawing<MonthSixChartWords>): readonly Mark[] {
  const sizes = sizesByDensity[density]
  const middle = sizes.row * 0.42
  const name = fitText(words.drags.heading, width, sizes.label, 600, measure)
  const countX = measure(name, sizes.label, 600) + sizes.label * 0.7
  const told = words.drags.measure.find((text) => countX + measure(text, sizes.meta, 400) <= width)
  return [
    textAtMiddle(name, 0, middle, { size: sizes.label, weight: 600 }),
    ...(told === undefined
      ? []
      : [textAtMiddle(told, countX, middle, { size: sizes.meta, tone: 'ink-3' } as const)]),
  ]
}

/** The one line of key: sign and n of each direction. */
function drawKey(data: DragsData, { density, measure, words }: Drawing<MonthSixChartWords>): readonly Mark[] {
  const sizes = sizesByDensity[density]
  const middle = sizes.row + sizes.meta * 0.6
  const sign = sizes.dot * 1.45
  let x = 0
  return sides.flatMap((side, index) => {
    const text = words.drags.n(data.n[index] ?? 0)
    const at = x
    x += sign + sizes.meta * 0.5 + measure(text, sizes.meta, 400) + sizes.meta * 1.2
    return [
      sideMark(side, at, middle, sign),
      textAtMiddle(text, at + sign + sizes.meta * 0.5, middle, { size: sizes.meta, tone: 'ink-2' }),
    ]
  })
}
