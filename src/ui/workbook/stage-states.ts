// Where each stage stands: status, due date, and which exit criteria are met, waived or open. Pure but for the hook.
import type { StageStatus } from '../../app/library-state.ts'
import type { Context } from '../../domain/context.ts'
import { addDays, addMonths } from '../../domain/date.ts'
import { dateAt, matrixAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { Criterion, CriterionState, Stage } from '../../domain/stage.ts'
import { stages } from '../../domain/stages/index.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { useDomainContext } from './workbook-context.ts'

export interface CriterionProgress {
  readonly criterion: Criterion
  readonly state: CriterionState
  /** The reason it was waived with; null where it was not. */
  readonly waiver: string | null
}

export interface StageProgress {
  readonly id: StageId
  readonly stage: Stage
  readonly row: Row | undefined
  readonly status: StageStatus
  readonly due: string | null
  readonly criteria: readonly CriterionProgress[]
  readonly metCount: number
  /** Neither met nor waived, in the stage's order. */
  readonly open: readonly CriterionProgress[]
}

const known = new WeakMap<Workbook, { asOf: string; stages: readonly StageProgress[] }>()

/** All five in order; worked out once per workbook and day. */
export function findStageProgress(context: Context): readonly StageProgress[] {
  const found = known.get(context.workbook)
  if (found?.asOf === context.asOf) return found.stages
  const progress = stages.map((stage) => progressOf(stage, context))
  known.set(context.workbook, { asOf: context.asOf, stages: progress })
  return progress
}

function progressOf(stage: Stage, context: Context): StageProgress {
  const row = findRow(context.workbook, 'stages', stage.id)
  const waivers = row === undefined ? {} : matrixAt(row, 'waivers')
  const criteria = stage.criteria.map((criterion) => ({
    criterion,
    state: criterion.check(context),
    waiver: waivers[criterion.id] ?? null,
  }))
  const facts = findRow(context.workbook, 'facts', 'facts')
  const start = facts === undefined ? undefined : dateAt(facts, 'start-date')
  return {
    id: stage.id,
    stage,
    row,
    status: statusOf(row),
    due: start === undefined ? null : dueAfter(start, stage.due),
    criteria,
    metCount: criteria.filter(({ state }) => state.met).length,
    open: criteria.filter(({ state, waiver }) => !state.met && waiver === null),
  }
}

function statusOf(row: Row | undefined): StageStatus {
  const text = row === undefined ? undefined : textAt(row, 'status')
  return text === 'in-progress' || text === 'done' || text === 'skipped' ? text : 'not-started'
}

function dueAfter(start: string, due: Stage['due']): string {
  return 'days' in due ? addDays(start, due.days) : addMonths(start, due.months)
}

export function useStageStates(): readonly StageProgress[] {
  return findStageProgress(useDomainContext())
}

/** The first stage neither signed nor skipped: where the work is. */
export function findCurrentStage(all: readonly StageProgress[]): StageProgress | null {
  return all.find(({ status }) => status !== 'done' && status !== 'skipped') ?? null
}
