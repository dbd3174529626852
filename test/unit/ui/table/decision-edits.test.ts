import { describe, expect, it } from 'vitest'
import { schemes } from '../../../../src/domain/catalogue.ts'
import type { Scheme } from '../../../../src/domain/facts.ts'
import { findRow } from '../../../../src/domain/workbook.ts'
import {
  findRoleByLetter,
  makeColumnId,
  makeDeciderEdit,
  readColumnId,
  toggleLetter,
} from '../../../../src/ui/table/decision-edits.ts'
import { sketchWorkbook } from '../../domain/sketch.ts'

const rapid: Scheme = { ...schemes.rapid, id: 'rapid' }

describe('letters', () => {
  it('come and go with one key, in the order of the scheme', () => {
    expect(toggleLetter('', 'P', rapid)).toBe('P')
    expect(toggleLetter('P', 'D', rapid)).toBe('DP')
    expect(toggleLetter('DP', 'D', rapid)).toBe('P')
  })

  it('of another scheme are not lost', () => {
    expect(toggleLetter('C', 'D', rapid)).toBe('DC')
  })
})

describe('who decides', () => {
  const workbook = sketchWorkbook({
    'decision-rights': { x: { 'as-is-roles': { ceo: 'D', janitor: 'D', coo: 'DP', cfo: 'I' } } },
  })
  const row = findRow(workbook, 'decision-rights', 'x')!

  it('is one role: the others on the list lose only that letter', () => {
    expect(makeDeciderEdit(workbook, row, 'as-is', 'cfo')).toEqual({
      kind: 'set-cells',
      table: 'decision-rights',
      changes: [
        { row: 'x', column: 'as-is-roles', key: 'ceo', value: null },
        { row: 'x', column: 'as-is-roles', key: 'coo', value: 'P' },
        { row: 'x', column: 'as-is-roles', key: 'cfo', value: 'DI' },
      ],
    })
  })

  it('may be nobody', () => {
    const edit = makeDeciderEdit(workbook, row, 'as-is', null)
    expect(edit.kind === 'set-cells' && edit.changes.map(({ value }) => value)).toEqual([null, 'P'])
  })

  it('is found by the first letter, one after the other', () => {
    const roles = [
      { id: 'ceo', name: 'CEO' },
      { id: 'cfo', name: 'CFO' },
      { id: 'board', name: 'Board' },
    ]
    expect(findRoleByLetter(roles, 'c', undefined)).toBe('ceo')
    expect(findRoleByLetter(roles, 'c', 'ceo')).toBe('cfo')
    expect(findRoleByLetter(roles, 'C', 'cfo')).toBe('ceo')
    expect(findRoleByLetter(roles, 'z', 'cfo')).toBeUndefined()
  })
})

it('column ids carry phase and role', () => {
  expect(readColumnId(makeColumnId('to-be', 'ceo'))).toEqual({ phase: 'to-be', role: 'ceo' })
  expect(readColumnId('decision')).toBeNull()
})
