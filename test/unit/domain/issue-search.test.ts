// A search for issues tells the same as one that remembers nothing, and looks at no row again that has not changed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRowIssues, findTableIssues, searchTableIssues } from '../../../src/domain/checks/find-issues.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { isStored } from '../../../src/domain/column.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { finish } from '../../../src/domain/memo.ts'
import type { Row } from '../../../src/domain/row.ts'
import { methodTableIds, tableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findRows, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeLargeCells, makeLargeWorkbook } from '../../support/large-workbook.ts'

const asOf = '2026-08-01'
const edited: readonly TableId[] = [
  'outcome-measures',
  'meetings',
  'decision-rights',
  'readings',
  'flow-log',
  'translation-skills',
  'scorecard',
  'workshops',
  'people',
  'roles',
  'rounds',
  'ratings',
  'facts',
]

/** Several stretches of rows in most tables, and names that meet each other. */
const base = grow(makeLargeWorkbook('search', 1500))

function grow(workbook: Workbook): Workbook {
  const edits = (['translation-skills', 'scorecard', 'ratings', 'workshops'] as const).map((table): Edit => ({
    kind: 'insert-rows',
    table,
    rows: Array.from({ length: 150 }, (_, at) => ({
      id: `${table}-${String(at)}`,
      order: `z${String(at).padStart(4, '0')}`,
      cells: makeLargeCells(table, at),
    })),
  }))
  return applyEdit(workbook, { kind: 'batch', edits }, 'us').workbook
}

/** The same content in rows nobody has seen. */
function forget(workbook: Workbook): Workbook {
  const fresh = tableIds.map((table) => [
    table,
    makeTableRows(findRows(workbook, table).map((row) => ({ ...row }))),
  ])
  // Built from the list of ids, so every key is there.
  return { ...workbook, tables: Object.fromEntries(fresh) as Workbook['tables'] }
}

/** An edit of whatever rows are there, by numbers drawn at random. */
function makeEdit(workbook: Workbook, [kind, where, one, other]: readonly number[]): Edit {
  const table = edited[where! % edited.length]!
  const rows = findRows(workbook, table)
  const [first, second] = [rows[one! % rows.length], rows[other! % rows.length]]
  if (first === undefined || second === undefined || kind === 0) {
    const cells = makeLargeCells(table, other!)
    return {
      kind: 'insert-rows',
      table,
      rows: [{ id: `new-${String(one)}`, order: `a${String(one)}`, cells }],
    }
  }
  if (kind === 1) return { kind: 'delete-rows', table, rows: [first.id] }
  if (kind === 2) return { kind: 'move-rows', table, orders: [{ row: first.id, order: second.order }] }
  const columns = tables[table].columns.filter(isStored)
  const { id } = columns[(one! + other!) % columns.length]!
  const value = oddCells[other! % oddCells.length] ?? second.cells[id] ?? null
  return { kind: 'set-cells', table, changes: [{ row: first.id, column: id, value }] }
}

const oddCells: readonly (Cell | undefined)[] = [{ unread: 'odd' }, 'merge', undefined, undefined, undefined]

describe('a search for issues', () => {
  it('tells after any edits what a search from scratch tells', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.nat(),
      fc.nat({ max: 5000 }),
      fc.nat({ max: 5000 }),
    )
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), fc.nat({ max: 30 }), (draws, steps) => {
        let workbook = base
        for (const draw of draws) {
          workbook = applyEdit(workbook, makeEdit(workbook, draw), 'us').workbook
          // One that was broken off leaves nothing half found behind.
          for (const table of edited) {
            const begun = searchTableIssues(table, { workbook, asOf })
            for (let step = 0; step < steps; step += 1) begun.next()
          }
        }
        const fresh = forget(workbook)
        for (const table of methodTableIds) {
          const found = findTableIssues(table, { workbook, asOf })
          expect(found).toEqual(findTableIssues(table, { workbook: fresh, asOf }))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells the issues of one row as they stand among all of them', () => {
    for (const table of methodTableIds) {
      const { rows, positions } = base.tables[table]
      const all = findTableIssues(table, { workbook: base, asOf })
      const found = finish(searchTableIssues(table, { workbook: base, asOf }))
      for (const { id } of rows) {
        expect(findRowIssues(found, id, positions)).toEqual(all.filter(({ row }) => row === id))
      }
      expect(findRowIssues(found, 'not there', positions)).toEqual([])
    }
  })

  it('rests between stretches of rows', () => {
    const steps = searchTableIssues('flow-log', { workbook: forget(base), asOf })
    let rests = 0
    while (steps.next().done !== true) rests += 1
    expect(rests).toBeGreaterThanOrEqual(findRows(base, 'flow-log').length / 64)
  })

  it.each(edited.filter((table) => findRows(base, table).length > 100))(
    'looks at no unchanged row of %s again, wherever others come or change',
    (table) => {
      const looked = new Set<string>()
      const watch = (row: Row): Row => ({
        ...row,
        get cells() {
          looked.add(row.id)
          return withoutMerge(row.cells)
        },
      })
      const rows = makeTableRows(findRows(base, table).map(watch))
      let workbook: Workbook = { ...base, tables: { ...base.tables, [table]: rows } }
      findTableIssues(table, { workbook, asOf })
      expect(looked.size).toBe(rows.rows.length)
      const columns = tables[table].columns.filter(isStored)
      const change = { row: rows.rows[70]!.id, column: columns[1]!.id, value: { unread: 'odd' } }
      const edits: readonly Edit[] = [
        { kind: 'set-cells', table, changes: [change] },
        {
          kind: 'insert-rows',
          table,
          rows: [{ id: 'new', order: 'A', cells: { [change.column]: change.value } }],
        },
        { kind: 'delete-rows', table, rows: [rows.rows[20]!.id] },
      ]
      // One meeting may be merged into another, so they ask which there are.
      for (const edit of table === 'meetings' ? edits.slice(0, 1) : edits) {
        workbook = applyEdit(workbook, edit, 'us').workbook
        looked.clear()
        const found = findTableIssues(table, { workbook, asOf })
        expect([...looked]).toEqual([])
        expect(found.filter(({ code }) => code === 'unread').length).toBeGreaterThan(0)
      }
    },
  )
})

/** Meetings that merge are asked again: what became of the other one matters to them. */
function withoutMerge(cells: Row['cells']): Row['cells'] {
  return cells['decision'] === 'merge' ? { ...cells, decision: 'keep' } : cells
}
