// What tests of sessions and libraries share: a database of their own, a clock with hands to turn, a quiet desktop.
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Clock } from '../../../src/app/clock.ts'
import { makeEntry } from '../../../src/app/glance.ts'
import { openSession } from '../../../src/app/session.ts'
import type { SessionParts } from '../../../src/app/session.ts'
import type { Session } from '../../../src/app/session-state.ts'
import type { Content, Desktop, SavedFile } from '../../../src/desktop/contract.ts'
import type { Result } from '../../../src/domain/result.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { joinBytes } from '../../../src/format/join-bytes.ts'
import { localDate } from '../../../src/format/local-date.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import type { WorkbookRecord } from '../../../src/storage/records.ts'
import { saveNewWorkbook } from '../../../src/storage/workbooks.ts'
import { methodWords, seedText } from '../../../src/words/index.ts'

/** The value, or the failed test with the problem in its message. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** Forgets every database made before. */
export function newBrowser(): void {
  // Its own types of the same interfaces.
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
}

export async function openTestDatabase(): Promise<PathwayDatabase> {
  return valueOf(await openDatabase({ pause: () => Promise.resolve() })).database
}

export interface HandClock extends Clock {
  /** Turns the hands and calls what came due. */
  readonly advance: (milliseconds: number) => void
}

/** Starts at noon of 23 November 2026, local time. */
export function makeHandClock(): HandClock {
  let now = new Date(2026, 10, 23, 12, 0, 0).getTime()
  let timers: { readonly at: number; readonly callback: () => void }[] = []
  const after: Clock['after'] = (milliseconds, callback) => {
    const timer = { at: now + milliseconds, callback }
    timers.push(timer)
    return () => {
      timers = timers.filter((other) => other !== timer)
    }
  }
  return {
    now: () => now,
    today: () => localDate(new Date(now)),
    after,
    afterFrame: (callback) => after(17, callback),
    advance(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        timers = timers.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.callback()
      }
      now = end
    },
  }
}

export interface TestDesktop extends Desktop {
  /** Bytes by file id. */
  readonly files: Map<string, Uint8Array>
}

/** Keeps files in memory; every dialog answers with `chosen`. */
export function makeTestDesktop(): TestDesktop {
  const files = new Map<string, Uint8Array>()
  const parcels = new Map<string, readonly Uint8Array[]>()
  const take = (content: Content): Uint8Array =>
    content instanceof Uint8Array ? content : joinBytes(parcels.get(content.parcelId) ?? [])
  const label = (fileId: string) => ({ fileId, displayName: `${fileId}.pathway`, folderName: 'folder' })
  const saved = (fileId: string): SavedFile => ({ ...label(fileId), savedAt: '2026-11-23T12:00:00.000Z' })
  return {
    files,
    appInfo: () =>
      Promise.resolve({
        ok: true,
        value: { version: '0', platform: 'browser', electronVersion: '', locale: 'en-GB' },
      }),
    chooseFile: () => Promise.resolve({ ok: true, value: null }),
    addToParcel: (part, parcel = { parcelId: `parcel-${String(parcels.size + 1)}` }) => {
      parcels.set(parcel.parcelId, [...(parcels.get(parcel.parcelId) ?? []), part])
      return Promise.resolve({ ok: true, value: parcel })
    },
    saveFile: (fileId, content) => {
      if (!files.has(fileId)) {
        return Promise.resolve({ ok: false, problem: { code: 'not-found', name: fileId } })
      }
      files.set(fileId, take(content))
      return Promise.resolve({ ok: true, value: saved(fileId) })
    },
    saveFileAs: (_kind, _name, content) => {
      const fileId = `file-${String(files.size + 1)}`
      files.set(fileId, take(content))
      return Promise.resolve({ ok: true, value: saved(fileId) })
    },
    recentFiles: () =>
      Promise.resolve({
        ok: true,
        value: [...files.keys()].map((id) => ({ ...label(id), openedAt: '2026-11-23T12:00:00.000Z' })),
      }),
    openRecent: (fileId) => {
      const bytes = files.get(fileId)
      if (bytes === undefined) {
        return Promise.resolve({ ok: false, problem: { code: 'not-found', name: fileId } })
      }
      return Promise.resolve({ ok: true, value: { ...label(fileId), bytes } })
    },
    forgetRecent: () => Promise.resolve({ ok: true, value: null }),
    takeHandedOverFile: () => Promise.resolve({ ok: true, value: null }),
    setMenu: () => Promise.resolve({ ok: true, value: null }),
    setTitle: () => Promise.resolve({ ok: true, value: null }),
    readyToShow: () => Promise.resolve({ ok: true, value: null }),
    readyToClose: () => Promise.resolve({ ok: true, value: null }),
    on: () => () => undefined,
  }
}

export function makeTestWorkbook(id = 'workbook-1'): Workbook {
  return makeWorkbook({
    id,
    device: 'template',
    facts: {
      title: 'Offsite',
      organisation: 'Meridian',
      technologyLeader: 'Ada',
      startDate: '2026-11-02',
    },
    seedText,
  })
}

export function makeTestRecord(workbook: Workbook): WorkbookRecord {
  return {
    entry: makeEntry(workbook, { lastOpenedAt: 0, archivedAt: null, deletedAt: null, sample: false }),
    vector: workbook.vector,
    device: null,
    sequence: 0,
    undo: null,
    redo: null,
    formatVersion: 1,
    savedAt: 0,
    checkpoints: [],
    file: null,
  }
}

export async function storeTestWorkbook(database: PathwayDatabase, id = 'workbook-1'): Promise<Workbook> {
  const workbook = makeTestWorkbook(id)
  const record = makeTestRecord(workbook)
  valueOf(await saveNewWorkbook(database, { record, workbook, checkpoints: [], attachments: [] }))
  return workbook
}

/** The database of a new browser, with one workbook in it. */
export async function openTestStore(): Promise<PathwayDatabase> {
  newBrowser()
  const database = await openTestDatabase()
  await storeTestWorkbook(database)
  return database
}

export function makeTestParts(database: PathwayDatabase, clock: Clock = makeHandClock()): SessionParts {
  return {
    database,
    clock,
    words: methodWords,
    desktop: makeTestDesktop(),
    encode: () => Promise.resolve({ ok: true, value: new Uint8Array([1]) }),
    author: () => 'Ada',
    onAuthor: () => undefined,
    onRecord: () => undefined,
    onClosed: () => undefined,
  }
}

export async function openTestSession(parts: SessionParts, id = 'workbook-1'): Promise<Session> {
  return valueOf(await openSession(parts, id))
}

/** Lets everything run that waits for a turn of the event loop, until the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (condition()) return
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('It never came about')
}
