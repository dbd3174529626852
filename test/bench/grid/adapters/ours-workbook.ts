// The rows of the benchmark as a workbook of ours: outcome measures, their owners and the readings progress comes from.
import type { Cell } from '../../../../src/domain/cell.ts'
import { ordersBetween } from '../../../../src/domain/order-key.ts'
import type { Row } from '../../../../src/domain/row.ts'
import { makeWorkbook } from '../../../../src/domain/template.ts'
import { sortTableRows } from '../../../../src/domain/workbook.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { seedText } from '../../../../src/words/index.ts'
import { areas, owners, readingOf } from '../page/rows.ts'
import type { BenchRow, Value } from '../page/rows.ts'

export const table: TableId = 'outcome-measures'

/** Columns of the product's own definition, in the order of the benchmark's. */
export const columnIds = [
  'measure',
  'so-that-outcome',
  'area',
  'baseline',
  'target',
  'target-date',
  'business-owner',
  'deliverable-tracking-retired',
  'leading-lagging',
  'progress-to-target',
] as const

const device = 'bench'

export function makeBenchWorkbook(id: string, rows: readonly BenchRow[]): Workbook {
  const empty = makeWorkbook({
    id,
    device,
    facts: {
      title: `${String(rows.length)} rows`,
      organisation: 'Meridane Freight',
      technologyLeader: 'Ines Duarte',
      startDate: '2026-05-25',
    },
    seedText,
  })
  // The last of them owns the other side of every measure.
  const people = [...owners, 'Ines Duarte'].map((name, at): Row['cells'] => ({
    name,
    role: `Chief ${String(at + 1)}`,
    side: 'business',
  }))
  const readings = rows.flatMap((_, at): Row['cells'][] => {
    const value = readingOf(at)
    return value === null ? [] : [{ measure: `measure-${String(at)}`, date: '2026-05-25', value }]
  })
  const tables = {
    ...empty.tables,
    people: sortTableRows([...empty.tables.people.rows, ...makeRows(empty, 'people', 'owner', people)]),
    [table]: sortTableRows(makeRows(empty, table, 'measure', rows.map(cellsOf))),
    readings: sortTableRows(makeRows(empty, 'readings', 'reading', readings)),
  }
  return { ...empty, tables }
}

function makeRows(workbook: Workbook, of: TableId, name: string, cells: readonly Row['cells'][]): Row[] {
  const last = workbook.tables[of].rows.at(-1)?.order ?? null
  return ordersBetween(last, null, cells.length).map((order, at) => ({
    id: `${name}-${String(at)}`,
    order,
    cells: cells[at] ?? {},
    stamps: { row: `${device}:1` },
  }))
}

function cellsOf([
  measure,
  outcome,
  area,
  baseline,
  target,
  by,
  owner,
  retired,
  side,
]: BenchRow): Row['cells'] {
  const written: Record<string, Value | undefined> = {
    measure,
    'so-that-outcome': outcome,
    area: `O${String(areas.indexOf(area as (typeof areas)[number]) + 1)}`, // the generator's own word
    baseline,
    target,
    'baseline-date': '2026-05-01',
    'target-date': by,
    'business-owner': `owner-${String(owners.indexOf(owner as (typeof owners)[number]))}`, // as above
    'technology-owner': `owner-${String(owners.length)}`,
    'better-when': 'up',
    unit: '%',
    programme: 'Freight',
    'deliverable-tracking-retired': retired,
    'leading-lagging': typeof side === 'string' ? side.toLowerCase() : null,
  }
  return Object.fromEntries(
    Object.entries(written).flatMap(([column, value]): [string, Cell][] =>
      value == null ? [] : [[column, value]],
    ),
  )
}
