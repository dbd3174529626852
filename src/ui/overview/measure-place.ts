// From a number to the rows behind it: which page and table each measure is read from.
import { isRevealed } from '../../domain/rounds.ts'
import type { MeasureId } from '../../domain/measure.ts'
import type { Workbook } from '../../domain/workbook.ts'
import type { Route } from '../workbook/route.ts'
import { findCurrentStage } from '../workbook/stage-states.ts'
import type { StageProgress } from '../workbook/stage-states.ts'

const places: Readonly<Record<Exclude<MeasureId, 'M7' | 'M9'>, Route>> = {
  M1: { page: 'stage', stage: 'week-one', table: 'integration-points' },
  M2: { page: 'stage', stage: 'week-one', table: 'information-flows' },
  M3: { page: 'stage', stage: 'week-one', table: 'decision-rights' },
  M4: { page: 'stage', stage: 'month-two', table: 'scorecard' },
  M5: { page: 'stage', stage: 'month-three', table: 'translation-skills' },
  M6: { page: 'stage', stage: 'month-six', table: 'flow-log' },
  M8: { page: 'stage', stage: 'month-one', table: 'meetings' },
  M10: { page: 'stage', stage: 'week-one', table: 'symptoms' },
}

/** M7 leads to the latest reveal, M9 to the stage where the work is. */
export function findMeasurePlace(id: MeasureId, workbook: Workbook, stages: readonly StageProgress[]): Route {
  if (id === 'M7') {
    if (isRevealed(workbook, 'follow-up')) return { page: 'reveal', round: 'follow-up' }
    if (isRevealed(workbook, 'baseline')) return { page: 'reveal', round: 'baseline' }
    return { page: 'stage', stage: 'week-one', table: 'ratings' }
  }
  if (id === 'M9')
    return { page: 'stage', stage: (findCurrentStage(stages) ?? stages.at(-1))?.id ?? 'week-one' }
  return places[id]
}
