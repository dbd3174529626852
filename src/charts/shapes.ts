// The small signs charts and tables share, built from marks: dot, diamond, tick, chip, reach bars, letters, voice dots.
import { symbol, symbolDiamond } from 'd3-shape'
import type { FontWeight, Mark, PathStep, Tone } from './mark.ts'
import { BASELINE_SHIFT } from './sizes.ts'

export type InvolvementStep = 0 | 1 | 2 | 3 | 4 | 5

interface TextStyle {
  readonly size: number
  readonly weight?: FontWeight
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly tone?: Tone
}

/** Text whose digits and small letters are centred on `middle`. */
export function textAtMiddle(text: string, x: number, middle: number, style: TextStyle): Mark {
  return textMark(text, x, middle + style.size * BASELINE_SHIFT, style)
}

export function textMark(text: string, x: number, y: number, style: TextStyle): Mark {
  const { size, weight = 400, anchor = 'start', tone = 'ink' } = style
  return { kind: 'text', x, y, text, size, weight, anchor, tone }
}

export function lineMark(
  from: readonly [number, number],
  to: readonly [number, number],
  tone: Tone,
  width: number,
): Mark {
  return { kind: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], tone, width }
}

export function dotMark(x: number, y: number, r: number, tone: Tone): Mark {
  return { kind: 'circle', x, y, r, fill: tone, stroke: null }
}

/** A hollow diamond `r` from centre to side point: what the mandate grants. */
export function diamondMark(x: number, y: number, r: number, strokeWidth: number): Mark {
  return { kind: 'path', steps: diamondSteps(x, y, r), fill: 'paper', stroke: 'ink-2', strokeWidth }
}

/** A short upright line: the target. */
export function tickMark(x: number, y: number, height: number, width: number): Mark {
  return lineMark([x, y - height / 2], [x, y + height / 2], 'ink', width)
}

/** A digit on its step of the involvement ramp; 0 has an outline because its ground is nearly paper. */
export function chipMarks(value: number, x: number, middle: number, side: number): readonly Mark[] {
  const step = nearestStep(value)
  return [
    {
      kind: 'rect',
      x,
      y: middle - side / 2,
      width: side,
      height: side,
      fill: `involvement-${String(step) as `${InvolvementStep}`}`,
      stroke: step === 0 ? 'outline' : null,
      strokeWidth: side / 24,
      radius: side * 0.09,
    },
    textAtMiddle(String(Math.round(value * 10) / 10), x + side / 2, middle, {
      size: side * 0.6,
      weight: 600,
      anchor: 'middle',
      tone: `on-involvement-${String(step) as `${InvolvementStep}`}`,
    }),
  ]
}

/** Three boxes in a row, `filled` of them full: how well information reaches the other side. */
export function reachMarks(filled: number, x: number, middle: number, box: number): readonly Mark[] {
  return [0, 1, 2].map((index) => ({
    kind: 'rect',
    x: x + index * box * 1.32,
    y: middle - box * 0.38,
    width: box,
    height: box * 0.76,
    fill: index < filled ? 'ink-2' : null,
    stroke: 'ink-2',
    strokeWidth: box * 0.09,
  }))
}

/** Room `reachMarks` takes. */
export function reachWidth(box: number): number {
  return box * 3.64
}

/** Full and hollow circles: voices among decisions; circles are always technology. */
export function voiceMarks(
  filled: number,
  total: number,
  x: number,
  middle: number,
  r: number,
): readonly Mark[] {
  return Array.from({ length: total }, (_, index) => ({
    kind: 'circle',
    x: x + r + index * r * 2.3,
    y: middle,
    r: r - r * 0.07,
    fill: index < filled ? 'technology' : null,
    stroke: 'technology',
    strokeWidth: r * 0.14,
  }))
}

/** The square of the business side and the circle of the technology side. */
export function sideMark(side: 'business' | 'technology', x: number, middle: number, size: number): Mark {
  if (side === 'technology') return dotMark(x + size / 2, middle, size * 0.56, 'technology')
  return {
    kind: 'rect',
    x,
    y: middle - size / 2,
    width: size,
    height: size,
    fill: 'business',
    stroke: null,
  }
}

/** One person's own answer: the shape of their side, hollow, centred on `x` and `y`. */
export function hollowSideMark(
  side: 'business' | 'technology',
  x: number,
  y: number,
  size: number,
  strokeWidth: number,
): Mark {
  if (side === 'technology') {
    return { kind: 'circle', x, y, r: size / 2, fill: null, stroke: 'technology', strokeWidth }
  }
  const inner = size - strokeWidth
  const corner = { x: x - inner / 2, y: y - inner / 2 }
  return { kind: 'rect', ...corner, width: inner, height: inner, fill: null, stroke: 'business', strokeWidth }
}

function nearestStep(value: number): InvolvementStep {
  // Rounded and clamped to the six whole steps, which the type lists.
  return Math.min(Math.max(Math.round(value), 0), 5) as InvolvementStep
}

/** d3's diamond is narrow; ours is square, so it is drawn from the same outline stretched sideways. */
function diamondSteps(x: number, y: number, r: number): readonly PathStep[] {
  const steps: PathStep[] = []
  const outline = symbol(symbolDiamond, 1)
  const tall = Math.sqrt(1 / (2 * Math.tan(Math.PI / 6)))
  const wide = tall * Math.tan(Math.PI / 6)
  const place = (px: number, py: number): [number, number] => [x + (px / wide) * r, y + (py / tall) * r]
  outline.context({
    moveTo: (px: number, py: number) => steps.push(['M', ...place(px, py)]),
    lineTo: (px: number, py: number) => steps.push(['L', ...place(px, py)]),
    closePath: () => steps.push(['Z']),
    // The diamond uses three of the canvas calls; the type asks for a whole canvas.
  } as unknown as Parameters<typeof outline.context>[0])
  outline()
  return steps
}
