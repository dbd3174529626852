// Small workbooks for tests: a new one from the template, with cells and rows laid over it.
import type { Cell } from '../../../src/domain/cell.ts'
import type { Context } from '../../../src/domain/context.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import type { TemplateFacts } from '../../../src/domain/template.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'

/** Cells by row id, by table. A row that is not there yet is added at the end; null clears a cell. */
export type Sketch = Partial<Record<TableId, Record<string, Record<string, Cell | null>>>>

export const start = '2026-05-25'

export function sketchWorkbook(sketch: Sketch = {}, facts: Partial<TemplateFacts> = {}): Workbook {
  const fresh = makeWorkbook({
    id: 'test',
    device: 'first',
    facts: {
      title: 'Offsite',
      organisation: 'Meridane',
      technologyLeader: 'Tess',
      startDate: start,
      ...facts,
    },
    seedText: (table, seed, column) => `${table} ${seed} ${column}`,
  })
  return layOver(fresh, sketch)
}

export function layOver(workbook: Workbook, sketch: Sketch): Workbook {
  let current = workbook
  for (const [name, rows] of Object.entries(sketch)) {
    const table = name as TableId // the keys of a Sketch are table ids
    const added = Object.keys(rows).filter((row) => findRow(current, table, row) === undefined)
    const orders = ordersBetween(findRows(current, table).at(-1)?.order ?? null, null, added.length)
    const changes = Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, value]) => ({ row, column, value })),
    )
    // Thousands of rows come in one step, as a pasted column does.
    const edit: Edit = {
      kind: 'batch',
      edits: [
        { kind: 'insert-rows', table, rows: added.map((id, at) => ({ id, order: orders[at]!, cells: {} })) },
        { kind: 'set-cells', table, changes },
      ],
    }
    current = applyEdit(current, edit, 'test').workbook
  }
  return current
}

export function sketchContext(
  sketch: Sketch = {},
  asOf = '2026-06-01',
  facts: Partial<TemplateFacts> = {},
): Context {
  return { workbook: sketchWorkbook(sketch, facts), asOf }
}

/** Rows without anything in them, for tests that count from zero. */
export function emptied(workbook: Workbook, table: TableId): Workbook {
  const rows = findRows(workbook, table).map(({ id }) => id)
  return applyEdit(workbook, { kind: 'delete-rows', table, rows }, 'test').workbook
}
