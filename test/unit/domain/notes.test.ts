import { describe, expect, it } from 'vitest'
import { describeEdit } from '../../../src/domain/describe-edit.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import {
  findCellNotes,
  findTableNotes,
  makeNote,
  makeNoteChange,
  makeNoteRemoval,
  makeRowRemoval,
  readNoteCounts,
  spellNoteCounts,
} from '../../../src/domain/notes.ts'
import type { NotedCell } from '../../../src/domain/notes.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import { trimEdit } from '../../../src/domain/trim-edit.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'

const sample = makeSample(sampleData, 'notes')
const evidence: NotedCell = { table: 'integration-points', row: 'execute', column: 'evidence' }
const written = { author: 'Ada', at: '2026-11-23T12:00' }

function after(workbook: Workbook, ...edits: readonly Edit[]): Workbook {
  return edits.reduce((now, edit) => applyEdit(now, edit, 'test').workbook, workbook)
}

describe('notes of a cell', () => {
  it('stand in the order in which they were written', () => {
    let workbook = after(sample, makeNote(sample, 'n1', evidence, { text: 'First', ...written }))
    workbook = after(workbook, makeNote(workbook, 'n2', evidence, { text: 'Second', ...written }))
    expect(findCellNotes(workbook, evidence).map(({ text }) => text)).toEqual(['First', 'Second'])
    expect(findCellNotes(workbook, evidence)[0]).toMatchObject({ cell: evidence, ...written })
    expect(findCellNotes(workbook, { ...evidence, row: 'frame-options' })).toEqual([])
    workbook = after(workbook, makeNoteChange('n1', 'Changed'), makeNoteRemoval('n2'))
    expect(findCellNotes(workbook, evidence).map(({ text }) => text)).toEqual(['Changed'])
  })

  it('of one role are found on the role and on the whole cell, counted on both', () => {
    const cell = { table: 'decision-rights', row: 'product-road-map', column: 'to-be-roles' } as const
    expect(findCellNotes(sample, { ...cell, key: 'technology-leader' })).toHaveLength(1)
    expect(findCellNotes(sample, { ...cell, key: 'ceo' })).toEqual([])
    expect(findCellNotes(sample, cell)).toHaveLength(1)
    expect(readNoteCounts(spellNoteCounts(sample, 'decision-rights', 'product-road-map'))).toEqual({
      'to-be-roles': 1,
      'to-be-roles/technology-leader': 1,
    })
    expect(readNoteCounts(spellNoteCounts(sample, 'decision-rights', 'data-strategy'))).toEqual({})
  })

  it('keep their index while nothing is remarked', () => {
    const elsewhere = after(sample, {
      kind: 'set-cells',
      table: 'integration-points',
      changes: [{ row: 'execute', column: 'actual', value: 2 }],
    })
    expect(findTableNotes(elsewhere, 'integration-points')).toBe(findTableNotes(sample, 'integration-points'))
  })

  it('are passed over where a file has them on nothing', () => {
    const workbook = after(sample, {
      kind: 'insert-rows',
      table: 'notes',
      rows: [
        { id: 'a', order: 'zz', cells: { row: 'nowhere', column: 'target', note: 'x' } },
        { id: 'b', order: 'zzz', cells: { row: 'actions/gone', column: 'action', note: 'x' } },
        { id: 'c', order: 'zzzz', cells: { note: 'x' } },
      ],
    })
    expect(findTableNotes(workbook, 'actions')).toEqual([])
    expect(findTableNotes(workbook, 'integration-points')).toHaveLength(2)
  })
})

describe('a row that is deleted', () => {
  const removal = makeRowRemoval(sample, 'decision-rights', ['product-road-map', 'data-strategy'])

  it('takes its notes along, and undo brings both back', () => {
    const { workbook, inverse } = applyEdit(sample, removal, 'test')
    expect(findRow(workbook, 'decision-rights', 'product-road-map')).toBeUndefined()
    expect(findRow(workbook, 'notes', 'road-map-recommends')).toBeUndefined()
    expect(findTableNotes(workbook, 'integration-points')).toHaveLength(2)
    const back = after(workbook, inverse)
    expect(findTableNotes(back, 'decision-rights')).toEqual(findTableNotes(sample, 'decision-rights'))
    expect(findRow(back, 'decision-rights', 'product-road-map')).toBeDefined()
  })

  it('takes along what was remarked about its part in decisions where it is a role', () => {
    const role = makeRowRemoval(sample, 'roles', ['technology-leader'])
    const { workbook, inverse } = applyEdit(sample, role, 'test')
    expect(findRow(workbook, 'notes', 'road-map-recommends')).toBeUndefined()
    expect(findTableNotes(workbook, 'integration-points')).toHaveLength(2)
    expect(findRow(after(workbook, inverse), 'notes', 'road-map-recommends')).toBeDefined()
    // Where a file has let go of the role alone, its notes are on nothing.
    const alone = after(sample, { kind: 'delete-rows', table: 'roles', rows: ['technology-leader'] })
    expect(findTableNotes(alone, 'decision-rights')).toEqual([])
    expect(makeRowRemoval(sample, 'roles', ['ceo'])).toMatchObject({ kind: 'delete-rows' })
  })

  it('is called by itself in undo, and is a plain edit where it has no notes', () => {
    expect(trimEdit(sample, removal)).toEqual(removal)
    expect(describeEdit(sample, removal)).toEqual({ kind: 'rows-deleted', table: 'decision-rights', rows: 2 })
    expect(makeRowRemoval(sample, 'actions', ['a'])).toEqual({
      kind: 'delete-rows',
      table: 'actions',
      rows: ['a'],
    })
  })
})
