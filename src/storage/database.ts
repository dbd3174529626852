// Opens the one database of the library and keeps its stores. Knows nothing of what the records mean.
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Row } from '../domain/row.ts'
import { problemOf } from './problem.ts'
import type { CheckpointPart } from './checkpoints.ts'
import type { JournalRow, SearchText, StoredAttachment, Draft, WorkbookRecord } from './records.ts'

/** Every store has keys of its own beside the values: a key inside the value costs a second copy per write. */
export class PathwayDatabase extends Dexie {
  declare readonly workbooks: Table<WorkbookRecord, string>
  /** By workbook, table, row. */
  declare readonly rows: Table<Row, [string, string, string]>
  /** By workbook, sequence. */
  declare readonly journal: Table<JournalRow, [string, number]>
  /** By workbook, checkpoint, table, part: no value grows beyond some hundred rows. */
  declare readonly checkpoints: Table<CheckpointPart, [string, string, string, number]>
  /** By workbook, name of the file (its content's hash and its ending). */
  declare readonly attachments: Table<StoredAttachment, [string, string]>
  /** By workbook, address of the cell. */
  declare readonly drafts: Table<Draft, [string, string]>
  declare readonly searchTexts: Table<SearchText, string>
  declare readonly settings: Table<unknown, string>

  constructor(name: string, indexedDB: object) {
    super(name, {
      // Without this an edit shown as saved is lost when the power fails.
      chromeTransactionDurability: 'strict',
      // Nothing here queries twice: a cache would only clone.
      cache: 'disabled',
      indexedDB: indexedDB as { open: IDBFactory['open'] }, // a factory's calls, as heardFactory makes them
    })
    this.version(1).stores({
      workbooks: '',
      rows: '',
      journal: '',
      checkpoints: '',
      attachments: '',
      drafts: '',
      searchTexts: '',
      settings: '',
    })
  }
}

export const databaseName = 'pathway'

export interface OpenOptions {
  readonly name?: string
  /** Waits between tries when the browser cannot open its files at once. */
  readonly pause?: (milliseconds: number) => Promise<void>
}

export interface OpenedDatabase {
  readonly database: PathwayDatabase
  /** The browser found its files damaged and began an empty database in their place. */
  readonly lost: boolean
}

/** A full or busy disk answers UnknownError for a while and heals; what is there is never deleted. */
const pausesMilliseconds = [50, 200, 500, 1000, 2000]

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Opens the library's database, trying again for some seconds where the browser fails for no stated reason. */
export async function openDatabase(options: OpenOptions = {}): Promise<Result<OpenedDatabase>> {
  let lost = false
  const factory = heardFactory(() => (lost = true))
  const pause = options.pause ?? pauseFor
  for (let attempt = 0; ; attempt += 1) {
    const database = new PathwayDatabase(options.name ?? databaseName, factory)
    try {
      await database.open()
      askToStay()
      return succeed({ database, lost })
    } catch (error) {
      const wait = pausesMilliseconds[attempt]
      if (wait === undefined || !isPassing(error)) return fail(problemOf(error))
      await pause(wait)
    }
  }
}

/** Asks the browser not to clear this store when space runs short; nothing relies on the answer. */
function askToStay(): void {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return
  void navigator.storage.persist().catch(() => false)
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && ['UnknownError', 'AbortError', 'OpenFailedError'].includes(error.name)
}

/** The browser tells of a lost database only on the native event, which Dexie keeps to itself. */
function heardFactory(onLost: () => void): object {
  const factory = Dexie.dependencies.indexedDB
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      const request = factory.open(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        // `dataLoss` is Chromium's own and not in the types.
        const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string }
        if (dataLoss !== undefined && dataLoss !== 'none') onLost()
      })
      return request
    },
    deleteDatabase: factory.deleteDatabase.bind(factory),
    databases: factory.databases.bind(factory),
    cmp: factory.cmp.bind(factory),
  }
}
