// M9: how much of the plan's exit criteria is met, and what is overdue.
import type { Context } from '../context.ts'
import type { Measure } from '../measure.ts'
import { memoByChunk } from '../memo.ts'
import { findDaysOverdue } from '../overdue.ts'
import { textAt } from '../read.ts'
import { stageStates } from '../stages/index.ts'
import { findRows } from '../workbook.ts'

export interface PlanProgressDetail extends Readonly<Record<string, unknown>> {
  readonly met: number
  /** Not met, and waived with a reason; still counted in the total. */
  readonly waived: number
  readonly total: number
  /** Actions and pillar actions past due, neither done nor dropped. */
  readonly overdue: number
  readonly overdueStages: number
  readonly skippedStages: number
  readonly droppedActions: number
}

/** 100 x exit criteria met / all criteria. */
export function measurePlanProgress(context: Context): Measure<PlanProgressDetail> {
  const states = stageStates(context)
  const criteria = states.flatMap((state) => state.criteria)
  const { overdue, dropped } = countActions(context)
  const met = criteria.filter(({ state }) => state.met).length
  const total = criteria.length
  return {
    value: (100 * met) / total,
    n: total,
    unit: 'percent',
    detail: {
      met,
      waived: criteria.filter(({ state, waivedBecause }) => !state.met && waivedBecause !== null).length,
      total,
      overdue,
      overdueStages: states.filter(({ overdueDays }) => overdueDays > 0).length,
      skippedStages: states.filter(({ status }) => status === 'skipped').length,
      droppedActions: dropped,
      missing: 0,
    },
  }
}

/** Of the actions of the room and of the fourteen of the method alike. */
function countActions(context: Context): { readonly overdue: number; readonly dropped: number } {
  const parts = (['actions', 'pillar-actions'] as const).flatMap((table) => [
    ...countChunks(findRows(context.workbook, table), context),
  ])
  return {
    overdue: parts.reduce((sum, part) => sum + part.overdue, 0),
    dropped: parts.reduce((sum, part) => sum + part.dropped, 0),
  }
}

const countChunks = memoByChunk(
  ({ asOf }) => [asOf],
  (rows, context) => ({
    overdue: rows.filter((row) => findDaysOverdue(row, context) !== undefined).length,
    dropped: rows.filter((row) => textAt(row, 'status') === 'dropped').length,
  }),
)
