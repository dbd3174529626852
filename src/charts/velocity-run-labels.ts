// The words at the right end of a run chart's lines, and what stands there where there are too few to draw lines.
import type { MonthSixChartWords } from '../words/en/charts-month-six.ts'
import { fitText } from './fit-text.ts'
import type { Mark, Tone } from './mark.ts'
import { textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'
import { spreadLabels } from './spread-labels.ts'
import type { VelocityRunData } from './velocity-run.ts'

type RunDrawing = Drawing<MonthSixChartWords>

interface LabelLine {
  readonly text: string
  readonly strong: boolean
  readonly tone: Tone
}

interface Label {
  /** In days; null for the middle of the picture. */
  readonly at: number | null
  readonly lines: readonly LabelLine[]
}

/** What stands at the right end of the lines; what is missing instead where there are too few. */
function findLabels(data: VelocityRunData, { words }: RunDrawing): readonly Label[] {
  const { velocity } = words
  const tone = data.direction === 'business-to-technology' ? 'business' : 'technology'
  const label = (at: number, text: string, strong: boolean, color: Tone): Label => ({
    at,
    lines: [{ text, strong, tone: color }],
  })
  const target = label(data.targetDays, velocity.target(data.targetDays), false, 'ink-3')
  if (data.start === null) {
    return [block(velocity.noStart, velocity.noStartHelp), target]
  }
  if (data.medianDays === null || data.p85Days === null) {
    return [block(velocity.tooFew, velocity.decidedNeeded(data.decided.length)), target]
  }
  return [
    label(data.p85Days, velocity.percentile(data.p85Days), false, tone),
    label(data.medianDays, velocity.median(data.medianDays), true, tone),
    target,
  ]
}

function block(first: string, second: string): Label {
  return {
    at: null,
    lines: [
      { text: first, strong: true, tone: 'ink' },
      { text: second, strong: false, tone: 'ink-2' },
    ],
  }
}

/** Room the widest of them takes; as much for both directions, so that their days stand below each other. */
export function runLabelWidth(data: VelocityRunData, drawing: RunDrawing): number {
  const { small } = sizesByDensity[drawing.density]
  const lines = findLabels(data, drawing).flatMap((label) => label.lines)
  const { tooFew, percentile } = drawing.words.velocity
  const usual = [drawing.measure(tooFew, small, 600), drawing.measure(percentile(99.5), small, 400)]
  return Math.max(
    ...usual,
    ...lines.map(({ text, strong }) => drawing.measure(text, small, strong ? 600 : 400)),
  )
}

/** Each at its own height, moved apart where they would touch. */
export function drawRunLabels(
  data: VelocityRunData,
  drawing: RunDrawing,
  place: {
    readonly left: number
    readonly top: number
    readonly bottom: number
    readonly y: (days: number) => number
  },
): readonly Mark[] {
  const { small } = sizesByDensity[drawing.density]
  const labels = findLabels(data, drawing)
  const lineHeight = small * 1.35
  const middles = spreadLabels(
    labels.map(({ at, lines }) => ({
      y: at === null ? place.top + (place.bottom - place.top) * 0.42 : place.y(at),
      height: lines.length * lineHeight,
    })),
    place.top - small,
    place.bottom + small * 0.4,
  )
  const room = drawing.width - place.left
  return labels.flatMap(({ lines }, index) =>
    lines.map(({ text, strong, tone }, position) => {
      const weight = strong ? 600 : 400
      const middle = (middles[index] ?? 0) + (position - (lines.length - 1) / 2) * lineHeight
      return textAtMiddle(fitText(text, room, small, weight, drawing.measure), place.left, middle, {
        size: small,
        weight,
        tone,
      })
    }),
  )
}
