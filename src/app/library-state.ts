// What the library of workbooks offers the screens. Types only.
import type { StoreApi } from 'zustand/vanilla'
import type { Context } from '../domain/context.ts'
import type { Result } from '../domain/result.ts'
import type { LibraryEntry } from '../storage/records.ts'
import type { NextCycleFacts } from './next-cycle.ts'
import type { Portfolio } from './portfolio.ts'
import type { FileLink, SaveOptions, Session } from './session-state.ts'

export type { LibraryEntry, StageStatus } from '../storage/records.ts'

export interface NewWorkbook {
  readonly title: string
  readonly organisation: string
  readonly technologyLeader: string
  /** ISO calendar date. */
  readonly startDate: string
}

/** A file whose workbook the library already has: the person chooses. */
export interface KnownWorkbookChoice {
  readonly kind: 'known'
  readonly id: string
  readonly title: string
  /** The one here is to be deleted for good in some days. */
  readonly isDeleted: boolean
  /** Which of the two holds all changes of the other, and more. */
  readonly further: 'here' | 'file' | 'neither'
  /** Epoch milliseconds: when the one here was last stored, and when the file was written, if it says so. */
  readonly savedAt: number
  readonly writtenAt: number | null
  readonly choose: (choice: 'replace' | 'keep-both') => Promise<Result<string>>
}

export interface RecentFile {
  readonly fileId: string
  readonly displayName: string
  readonly folderName: string
  readonly openedAt: number
}

export interface LibraryState {
  readonly entries: readonly LibraryEntry[]
  readonly recentFiles: readonly RecentFile[]
  /** False until the first read is in. */
  readonly ready: boolean
}

export interface Library {
  readonly store: StoreApi<LibraryState>
  readonly load: () => Promise<Result<null>>
  /** Each returns the id of the workbook to open. */
  readonly create: (facts: NewWorkbook) => Promise<Result<string>>
  /** The workbook of the next cycle, made from the one given as it stands. */
  readonly startNextCycle: (context: Context, facts: NextCycleFacts) => Promise<Result<string>>
  /** A workbook that is not open, as it stands today. */
  readonly readToday: (id: string) => Promise<Result<Context>>
  readonly openSample: () => Promise<Result<string>>
  /** A copy with everything in it, sign-offs and checkpoints too. */
  readonly duplicate: (id: string) => Promise<Result<string>>
  readonly openBytes: (
    name: string,
    bytes: Uint8Array,
    fileId: string | null,
  ) => Promise<Result<string | KnownWorkbookChoice>>
  /** Shows the dialog; null when the person changed their mind. */
  readonly openFile: () => Promise<Result<string | KnownWorkbookChoice | null>>
  readonly openRecent: (fileId: string) => Promise<Result<string | KnownWorkbookChoice>>
  /** The file that the system asked Pathway to open; null where there is none. */
  readonly openHandedOver: () => Promise<Result<string | KnownWorkbookChoice | null>>
  /** Saves the workbook as a file without opening it on screen; as `saveFileAs` of a session. */
  readonly sendCopy: (id: string, options: SaveOptions) => Promise<Result<FileLink | null>>
  readonly setArchived: (id: string, archived: boolean) => Promise<Result<null>>
  readonly setDeleted: (id: string, deleted: boolean) => Promise<Result<null>>
  /** Ids of entries whose facts or cells contain the text, ignoring case and accents. */
  readonly search: (text: string) => Promise<Result<readonly string[]>>
  /** A deleted one is brought back: what is typed into it must not go with the deleted ones. */
  readonly openSession: (id: string) => Promise<Result<Session>>
  /** All workbooks measured, for comparing them; one for the whole run, so that what is known stays known. */
  readonly openPortfolio: () => Promise<Portfolio>
}
