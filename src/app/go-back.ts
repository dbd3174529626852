// What taking a workbook back to a checkpoint changes: one edit, and which frozen copies count afterwards. No store.
import type { Edit } from '../domain/edit.ts'
import { textAt } from '../domain/read.ts'
import { makeRestoreEdit } from '../domain/restore.ts'
import { stages } from '../domain/stages/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { CheckpointInfo, CheckpointMark } from '../storage/records.ts'
import { editWords } from '../words/en/edits.ts'
import { makeFrozenMark, makeUndoneMarks, undoneKinds } from './sign-off.ts'

export interface StepBack {
  readonly edit: Edit
  readonly label: string
  readonly marks: readonly CheckpointMark[]
  /** Name of the copy to keep of the state that is left. */
  readonly copyName: string
}

/** Null where the workbook says the same already. */
export function makeStepBack(
  present: Workbook,
  earlier: Workbook,
  checkpoints: readonly CheckpointInfo[],
  info: CheckpointInfo,
): StepBack | null {
  const { name, kind } = info
  const edit = makeRestoreEdit(present, earlier, kind === 'before-replace')
  if (edit === null) return null
  return {
    edit,
    label: editWords.wentBackTo(name),
    marks: makeMarks(checkpoints, earlier, info),
    copyName: editWords.beforeGoingBack(name),
  }
}

/**
 * Of each stage that is signed there, the copy that counted then, and no other; where that is not known, the newest that
 * was kept by then.
 */
function makeMarks(
  checkpoints: readonly CheckpointInfo[],
  earlier: Workbook,
  { counted = [], madeAt: until }: CheckpointInfo,
): readonly CheckpointMark[] {
  return stages.flatMap(({ id, freezes }) => {
    if (freezes === undefined) return []
    const row = findRow(earlier, 'stages', id)
    const isSigned = row !== undefined && textAt(row, 'status') === 'done'
    const copies = checkpoints.filter(({ kind }) => kind === freezes || kind === undoneKinds[freezes])
    const newest = copies
      .filter(({ madeAt }) => madeAt <= until)
      .reduce<CheckpointInfo | null>(
        (best, copy) => (best === null || copy.madeAt >= best.madeAt ? copy : best),
        null,
      )
    const counts = isSigned ? (copies.find((copy) => counted.includes(copy.id)) ?? newest) : null
    const others = makeUndoneMarks(checkpoints, freezes).filter((mark) => mark.id !== counts?.id)
    return counts === null || counts.kind === freezes
      ? others
      : [...others, makeFrozenMark(counts.id, freezes)]
  })
}
