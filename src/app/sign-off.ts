// What signing a stage off changes, and what taking that back does: edits and marks on frozen copies. No store.
import type { CellChange, Edit } from '../domain/edit.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { Stage } from '../domain/stage.ts'
import type { CheckpointInfo, CheckpointMark } from '../storage/records.ts'

export interface SignOff {
  readonly by: string
  readonly date: string
  readonly decided: string
}

export function makeSignOffEdit(stage: StageId, { by, date, decided }: SignOff): Edit {
  return setStage(stage, [
    ['status', 'done'],
    ['sign-off-date', date],
    ['sign-off-by', by === '' ? null : by],
    ['sign-off-decided', decided === '' ? null : decided],
  ])
}

export function makeUndoSignOffEdit(stage: StageId): Edit {
  return setStage(stage, [
    ['status', 'in-progress'],
    ['sign-off-date', null],
    ['sign-off-by', null],
    ['sign-off-decided', null],
  ])
}

function setStage(stage: StageId, cells: readonly (readonly [string, string | null])[]): Edit {
  const changes: CellChange[] = cells.map(([column, value]) => ({ row: stage, column, value }))
  return { kind: 'set-cells', table: 'stages', changes }
}

export const undoneKinds = { baseline: 'undone-baseline', 'follow-up': 'undone-follow-up' } as const

type Frozen = NonNullable<Stage['freezes']>

/** The copies that count as this kind now no longer do. */
export function makeUndoneMarks(checkpoints: readonly CheckpointInfo[], kind: Frozen): CheckpointMark[] {
  return checkpoints
    .filter((checkpoint) => checkpoint.kind === kind)
    .map(({ id }) => ({ id, was: kind, becomes: undoneKinds[kind] }))
}

/** By id, the copies that count now. */
export function findCounted(checkpoints: readonly CheckpointInfo[]): readonly string[] {
  return checkpoints.filter(({ kind }) => kind === 'baseline' || kind === 'follow-up').map(({ id }) => id)
}

/** Copies that stay behind when the sign-offs they were made for are gone. */
export function makeAllUndone(checkpoints: readonly CheckpointInfo[]): readonly CheckpointInfo[] {
  const marks = [...makeUndoneMarks(checkpoints, 'baseline'), ...makeUndoneMarks(checkpoints, 'follow-up')]
  return applyMarks(checkpoints, marks)
}

/** The new copy counts; taking the step back makes it one that was undone. */
export function makeFrozenMark(id: string, kind: Frozen): CheckpointMark {
  return { id, was: undoneKinds[kind], becomes: kind }
}

export function reverseMarks(marks: readonly CheckpointMark[]): CheckpointMark[] {
  return marks.map(({ id, was, becomes }) => ({ id, was: becomes, becomes: was })).reverse()
}

export function applyMarks(
  checkpoints: readonly CheckpointInfo[],
  marks: readonly CheckpointMark[],
): readonly CheckpointInfo[] {
  if (marks.length === 0) return checkpoints
  const kinds = new Map(marks.map(({ id, becomes }) => [id, becomes]))
  return checkpoints.map((checkpoint) => ({
    ...checkpoint,
    kind: kinds.get(checkpoint.id) ?? checkpoint.kind,
  }))
}
