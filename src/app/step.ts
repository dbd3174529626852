// A change of a workbook on its way into history, and what of it goes into the store. Knows no screens.
import type { Edit } from '../domain/edit.ts'
import { findRow } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type {
  CheckpointInfo,
  CheckpointMark,
  Draft,
  JournalRow,
  RowWrite,
  WorkbookRecord,
} from '../storage/records.ts'
import type { FileLink } from './session-state.ts'

/** A change of the workbook on its way into history. */
export interface Step {
  readonly kind: JournalRow['kind']
  readonly edit: Edit
  readonly label: string
  readonly marks?: readonly CheckpointMark[]
  /** A copy of the result to keep. */
  readonly freeze?: CheckpointInfo
  readonly drafts?: ReadonlyMap<string, Draft | null>
  /** Journaled like any other, but neither undo nor redo knows of it. */
  readonly forGood?: boolean
}

export function rowWrite(
  workbook: Workbook,
  { table, row }: { table: RowWrite['table']; row: string },
): RowWrite {
  return { table, id: row, row: findRow(workbook, table, row) ?? null }
}

export function linkOf({ file, sequence }: WorkbookRecord): FileLink | null {
  if (file === null) return null
  return { fileId: file.fileId, displayName: file.displayName, behind: sequence > file.sequence }
}
