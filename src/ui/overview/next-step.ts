// Which one thing to do next, and where: a pure reading of the plan. Its words live in words.
import type { Context } from '../../domain/context.ts'
import { findStartDate } from '../../domain/facts.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { CriterionOutcome } from '../../domain/stages/index.ts'
import { findRows } from '../../domain/workbook.ts'
import { findCurrentStage } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'

export type NextStep =
  | { readonly kind: 'start-date' | 'people' | 'next-cycle' }
  | { readonly kind: 'sign-off'; readonly stage: StageId }
  /** `minutes` as the guide gives them to the criterion's table; 0 where it has no prompt for it. */
  | {
      readonly kind: 'criterion'
      readonly stage: StageId
      readonly outcome: CriterionOutcome
      readonly minutes: number
    }
  | { readonly kind: 'overdue'; readonly overdue: number; readonly oldestDays: number }

/** A team of one has nobody to disagree with. */
export const fewestPeople = 2

/** The people first, for everything refers to them; then the first unmet criterion of the running stage; once the plan is closed, what is late, then the next cycle. */
export function findNextStep(stages: readonly StageProgress[], context: Context): NextStep {
  if (findStartDate(context.workbook) === undefined) return { kind: 'start-date' }
  const current = findCurrentStage(stages)
  if (current?.id === 'week-one' && findRows(context.workbook, 'people').length < fewestPeople) {
    return { kind: 'people' }
  }
  if (current !== null) {
    const [outcome] = current.open
    if (outcome === undefined) return { kind: 'sign-off', stage: current.id }
    const prompts = current.stage.guide.filter(({ table }) => table === outcome.criterion.table)
    const minutes = prompts.reduce((sum, prompt) => sum + prompt.minutes, 0)
    return { kind: 'criterion', stage: current.id, outcome, minutes }
  }
  const overdue = findRows(context.workbook, 'actions').flatMap((row) => findDaysOverdue(row, context) ?? [])
  return overdue.length > 0
    ? { kind: 'overdue', overdue: overdue.length, oldestDays: Math.max(...overdue) }
    : { kind: 'next-cycle' }
}
