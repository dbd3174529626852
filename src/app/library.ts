// The library: all workbooks on this computer, and the doors through which they come in. Knows no screens.
import { createStore } from 'zustand/vanilla'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { WorkbookRecord } from '../storage/records.ts'
import { loadRecords, removeWorkbooks, saveRecord } from '../storage/workbooks.ts'
import type { StoredWorkbook } from '../storage/workbooks.ts'
import { libraryNames } from '../words/en/edits.ts'
import type { MethodWords } from '../words/words.ts'
import type { Intake, Sample } from './intake.ts'
import type { Library, LibraryState, RecentFile } from './library-state.ts'
import type { LongWork } from './long-work.ts'
import type { Portfolio } from './portfolio.ts'
import type { SessionParts } from './session.ts'
import type { FileLink, SaveOptions, Session } from './session-state.ts'
import { findTooNew } from './too-new.ts'

export interface LibraryParts extends Pick<
  SessionParts,
  'database' | 'clock' | 'desktop' | 'author' | 'onAuthor'
> {
  readonly work: LongWork
  /** Not needed to show the library, so not loaded for it. */
  readonly loadWords: () => Promise<MethodWords>
  /** The sample engagement under a new id; loaded when it is asked for. */
  readonly makeSample: (id: string) => Promise<Sample>
  /** The browser had lost the database and began an empty one. */
  readonly lost: boolean
}

const keepDeletedMilliseconds = 30 * 24 * 3_600_000

export function makeLibrary(parts: LibraryParts): Library {
  const { database, clock, desktop } = parts
  const store = createStore<LibraryState>(() => ({ entries: [], recentFiles: [], ready: false }))
  const records = new Map<string, WorkbookRecord>()
  const sessions = new Map<string, Promise<Result<Session>>>()
  /** Ids of the sessions that a screen asked for: only it closes them. */
  const onScreen = new Set<string>()
  const closings = new Map<string, Promise<Result<null>>>()
  /** Written a moment ago and most likely opened next: its rows need not be read again. */
  let fresh: StoredWorkbook | null = null
  let lost = parts.lost
  let intake: Promise<Intake> | null = null
  let portfolio: Promise<Portfolio> | null = null

  function showEntries(): void {
    const entries = [...records.values()].map((record) => record.entry)
    store.setState({ entries: entries.sort((a, b) => b.lastOpenedAt - a.lastOpenedAt) })
  }

  function noteRecord(record: WorkbookRecord): void {
    const before = records.get(record.entry.id)
    if (fresh?.workbook.id === record.entry.id && fresh.record !== record) fresh = null
    records.set(record.entry.id, record)
    if (before?.entry !== record.entry) showEntries()
  }

  async function load(): Promise<Result<null>> {
    const read = await loadRecords(database)
    if (!read.ok) return read
    const oldest = clock.now() - keepDeletedMilliseconds
    const over = read.value.filter(({ entry }) => entry.deletedAt !== null && entry.deletedAt < oldest)
    records.clear()
    for (const record of read.value) if (!over.includes(record)) records.set(record.entry.id, record)
    showEntries()
    store.setState({ ready: true })
    void showRecentFiles()
    // What cannot be removed now is removed at another start.
    if (over.length > 0)
      void removeWorkbooks(
        database,
        over.map(({ entry }) => entry.id),
      )
    if (!lost) return succeed(null)
    lost = false
    return fail({ code: 'store-lost', title: libraryNames.everyWorkbook })
  }

  async function showRecentFiles(): Promise<void> {
    const recent = await desktop.recentFiles()
    if (!recent.ok) return
    const recentFiles = recent.value.map((file): RecentFile => ({
      ...file,
      openedAt: Date.parse(file.openedAt),
    }))
    store.setState({ recentFiles })
  }

  function noteStored({ record, workbook }: StoredWorkbook): string {
    fresh = { record, workbook }
    noteRecord(record)
    return workbook.id
  }

  /** Makes sure that nobody holds an older state of the workbook in memory. */
  async function closeSession(id: string): Promise<Result<null>> {
    const opened = await sessions.get(id)
    return opened?.ok === true ? opened.value.close() : succeed(null)
  }

  async function changeEntry(id: string, change: Partial<WorkbookRecord['entry']>): Promise<Result<null>> {
    const closed = await closeSession(id)
    if (!closed.ok) return closed
    const record = records.get(id)
    if (record === undefined) return fail({ code: 'no-such-workbook', id })
    const changed = { ...record, entry: { ...record.entry, ...change } }
    const saved = await saveRecord(database, changed)
    if (saved.ok) noteRecord(changed)
    return saved
  }

  async function openForScreen(id: string): Promise<Result<Session>> {
    if (records.get(id)?.entry.deletedAt != null) {
      const broughtBack = await changeEntry(id, { deletedAt: null })
      if (!broughtBack.ok) return broughtBack
    }
    onScreen.add(id)
    return openById(id)
  }

  async function openById(id: string): Promise<Result<Session>> {
    while (closings.has(id)) await closings.get(id)
    const known = sessions.get(id)
    if (known !== undefined) return known
    const opening = openNow(id)
    sessions.set(id, opening)
    let isOpen = false
    try {
      const opened = await opening
      isOpen = opened.ok
      return opened
    } finally {
      // Also where its code could not be loaded: the next try begins anew.
      if (!isOpen) sessions.delete(id)
    }
  }

  async function openNow(id: string): Promise<Result<Session>> {
    const record = records.get(id)
    const tooNew = record === undefined ? null : findTooNew(record)
    if (tooNew !== null) return fail(tooNew)
    const known = fresh?.workbook.id === id ? fresh : undefined
    fresh = null
    const [{ openSession }, words] = await Promise.all([import('./session.ts'), parts.loadWords()])
    const opened = await openSession(
      {
        ...parts,
        words,
        encode: parts.work.encode,
        onRecord: noteRecord,
        onClosed: () => {
          sessions.delete(id)
          onScreen.delete(id)
          void showRecentFiles()
        },
      },
      id,
      known,
    )
    return opened.ok ? succeed({ ...opened.value, close: () => close(id, opened.value) }) : opened
  }

  /** Whoever opens the workbook again meanwhile waits for the end of it. */
  function close(id: string, session: Session): Promise<Result<null>> {
    const closing = session.close().finally(() => closings.delete(id))
    closings.set(id, closing)
    return closing
  }

  async function sendCopy(id: string, options: SaveOptions): Promise<Result<FileLink | null>> {
    const opened = await openById(id)
    if (!opened.ok) return opened
    const saved = await opened.value.saveFileAs(options)
    // A screen may have taken it up meanwhile, or had it before.
    if (onScreen.has(id)) return saved
    const closed = await opened.value.close()
    return closed.ok ? saved : closed
  }

  async function search(text: string): Promise<Result<readonly string[]>> {
    const [{ searchWorkbooks }, words] = await Promise.all([import('./search.ts'), parts.loadWords()])
    return searchWorkbooks(database, [...records.values()], text, words)
  }

  /** The doors for new workbooks, with all that is known about them: loaded when one is first used. */
  function openIntake(): Promise<Intake> {
    intake ??= import('./intake.ts').then(({ makeIntake }) =>
      makeIntake({
        database,
        clock,
        desktop,
        work: parts.work,
        makeSample: parts.makeSample,
        findRecord: (id) => records.get(id),
        findTitles: () => new Set([...records.values()].map(({ entry }) => entry.title)),
        noteStored,
        noteRecord,
        closeSession,
        onOpened: () => void showRecentFiles(),
      }),
    )
    return intake
  }

  /** Loaded when it is first looked at, with all measures. */
  function openPortfolio(): Promise<Portfolio> {
    portfolio ??= import('./portfolio.ts').then(
      ({ makePortfolio }) =>
        makePortfolio({
          database,
          findRecords: () => [...records.values()],
          now: clock.now,
          pause: () => new Promise((resolve) => setTimeout(resolve)),
        }),
      (error: unknown) => {
        // The next look at it tries again.
        portfolio = null
        throw error
      },
    )
    return portfolio
  }

  return {
    store,
    load,
    create: async (facts) => (await openIntake()).create(facts),
    startNextCycle: async (context, facts) => (await openIntake()).startNextCycle(context, facts),
    readToday: async (id) => (await openIntake()).readToday(id),
    openSample: async () => (await openIntake()).openSample(),
    duplicate: async (id) => (await openIntake()).duplicate(id),
    openBytes: async (name, bytes, fileId) => (await openIntake()).openBytes(name, bytes, fileId),
    openFile: async () => (await openIntake()).openFile(),
    openRecent: async (fileId) => (await openIntake()).openRecent(fileId),
    openHandedOver: async () => (await openIntake()).openHandedOver(),
    setArchived: (id, archived) => changeEntry(id, { archivedAt: archived ? clock.now() : null }),
    setDeleted: (id, deleted) => changeEntry(id, { deletedAt: deleted ? clock.now() : null }),
    search,
    sendCopy,
    openSession: openForScreen,
    openPortfolio,
  }
}
