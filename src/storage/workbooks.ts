// Loads and saves whole workbooks and the edits of an open one. Knows no history rules and no screens.
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Row } from '../domain/row.ts'
import { tableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { sortTableRows } from '../domain/workbook.ts'
import type { TableRows, Workbook } from '../domain/workbook.ts'
import { putCheckpoint } from './checkpoints.ts'
import type { FullCheckpoint } from './checkpoints.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import type { Draft, JournalRow, RowWrite, StoredAttachment, WorkbookRecord } from './records.ts'
import { deleteOwnSettings } from './settings.ts'
import { keysUnder, writeAll } from './transaction.ts'
import type { StoreName, Stores } from './transaction.ts'

export interface StoredWorkbook {
  readonly record: WorkbookRecord
  readonly workbook: Workbook
}

/** What a stored workbook starts with. */
export interface FullWorkbook extends StoredWorkbook {
  readonly checkpoints: readonly FullCheckpoint[]
  readonly attachments: readonly StoredAttachment[]
}

/** Everything that one or several edits change, written as one. */
export interface EditWrite {
  readonly record: WorkbookRecord
  readonly rows: Iterable<RowWrite>
  readonly journal: readonly JournalRow[]
  readonly checkpoints: readonly FullCheckpoint[]
  /** By cell address; null takes the draft away. */
  readonly drafts: ReadonlyMap<string, Draft | null>
}

const perWorkbook = ['rows', 'journal', 'checkpoints', 'attachments', 'drafts'] as const
/** Stores that hold something else about each workbook. */
const beside = ['searchTexts', 'settings'] as const

/** The records of all workbooks, archived and deleted ones too. */
export function loadRecords(database: PathwayDatabase): Promise<Result<readonly WorkbookRecord[]>> {
  return attempt(() => database.workbooks.toArray())
}

export async function loadRecord(database: PathwayDatabase, id: string): Promise<Result<WorkbookRecord>> {
  const found = await attempt(() => database.workbooks.get(id))
  if (!found.ok) return found
  return found.value === undefined ? fail({ code: 'no-such-workbook', id }) : succeed(found.value)
}

/** Record and rows as of one moment. */
export async function loadWorkbook(database: PathwayDatabase, id: string): Promise<Result<StoredWorkbook>> {
  const read = await attempt(() =>
    database.transaction('r', [database.workbooks, database.rows], () =>
      Promise.all([
        database.workbooks.get(id),
        Promise.all(
          tableIds.map((table) =>
            database.rows
              .where(':id')
              .between(...ends(id, table))
              .toArray(),
          ),
        ),
      ]),
    ),
  )
  if (!read.ok) return read
  const [record, tables] = read.value
  if (record === undefined) return fail({ code: 'no-such-workbook', id })
  return succeed({ record, workbook: { id, tables: sortTables(tables), vector: record.vector } })
}

function ends(...parts: string[]): [lower: readonly string[], upper: readonly unknown[]] {
  return [parts, [...parts, []]]
}

function sortTables(tables: readonly (readonly Row[])[]): Record<TableId, TableRows> {
  // Built from the list of ids, so every key is there.
  return Object.fromEntries(
    tableIds.map((table, index) => [table, sortTableRows(tables[index] ?? [])]),
  ) as Record<TableId, TableRows>
}

/** What a removal that failed left behind under the same id goes first. */
export function saveNewWorkbook(database: PathwayDatabase, full: FullWorkbook): Promise<Result<null>> {
  const id = full.record.entry.id
  return writeAll(database, ['workbooks', ...beside, ...perWorkbook], (stores) => {
    deleteAll(stores, id)
    putFull(stores, full)
  })
}

/**
 * Puts another state in the place of a stored workbook. Its journal stays, but `full.record` says where undo
 * begins; checkpoints and attachments that are there already stay too.
 */
export function replaceWorkbook(database: PathwayDatabase, full: FullWorkbook): Promise<Result<null>> {
  const id = full.record.entry.id
  return writeAll(database, ['workbooks', ...perWorkbook], (stores) => {
    stores('rows').delete(keysUnder([id]))
    stores('drafts').delete(keysUnder([id]))
    putFull(stores, full)
  })
}

function putFull(stores: Stores, full: FullWorkbook): void {
  const id = full.record.entry.id
  const rows = stores('rows')
  for (const table of tableIds) {
    for (const row of full.workbook.tables[table].rows) rows.put(row, [id, table, row.id])
  }
  for (const checkpoint of full.checkpoints) putCheckpoint(stores('checkpoints'), id, checkpoint)
  for (const attachment of full.attachments) stores('attachments').put(attachment, [id, attachment.name])
  stores('workbooks').put(full.record, id)
}

/** Touched rows, journal rows and the record, in one transaction that is on disk when this resolves. */
export function saveEdits(database: PathwayDatabase, write: EditWrite): Promise<Result<null>> {
  const id = write.record.entry.id
  const names: StoreName[] = ['workbooks', 'rows', 'journal']
  if (write.checkpoints.length > 0) names.push('checkpoints')
  if (write.drafts.size > 0) names.push('drafts')
  return writeAll(database, names, (stores) => {
    const rows = stores('rows')
    for (const { table, id: rowId, row } of write.rows) {
      if (row === null) rows.delete([id, table, rowId])
      else rows.put(row, [id, table, rowId])
    }
    for (const entry of write.journal) stores('journal').put(entry, [id, entry.sequence])
    for (const checkpoint of write.checkpoints) putCheckpoint(stores('checkpoints'), id, checkpoint)
    for (const [address, draft] of write.drafts) {
      if (draft === null) stores('drafts').delete([id, address])
      else stores('drafts').put(draft, [id, address])
    }
    stores('workbooks').put(write.record, id)
  })
}

export function saveRecord(database: PathwayDatabase, record: WorkbookRecord): Promise<Result<null>> {
  return writeAll(database, ['workbooks'], (stores) => {
    stores('workbooks').put(record, record.entry.id)
  })
}

/** Removes workbooks with all that belongs to them, for good. */
export function removeWorkbooks(database: PathwayDatabase, ids: readonly string[]): Promise<Result<null>> {
  return writeAll(database, ['workbooks', ...beside, ...perWorkbook], (stores) => {
    for (const id of ids) {
      deleteAll(stores, id)
      stores('workbooks').delete(id)
    }
  })
}

/** All but the record. */
function deleteAll(stores: Stores, id: string): void {
  for (const name of perWorkbook) stores(name).delete(keysUnder([id]))
  stores('searchTexts').delete(id)
  deleteOwnSettings(stores('settings'), id)
}

export function loadAttachments(
  database: PathwayDatabase,
  id: string,
): Promise<Result<readonly StoredAttachment[]>> {
  return attempt(() =>
    database.attachments
      .where(':id')
      .between(...ends(id))
      .toArray(),
  )
}
