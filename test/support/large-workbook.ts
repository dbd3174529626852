// A workbook of any size with every kind of cell filled, the same for the same size: for benchmarks and long tables.
import type { Cell } from '../../src/domain/cell.ts'
import { schemes } from '../../src/domain/catalogue.ts'
import type { Column } from '../../src/domain/column.ts'
import { isStored } from '../../src/domain/column.ts'
import { addDays } from '../../src/domain/date.ts'
import { ordersBetween } from '../../src/domain/order-key.ts'
import { scales } from '../../src/domain/scale.ts'
import type { TableId } from '../../src/domain/table-id.ts'
import { tables } from '../../src/domain/tables/index.ts'
import { makeWorkbook } from '../../src/domain/template.ts'
import { sortTableRows } from '../../src/domain/workbook.ts'
import type { Workbook } from '../../src/domain/workbook.ts'
import { seedText } from '../../src/words/index.ts'

const device = 'large'

/** Tables that grow in a long engagement, and the share of the rows each gets. */
const shares: readonly (readonly [TableId, number])[] = [
  ['flow-log', 0.3],
  ['readings', 0.2],
  ['actions', 0.15],
  ['decisions', 0.1],
  ['meetings', 0.1],
  ['outcome-measures', 0.05],
  ['information-flows', 0.05],
  ['decision-rights', 0.05],
]

const sentence = 'Freight rates by lane reached the architects before the options were framed'

/** `rowCount` rows beside the seeded ones; every third cell is left blank. */
export function makeLargeWorkbook(id: string, rowCount: number): Workbook {
  const small = makeWorkbook({
    id,
    device,
    facts: {
      title: `${String(rowCount)} rows`,
      organisation: 'Meridane Freight',
      technologyLeader: 'Ines Duarte',
      startDate: '2026-05-25',
    },
    seedText,
  })
  const grown = { ...small.tables }
  for (const [table, share] of shares) {
    const count = Math.round(rowCount * share)
    const last = small.tables[table].rows.at(-1)?.order ?? null
    const added = ordersBetween(last, null, count).map((order, index) => ({
      id: `${table}-${String(index)}`,
      order,
      cells: makeLargeCells(table, index),
      stamps: { row: `${device}:1` },
    }))
    grown[table] = sortTableRows([...small.tables[table].rows, ...added])
  }
  return { ...small, tables: grown }
}

/** The cells of row `index` of a large table. */
export function makeLargeCells(table: TableId, index: number): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const [place, column] of tables[table].columns.entries()) {
    const cell = (index + place) % 3 === 2 ? undefined : makeCell(column, index)
    if (cell !== undefined) cells[column.id] = cell
  }
  return cells
}

function makeCell(column: Column, index: number): Cell | undefined {
  if (!isStored(column)) return undefined
  switch (column.kind) {
    case 'text':
      return `${sentence.slice(0, 20 + (index % 40))} ${String(index)}`
    case 'long-text':
      return `${sentence}. ${String(index)}.`
    case 'integer':
    case 'number':
      return Math.max(column.min ?? 1, index % 60)
    case 'percent':
      return index % 101
    case 'date':
      return addDays('2026-05-25', index % 180)
    case 'date-time':
      return `${addDays('2026-05-25', index % 180)}T09:30`
    case 'yes-no':
      return index % 2 === 0
    case 'choice':
      return column.choices[index % column.choices.length]
    case 'rating':
      return scales[column.scale].min + (index % (scales[column.scale].max - scales[column.scale].min + 1))
    case 'matrix':
      return column.keys === 'roles'
        ? {
            ceo: schemes.rapid.letters.charAt(0),
            'technology-leader': schemes.rapid.letters.charAt(index % 5),
          }
        : undefined
    case 'person':
      return 'technology-leader'
    case 'people':
      return ['technology-leader']
    case 'reference':
      return column.table === 'outcome-measures' ? `outcome-measures-${String(index % 5)}` : undefined
    case 'link':
      return undefined
  }
}
