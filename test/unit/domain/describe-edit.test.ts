import { describe, expect, it } from 'vitest'
import type { CellChange, Edit } from '../../../src/domain/edit.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { describeEdit } from '../../../src/domain/describe-edit.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { isSameCell, trimEdit } from '../../../src/domain/trim-edit.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { labelEdit, longestEditLabel } from '../../../src/words/en/edits.ts'
import { methodWords } from '../../../src/words/index.ts'
import { makeTestWorkbook } from '../app/support.ts'

const start = makeTestWorkbook()

function set(table: TableId, ...changes: readonly CellChange[]): Edit {
  return { kind: 'set-cells', table, changes }
}

function label(edit: Edit, workbook = start): string {
  return labelEdit(describeEdit(workbook, edit), methodWords)
}

describe('the label of an edit', () => {
  const point = (column: string, value: CellChange['value']) => ({
    row: 'review-and-adapt',
    column,
    value,
  })

  it('tells one cell from what to what', () => {
    const three = applyEdit(start, set('integration-points', point('target', 3)), 'd').workbook
    expect(label(set('integration-points', point('target', 4)), three)).toBe('Target, row 7: 3 to 4')
    expect(label(set('integration-points', point('target', 4)))).toBe('Target, row 7: 4')
    expect(label(set('integration-points', point('target', null)), three)).toBe('Target, row 7: 3 cleared')
    expect(label(set('integration-points', point('target', 'not-sure')), three)).toBe(
      `Target, row 7: 3 to ${methodWords.notSure}`,
    )
  })

  it('says choices, people and roles by their names', () => {
    const status = methodWords.tables.stages.columns['status']?.choices?.['in-progress'] ?? ''
    expect(label(set('stages', { row: 'month-one', column: 'status', value: 'in-progress' }))).toContain(
      ` to ${status}`,
    )
    expect(label(set('facts', { row: 'facts', column: 'sponsor', value: 'technology-leader' }))).toMatch(
      /: Ada$/,
    )
    const role = methodWords.tables.roles.seeds?.['cfo']?.['role'] ?? ''
    expect(
      label(
        set('decision-rights', { row: 'growth-strategy', column: 'as-is-roles', key: 'cfo', value: 'D' }),
      ),
    ).toMatch(new RegExp(`, row 1, ${role}: D$`))
  })

  it('counts rows and cells', () => {
    expect(
      label({ kind: 'insert-rows', table: 'actions', rows: [{ id: 'a', order: 'a0', cells: {} }] }),
    ).toBe('Row added to Actions')
    expect(
      label({
        kind: 'batch',
        edits: [
          { kind: 'insert-rows', table: 'actions', rows: [{ id: 'a', order: 'a0', cells: {} }] },
          set('actions', { row: 'a', column: 'action', value: 'Go' }),
        ],
      }),
    ).toBe('Row added to Actions')
    expect(label({ kind: 'delete-rows', table: 'decisions', rows: ['a', 'b', 'c'] })).toMatch(
      /^3 rows deleted from /,
    )
    expect(label({ kind: 'move-rows', table: 'actions', orders: [{ row: 'a', order: 'a0' }] })).toBe(
      'Row moved in Actions',
    )
    expect(label(set('integration-points', point('target', null), point('actual', null)))).toMatch(
      /^2 cells cleared in /,
    )
    expect(label({ kind: 'batch', edits: [set('actions'), set('decisions')] })).toBe('Changes in 2 tables')
  })

  it('never tells an answer, not even one alone', () => {
    const edit = set('ratings', { row: 'r', column: 'value', value: 4 })
    const named = set('ratings', { row: 'r', column: 'comment', value: 'Secret' })
    expect(describeEdit(start, edit)).not.toHaveProperty('after')
    expect(label(edit)).not.toContain('4')
    expect(label(named)).not.toContain('Secret')
  })

  it('stays short whatever was typed', () => {
    const long = '👩‍🚀 "naughty" \u202e '.repeat(500)
    const edit = set('integration-points', point('evidence', long))
    const changed = applyEdit(start, edit, 'd').workbook
    for (const text of [
      label(edit),
      label(set('integration-points', point('evidence', `x${long}`)), changed),
    ]) {
      expect(Array.from(text).length).toBeLessThanOrEqual(longestEditLabel)
      expect(text).not.toMatch(/\n/)
    }
  })
})

describe('an edit without what changes nothing', () => {
  it('keeps only real changes', () => {
    const edit = set(
      'integration-points',
      { row: 'execute', column: 'importance', value: 2 },
      { row: 'execute', column: 'target', value: 2 },
      { row: 'nowhere', column: 'target', value: 2 },
    )
    expect(trimEdit(start, edit)).toEqual(
      set('integration-points', { row: 'execute', column: 'target', value: 2 }),
    )
    expect(
      trimEdit(start, set('integration-points', { row: 'execute', column: 'importance', value: 2 })),
    ).toBeNull()
  })

  it('keeps a change back to what was, where the same edit changed it before', () => {
    const there = { row: 'execute', column: 'importance', value: 3 }
    const back = { ...there, value: 2 }
    expect(trimEdit(start, set('integration-points', there, back))).toEqual(
      set('integration-points', there, back),
    )
    const batch: Edit = {
      kind: 'batch',
      edits: [set('integration-points', there), set('integration-points', back)],
    }
    expect(trimEdit(start, batch)).toEqual(batch)
  })

  it('lets a row be deleted and added again in one go', () => {
    const batch: Edit = {
      kind: 'batch',
      edits: [
        { kind: 'delete-rows', table: 'facts', rows: ['facts', 'nobody'] },
        { kind: 'insert-rows', table: 'facts', rows: [{ id: 'facts', order: 'a0', cells: {} }] },
        set('facts', { row: 'facts', column: 'title', value: 'Again' }),
      ],
    }
    expect(trimEdit(start, batch)).toEqual({
      kind: 'batch',
      edits: [{ kind: 'delete-rows', table: 'facts', rows: ['facts'] }, ...batch.edits.slice(1)],
    })
  })

  it('compares lists in order, matrices by key', () => {
    expect(isSameCell(['a', 'b'], ['a', 'b'])).toBe(true)
    expect(isSameCell(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(isSameCell({ a: 'D', b: 'R' }, { b: 'R', a: 'D' })).toBe(true)
    expect(isSameCell({ a: 'D' }, { a: 'D', b: 'R' })).toBe(false)
    expect(isSameCell({ unread: 'x' }, { unread: 'x' })).toBe(true)
    expect(isSameCell(0, null)).toBe(false)
  })
})

it('brings an unread text back that a decision letter replaced', () => {
  const unread = set('decision-rights', {
    row: 'growth-strategy',
    column: 'as-is-roles',
    value: { unread: 'the board, mostly' },
  })
  const before = applyEdit(start, unread, 'd').workbook
  const letters = set(
    'decision-rights',
    { row: 'growth-strategy', column: 'as-is-roles', key: 'cfo', value: 'D' },
    { row: 'growth-strategy', column: 'as-is-roles', key: 'ceo', value: 'R' },
  )
  const applied = applyEdit(before, letters, 'd')
  const undone = applyEdit(applied.workbook, applied.inverse, 'd').workbook
  expect(findRow(undone, 'decision-rights', 'growth-strategy')?.cells['as-is-roles']).toEqual({
    unread: 'the board, mostly',
  })
})
