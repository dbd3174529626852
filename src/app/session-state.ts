// What an open workbook offers the screens: its present state and the few things one can do to it. Types only.
import type { Kept } from './kept.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { HistoryStep } from '../domain/cell-history.ts'
import type { Edit } from '../domain/edit.ts'
import type { Problem } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { CellAddress, CheckpointInfo, Draft } from '../storage/records.ts'

/** Honest: `saved` only after the transaction with strict durability has completed. Times are epoch milliseconds. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly problem: Problem }

export type { CellAddress, CheckpointInfo, Draft } from '../storage/records.ts'

/** The travelling copy last written or opened, and whether the library holds edits it lacks. */
export interface FileLink {
  readonly fileId: string
  readonly displayName: string
  readonly behind: boolean
}

export interface SessionState {
  readonly workbook: Workbook
  /** Today's local calendar date; moves on at midnight. */
  readonly asOf: string
  readonly save: SaveState
  /** What undo and redo would do, as a finished sentence part such as `Target, row 7: 3 to 4`; null when there is nothing. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** What was done last, taken back or done again: a new object each time; null while nothing was. */
  readonly stepped: { readonly kind: 'edit' | 'undo' | 'redo'; readonly edit: Edit } | null
  readonly drafts: readonly Draft[]
  readonly checkpoints: readonly CheckpointInfo[]
  readonly file: FileLink | null
}

export interface SaveOptions {
  /** Overwrites a file that others changed. */
  readonly force?: boolean
  /** The person knows that the file will hold answers of a round that is not revealed yet. */
  readonly withHiddenAnswers?: boolean
}

/** Who writes and when, as a note says it. */
export interface Signature {
  /** Empty until it is asked for. */
  readonly author: string
  /** `YYYY-MM-DDTHH:MM`, local time. */
  readonly at: string
}

/** A part of the history this computer knows, newest first. */
export interface HistoryPart {
  readonly steps: readonly HistoryStep[]
  /** Where the part before this one ends; null where there is none. */
  readonly next: number | null
}

export interface Session extends Kept {
  readonly store: StoreApi<SessionState>
  /**
   * Applies at once; durable within 300 ms. A no-change edit does nothing. Clears the draft of the cells it
   * sets. The label is what undo calls it; without one it is told from the edit.
   */
  readonly dispatch: (edit: Edit, label?: string) => void
  /** Like `dispatch`, but undo passes it by: answers of raters and their reveal, which nobody else may take back. */
  readonly dispatchForGood: (edit: Edit, label: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Keeps what is in an open editor (at most 300 ms later) until the commit or `clearDraft`. */
  readonly putDraft: (draft: Draft) => void
  /** Lets go of the draft of one cell; without an address that of the open editor. */
  readonly clearDraft: (address?: CellAddress) => void
  /** Resolves when everything dispatched so far is durable, or tells why not. */
  readonly flush: () => Promise<Result<null>>
  /** The newest part of the history as of now, or the one that ends at `last`. */
  readonly loadHistory: (last: number | null) => Promise<Result<HistoryPart>>
  readonly sign: () => Signature
  /** Stands in the history from now on, in every workbook on this computer. */
  readonly nameAuthor: (author: string) => void
  readonly addCheckpoint: (name: string) => Promise<Result<CheckpointInfo>>
  readonly loadCheckpoint: (id: string) => Promise<Result<Workbook>>
  /**
   * Takes the workbook back to a checkpoint as one undo step; the state it leaves is kept as a checkpoint first.
   * Answers of raters and their reveal stay as they are. Null where both say the same and nothing was done.
   */
  readonly restoreCheckpoint: (id: string) => Promise<Result<CheckpointInfo | null>>
  /** Marks the stage done and, where the stage freezes a copy, keeps it, in one transaction and one undo step. */
  readonly signOff: (stage: StageId, by: string, date: string, decided: string) => Promise<Result<null>>
  /** Takes the sign-off back; the frozen copy stays as a checkpoint. */
  readonly undoSignOff: (stage: StageId) => Promise<Result<null>>
  /** A new row id, unique in this workbook. */
  readonly makeRowId: () => string
  /** Null where the person changed their mind. Refuses with `hidden-answers` unless that is said to be known. */
  readonly saveFile: (options?: SaveOptions) => Promise<Result<FileLink | null>>
  readonly saveFileAs: (options?: SaveOptions) => Promise<Result<FileLink | null>>
  readonly close: () => Promise<Result<null>>
}
