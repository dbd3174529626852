// Every edit can be taken back, whatever it was, and each write carries a stamp newer than all before.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import { compareRows, readStamp } from '../../../src/domain/row.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { trimEdit } from '../../../src/domain/trim-edit.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sketchWorkbook } from './sketch.ts'

const table: TableId = 'decision-rights'
const present = findRows(sketchWorkbook(), table).map(({ id }) => id)
const anyRow = fc.constantFrom(...present.slice(0, 4), 'new-1', 'new-2', 'not-there')
const anyOrder = fc.constantFrom(...ordersBetween(null, null, 12))
const anyChange = fc.oneof(
  fc.record({
    row: anyRow,
    column: fc.constantFrom('decision', 'forum'),
    value: fc.option(fc.string(), { nil: null }),
  }),
  fc.record({
    row: anyRow,
    column: fc.constantFrom('as-is-roles', 'to-be-roles'),
    key: fc.constantFrom('ceo', 'cfo', 'board'),
    value: fc.option(fc.constantFrom('D', 'RA', ''), { nil: null }),
  }),
  fc.record({
    row: anyRow,
    column: fc.constantFrom('as-is-roles', 'to-be-roles'),
    value: fc.option(fc.dictionary(fc.constantFrom('ceo', 'cfo', 'board'), fc.constantFrom('D', 'P')), {
      nil: null,
    }),
  }),
)
const simpleEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('set-cells' as const),
    table: fc.constant(table),
    changes: fc.array(anyChange, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('insert-rows' as const),
    table: fc.constant(table),
    rows: fc.uniqueArray(
      fc.record({
        id: anyRow,
        order: anyOrder,
        cells: fc.dictionary(fc.constantFrom('decision', 'forum'), fc.string()),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  }),
  fc.record({
    kind: fc.constant('delete-rows' as const),
    table: fc.constant(table),
    rows: fc.uniqueArray(anyRow, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('move-rows' as const),
    table: fc.constant(table),
    orders: fc.uniqueArray(fc.record({ row: anyRow, order: anyOrder }), {
      maxLength: 3,
      selector: ({ row }) => row,
    }),
  }),
)
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  simpleEdit,
  fc.record({ kind: fc.constant('batch' as const), edits: fc.array(simpleEdit, { maxLength: 4 }) }),
)

/** What people see of a workbook: order and cells, never stamps. */
function visible(workbook: Workbook) {
  return findRows(workbook, table).map(({ id, order, cells }) => ({ id, order, cells }))
}

function counters(workbook: Workbook, row: string): number[] {
  const found = findRow(workbook, table, row)
  if (found === undefined) return []
  return [found.stamps.row, ...Object.values(found.stamps.cells ?? {})].map(
    (stamp) => readStamp(stamp).counter,
  )
}

describe('an edit', () => {
  it('is undone by its inverse, and redone by the inverse of that', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const states = [sketchWorkbook()]
        const inverses: Edit[] = []
        for (const edit of edits) {
          const applied = applyEdit(states.at(-1)!, edit, 'us')
          states.push(applied.workbook)
          inverses.push(applied.inverse)
        }
        let current = states.at(-1)!
        for (let step = edits.length - 1; step >= 0; step -= 1) {
          const undone = applyEdit(current, inverses[step]!, 'us')
          expect(visible(undone.workbook)).toEqual(visible(states[step]!))
          const redone = applyEdit(undone.workbook, undone.inverse, 'us')
          expect(visible(redone.workbook)).toEqual(visible(current))
          current = undone.workbook
        }
      }),
      { numRuns: 300 },
    )
  })

  it('raises the counter by one and stamps what it touched with it, undo included', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const before = sketchWorkbook()
        const applied = applyEdit(before, edit, 'us')
        expect(applied.workbook.vector['us']).toBe((before.vector['us'] ?? 0) + 1)
        const undone = applyEdit(applied.workbook, applied.inverse, 'us')
        for (const [result, counter] of [
          [applied, 1],
          [undone, 2],
        ] as const) {
          expect(result.workbook.vector['us']).toBe(counter)
          for (const { row } of result.touched) {
            const found = counters(result.workbook, row)
            // A deleted row has no stamp left; all others carry this write.
            if (found.length > 0) expect(Math.max(...found)).toBe(counter)
          }
        }
      }),
    )
  })

  it('keeps rows in order and the index true, and leaves the workbook before it alone', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const before = sketchWorkbook()
        const kept = visible(before)
        const { workbook } = applyEdit(before, edit, 'us')
        const { rows, positions } = workbook.tables[table]
        expect([...rows].sort(compareRows)).toEqual(rows)
        expect(positions.size).toBe(rows.length)
        rows.forEach((row, position) => expect(positions.get(row.id)).toBe(position))
        expect(visible(before)).toEqual(kept)
      }),
    )
  })

  it('leaves the index by id alone when only values change', () => {
    const before = sketchWorkbook()
    const edit: Edit = {
      kind: 'set-cells',
      table,
      changes: [{ row: present[0]!, column: 'forum', value: 'Board' }],
    }
    expect(applyEdit(before, edit, 'us').workbook.tables[table].positions).toBe(
      before.tables[table].positions,
    )
  })

  it('touches only the rows it names, and those that are there', () => {
    const edit: Edit = {
      kind: 'set-cells',
      table,
      changes: [
        { row: present[1]!, column: 'forum', value: 'Board' },
        { row: 'not-there', column: 'forum', value: 'Board' },
      ],
    }
    const { touched } = applyEdit(sketchWorkbook(), edit, 'us')
    expect(touched).toEqual([{ table, row: present[1] }])
  })

  it('stamps a cleared cell and one role of a matrix on their own', () => {
    const edit: Edit = {
      kind: 'set-cells',
      table,
      changes: [
        { row: present[0]!, column: 'decision', value: null },
        { row: present[0]!, column: 'as-is-roles', key: 'ceo', value: 'D' },
      ],
    }
    const row = findRow(applyEdit(sketchWorkbook(), edit, 'us').workbook, table, present[0]!)!
    expect(row.cells).not.toHaveProperty('decision')
    expect(row.stamps.cells).toEqual({ decision: 'us:1', 'as-is-roles/ceo': 'us:1' })
  })

  it('knows one kind of blank only', () => {
    const blanks = ['', [], {}] as const
    const cells = { forum: '', notes: 'Kept' }
    const rows = [{ id: 'new', order: ordersBetween(null, null, 1)[0]!, cells }]
    const { workbook } = applyEdit(sketchWorkbook(), { kind: 'insert-rows', table, rows }, 'us')
    expect(findRow(workbook, table, 'new')?.cells).toEqual({ notes: 'Kept' })
    for (const value of blanks) {
      const clear: Edit = { kind: 'set-cells', table, changes: [{ row: 'new', column: 'notes', value }] }
      const cleared = applyEdit(workbook, clear, 'us').workbook
      expect(findRow(cleared, table, 'new')?.cells).toEqual({})
      // And clearing what is blank already is no edit.
      expect(trimEdit(cleared, clear)).toBeNull()
    }
  })

  it('adds one row where two come under the same id', () => {
    const [first, second] = ordersBetween(null, null, 2)
    const edit: Edit = {
      kind: 'insert-rows',
      table: 'actions',
      rows: [
        { id: 'twin', order: first!, cells: { action: 'First' } },
        { id: 'twin', order: second!, cells: { action: 'Second' } },
      ],
    }
    const { workbook, inverse } = applyEdit(sketchWorkbook(), edit, 'us')
    const rows = findRows(workbook, 'actions').filter(({ id }) => id === 'twin')
    expect(rows.map(({ cells }) => cells['action'])).toEqual(['First'])
    expect(inverse).toEqual({ kind: 'delete-rows', table: 'actions', rows: ['twin'] })
  })
})
