// Moves and scales a mark: how a chart or glyph in its own coordinates comes to stand on a page.
import type { Mark, PathStep } from '../charts/mark.ts'

/** The mark with every length times `scale`, then moved by (dx, dy). */
export function moveMark(mark: Mark, dx: number, dy: number, scale = 1): Mark {
  switch (mark.kind) {
    case 'line':
      return {
        ...mark,
        x1: dx + mark.x1 * scale,
        y1: dy + mark.y1 * scale,
        x2: dx + mark.x2 * scale,
        y2: dy + mark.y2 * scale,
        width: mark.width * scale,
        ...(mark.dash === undefined ? {} : { dash: mark.dash.map((length) => length * scale) }),
      }
    case 'rect':
      return {
        ...mark,
        x: dx + mark.x * scale,
        y: dy + mark.y * scale,
        width: mark.width * scale,
        height: mark.height * scale,
        ...(mark.radius === undefined ? {} : { radius: mark.radius * scale }),
        ...strokeOf(mark, scale),
      }
    case 'circle':
      return {
        ...mark,
        x: dx + mark.x * scale,
        y: dy + mark.y * scale,
        r: mark.r * scale,
        ...strokeOf(mark, scale),
      }
    case 'path':
      return {
        ...mark,
        steps: mark.steps.map((step) => moveStep(step, dx, dy, scale)),
        ...strokeOf(mark, scale),
        ...(mark.dash === undefined ? {} : { dash: mark.dash.map((length) => length * scale) }),
      }
    case 'text':
      return { ...mark, x: dx + mark.x * scale, y: dy + mark.y * scale, size: mark.size * scale }
  }
}

function strokeOf(mark: { readonly strokeWidth?: number }, scale: number): { strokeWidth?: number } {
  return mark.strokeWidth === undefined ? {} : { strokeWidth: mark.strokeWidth * scale }
}

function moveStep(step: PathStep, dx: number, dy: number, scale: number): PathStep {
  if (step[0] === 'Z') return step
  if (step[0] === 'C') {
    const [, x1, y1, x2, y2, x, y] = step
    return [
      'C',
      dx + x1 * scale,
      dy + y1 * scale,
      dx + x2 * scale,
      dy + y2 * scale,
      dx + x * scale,
      dy + y * scale,
    ]
  }
  return [step[0], dx + step[1] * scale, dy + step[2] * scale]
}
