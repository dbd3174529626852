// Frozen copies of a workbook, kept in parts so that no single value grows large. Their list is in the record.
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Row, VersionVector } from '../domain/row.ts'
import { isTableId, tableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { makeEmptyWorkbook, sortTableRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import type { CheckpointInfo } from './records.ts'

export interface FullCheckpoint extends CheckpointInfo {
  readonly workbook: Workbook
}

/** What stands in a workbook's list of its copies. */
export function toInfo({ id, name, kind, madeAt }: FullCheckpoint): CheckpointInfo {
  return { id, name, kind, madeAt }
}

export interface CheckpointPart {
  readonly table: string
  readonly rows: readonly Row[]
  readonly vector?: VersionVector
}

const rowsPerPart = 200

/** The part that holds the vector; no table has this id. */
const vectorPart = '@vector'

export function putCheckpoint(store: IDBObjectStore, workbookId: string, checkpoint: FullCheckpoint): void {
  const key = [workbookId, checkpoint.id]
  for (const table of tableIds) {
    const { rows } = checkpoint.workbook.tables[table]
    for (let start = 0; start < rows.length; start += rowsPerPart) {
      const part: CheckpointPart = { table, rows: rows.slice(start, start + rowsPerPart) }
      store.put(part, [...key, table, start])
    }
  }
  const last: CheckpointPart = { table: vectorPart, rows: [], vector: checkpoint.workbook.vector }
  store.put(last, [...key, vectorPart, 0])
}

/** The frozen workbook, under the id of the workbook it was taken from. */
export async function loadCheckpoint(
  database: PathwayDatabase,
  workbookId: string,
  checkpointId: string,
): Promise<Result<Workbook>> {
  const lower = [workbookId, checkpointId]
  const found = await attempt(() =>
    database.checkpoints
      .where(':id')
      .between(lower, [...lower, []])
      .toArray(),
  )
  if (!found.ok) return found
  const vector = found.value.find((part) => part.vector !== undefined)?.vector
  if (vector === undefined) return fail({ code: 'no-such-workbook', id: checkpointId })
  return succeed({ ...makeEmptyWorkbook(workbookId), tables: joinParts(workbookId, found.value), vector })
}

export async function loadAllCheckpoints(
  database: PathwayDatabase,
  workbookId: string,
  infos: readonly CheckpointInfo[],
): Promise<Result<readonly FullCheckpoint[]>> {
  const found: FullCheckpoint[] = []
  for (const info of infos) {
    const frozen = await loadCheckpoint(database, workbookId, info.id)
    if (!frozen.ok) return frozen
    found.push({ ...info, workbook: frozen.value })
  }
  return succeed(found)
}

function joinParts(workbookId: string, parts: readonly CheckpointPart[]): Workbook['tables'] {
  const rows = new Map<TableId, Row[]>()
  for (const part of parts) {
    if (!isTableId(part.table)) continue
    rows.set(part.table, [...(rows.get(part.table) ?? []), ...part.rows])
  }
  const tables = { ...makeEmptyWorkbook(workbookId).tables }
  for (const [table, list] of rows) tables[table] = sortTableRows(list)
  return tables
}
