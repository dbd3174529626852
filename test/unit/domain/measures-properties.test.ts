// What holds for every measure whatever is in the workbook: on workbooks made at random, the same ones each time.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { compareMeasures, fewestToCompare } from '../../../src/domain/compare-measures.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { addDays } from '../../../src/domain/date.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { directions } from '../../../src/domain/flow.ts'
import { measureIds } from '../../../src/domain/measure.ts'
import type { Measure, MeasureId } from '../../../src/domain/measure.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { measureVelocity } from '../../../src/domain/measures/velocity.ts'
import type { Row } from '../../../src/domain/row.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { arbitraryWorkbook } from '../../support/arbitraries.ts'
import { makeEngagement, makeRandom, makeRow, people, withRows } from './engagement.ts'
import { start } from './sketch.ts'

const asOf = addDays(start, 150)

function measure(id: MeasureId, workbook: Workbook): Measure {
  return measures[id]({ workbook, asOf })
}

const seeds = Array.from({ length: 25 }, (_, index) => index + 1)

/** Same but for the rounding of sums taken in another order. */
function expectSame(a: Measure, b: Measure, what: string): void {
  expect(a.n, what).toBe(b.n)
  if (a.value === null || b.value === null) expect(a.value, what).toBe(b.value)
  else expect(a.value, what).toBeCloseTo(b.value, 9)
}

function expectInRange(id: MeasureId, found: Measure): void {
  if (found.value === null) expect(found.reason, id).toBeDefined()
  else {
    const [low, high] = id === 'M8' ? [-100, Infinity] : id === 'M6' ? [0, Infinity] : [0, 100]
    expect(found.value, id).toBeGreaterThanOrEqual(low)
    expect(found.value, id).toBeLessThanOrEqual(high + 1e-9)
  }
  expect(Number.isInteger(found.n) && found.n >= 0, id).toBe(true)
  expect(found.detail.missing, id).toBeGreaterThanOrEqual(0)
}

describe('every measure', () => {
  it('stays in its range, and says why where it has no value', () => {
    for (const seed of seeds) {
      const workbook = makeEngagement(seed)
      for (const id of measureIds) expectInRange(id, measure(id, workbook))
    }
    // The engagements are worth the name: each measure has a value in most of them.
    for (const id of measureIds) {
      const valued = seeds.filter((seed) => measure(id, makeEngagement(seed)).value !== null).length
      expect(valued, id).toBeGreaterThan(seeds.length / 2)
    }
  })

  it('stays in its range whatever cells hold', () => {
    fc.assert(
      fc.property(arbitraryWorkbook({ maxRows: 6, unread: true }), (workbook) => {
        for (const id of measureIds) expectInRange(id, measure(id, workbook))
      }),
      // Shrinking such workbooks takes minutes; the seed brings the same one back.
      { numRuns: 40, seed: 7, endOnFailure: true },
    )
  })

  it('does not mind the order of rows', () => {
    for (const seed of seeds) {
      const workbook = makeEngagement(seed)
      const random = makeRandom(seed + 1000)
      let shuffled = workbook
      for (const table of tableIds) {
        const rows = [...findRows(workbook, table)]
        for (let index = rows.length - 1; index > 0; index -= 1) {
          const other = random(index + 1)
          const [a, b] = [rows[index], rows[other]]
          if (a !== undefined && b !== undefined) [rows[index], rows[other]] = [b, a]
        }
        // Ties between gaps keep row order, so of plan progress these stay as they are.
        if (table !== 'integration-points') shuffled = withRows(shuffled, table, rows)
      }
      for (const id of measureIds)
        expectSame(measure(id, shuffled), measure(id, workbook), `${id} of ${String(seed)}`)
      const points = [...findRows(workbook, 'integration-points')].reverse()
      const turned = withRows(workbook, 'integration-points', points)
      for (const id of measureIds.filter((each) => each !== 'M9')) {
        expectSame(measure(id, turned), measure(id, workbook), id)
      }
    }
  })

  it('does not mind rows without anything in them', () => {
    for (const seed of seeds) {
      const workbook = makeEngagement(seed)
      let padded = workbook
      for (const table of tableIds.filter((id) => tables[id].fixedRows !== true)) {
        padded = withRows(padded, table, [
          makeRow('blank', {}),
          ...findRows(padded, table),
          makeRow('blank-2', {}),
        ])
      }
      // Plan progress does: a meeting without a decision is one to decide.
      for (const id of measureIds.filter((each) => each !== 'M9')) {
        expectSame(measure(id, padded), measure(id, workbook), `${id} of ${String(seed)}`)
      }
    }
  })

  it('is the same when asked again, and when everything is made anew', () => {
    for (const seed of seeds.slice(0, 10)) {
      const workbook = makeEngagement(seed)
      for (const id of measureIds) {
        expect(measure(id, workbook)).toBe(measure(id, workbook))
        expect(measure(id, makeEngagement(seed))).toEqual(measure(id, workbook))
      }
    }
  })
})

describe('what is remembered', () => {
  it('is after any edit what it would be from scratch', () => {
    const edited: readonly (readonly [TableId, string, Cell | null])[] = [
      ['flow-log', 'decided', addDays(start, 60)],
      ['flow-log', 'from-memory', true],
      ['flow-log', 'direction', null],
      ['meetings', 'attendees', 9],
      ['ratings', 'value', 1],
      ['actions', 'due', start],
      ['actions', 'status', 'dropped'],
      ['facts', 'start-date', addDays(start, 20)],
      ['facts', 'velocity-target-in-days', 10],
      ['rounds', 'state', 'collecting'],
      ['outcome-measures', 'measure', 'Other'],
    ]
    for (const seed of seeds.slice(0, 8)) {
      const random = makeRandom(seed)
      let workbook = makeEngagement(seed)
      for (let step = 0; step < 40; step += 1) {
        const [table, column, value] = edited[random(edited.length)] ?? edited[0] ?? ['facts', 'title', null]
        const rows = findRows(workbook, table)
        const row = rows[random(rows.length)]?.id ?? ''
        const last = rows.at(-1)?.order ?? ''
        const kinds: readonly Edit[] = [
          { kind: 'set-cells', table, changes: [{ row, column, value }] },
          { kind: 'set-cells', table, changes: [{ row, column, value }] },
          { kind: 'insert-rows', table, rows: [{ id: `new-${String(step)}`, order: `${last}V`, cells: {} }] },
          { kind: 'delete-rows', table, rows: [row] },
        ]
        workbook = applyEdit(
          workbook,
          kinds[random(kinds.length)] ?? { kind: 'batch', edits: [] },
          'x',
        ).workbook
        const anew = tableIds.reduce(
          (all, each) =>
            withRows(
              all,
              each,
              findRows(workbook, each).map((one) => ({ ...one })),
            ),
          workbook,
        )
        for (const id of measureIds) {
          expect(measure(id, workbook), `${id}, seed ${String(seed)}`).toEqual(measure(id, anew))
        }
      }
    }
  })
})

describe('monotonic where the definition is', () => {
  const textOf = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : '')
  type Change = readonly [table: TableId, change: (cells: Row['cells']) => Record<string, Cell> | null]

  /** Changes one row after the other and sees which way the value goes. */
  function expectNever(id: MeasureId, sign: 1 | -1, [table, change]: Change): void {
    let moved = 0
    for (const seed of seeds.slice(0, 15)) {
      const workbook = makeEngagement(seed)
      const before = measure(id, workbook).value
      for (const row of findRows(workbook, table)) {
        const cells = change(row.cells)
        if (cells === null || before === null) continue
        const rows = findRows(workbook, table).map((each) => (each === row ? { ...row, cells } : each))
        const after = measure(id, withRows(workbook, table, rows)).value
        if (after === null) continue
        if (after !== before) moved += 1
        expect(sign * (after - before), `${id}, ${row.id}, seed ${String(seed)}`).toBeGreaterThanOrEqual(
          -1e-9,
        )
      }
    }
    expect(moved, id).toBeGreaterThan(0)
  }

  const raise =
    (column: string, most: number) =>
    (cells: Row['cells']): Record<string, Cell> | null => {
      const value = cells[column]
      return typeof value === 'number' && value < most ? { ...cells, [column]: value + 1 } : null
    }

  it('M1 never falls when somebody is further in', () => {
    expectNever('M1', 1, ['integration-points', raise('actual', 5)])
  })

  it('M2 never falls when something arrives on time', () => {
    const change = (cells: Row['cells']) =>
      cells['reaches'] === undefined ? null : { ...cells, reaches: 'on-time' }
    expectNever('M2', 1, ['information-flows', change])
  })

  it('M3 never falls when the technology leader decides', () => {
    const change = (cells: Row['cells']) =>
      cells['as-is-roles'] === undefined ? null : { ...cells, 'as-is-roles': { 'technology-leader': 'D' } }
    expectNever('M3', 1, ['decision-rights', change])
  })

  it('M4 never falls when a measure becomes one of business that names its outcome', () => {
    const change = (cells: Row['cells']) => ({
      ...cells,
      kind: 'business',
      'outcome-measure': 'outcome-measures-0',
    })
    expectNever('M4', 1, ['scorecard', change])
  })

  it('M5 never falls when somebody is rated higher', () => {
    expectNever('M5', 1, ['translation-skills', raise('after', 5)])
  })

  it('M6 never falls when something takes a day longer', () => {
    const change = (cells: Row['cells']) => {
      const decided = cells['decided']
      return typeof decided === 'string' && decided < addDays(asOf, -1)
        ? { ...cells, decided: addDays(decided, 1) }
        : null
    }
    // A day more can make an item that was decided before it was raised one that counts: those are left alone.
    const orderly: Change[1] = (cells) =>
      textOf(cells['decided']) >= textOf(cells['raised']) ? change(cells) : null
    expectNever('M6', 1, ['flow-log', orderly])
  })

  it('M7 never falls when the sides move apart', () => {
    const change: Change[1] = (cells) => {
      if (cells['round'] !== 'follow-up' || typeof cells['value'] !== 'number') return null
      const isBusiness = people.slice(0, 3).some((id) => id === cells['respondent'])
      const most = textOf(cells['item']).startsWith('symptoms/') ? 4 : 5
      return { ...cells, value: isBusiness ? most : 0 }
    }
    // All of one question at once: a single answer need not move a median.
    for (const seed of seeds.slice(0, 15)) {
      const workbook = makeEngagement(seed)
      const item = 'symptoms/X1'
      const rows = findRows(workbook, 'ratings').map((row) =>
        row.cells['item'] === item ? { ...row, cells: change(row.cells) ?? row.cells } : row,
      )
      expect(measure('M7', withRows(workbook, 'ratings', rows)).value).toBe(100)
    }
  })

  it('M8 never falls when more people attend afterwards', () => {
    expectNever('M8', 1, ['meetings', raise('then-attendees', 1000)])
  })

  it('M9 never falls when a meeting is decided', () => {
    const change: Change[1] = (cells) =>
      cells['decision'] === undefined ? { ...cells, decision: 'stop' } : null
    const workbook = makeEngagement(3)
    const rows = findRows(workbook, 'meetings').map((row) => ({
      ...row,
      cells: change(row.cells) ?? row.cells,
    }))
    const before = measure('M9', workbook).value ?? 0
    expect(measure('M9', withRows(workbook, 'meetings', rows)).value).toBeGreaterThanOrEqual(before)
  })

  it('M10 never falls when a symptom shows more often', () => {
    const change: Change[1] = (cells) =>
      textOf(cells['item']).startsWith('symptoms/') ? raise('value', 4)(cells) : null
    expectNever('M10', 1, ['ratings', change])
  })
})

describe('a claim of change', () => {
  it('is never made of fewer than five items on either side', () => {
    let called = 0
    let refused = 0
    for (const seed of seeds) {
      const [a, b] = [makeEngagement(seed), makeEngagement(seed + 500)]
      // Thinned out, so that many have four or fewer.
      const random = makeRandom(seed)
      const thin = (workbook: Workbook) =>
        tableIds.reduce(
          (thinned, table) =>
            tables[table].fixedRows === true || table === 'people'
              ? thinned
              : withRows(
                  thinned,
                  table,
                  findRows(thinned, table).filter(() => random(4) > 0),
                ),
          workbook,
        )
      for (const compared of compareMeasures({ workbook: thin(a), asOf }, { workbook: thin(b), asOf })) {
        const { id, verdict, reason, difference, before, after, paired } = compared
        expect(verdict === null, id).toBe(reason !== null)
        if (verdict === null) {
          expect(difference, id).toBeNull()
          refused += 1
          continue
        }
        called += 1
        if (id === 'M6') continue
        expect(Math.min(before.n, after.n, paired?.n ?? 0), id).toBeGreaterThanOrEqual(fewestToCompare)
      }
    }
    expect(called).toBeGreaterThan(30)
    expect(refused).toBeGreaterThan(50)
  })

  it('of velocity is never made of fewer than ten in each half, or of less than 25 points', () => {
    for (const seed of seeds) {
      const { detail } = measureVelocity({ workbook: makeEngagement(seed), asOf })
      for (const direction of directions) {
        const { first, second, verdict } = detail[direction].halves
        if (verdict === null) expect(Math.min(first.n, second.n)).toBeLessThan(5)
        if (verdict !== 'faster' && verdict !== 'slower') continue
        expect(Math.min(first.n, second.n)).toBeGreaterThanOrEqual(10)
        expect(Math.abs((first.withinTarget ?? 0) - (second.withinTarget ?? 0))).toBeGreaterThan(24.999)
      }
    }
  })
})
