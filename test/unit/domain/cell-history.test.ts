import { describe, expect, it } from 'vitest'
import { findCellState, tellCellHistory } from '../../../src/domain/cell-history.ts'
import type { HistoryStep, ToldChange } from '../../../src/domain/cell-history.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import type { NotedCell } from '../../../src/domain/notes.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'

const sample = makeSample(sampleData, 'history')

const letters: NotedCell = { table: 'decision-rights', row: 'product-road-map', column: 'to-be-roles' }
const leader: NotedCell = { ...letters, key: 'technology-leader' }
const actual: NotedCell = { table: 'integration-points', row: 'execute', column: 'actual' }

/** A workbook and everything done to it, newest first. */
function makeHistory() {
  let workbook: Workbook = sample
  const steps: HistoryStep[] = []
  const done = (edit: Edit, more: Partial<HistoryStep> = {}): HistoryStep => {
    const applied = applyEdit(workbook, edit, 'test')
    workbook = applied.workbook
    const { inverse } = applied
    const sequence = steps.length + 1
    const step = {
      sequence,
      kind: 'edit',
      edit,
      inverse,
      label: 'Step',
      at: sequence,
      author: 'Ada',
    } as const
    steps.unshift({ ...step, ...more })
    return { ...step, ...more }
  }
  const tell = (cell: NotedCell) => tellCellHistory(steps, cell, findCellState(workbook, cell)).changes
  return { steps, done, tell, now: () => workbook }
}

function set(cell: NotedCell, value: string | number | null): Edit {
  const { table, row, column, key } = cell
  return {
    kind: 'set-cells',
    table,
    changes: [{ row, column, ...(key === undefined ? {} : { key }), value }],
  }
}

function values(changes: readonly ToldChange[]) {
  return changes.map(({ kind, before, after }) => [
    kind,
    before === null ? 'no row' : (before.cell ?? 'blank'),
    after === null ? 'no row' : (after.cell ?? 'blank'),
  ])
}

describe('the history of a cell', () => {
  it('tells edits, undo and redo, newest first, and nothing of other cells', () => {
    const { done, tell } = makeHistory()
    done(set(actual, 2))
    done(set({ ...actual, column: 'target' }, 5))
    done(set({ ...actual, row: 'frame-options' }, 1))
    const clear = done(set(actual, null))
    const undo = done(clear.inverse, { kind: 'undo' })
    done(undo.inverse, { kind: 'redo' })
    expect(values(tell(actual))).toEqual([
      ['redo', 2, 'blank'],
      ['undo', 'blank', 2],
      ['edit', 2, 'blank'],
      ['edit', 4, 2],
    ])
    expect(tell(actual).at(-1)).toMatchObject({ sequence: 1, author: 'Ada', at: 1, partOf: null })
  })

  it('finds the cell in a batch and says what else the step was', () => {
    const { done, tell } = makeHistory()
    const inner: Edit = { kind: 'batch', edits: [set(actual, 1), set({ ...actual, column: 'target' }, 1)] }
    done({ kind: 'batch', edits: [inner, set(actual, 5)] }, { label: 'Back to Monday' })
    expect(values(tell(actual))).toEqual([['edit', 4, 5]])
    expect(tell(actual)[0]?.partOf).toBe('Back to Monday')
  })

  it('tells that its row came, went and came back, with what the cell held', () => {
    const cell: NotedCell = { table: 'actions', row: 'new', column: 'action' }
    const { done, tell } = makeHistory()
    done({
      kind: 'batch',
      edits: [
        { kind: 'insert-rows', table: 'actions', rows: [{ id: 'new', order: 'zz', cells: {} }] },
        set(cell, 'Call'),
      ],
    })
    const gone = done({ kind: 'delete-rows', table: 'actions', rows: ['new'] })
    done(gone.inverse, { kind: 'undo' })
    done({ kind: 'move-rows', table: 'actions', orders: [{ row: 'new', order: 'zzz' }] })
    expect(values(tell(cell))).toEqual([
      ['undo', 'no row', 'Call'],
      ['edit', 'Call', 'no row'],
      ['edit', 'no row', 'Call'],
    ])
  })

  it('follows one role of a matrix, and the whole of it', () => {
    const { done, tell } = makeHistory()
    done(set(leader, 'R'))
    done(set({ ...letters, key: 'ceo' }, null))
    done({
      kind: 'set-cells',
      table: 'decision-rights',
      changes: [{ row: leader.row, column: leader.column, value: { 'technology-leader': 'D' } }],
    })
    done(set(leader, null))
    expect(values(tell(leader))).toEqual([
      ['edit', 'D', 'blank'],
      ['edit', 'R', 'D'],
      ['edit', 'P', 'R'],
    ])
    const whole = tell(letters)
    expect(whole).toHaveLength(4)
    expect(whole[0]?.after).toEqual({ cell: undefined })
    expect(whole.at(-1)?.before).toEqual(findCellState(sample, letters))
  })

  it('goes on where an earlier part ended', () => {
    const { done, steps, now } = makeHistory()
    done(set(leader, 'R'))
    done(set(leader, 'D'))
    done(set(leader, 'P'))
    const first = tellCellHistory(steps.slice(0, 1), letters, findCellState(now(), letters))
    const rest = tellCellHistory(steps.slice(1), letters, first.before)
    expect(first.changes).toHaveLength(1)
    expect(rest.changes).toHaveLength(2)
    expect(rest.before).toEqual(findCellState(sample, letters))
  })

  it('never tells what raters did: no answer, and no step that is there for good', () => {
    const answer = sample.tables.ratings.rows[0]
    const rating: NotedCell = { table: 'ratings', row: answer?.id ?? '', column: 'value' }
    const { done, tell } = makeHistory()
    done(set(rating, 1))
    done(set(rating, 5), { forGood: true })
    expect(tell(rating)).toEqual([])
    done(set(actual, 2), { forGood: true })
    done(set(actual, 3))
    expect(values(tell(actual))).toEqual([['edit', 2, 3]])
  })
})
