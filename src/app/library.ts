// The library: all workbooks on this computer, and the doors through which they come in. Knows no screens.
import { createStore } from 'zustand/vanilla'
import { isDate } from '../domain/date.ts'
import { applyEdit } from '../domain/edit.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { makeWorkbook } from '../domain/template.ts'
import type { Workbook } from '../domain/workbook.ts'
import { formatVersion } from '../format/migrations/index.ts'
import { loadAllCheckpoints, toInfo } from '../storage/checkpoints.ts'
import type { FullCheckpoint } from '../storage/checkpoints.ts'
import type { WorkbookRecord } from '../storage/records.ts'
import {
  loadAttachments,
  loadRecords,
  loadWorkbook,
  removeWorkbooks,
  saveNewWorkbook,
  saveRecord,
} from '../storage/workbooks.ts'
import type { FullWorkbook, StoredWorkbook } from '../storage/workbooks.ts'
import { libraryNames } from '../words/en/edits.ts'
import { seedText } from '../words/index.ts'
import { makeEntry } from './glance.ts'
import type { Library, LibraryState, NewWorkbook, RecentFile } from './library-state.ts'
import type { LongWork } from './long-work.ts'
import { makeOpener } from './open-file.ts'
import { makeDeviceId, makeWorkbookId } from './random-id.ts'
import { searchWorkbooks } from './search.ts'
import { openSession } from './session.ts'
import type { SessionParts } from './session.ts'
import type { Session } from './session-state.ts'

export interface Sample {
  readonly workbook: Workbook
  readonly checkpoints: readonly FullCheckpoint[]
}

export interface LibraryParts extends Omit<SessionParts, 'onRecord' | 'onClosed' | 'encode'> {
  readonly work: LongWork
  /** The sample engagement under a new id; loaded when it is asked for. */
  readonly makeSample: (id: string) => Promise<Sample>
  /** The browser had lost the database and began an empty one. */
  readonly lost: boolean
}

/** Longest title of a workbook, in characters. */
export const longestTitle = 300

const keepDeletedMilliseconds = 30 * 24 * 3_600_000

export function makeLibrary(parts: LibraryParts): Library {
  const { database, clock, desktop } = parts
  const store = createStore<LibraryState>(() => ({ entries: [], recentFiles: [], ready: false }))
  const records = new Map<string, WorkbookRecord>()
  const sessions = new Map<string, Promise<Result<Session>>>()
  const closings = new Map<string, Promise<Result<null>>>()
  /** Written a moment ago and most likely opened next: its rows need not be read again. */
  let fresh: StoredWorkbook | null = null
  let lost = parts.lost

  function showEntries(): void {
    const entries = [...records.values()].map((record) => record.entry)
    store.setState({ entries: entries.sort((a, b) => b.lastOpenedAt - a.lastOpenedAt) })
  }

  function noteRecord(record: WorkbookRecord): void {
    const before = records.get(record.entry.id)
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

  /** Stores a workbook that the library does not have yet. */
  async function add(full: FullWorkbook): Promise<Result<string>> {
    const saved = await saveNewWorkbook(database, full)
    return saved.ok ? succeed(noteStored(full)) : saved
  }

  function noteStored({ record, workbook }: StoredWorkbook): string {
    fresh = { record, workbook }
    noteRecord(record)
    return workbook.id
  }

  function makeRecord(workbook: Workbook, device: string | null, sample = false): WorkbookRecord {
    const now = clock.now()
    return {
      entry: makeEntry(workbook, { lastOpenedAt: now, archivedAt: null, deletedAt: null, sample }),
      vector: workbook.vector,
      device,
      sequence: 0,
      undo: null,
      redo: null,
      formatVersion,
      savedAt: now,
      checkpoints: [],
      file: null,
    }
  }

  async function create(facts: NewWorkbook): Promise<Result<string>> {
    const title = facts.title.trim()
    const { length } = Array.from(title)
    if (length > longestTitle) return fail({ code: 'title-too-long', length, limit: longestTitle })
    if (!isDate(facts.startDate)) return fail({ code: 'bad-date', text: facts.startDate })
    const device = makeDeviceId()
    const workbook = makeWorkbook({
      id: makeWorkbookId(),
      device,
      facts: {
        title,
        organisation: facts.organisation.trim(),
        technologyLeader: facts.technologyLeader.trim(),
        startDate: facts.startDate,
      },
      seedText,
    })
    return add({ record: makeRecord(workbook, device), workbook, checkpoints: [], attachments: [] })
  }

  async function openSample(): Promise<Result<string>> {
    const { workbook, checkpoints } = await parts.makeSample(makeWorkbookId())
    const record = { ...makeRecord(workbook, null, true), checkpoints: checkpoints.map(toInfo) }
    return add({ record, workbook, checkpoints, attachments: [] })
  }

  async function duplicate(id: string): Promise<Result<string>> {
    const settled = await closeSession(id, false)
    if (!settled.ok) return settled
    const stored = await loadWorkbook(database, id)
    if (!stored.ok) return stored
    const checkpoints = await loadAllCheckpoints(database, id, stored.value.record.checkpoints)
    if (!checkpoints.ok) return checkpoints
    const attachments = await loadAttachments(database, id)
    if (!attachments.ok) return attachments
    const device = makeDeviceId()
    const title = libraryNames.secondCycle(stored.value.record.entry.title, longestTitle)
    const copy = { ...stored.value.workbook, id: makeWorkbookId() }
    const { workbook } = applyEdit(
      copy,
      { kind: 'set-cells', table: 'facts', changes: [{ row: 'facts', column: 'title', value: title }] },
      device,
    )
    const record = { ...makeRecord(workbook, device), checkpoints: stored.value.record.checkpoints }
    return add({ record, workbook, checkpoints: checkpoints.value, attachments: attachments.value })
  }

  /** Makes sure that nobody holds an older state of the workbook in memory. */
  async function closeSession(id: string, andClose = true): Promise<Result<null>> {
    const opened = await sessions.get(id)
    if (opened?.ok !== true) return succeed(null)
    return andClose ? opened.value.close() : opened.value.flush()
  }

  async function changeEntry(id: string, change: Partial<WorkbookRecord['entry']>): Promise<Result<null>> {
    const closed = await closeSession(id)
    if (!closed.ok) return closed
    const record = records.get(id)
    if (record === undefined) return fail({ code: 'no-such-workbook', id })
    const changed = { ...record, entry: { ...record.entry, ...change } }
    const saved = await saveRecord(database, changed)
    if (saved.ok) {
      if (fresh?.workbook.id === id) fresh = null
      noteRecord(changed)
    }
    return saved
  }

  async function openById(id: string): Promise<Result<Session>> {
    await closings.get(id)
    const known = sessions.get(id)
    if (known !== undefined) return known
    const opening = openNow(id)
    sessions.set(id, opening)
    const opened = await opening
    if (!opened.ok) sessions.delete(id)
    return opened
  }

  async function openNow(id: string): Promise<Result<Session>> {
    const record = records.get(id)
    if (record !== undefined && record.formatVersion > formatVersion) {
      return fail({
        code: 'file-too-new',
        name: record.entry.title,
        formatVersion: record.formatVersion,
        knownVersion: formatVersion,
        writtenBy: 'Pathway',
      })
    }
    const known = fresh?.workbook.id === id ? fresh : undefined
    fresh = null
    const opened = await openSession(
      {
        ...parts,
        encode: parts.work.encode,
        onRecord: noteRecord,
        onClosed: () => {
          sessions.delete(id)
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

  async function search(text: string): Promise<Result<readonly string[]>> {
    const living = [...records.values()].filter(({ entry }) => entry.deletedAt === null)
    return searchWorkbooks(database, living, text, parts.words)
  }

  const opener = makeOpener({
    database,
    clock,
    desktop,
    work: parts.work,
    findRecord: (id) => records.get(id),
    makeRecord: (workbook) => makeRecord(workbook, null),
    add,
    noteStored,
    noteRecord,
    closeSession,
    onOpened: () => void showRecentFiles(),
  })

  return {
    store,
    load,
    create,
    openSample,
    duplicate,
    ...opener,
    setArchived: (id, archived) => changeEntry(id, { archivedAt: archived ? clock.now() : null }),
    setDeleted: (id, deleted) => changeEntry(id, { deletedAt: deleted ? clock.now() : null }),
    search,
    openSession: openById,
  }
}
