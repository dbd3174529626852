// What the library's buttons, keys and menu can ask for; the app answers, the screens only call.
import type { LibraryEntry, RecentFile } from '../../app/library-state.ts'

export interface LibraryCommands {
  readonly create: () => void
  readonly openFile: () => void
  readonly openSample: () => void
  readonly openRecent: (file: RecentFile) => void
  readonly open: (id: string) => void
  readonly startNextCycle: (entry: LibraryEntry) => void
  readonly duplicate: (entry: LibraryEntry) => void
  readonly sendCopy: (entry: LibraryEntry) => void
  readonly setArchived: (entry: LibraryEntry, archived: boolean) => void
  readonly setDeleted: (entry: LibraryEntry, deleted: boolean) => void
}
