// Marks -> PDF drawing operators of one page. Knows coordinates and colours, not what the marks mean.
import type { FaceId, Run } from '../../charts/font-metrics.ts'
import { measureRun } from '../../charts/font-metrics.ts'
import type { Mark, PathStep, Tone } from '../../charts/mark.ts'
import { layText } from './text-layer.ts'
import type { UndrawnCounter } from './text-layer.ts'
import { paperTones } from './tones.ts'

export interface Pen {
  readonly pageHeight: number
  /** Resource name and glyph numbers of a face. */
  readonly face: (face: FaceId) => { readonly resource: string; readonly encode: (text: string) => string }
  readonly undrawn: UndrawnCounter
}

/** Control length of a quarter circle drawn as one Bézier curve, as a share of the radius. */
const CIRCLE = 0.5523

export function drawMarks(marks: readonly Mark[], pen: Pen): string {
  return marks
    .map((mark) => drawMark(mark, pen))
    .filter((operators) => operators !== '')
    .join('\n')
}

function drawMark(mark: Mark, pen: Pen): string {
  switch (mark.kind) {
    case 'text':
      return drawText(mark, pen)
    case 'line': {
      const steps: readonly PathStep[] = [
        ['M', mark.x1, mark.y1],
        ['L', mark.x2, mark.y2],
      ]
      return paint(steps, null, mark.tone, mark.width, mark.dash, pen)
    }
    case 'rect':
      return paint(rectSteps(mark), mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, undefined, pen)
    case 'circle':
      return paint(circleSteps(mark), mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, undefined, pen)
    case 'path':
      return paint(mark.steps, mark.fill, mark.stroke, mark.strokeWidth ?? 0.75, mark.dash, pen)
  }
}

function drawText(mark: Extract<Mark, { kind: 'text' }>, pen: Pen): string {
  const runs = layText(mark.text, mark.weight, pen.undrawn)
  if (runs.length === 0) return ''
  const width = mark.anchor === 'start' ? 0 : runs.reduce((sum, run) => sum + measureRun(run), 0) * mark.size
  const x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0)
  const shown = runs.map((run) => drawRun(run, mark.size, pen)).join(' ')
  return `BT ${colour(mark.tone)} rg 1 0 0 1 ${number(x)} ${number(pen.pageHeight - mark.y)} Tm ${shown} ET`
}

function drawRun(run: Run, size: number, pen: Pen): string {
  const face = pen.face(run.face)
  return `/${face.resource} ${number(size)} Tf <${face.encode(run.text)}> Tj`
}

function paint(
  steps: readonly PathStep[],
  fill: Tone | null,
  stroke: Tone | null,
  strokeWidth: number,
  dash: readonly number[] | undefined,
  pen: Pen,
): string {
  if (fill === null && stroke === null) return ''
  const operators = [
    ...(fill === null ? [] : [`${colour(fill)} rg`]),
    ...(stroke === null ? [] : [`${colour(stroke)} RG ${number(strokeWidth)} w`]),
    ...(dash === undefined ? [] : [`[${dash.map(number).join(' ')}] 0 d`]),
    ...steps.map((step) => drawStep(step, pen)),
    fill === null ? 'S' : stroke === null ? 'f' : 'B',
    ...(dash === undefined ? [] : ['[] 0 d']),
  ]
  return operators.join(' ')
}

function drawStep(step: PathStep, pen: Pen): string {
  if (step[0] === 'Z') return 'h'
  const [kind, ...numbers] = step
  const placed = numbers.map((value, index) => number(index % 2 === 0 ? value : pen.pageHeight - value))
  return `${placed.join(' ')} ${kind === 'M' ? 'm' : kind === 'L' ? 'l' : 'c'}`
}

function rectSteps(mark: Extract<Mark, { kind: 'rect' }>): readonly PathStep[] {
  const { x, y } = mark
  const [right, bottom] = [x + mark.width, y + mark.height]
  const r = Math.min(mark.radius ?? 0, mark.width / 2, mark.height / 2)
  if (r <= 0) return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']]
  const k = r * (1 - CIRCLE)
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ]
}

function circleSteps({
  x,
  y,
  r,
}: {
  readonly x: number
  readonly y: number
  readonly r: number
}): readonly PathStep[] {
  const k = r * CIRCLE
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ]
}

function colour(tone: Tone): string {
  return paperTones[tone].map((part) => number(part / 255)).join(' ')
}

/** At most three decimals, never an exponent. A number that is none would break the page, so it becomes 0. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '0'
  const text = String(Math.round(value * 1000) / 1000)
  return text.includes('e') ? '0' : text
}
