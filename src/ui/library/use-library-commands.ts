// Answers what the library asks for: opens, copies, sets aside and brings back workbooks, and tells what came of it.
import { useMemo } from 'react'
import type { KnownWorkbookChoice, Library, LibraryEntry, RecentFile } from '../../app/library-state.ts'
import type { Context } from '../../domain/context.ts'
import type { Session } from '../../app/session-state.ts'
import type { Result } from '../../domain/result.ts'
import { libraryWords } from '../../words/en/library.ts'
import { cut, isolate } from '../../words/en/spell.ts'
import { useAsk } from '../shell/ask.tsx'
import { useNotify } from '../shell/notices.tsx'
import { problemText } from '../shell/problem-text.ts'
import { saveAsking } from '../shell/save-asking.ts'
import type { LibraryCommands } from './library-commands.ts'

interface LibraryCommandOptions {
  readonly library: Library
  readonly onOpened: (session: Session) => Promise<void>
  readonly onCreate: () => void
  readonly onNextCycle: (source: Context) => void
  readonly onKnown: (choice: KnownWorkbookChoice) => void
  /** A workbook could not be brought in; the one on screen may have been closed for it. */
  readonly onFailed: () => Promise<void>
}

export interface LibraryFileCommands extends LibraryCommands {
  /** A file that was dropped on the window or handed over by the system. */
  readonly openBytes: (name: string, bytes: Uint8Array, fileId: string | null) => Promise<void>
  /** Opens the workbook an earlier step led to, or tells why there is none. */
  readonly follow: (result: Result<string | KnownWorkbookChoice | null>) => void
}

export function useLibraryCommands(options: LibraryCommandOptions): LibraryFileCommands {
  const { library, onOpened, onCreate, onNextCycle, onKnown, onFailed } = options
  const notify = useNotify()
  const ask = useAsk()
  return useMemo(() => {
    function tell(result: Result<unknown>): boolean {
      if (result.ok) return true
      if (result.problem.code !== 'cancelled') notify({ text: problemText(result.problem), stays: true })
      return false
    }
    async function open(id: string): Promise<void> {
      const entry = library.store.getState().entries.find((each) => each.id === id)
      const opened = await library.openSession(id)
      if (!tell(opened) || !opened.ok) return
      await onOpened(opened.value)
      if (entry !== undefined && entry.deletedAt !== null) {
        notify({ text: libraryWords.openedDeleted(titleOf(entry)) })
      }
    }
    async function startNextCycle(entry: LibraryEntry): Promise<void> {
      const source = await library.readToday(entry.id)
      if (tell(source) && source.ok) onNextCycle(source.value)
    }
    async function follow(result: Result<string | KnownWorkbookChoice | null>): Promise<void> {
      if (!result.ok) {
        tell(result)
        await onFailed()
      } else if (typeof result.value === 'string') {
        await open(result.value)
      } else if (result.value !== null) {
        onKnown(result.value)
      }
    }
    async function followLater(promise: Promise<Result<string | KnownWorkbookChoice | null>>): Promise<void> {
      await follow(await promise)
    }
    async function setDeleted(entry: LibraryEntry, deleted: boolean): Promise<void> {
      if (!tell(await library.setDeleted(entry.id, deleted))) return
      const title = titleOf(entry)
      const undo = { label: libraryWords.undo, run: () => void setDeleted(entry, !deleted) }
      notify(
        deleted
          ? { text: libraryWords.deleted(title), action: undo }
          : { text: libraryWords.broughtBack(title) },
      )
    }
    async function setArchived(entry: LibraryEntry, archived: boolean): Promise<void> {
      if (!tell(await library.setArchived(entry.id, archived))) return
      const title = titleOf(entry)
      const undo = { label: libraryWords.undo, run: () => void setArchived(entry, !archived) }
      notify(
        archived
          ? { text: libraryWords.archived(title), action: undo }
          : { text: libraryWords.broughtBack(title) },
      )
    }
    async function sendCopy(entry: LibraryEntry): Promise<void> {
      const saved = await saveAsking(ask, (options) => library.sendCopy(entry.id, options))
      if (tell(saved) && saved.ok && saved.value !== null) {
        notify({ text: libraryWords.copySent(saved.value.displayName) })
      }
    }
    return {
      create: onCreate,
      openFile: () => void followLater(library.openFile()),
      openSample: () => void followLater(library.openSample()),
      openRecent: (file: RecentFile) => void followLater(library.openRecent(file.fileId)),
      open: (id: string) => void open(id),
      startNextCycle: (entry: LibraryEntry) => void startNextCycle(entry),
      duplicate: (entry: LibraryEntry) => void followLater(library.duplicate(entry.id)),
      sendCopy: (entry: LibraryEntry) => void sendCopy(entry),
      setArchived: (entry: LibraryEntry, archived: boolean) => void setArchived(entry, archived),
      setDeleted: (entry: LibraryEntry, deleted: boolean) => void setDeleted(entry, deleted),
      openBytes: (name, bytes, fileId) => followLater(library.openBytes(name, bytes, fileId)),
      follow: (result) => void follow(result),
    }
  }, [library, notify, ask, onCreate, onNextCycle, onKnown, onOpened, onFailed])
}

function titleOf(entry: LibraryEntry): string {
  const title = entry.title.trim() === '' ? libraryWords.untitled : entry.title
  return isolate(cut(title, 80))
}
