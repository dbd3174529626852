// Where a round belongs in the plan.
import type { RoundId } from '../../domain/tables/rounds.ts'
import type { Route } from '../workbook/route.ts'

/** The tab on which the round's answers are collected. */
export function stageOfRound(round: RoundId): Route {
  return { page: 'stage', stage: round === 'baseline' ? 'week-one' : 'month-six', table: 'ratings' }
}
