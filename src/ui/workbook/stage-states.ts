// The five stages as the screens show them: the domain's states with the row beside them and what is still open.
import type { Row } from '../../domain/row.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { stageStates } from '../../domain/stages/index.ts'
import type { CriterionOutcome, StageState } from '../../domain/stages/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { useDomainContext } from './workbook-context.ts'

export interface StageProgress extends StageState {
  readonly id: StageId
  readonly row: Row | undefined
  readonly metCount: number
  /** Neither met nor waived, in the stage's order. */
  readonly open: readonly CriterionOutcome[]
}

export function useStageStates(): readonly StageProgress[] {
  const context = useDomainContext()
  return stageStates(context).map((state) => ({
    ...state,
    id: state.stage.id,
    row: findRow(context.workbook, 'stages', state.stage.id),
    metCount: state.criteria.filter((outcome) => outcome.state.met).length,
    open: state.criteria.filter((outcome) => !outcome.state.met && outcome.waivedBecause === null),
  }))
}

/** For what shows one stage: whatever stands around it need not be drawn anew when an edit changes its criteria. */
export function useStageProgress(id: StageId): StageProgress {
  const found = useStageStates().find((progress) => progress.id === id)
  if (found === undefined) throw new Error(`There is no stage ${id}.`)
  return found
}

/** The first stage neither signed nor skipped: where the work is. */
export function findCurrentStage(all: readonly StageProgress[]): StageProgress | null {
  return all.find(({ status }) => status !== 'done' && status !== 'skipped') ?? null
}
