// Workbooks made at random from the definitions, so that a new column is tested the day it is added.
import fc from 'fast-check'
import { schemes } from '../../src/domain/catalogue.ts'
import { NOT_SURE } from '../../src/domain/cell.ts'
import type { Cell } from '../../src/domain/cell.ts'
import { isStored } from '../../src/domain/column.ts'
import type { StoredColumn } from '../../src/domain/column.ts'
import { addDays } from '../../src/domain/date.ts'
import { ordersBetween } from '../../src/domain/order-key.ts'
import type { Row } from '../../src/domain/row.ts'
import { scales } from '../../src/domain/scale.ts'
import { stages } from '../../src/domain/stages/index.ts'
import { methodTableIds, tableIds } from '../../src/domain/table-id.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { tables } from '../../src/domain/tables/index.ts'
import { makeTableRows } from '../../src/domain/workbook.ts'
import type { TableRows, Workbook } from '../../src/domain/workbook.ts'
import { isRowId } from '../../src/format/row-id.ts'

export interface WorkbookOptions {
  /** Most rows of a table whose rows are not fixed; 3 where left out. */
  readonly maxRows?: number
  /** Texts of text columns; mixed where left out. */
  readonly text?: fc.Arbitrary<string>
  /** Whether some cells hold text that could not be read. */
  readonly unread?: boolean
}

type Ids = Readonly<Record<TableId, readonly string[]>>

const rowId = fc
  .string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789-_.~')),
    minLength: 1,
    maxLength: 12,
  })
  .filter(isRowId)

/** Names that meet each other, texts that look like numbers and formulas, and everything else there is. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Ana Silva',
    'ana  silva',
    'Bo [1]',
    'AS',
    'Silva; Ana',
    'Silva, Ana',
    'CEO',
    'CEO: D',
    '=1+1',
  ),
  fc.constantFrom(
    "'=1",
    '12',
    '1/2',
    ' ',
    'a\nb',
    'a\r\nb',
    'a\rb',
    '"',
    '""',
    'a"b',
    '\t',
    '+',
    '-5',
    'ß',
    'é',
    '𝒳',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
)

const date = fc.integer({ min: -600_000, max: 2_900_000 }).map((day) => addDays('2000-01-01', day))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)) // a minus zero is a zero in every file
const dateTime = fc
  .tuple(date, fc.integer({ min: 0, max: 1439 }))
  .map(([day, minute]) => `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`)

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Every table filled; references point at rows of the workbook, now and then at one that is gone. */
export function arbitraryWorkbook(options: WorkbookOptions = {}): fc.Arbitrary<Workbook> {
  return fc.tuple(arbitraryIds(options.maxRows ?? 3), rowId, rowId).chain(([ids, id, device]) =>
    fc.tuple(...tableIds.map((table) => arbitraryRows(table, ids, device, options))).map((filled) => ({
      id,
      // One for each table id, in their order.
      tables: Object.fromEntries(tableIds.map((table, index) => [table, filled[index]])) as Record<
        TableId,
        TableRows
      >,
      vector: { [device]: 7 },
    })),
  )
}

function arbitraryIds(maxRows: number): fc.Arbitrary<Ids> {
  const perTable = tableIds.map((table) => {
    const { fixedRows, seeds } = tables[table]
    if (fixedRows) return fc.constant(seeds.map((seed) => seed.id))
    return fc.uniqueArray(rowId, { maxLength: maxRows })
  })
  return fc
    .tuple(...perTable)
    .map(
      (lists) =>
        Object.fromEntries(tableIds.map((table, index) => [table, lists[index]])) as Record<
          TableId,
          string[]
        >,
    ) // one list for each table id
}

function arbitraryRows(
  table: TableId,
  ids: Ids,
  device: string,
  options: WorkbookOptions,
): fc.Arbitrary<TableRows> {
  const orders = ordersBetween(null, null, ids[table].length)
  const rows = ids[table].map((id, index) =>
    fc.tuple(arbitraryCells(table, ids, options), fc.boolean()).map(([cells, restamped]): Row => {
      const [first] = Object.keys(cells)
      const later =
        restamped && first !== undefined ? { cells: { [first]: `${device}:5`, '@order': `${device}:6` } } : {}
      return { id, order: orders[index] ?? '', cells, stamps: { row: `${device}:2`, ...later } }
    }),
  )
  return fc.tuple(...rows).map((made) => makeTableRows(made))
}

function arbitraryCells(
  table: TableId,
  ids: Ids,
  options: WorkbookOptions,
): fc.Arbitrary<Record<string, Cell>> {
  const columns = tables[table].columns.filter(isStored)
  const cells = columns.map((column) => {
    const cell = arbitraryCell(column, ids, options)
    const unread = arbitraryText.map((text) => ({ unread: text }))
    return fc.option(options.unread ? fc.oneof({ weight: 5, arbitrary: cell }, unread) : cell, {
      nil: undefined,
    })
  })
  return fc.tuple(...cells).map((made) => {
    const named = columns.flatMap(({ id }, index) => {
      const cell = made[index]
      return cell === undefined ? [] : [[id, cell] as const]
    })
    const row = Object.fromEntries(named)
    // Letters are those of one scheme: the workbook's.
    return table === 'facts' ? { ...row, 'decision-scheme': 'rapid' } : row
  })
}

/** A cell that fits the column: what a person could have put there. */
export function arbitraryCell(
  column: StoredColumn,
  ids: Ids,
  { text = arbitraryText }: WorkbookOptions = {},
): fc.Arbitrary<Cell> {
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return text
    case 'date':
      return date
    case 'date-time':
      return dateTime
    case 'yes-no':
      return fc.boolean()
    case 'integer':
      return fc.integer()
    case 'number':
    case 'percent':
      return number
    case 'choice':
      return fc.constantFrom(...column.choices)
    case 'rating': {
      const step: fc.Arbitrary<Cell> = fc.integer(scales[column.scale])
      return column.notSure ? fc.oneof(step, fc.constant(NOT_SURE)) : step
    }
    case 'person':
      return pointer(ids.people)
    case 'reference':
      return pointer(ids[column.table])
    case 'people':
      return fc.uniqueArray(pointer(ids.people), { minLength: 1, maxLength: 3 })
    case 'link': {
      const link = fc
        .constantFrom(...(column.tables ?? methodTableIds))
        .chain((table) => pointer(ids[table]).map((row) => `${table}/${row}`))
      return column.many ? fc.uniqueArray(link, { minLength: 1, maxLength: 3 }) : link
    }
    case 'matrix':
      return column.holds === 'letters'
        ? fc.dictionary(pointer(ids.roles), letters, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
        : fc.dictionary(fc.constantFrom(...criteria), text, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  }
}

const letters = fc
  .subarray(Array.from(schemes.rapid.letters), { minLength: 1 })
  .map((chosen) => chosen.join(''))
const criteria = stages.flatMap((stage) => stage.criteria.map((criterion) => criterion.id))

function pointer(rows: readonly string[]): fc.Arbitrary<string> {
  return rows.length === 0
    ? fc.constant('gone-row')
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...rows) }, fc.constant('gone-row'))
}
