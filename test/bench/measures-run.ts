// All ten measures after one edit, beside all ten from scratch and beside one plain pass over the same rows.
import { applyEdit } from '../../src/domain/edit.ts'
import { measureIds } from '../../src/domain/measure.ts'
import { measures } from '../../src/domain/measures/index.ts'
import type { Row } from '../../src/domain/row.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { methodTableIds } from '../../src/domain/table-id.ts'
import { findRows, makeTableRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { makeLargeWorkbook } from '../support/large-workbook.ts'

const asOf = '2026-11-23'

export interface Timings {
  /** Milliseconds, run by run; the three are taken in turns. */
  readonly afterEdit: readonly number[]
  readonly fromScratch: readonly number[]
  readonly onePass: readonly number[]
}

/** What the plain pass reads of each row: a handful of cells, as a measure does. */
const read: Partial<Record<TableId, readonly string[]>> = {
  'integration-points': ['kind', 'actual', 'importance', 'target'],
  'information-flows': ['direction', 'reaches'],
  'decision-rights': ['in-scope', 'has-technology-consequence', 'as-is-roles', 'to-be-roles'],
  scorecard: ['person', 'kind', 'weight-today', 'weight-agreed', 'outcome-measure'],
  'translation-skills': ['person', 'direction', 'before', 'after', 'observer'],
  'flow-log': ['direction', 'raised', 'decided', 'result', 'from-memory'],
  ratings: ['respondent', 'item', 'round', 'value'],
  symptoms: ['agreed-frequency'],
  meetings: ['decision', 'times-per-year', 'minutes', 'attendees', 'strategy-minutes'],
  forums: ['times-per-year', 'minutes', 'attendees'],
  actions: ['due', 'status'],
  'pillar-actions': ['due', 'status'],
  'outcome-measures': ['baseline', 'target', 'business-owner', 'technology-owner'],
  'business-cases': ['last-updated', 'next-update', 'verdict'],
  results: ['before', 'now'],
  stages: ['status', 'sign-off-date'],
}

function passOnce(workbook: Workbook): number {
  let sum = 0
  for (const table of methodTableIds) {
    const columns = read[table]
    if (columns !== undefined) for (const row of findRows(workbook, table)) sum += reduceRow(row, columns)
  }
  return sum
}

function reduceRow({ cells }: Row, columns: readonly string[]): number {
  let sum = 0
  for (const column of columns) {
    const cell = cells[column]
    if (typeof cell === 'number') sum += cell
    else if (typeof cell === 'string') sum += cell.length
    else if (cell !== undefined) sum += 1
  }
  return sum
}

function measureAll(workbook: Workbook): number {
  return measureIds.reduce((sum, id) => sum + (measures[id]({ workbook, asOf }).value ?? 0), 0)
}

/** The same content in rows nobody has seen: nothing is remembered of them. */
function forget(workbook: Workbook): Workbook {
  const tables = Object.fromEntries(
    methodTableIds.map((table) => [
      table,
      makeTableRows(findRows(workbook, table).map((row) => ({ ...row }))),
    ]),
  )
  // Built from the list of ids, so every key is there.
  return { ...workbook, tables: tables as Workbook['tables'] }
}

/** `tables` are edited in turn, one cell each time. */
export function run(rowCount: number, runs: number, tables: readonly TableId[]): Timings {
  const timings = { afterEdit: [] as number[], fromScratch: [] as number[], onePass: [] as number[] }
  let workbook = makeLargeWorkbook('bench-measures', rowCount)
  let kept = measureAll(workbook)
  const time = (side: keyof typeof timings, work: () => number) => {
    const begun = performance.now()
    kept += work()
    timings[side].push(performance.now() - begun)
  }
  for (let index = 0; index < runs; index += 1) {
    const table = tables[index % tables.length] ?? 'actions'
    const rows = findRows(workbook, table)
    const row = rows[(index * 7) % rows.length]
    workbook = applyEdit(workbook, makeEdit(table, row?.id ?? '', index), 'bench').workbook
    const edited = workbook
    const forgotten = forget(edited)
    const sides = [
      () => time('afterEdit', () => measureAll(edited)),
      () => time('fromScratch', () => measureAll(forgotten)),
      () => time('onePass', () => passOnce(edited)),
    ]
    // Nobody is always the first, whose rows come from further away.
    for (let turn = 0; turn < sides.length; turn += 1) sides[(turn + index) % sides.length]?.()
  }
  if (Number.isNaN(kept)) throw new Error('A measure gave something that is no number.')
  return timings
}

function makeEdit(table: TableId, row: string, index: number) {
  const [column, value] = cells[table] ?? ['note', `Edit ${String(index)}`]
  const next = typeof value === 'number' ? value + (index % 5) : `${value}${String(index)}`
  return { kind: 'set-cells', table, changes: [{ row, column, value: next }] } as const
}

/** Cells that measures read, so that an edit is one they cannot pass by. */
const cells: Partial<Record<TableId, readonly [column: string, value: string | number]>> = {
  'flow-log': ['hand-offs', 0],
  meetings: ['attendees', 3],
  'decision-rights': ['notes', 'Note '],
  'information-flows': ['source', 'Source '],
  'outcome-measures': ['baseline', 10],
  'integration-points': ['actual', 0],
  actions: ['action', 'Edit '],
  readings: ['value', 1],
  decisions: ['decision', 'Edit '],
}

export const editedTables = Object.keys(cells) as readonly TableId[] // the keys above are table ids
