// The picture of velocity, for the opening page and, where that is left out, for the flow log; and the items it counts.
import type { Chart } from '../../charts/mark.ts'
import { velocityPictures } from '../../charts/velocity-run-data.ts'
import { drawVelocityRun } from '../../charts/velocity-run.ts'
import { directions } from '../../domain/flow.ts'
import { measureVelocity } from '../../domain/measures/velocity.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRows } from '../../domain/workbook.ts'
import { makeDrawing } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { stackCharts } from '../compose-charts.ts'

const runGap = 6

/** Items with anything in them. */
export function findLog({ context }: Briefing): readonly Row[] {
  return findRows(context.workbook, 'flow-log').filter(
    (row) => textAt(row, 'item') !== undefined || textAt(row, 'raised') !== undefined,
  )
}

/** Both run charts as one picture, on days of the same width. Null of an empty log: two empty axes say nothing. */
export function drawVelocity(briefing: Briefing, rows?: number): Chart | null {
  const { velocity } = briefing.words.briefing.monthSix
  const { runs } = velocityPictures(briefing.context)
  if (findLog(briefing).length === 0) return null
  const decided = runs.map((run) => run.decided.length)
  const remembered = runs.reduce((sum, run) => sum + run.remembered.length, 0)
  return stackCharts(
    runs.map((run) => drawVelocityRun(run, drawingOf(briefing), rows)),
    runGap,
    {
      title: describeWithinTarget(briefing),
      subtitle: velocity.subtitle(briefing.context.asOf, decided, remembered),
    },
  )
}

/** Of the items raised at least the target ago, how many were decided within it; counts, not shares. */
function describeWithinTarget(briefing: Briefing): string {
  const { velocity } = briefing.words.briefing.monthSix
  const { detail } = measureVelocity(briefing.context)
  const { ages } = velocityPictures(briefing.context)
  const sides = directions.map((direction) => {
    const { halves, withinTarget } = detail[direction]
    const of = halves.first.n + halves.second.n
    return { direction, of, within: withinTarget === null ? null : Math.round((withinTarget * of) / 100) }
  })
  return velocity.withinTarget(sides, ages.targetDays)
}

export function drawingOf(briefing: Briefing, width?: number) {
  return { ...makeDrawing(briefing, width), words: briefing.words.briefing.monthSix.charts }
}
