// Which frozen copy stands for a signed stage, and the day it is read as of. Knows no store and no file.
import { dateAt, textAt } from './read.ts'
import type { StageId } from './stage-id.ts'
import { findStage } from './stages/index.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** A kept copy by id; `kind` as its sign-off marked it, `madeAt` in epoch milliseconds. */
interface KeptCopy {
  readonly id: string
  readonly kind: string
  readonly madeAt: number
}

export interface FrozenCopy {
  readonly id: string
  /** The day the stage was signed off, ISO calendar date. */
  readonly asOf: string
}

/** Null where the stage is not signed off, freezes nothing, or its copy is not among those kept. */
export function findFrozenCopy(
  workbook: Workbook,
  stage: StageId,
  copies: readonly KeptCopy[],
): FrozenCopy | null {
  const row = findRow(workbook, 'stages', stage)
  const asOf = row === undefined ? undefined : dateAt(row, 'sign-off-date')
  if (row === undefined || asOf === undefined || textAt(row, 'status') !== 'done') return null
  const { freezes } = findStage(stage)
  const newest = copies
    .filter((copy) => copy.kind === freezes)
    .reduce<KeptCopy | null>(
      (best, copy) => (best === null || copy.madeAt >= best.madeAt ? copy : best),
      null,
    )
  return newest === null ? null : { id: newest.id, asOf }
}
