// Several pictures as one: below one another where they share an axis, beside one another where each is small.
import type { Chart } from '../charts/mark.ts'
import { moveMark } from './move-mark.ts'

/** What the parts say is said together; title and subtitle are the whole's own. */
interface Whole {
  readonly title: string
  readonly subtitle: string
}

export function stackCharts(charts: readonly Chart[], gap: number, { title, subtitle }: Whole): Chart {
  let y = 0
  const marks = charts.flatMap((chart) => {
    const top = y
    y += chart.height + gap
    return chart.marks.map((mark) => moveMark(mark, 0, top))
  })
  return {
    width: Math.max(0, ...charts.map(({ width }) => width)),
    height: Math.max(y - gap, 0),
    title,
    subtitle,
    alternative: describeParts(charts),
    marks,
    targets: [],
  }
}

export function placeBeside(charts: readonly Chart[], gap: number, { title, subtitle }: Whole): Chart {
  let x = 0
  const marks = charts.flatMap((chart) => {
    const left = x
    x += chart.width + gap
    return chart.marks.map((mark) => moveMark(mark, left, 0))
  })
  return {
    width: Math.max(x - gap, 0),
    height: Math.max(0, ...charts.map(({ height }) => height)),
    title,
    subtitle,
    alternative: describeParts(charts),
    marks,
    targets: [],
  }
}

function describeParts(charts: readonly Chart[]): string {
  return charts.map(({ title, alternative }) => `${title}. ${alternative}`).join(' ')
}
