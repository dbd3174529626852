// The five stages in order, and where each of them stands in a workbook on a day.
import type { Context } from '../context.ts'
import { addDays, addMonths, daysBetween } from '../date.ts'
import { findStartDate } from '../facts.ts'
import { memoByReads } from '../memo.ts'
import { matrixAt, textAt } from '../read.ts'
import type { StageId } from '../stage-id.ts'
import type { Criterion, CriterionState, Stage } from '../stage.ts'
import { stageStatuses } from '../tables/stages.ts'
import type { StageStatus } from '../tables/stages.ts'
import { findRow } from '../workbook.ts'
import { monthOne } from './month-one.ts'
import { monthSix } from './month-six.ts'
import { monthThree } from './month-three.ts'
import { monthTwo } from './month-two.ts'
import { weekOne } from './week-one.ts'

export const stages: readonly Stage[] = [weekOne, monthOne, monthTwo, monthThree, monthSix]

const byId: Readonly<Record<StageId, Stage>> = {
  'week-one': weekOne,
  'month-one': monthOne,
  'month-two': monthTwo,
  'month-three': monthThree,
  'month-six': monthSix,
}

export function findStage(id: StageId): Stage {
  return byId[id]
}

/** ISO date; months are calendar months, clamped to the end of a shorter one. */
export function dueDate(stage: Stage, startDate: string): string {
  return 'days' in stage.due ? addDays(startDate, stage.due.days) : addMonths(startDate, stage.due.months)
}

export interface CriterionOutcome {
  readonly criterion: Criterion
  readonly state: CriterionState
  /** The reason it was waived for; null where it was not. */
  readonly waivedBecause: string | null
}

export interface StageState {
  readonly stage: Stage
  readonly status: StageStatus
  /** Null without a start date. */
  readonly due: string | null
  /** Days past due of a stage neither done nor skipped; 0 where it is in time or undated. */
  readonly overdueDays: number
  readonly criteria: readonly CriterionOutcome[]
}

const remembered = new Map(
  stages.flatMap(({ criteria }) =>
    criteria.map((criterion) => [criterion, memoByReads(criterion.table, criterion.check)] as const),
  ),
)

/** Each criterion remembers its own answer, so an edit costs only those that read its table. */
function check(criterion: Criterion, context: Context): CriterionState {
  return (remembered.get(criterion) ?? criterion.check)(context)
}

/** In the order of the plan. Worked out again only where a table it read has changed. */
export const stageStates: (context: Context) => readonly StageState[] = memoByReads('stages', (context) =>
  stages.map((stage) => makeState(stage, context)),
)

function makeState(stage: Stage, context: Context): StageState {
  const row = findRow(context.workbook, 'stages', stage.id)
  const written = row === undefined ? undefined : textAt(row, 'status')
  const status = stageStatuses.find((known) => known === written) ?? 'not-started'
  const waivers = row === undefined ? {} : matrixAt(row, 'waivers')
  const start = findStartDate(context.workbook)
  const due = start === undefined ? null : dueDate(stage, start)
  const closed = status === 'done' || status === 'skipped'
  return {
    stage,
    status,
    due,
    overdueDays: due === null || closed ? 0 : Math.max(daysBetween(due, context.asOf), 0),
    criteria: stage.criteria.map((criterion) => {
      const reason = waivers[criterion.id]?.trim() ?? ''
      return { criterion, state: check(criterion, context), waivedBecause: reason === '' ? null : reason }
    }),
  }
}
