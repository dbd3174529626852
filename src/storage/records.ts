// The shapes of what the library keeps on this computer. Knows no screens; domain columns never become indexes.
import type { Edit } from '../domain/edit.ts'
import type { Row, VersionVector } from '../domain/row.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { TableId } from '../domain/table-id.ts'

export type StageStatus = 'not-started' | 'in-progress' | 'done' | 'skipped'

/** A workbook at a glance: kept beside its rows so that the library never reads them. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly technologyLeader: string
  readonly peopleCount: number
  readonly stages: readonly {
    readonly id: StageId
    readonly status: StageStatus
    readonly due: string | null
  }[]
  /** First stage neither done nor skipped; null when all are. */
  readonly current: StageId | null
  readonly lastOpenedAt: number
  readonly archivedAt: number | null
  /** Deleted workbooks can be brought back for 30 days. */
  readonly deletedAt: number | null
  readonly sample: boolean
}

export interface CheckpointInfo {
  readonly id: string
  readonly name: string
  readonly kind:
    'named' | 'baseline' | 'follow-up' | 'before-replace' | 'undone-baseline' | 'undone-follow-up'
  readonly madeAt: number
  /** The frozen copies that counted when it was made; a file does not tell, nor did earlier versions. */
  readonly counted?: readonly string[]
}

export interface CellAddress {
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly key?: string
}

/** Text of an editor that was open when the app ended, offered again; never part of the workbook by itself. */
export interface Draft extends CellAddress {
  readonly text: string
}

/** The travelling copy last written or opened, as of which journal row. */
export interface StoredFileLink {
  readonly fileId: string
  readonly displayName: string
  readonly sequence: number
}

/** All about a workbook but its rows. Written whole with every edit, so it stays small. */
export interface WorkbookRecord {
  readonly entry: LibraryEntry
  readonly vector: VersionVector
  /** Null until this stored copy is first edited: every copy writes as a device of its own. */
  readonly device: string | null
  /** The last journal row; 0 where there is none. Grows with every edit, undo and redo. */
  readonly sequence: number
  /** The journal row that undo would take back, and the one that redo would. */
  readonly undo: number | null
  readonly redo: number | null
  readonly formatVersion: number
  readonly savedAt: number
  readonly checkpoints: readonly CheckpointInfo[]
  readonly file: StoredFileLink | null
}

/** A checkpoint whose kind changes with an edit, and changes back when that is undone. */
export interface CheckpointMark {
  readonly id: string
  readonly was: CheckpointInfo['kind']
  readonly becomes: CheckpointInfo['kind']
}

/** One step of a workbook's history. The stacks of undo and redo are chains through `below`. */
export interface JournalRow {
  readonly sequence: number
  /** An edit or a redo is what undo takes back; an undo is what redo takes back. */
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly edit: Edit
  readonly inverse: Edit
  /** Of the edit that was made, undone or redone: what undo and redo call it. */
  readonly label: string
  readonly marks?: readonly CheckpointMark[]
  /** The next row down on the stack that this row lies on: undo for an edit or a redo, redo for an undo. */
  readonly below: number | null
  /** Neither undo nor a cell's history knows of it: answers of raters and their reveal. */
  readonly forGood?: true
  /** Epoch milliseconds, for people; order comes from the sequence. */
  readonly at: number
  readonly author: string
}

/** A row to write, or to delete where it is gone. */
export interface RowWrite {
  readonly table: TableId
  readonly id: string
  readonly row: Row | null
}

/** A photograph or document that belongs to a workbook. */
export interface StoredAttachment {
  /** `<SHA-256 of the bytes>.<ending>`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The searchable text of a workbook as of a journal row. */
export interface SearchText {
  readonly sequence: number
  /** How the text was folded; none in what the first versions kept. */
  readonly folding?: number
  readonly text: string
}
