// The outlines of marks as path steps: one geometry for every writer that draws on paper. Knows no file format.
import type { Mark, PathStep } from '../charts/mark.ts'

/** Control length of a quarter circle drawn as one Bézier curve, as a share of the radius. */
const CIRCLE = 0.5523

export function lineSteps(mark: Extract<Mark, { kind: 'line' }>): readonly PathStep[] {
  return [
    ['M', mark.x1, mark.y1],
    ['L', mark.x2, mark.y2],
  ]
}

export function rectSteps(mark: Extract<Mark, { kind: 'rect' }>): readonly PathStep[] {
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

export function circleSteps({ x, y, r }: Extract<Mark, { kind: 'circle' }>): readonly PathStep[] {
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
