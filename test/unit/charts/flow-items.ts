// Items of the flow log for the charts of month six, and how a chart drawn of them is read.
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart, Density, Mark } from '../../../src/charts/mark.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Context } from '../../../src/domain/context.ts'
import { addDays } from '../../../src/domain/date.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { monthSixChartWords as words } from '../../../src/words/en/charts-month-six.ts'
import { sketchContext } from '../domain/sketch.ts'

export const there = 'business-to-technology'
export const back = 'technology-to-business'
const startDate = '2026-05-25'
export const asOf = '2026-11-23'
export const sample: Context = { workbook: makeSampleContent('sample').workbook, asOf }

export function drawing(width = 560, density: Density = 'desk') {
  return { width, density, measure: measureText, words }
}

export function item(direction: string, day: number, days: number | null, more: Record<string, Cell> = {}) {
  const raised = addDays(startDate, day)
  return {
    item: `Item ${String(day)}`,
    direction,
    raised,
    ...(days === null ? { result: 'open' } : { decided: addDays(raised, days), result: 'adopted' }),
    ...more,
  }
}

export function contextOf(items: readonly Record<string, Cell>[], start = startDate): Context {
  const rows = Object.fromEntries(items.map((cells, index) => [`i${String(index)}`, cells]))
  return sketchContext({ 'flow-log': rows }, asOf, { startDate: start })
}

export const texts = (chart: Pick<Chart, 'marks'>) =>
  chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
export const dashed = ({ marks }: Chart) =>
  marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined)
export const ofKind = (marks: readonly Mark[], kind: Mark['kind']) =>
  marks.filter((mark) => mark.kind === kind)

/** 10, 20, 30, 40 and 50 days: median 30, 85th percentile the fifth of five, 50. */
export const five = [10, 20, 30, 40, 50].map((days, index) => item(there, index * 5, days))
/** Ages on 23 November, day 182: 150, 31, 30 and 2 days. */
const open = [32, 151, 152, 180].map((day, index) => item(index === 1 ? back : there, day, null))
const remembered = [60, 70, 80].map((days) => item(there, -200, days, { 'from-memory': true }))
export const mixed = contextOf([...five, ...open, ...remembered, item(back, 10, 46), item(back, 20, 72)])
