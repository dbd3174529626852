// Every table of the workbook in full, as its definition says: the appendix that the pages before it can be traced to.
import type { Cell } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { findShownRows } from '../domain/hidden-answers.ts'
import { makeCountedCheck } from '../domain/rounds.ts'
import type { Row } from '../domain/row.ts'
import { methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { roundIds } from '../domain/tables/rounds.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { Block, TableBlock, TableColumn, TableRow } from './blocks.ts'
import { numberCell, plainCell, rowNumber } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { groupAnswers } from './answer-groups.ts'
import type { PrintedRow } from './answer-groups.ts'
import { makePrintCell } from './print-cell.ts'
import { findPrintedColumns } from './printed.ts'
import { splitColumns } from './table-parts.ts'
import type { PrintedColumn } from './table-parts.ts'

/** One table as it is printed. */
interface PrintedTable {
  readonly id: TableId
  readonly rows: readonly PrintedRow[]
  /** Rows of the workbook behind them. */
  readonly count: number
  readonly columns: readonly PrintedColumn[]
  /** Labels of columns without a single value. */
  readonly blank: readonly string[]
}

export function makeTables(briefing: Briefing): readonly Block[] {
  const { tables: words } = briefing.words.briefing.full
  const printed = methodTableIds.map((id) => printTable(briefing, id))
  const filled = printed.filter(({ rows }) => rows.length > 0)
  const empty = printed.filter(({ rows }) => rows.length === 0)
  const rows = filled.reduce((sum, { count }) => sum + count, 0)
  const labels = empty.map(({ id }) => briefing.words.method.tables[id].label)
  return [
    {
      kind: 'heading',
      style: 'section',
      text: words.title,
      bookmark: { title: words.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'body',
      spans: [{ text: words.intro(filled.length, rows, labels) }],
      share: 0.9,
    },
    ...turnBetween(filled.flatMap((table) => tableBlocks(briefing, table))),
  ]
}

/** Rows a table may have to be turned for the sake of its neighbours: more of them read better upright. */
const fewRows = 12

/** A short table between two turned ones is turned as well: alone it would leave a page nearly empty. */
function turnBetween(blocks: readonly Block[]): readonly Block[] {
  const all = blocks.filter((block) => block.kind === 'table')
  return blocks.map((block): Block => {
    if (block.kind !== 'table' || block.turned === true || block.rows.length > fewRows) return block
    const place = all.indexOf(block)
    const isBetween = all[place - 1]?.turned === true && all[place + 1]?.turned === true
    return isBetween ? { ...block, turned: true } : block
  })
}

function printTable(briefing: Briefing, id: TableId): PrintedTable {
  const { context, words } = briefing
  const all = findPrintedColumns(id, context.workbook)
  const print = makePrintCell(briefing, id)
  const shown = findPrintedRows(context.workbook, id)
  const valueOf = (row: Row, column: Column): Cell | undefined =>
    column.kind === 'computed' ? column.compute(row, context) : row.cells[column.id]
  const whole = shown.map((row) => ({
    number: id === 'ratings' ? null : rowNumber(briefing, id, row.id),
    cells: all.map((column) => print(valueOf(row, column), column)),
  }))
  const labelOf = (column: Column) => {
    const own = words.method.tables[id].columns[column.id]
    return own?.label ?? column.id
  }
  const used = all
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => whole.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
  const rows = whole.map(({ number, cells }) => ({
    number,
    cells: used.map(({ index }) => cells[index] ?? ''),
  }))
  const key = all.find((column) => column.id === tables[id].nameColumn) ?? all[0]
  return {
    id,
    rows:
      id === 'ratings'
        ? groupAnswers(
            rows,
            used.map(({ column }) => column.id),
          )
        : rows,
    count: shown.length,
    columns: used.map(({ column }) => ({ column, label: labelOf(column), isKey: column === key })),
    blank: all.filter((column) => !used.some((one) => one.column === column)).map(labelOf),
  }
}

/** Answers that are only kept stand in no pack, so that it shows as many as its figures count. */
function findPrintedRows(workbook: Workbook, id: TableId): readonly Row[] {
  const shown = findShownRows(workbook, id)
  if (id !== 'ratings') return shown
  const checks = roundIds.map((round) => makeCountedCheck(workbook, round))
  return shown.filter((row) => checks.some((isCounted) => isCounted(row)))
}

function tableBlocks(briefing: Briefing, table: PrintedTable): readonly Block[] {
  const { tables: words } = briefing.words.briefing.full
  const { label } = briefing.words.method.tables[table.id]
  const about = [
    words.rows(table.count),
    ...(table.blank.length === 0 ? [] : [words.blank(table.blank)]),
    ...(table.id === 'ratings' ? [words.ratings] : []),
  ]
  const heading: Block = {
    kind: 'heading',
    style: 'finding',
    text: label,
    bookmark: { title: label, level: 2 },
  }
  const note = (parts: readonly string[]): Block => ({
    kind: 'paragraph',
    style: 'meta',
    spans: [{ text: words.note(parts) }],
    withNext: true,
  })
  if (tables[table.id].fixedRows === true && table.rows.length === 1) {
    return [heading, oneRow(briefing, table)]
  }
  const parts = splitColumns(
    table.columns,
    table.rows.map(({ cells }) => cells),
    briefing,
  )
  return parts.flatMap(({ columns, turned }, index): readonly Block[] => [
    index === 0 ? heading : { kind: 'heading', style: 'finding', text: label },
    note(parts.length === 1 ? about : [...(index === 0 ? about : []), words.part(index + 1, parts.length)]),
    partTable(briefing, table, columns, turned),
  ])
}

/** A table of one row reads better down than across. */
function oneRow(briefing: Briefing, { rows, columns }: PrintedTable): Block {
  const { tables: words } = briefing.words.briefing.full
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [{ text: words.field }], width: 30 },
      { head: [{ text: words.value }], width: 90 },
    ],
    rows: columns.map(({ label }, index): TableRow => ({
      kind: 'row',
      cells: [plainCell(label, { tone: 'ink-2' }), plainCell(rows[0]?.cells[index] ?? '')],
    })),
  }
}

function partTable(
  briefing: Briefing,
  { rows, columns: all }: PrintedTable,
  columns: readonly (PrintedColumn & { readonly width: number; readonly grows: boolean })[],
  turned: boolean,
): TableBlock {
  const { tables: words } = briefing.words.briefing.full
  const isNumbered = rows.some(({ number }) => number !== null)
  const numbers: TableColumn = { head: [{ text: words.row }], width: 26, fixed: true, align: 'middle' }
  const places = columns.map(({ column }) => all.findIndex((one) => one.column === column))
  return {
    kind: 'table',
    ...(turned ? { turned: true } : {}),
    columns: [
      ...(isNumbered ? [numbers] : []),
      ...columns.map(({ label, width, grows, column }) => ({
        head: [{ text: label }],
        width,
        ...(grows ? {} : { fixed: true as const }),
        ...(isNumber(column) ? { align: 'decimal' as const } : {}),
      })),
    ],
    rows: rows.map(({ number, cells }): TableRow => ({
      kind: 'row',
      cells: [
        ...(isNumbered ? [number === null ? plainCell('') : numberCell(number)] : []),
        ...places.map((place, index) =>
          plainCell(cells[place] ?? '', columns[index]?.isKey === true ? { weight: 600 } : {}),
        ),
      ],
    })),
  }
}

function isNumber(column: Column): boolean {
  if (column.kind === 'computed') return column.result !== 'text' && column.result !== 'status'
  return column.kind === 'integer' || column.kind === 'number' || column.kind === 'percent'
}
