// Looks at a chart as a reader would: where texts stand, whether any two overlap, whether a number is no number.
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart } from '../../../src/charts/mark.ts'

export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function textBoxes({ marks }: Pick<Chart, 'marks'>): readonly TextBox[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return []
    const width = measureText(mark.text, mark.size, mark.weight)
    const left = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0)
    return [
      {
        text: mark.text,
        left,
        right: left + width,
        top: mark.y - mark.size * 0.72,
        bottom: mark.y + mark.size * 0.2,
      },
    ]
  })
}

/** Pairs of texts that share paper. */
export function overlaps(chart: Pick<Chart, 'marks'>): readonly string[] {
  const boxes = textBoxes(chart)
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text.slice(0, 40)} / ${b.text.slice(0, 40)}`),
  )
}

/** Every number anywhere in a chart. */
export function visit(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((part: unknown) => visit(part))
}
