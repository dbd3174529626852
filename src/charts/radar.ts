// Six scores as a shape: 0 at the centre, 100 at the rim, the baseline dashed inside it. Knows no workbook.
import { fitText } from './fit-text.ts'
import type { RadarWords, SpokeFacts } from '../words/en/charts-overview.ts'
import type { Chart, Mark, PathStep } from './mark.ts'
import { dotMark, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface RadarData {
  /** In the order they stand around the centre, the first at the top. */
  readonly spokes: readonly SpokeFacts[]
  readonly targetDays: number
}

const rings = [25, 50, 75, 100] as const
const fewestForShape = 3

/** A score that is missing leaves a gap in the outline; under three there are dots only. */
export function drawRadar({ spokes, targetDays }: RadarData, drawing: Drawing<RadarWords>): Chart {
  const { words, measure, width } = drawing
  const sizes = sizesByDensity[drawing.density]
  const shown = spokes.filter(({ value }) => value !== null)
  const hasBaseline = spokes.some(({ baseline }) => baseline !== null)
  const labelWidth = Math.max(
    0,
    ...spokes.flatMap((spoke) => [
      measure(words.labels[spoke.id], sizes.meta, 600),
      measure(words.value(spoke), sizes.meta, 400),
    ]),
  )
  const line = sizes.meta * 1.3
  const edge = line * 2 + sizes.dot
  const room = (width / 2 - labelWidth - sizes.dot * 2) / Math.cos(Math.PI / 6)
  const radius = Math.max(Math.min(room, sizes.label * 8.5), sizes.label * 2.5)
  const centre = { x: width / 2, y: edge + radius }
  const angle = (index: number) => (index / Math.max(spokes.length, 1)) * 2 * Math.PI - Math.PI / 2
  const at = (index: number, score: number): readonly [number, number] => {
    const r = (radius * Math.min(Math.max(score, 0), 100)) / 100
    return [centre.x + r * Math.cos(angle(index)), centre.y + r * Math.sin(angle(index))]
  }
  const outline = (scores: readonly (number | null)[]) => findOutline(scores, at)
  const marks: Mark[] = rings.map((ring) => ({
    kind: 'path',
    steps: closed(spokes.map((_, index) => at(index, ring))),
    fill: null,
    stroke: ring === 100 ? 'outline' : 'hairline',
    strokeWidth: sizes.line * 0.8,
  }))
  for (const index of spokes.keys()) {
    marks.push(lineMark([centre.x, centre.y], at(index, 100), 'hairline', sizes.line * 0.8))
  }
  const before = spokes.map(({ baseline }) => baseline)
  if (before.filter((score) => score !== null).length >= fewestForShape) {
    const dash = [sizes.line * 3, sizes.line * 2.4]
    marks.push({
      kind: 'path',
      steps: outline(before),
      fill: null,
      stroke: 'ink-3',
      strokeWidth: sizes.line,
      dash,
    })
  }
  if (shown.length >= fewestForShape) {
    const steps = outline(spokes.map(({ value }) => value))
    marks.push({ kind: 'path', steps, fill: null, stroke: 'ink', strokeWidth: sizes.line * 1.8 })
  }
  for (const [index, spoke] of spokes.entries()) {
    if (spoke.baseline !== null) {
      const [x, y] = at(index, spoke.baseline)
      marks.push({
        kind: 'circle',
        x,
        y,
        r: sizes.dot * 0.5,
        fill: 'paper',
        stroke: 'ink-3',
        strokeWidth: sizes.line,
      })
    }
    if (spoke.value !== null) marks.push(dotMark(...at(index, spoke.value), sizes.dot * 0.62, 'ink'))
    marks.push(...drawLabel(spoke, at(index, 100), Math.cos(angle(index)), Math.sin(angle(index)), drawing))
  }
  const lowest = Math.min(...shown.map(({ value }) => Math.round(value ?? 100)))
  const bottom = centre.y + radius + edge + sizes.dot
  const key = hasBaseline ? drawKey(bottom + line / 2, drawing) : []
  return {
    width,
    height: bottom + (key.length === 0 ? 0 : line),
    title: words.title({
      shown: shown.length,
      weakest: shown.filter(({ value }) => Math.round(value ?? 100) === lowest).map(({ id }) => id),
      lowest,
    }),
    subtitle: words.subtitle({ shown: shown.length, targetDays, baseline: hasBaseline }),
    alternative: spokes.map(words.row).join(' '),
    marks: [...marks, ...key],
    targets: [],
  }
}

/** Runs of neighbours that are all there; the last one joins the first. */
function findOutline(
  scores: readonly (number | null)[],
  at: (index: number, score: number) => readonly [number, number],
): readonly PathStep[] {
  const points = scores.map((score, index) => (score === null ? null : at(index, score)))
  const whole = points.flatMap((point) => (point === null ? [] : [point]))
  if (whole.length === points.length) return closed(whole)
  const steps: PathStep[] = []
  for (const [index, point] of points.entries()) {
    const next = points[(index + 1) % points.length]
    if (point === null || next === null || next === undefined) continue
    steps.push(['M', ...point], ['L', ...next])
  }
  return steps
}

function closed(points: readonly (readonly [number, number])[]): readonly PathStep[] {
  const steps = points.map(([x, y], index): PathStep => [index === 0 ? 'M' : 'L', x, y])
  return steps.length === 0 ? [] : [...steps, ['Z']]
}

/** Name and value beside the end of a spoke: above, below, left or right of it. */
function drawLabel(
  spoke: SpokeFacts,
  [x, y]: readonly [number, number],
  cos: number,
  sin: number,
  { words, measure, density, width }: Drawing<RadarWords>,
): readonly Mark[] {
  const sizes = sizesByDensity[density]
  const line = sizes.meta * 1.3
  const upright = Math.abs(cos) < 0.01
  const anchor = upright ? 'middle' : cos > 0 ? 'start' : 'end'
  const left = x + (upright ? 0 : Math.sign(cos) * sizes.dot * 1.6)
  const first = upright ? y + (sin < 0 ? -line * 1.5 - sizes.dot : line * 0.6 + sizes.dot) : y - line / 2
  const room = upright ? width : anchor === 'start' ? width - left : left
  const known = spoke.value !== null
  return [
    textAtMiddle(fitText(words.labels[spoke.id], room, sizes.meta, 600, measure), left, first, {
      size: sizes.meta,
      weight: 600,
      anchor,
    }),
    textAtMiddle(fitText(words.value(spoke), room, sizes.meta, 400, measure), left, first + line, {
      size: sizes.meta,
      anchor,
      tone: known ? 'ink-2' : 'ink-3',
    }),
  ]
}

function drawKey(middle: number, { words, measure, density, width }: Drawing<RadarWords>): readonly Mark[] {
  const sizes = sizesByDensity[density]
  const dash = sizes.label * 1.4
  const gap = sizes.meta * 0.5
  const nowWidth = measure(words.key.now, sizes.meta, 400)
  const total =
    dash * 2 + gap * 2 + nowWidth + sizes.meta * 1.5 + measure(words.key.baseline, sizes.meta, 400)
  const left = (width - total) / 2
  const second = left + dash + gap + nowWidth + sizes.meta * 1.5
  const style = { size: sizes.meta, tone: 'ink-2' } as const
  return [
    lineMark([left, middle], [left + dash, middle], 'ink', sizes.line * 1.8),
    textAtMiddle(words.key.now, left + dash + gap, middle, style),
    {
      kind: 'line',
      x1: second,
      y1: middle,
      x2: second + dash,
      y2: middle,
      tone: 'ink-3',
      width: sizes.line,
      dash: [sizes.line * 3, sizes.line * 2.4],
    },
    textAtMiddle(words.key.baseline, second + dash + gap, middle, style),
  ]
}
