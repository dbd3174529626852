// What Pathway adds to a copy of its cells so that its own paste is exact, and what of that a column may take. Pure.
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import { isStored } from '../../domain/column.ts'
import type { Column, StoredColumn } from '../../domain/column.ts'
import { isTableId } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findColumn } from '../../domain/tables/index.ts'
import { isCellOf } from '../../format/check-workbook.ts'
import type { HtmlTable } from './clipboard-html.ts'

/** Where copied cells come from; one column for each of the copy. */
export interface CopySource {
  readonly table: TableId
  readonly columns: readonly Column[]
  /** Rows named in a cell are known by their ids in their own workbook only. */
  readonly isSameWorkbook: boolean
}

const version = '1'
/** Longer than any cell that people fill. */
const cellCharacters = 1_000_000

/** Attributes of the copied table, all of them `data-pathway…`. */
export function describeCopy(
  workbookId: string,
  table: TableId,
  columns: readonly Column[],
): Readonly<Record<string, string>> {
  return {
    '': version,
    '-workbook': hashId(workbookId),
    '-table': table,
    '-columns': columns.map(({ id }) => id).join(' '),
  }
}

/** The cell as JSON; undefined where its text says all of it. */
export function describeCell(column: Column, cell: Cell | undefined): string | undefined {
  if (cell === undefined || isUnread(cell)) return undefined
  // Of free text the clipboard loses one kind of line end and nothing else.
  if (isText(column) && typeof cell === 'string' && !cell.includes('\r')) return undefined
  return JSON.stringify(cell)
}

/** Null for a copy of another program, and for one that does not say of each column what it is. */
export function findCopySource(
  source: HtmlTable['source'],
  width: number,
  workbookId: string,
): CopySource | null {
  const { pathway, pathwayWorkbook, pathwayTable = '', pathwayColumns = '' } = source
  if (pathway !== version || !isTableId(pathwayTable)) return null
  const columns = pathwayColumns.split(' ').flatMap((id) => findColumn(pathwayTable, id) ?? [])
  if (columns.length !== width) return null
  return { table: pathwayTable, columns, isSameWorkbook: pathwayWorkbook === hashId(workbookId) }
}

/**
 * The very cell that was copied, where the column can hold it and it means the same there; undefined where its text
 * has to be read. The JSON comes from the clipboard, which anybody can write to: nothing in it is believed unchecked.
 */
export function takeCopied(
  json: string | undefined,
  from: { readonly table: TableId; readonly column: Column; readonly isSameWorkbook: boolean },
  to: { readonly table: TableId; readonly column: StoredColumn },
): Cell | undefined {
  if (json === undefined || json.length > cellCharacters || !isAlike(from, to)) return undefined
  const value = parse(json)
  if (value === undefined || isUnread(value)) return undefined
  if (isStored(from.column) && !isCellOf(from.table, from.column.id, value)) return undefined
  if (to.column.kind === 'integer' && !Number.isSafeInteger(value)) return undefined
  return isCellOf(to.table, to.column.id, value) ? value : undefined
}

/** Whether a cell of one column means the same in the other. */
function isAlike(
  { table, column: from, isSameWorkbook }: { table: TableId; column: Column; isSameWorkbook: boolean },
  to: { readonly table: TableId; readonly column: StoredColumn },
): boolean {
  const { column } = to
  switch (from.kind) {
    case 'date':
    case 'date-time':
    case 'yes-no':
    case 'percent':
      return from.kind === column.kind
    case 'integer':
    case 'number':
      return column.kind === 'integer' || column.kind === 'number'
    case 'computed':
      return isPlainNumber(from) && (column.kind === 'integer' || column.kind === 'number')
    // The same id can be called differently in another column.
    case 'choice':
      return table === to.table && from.id === column.id
    case 'rating':
      return column.kind === 'rating' && from.scale === column.scale
    case 'person':
    case 'people':
      return isSameWorkbook && from.kind === column.kind
    case 'reference':
      return isSameWorkbook && column.kind === 'reference' && from.table === column.table
    case 'link':
      return isSameWorkbook && table === to.table && from.id === column.id
    case 'matrix':
      return (
        isSameWorkbook && column.kind === 'matrix' && from.keys === column.keys && from.holds === column.holds
      )
    case 'text':
    case 'long-text':
      return isText(column)
  }
}

function isText({ kind }: Column): boolean {
  return kind === 'text' || kind === 'long-text'
}

function isPlainNumber({ result }: Extract<Column, { kind: 'computed' }>): boolean {
  return result === 'number' || result === 'gap' || result === 'days' || result === 'hours'
}

function parse(json: string): Cell | undefined {
  try {
    const value: unknown = JSON.parse(json)
    // What kind of cell it is, if any, is checked against the columns.
    return value === null || value === undefined ? undefined : (value as Cell)
  } catch {
    return undefined
  }
}

/** Tells workbooks apart without telling their ids to whatever reads the clipboard. */
function hashId(id: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)
}
