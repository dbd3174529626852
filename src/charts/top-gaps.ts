// The widest gaps as a short list: stage, the action that answers it, from step to step, the gap.
import { fitText } from './fit-text.ts'
import type { Chart, ChartTarget, Mark } from './mark.ts'
import { chipMarks, lineMark, textAtMiddle } from './shapes.ts'
import { sizesByDensity } from './sizes.ts'
import type { Drawing } from './sizes.ts'

export interface TopGap {
  readonly id: string
  readonly label: string
  readonly actual: number
  readonly target: number
  readonly gap: number
  /** The action that answers it first; null where there is none. */
  readonly action: { readonly text: string; readonly due: string | null } | null
}

export interface TopGapsData {
  /** Widest first. */
  readonly gaps: readonly TopGap[]
  /** Stages with both actual and target. */
  readonly rated: number
}

export function drawTopGaps(data: TopGapsData, drawing: Drawing): Chart {
  const sizes = sizesByDensity[drawing.density]
  const { words, measure, width } = drawing
  const height = sizes.row * 1.75
  const gapWidth = Math.max(
    0,
    ...data.gaps.map(({ gap }) => measure(words.involvement.gap(gap), sizes.label, 600)),
  )
  const toWidth = measure(words.gaps.to, sizes.meta, 400)
  const targetX = width - gapWidth - sizes.gutter - sizes.chip
  const actualX = targetX - toWidth - sizes.meta - sizes.chip
  const room = Math.max(actualX - sizes.gutter, 0)
  const marks: Mark[] = []
  const targets: ChartTarget[] = []
  for (const [index, gap] of data.gaps.entries()) {
    const top = index * height
    const middle = top + height / 2
    const label = gap.label.trim() === '' ? words.unnamed : gap.label
    const action =
      gap.action === null ? words.gaps.noAction : words.gaps.action(gap.action.text, gap.action.due)
    marks.push(
      textAtMiddle(fitText(label, room, sizes.label, 400, measure), 0, middle - sizes.label * 0.68, {
        size: sizes.label,
      }),
      textAtMiddle(fitText(action, room, sizes.meta, 400, measure), 0, middle + sizes.label * 0.68, {
        size: sizes.meta,
        tone: 'ink-3',
      }),
      ...chipMarks(gap.actual, actualX, middle, sizes.chip),
      textAtMiddle(words.gaps.to, actualX + sizes.chip + sizes.meta / 2, middle, {
        size: sizes.meta,
        tone: 'ink-2',
      }),
      ...chipMarks(gap.target, targetX, middle, sizes.chip),
      textAtMiddle(words.involvement.gap(gap.gap), width, middle, {
        size: sizes.label,
        weight: 600,
        anchor: 'end',
        tone: 'gap',
      }),
      lineMark([0, top + height], [width, top + height], 'hairline', sizes.line * 0.8),
    )
    const described = words.gaps.row(label.slice(0, 200), gap.actual, gap.target, gap.gap)
    targets.push({ x: 0, y: top, width, height, label: described, table: 'integration-points', row: gap.id })
  }
  return {
    width,
    height: height * data.gaps.length + sizes.line,
    title: words.gaps.title({ gaps: data.gaps.length, rated: data.rated }),
    subtitle: words.gaps.subtitle,
    alternative: targets.map((target) => target.label).join(' '),
    marks,
    targets,
  }
}
