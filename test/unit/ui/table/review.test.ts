import { expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { cellOf, groupUnread, makeStepOptions } from '../../../../src/ui/table/review.ts'

const cells: Readonly<Record<string, Cell>> = {
  'r1 kind': { unread: 'Mktg' },
  'r2 kind': { unread: 'Mktg ' },
  'r2 size': { unread: 'Mktg' },
  'r3 kind': 'shaping',
}
const places = ['r1 kind', 'r2 kind', 'r2 size', 'r3 kind', 'r4 kind'].map((place) => {
  const [row, column] = place.split(' ')
  return { row: row ?? '', column: column ?? '' }
})

it('brings equal texts of a column together, and leaves out what is read or gone', () => {
  const whole = (_: string, text: string) => [text.trim()]
  expect(groupUnread(places, ({ row, column }) => cells[`${row} ${column}`], whole)).toEqual([
    { column: 'kind', text: 'Mktg', rows: ['r1', 'r2'] },
    { column: 'size', text: 'Mktg', rows: ['r2'] },
  ])
})

it('asks for each name of a list that is not known, once', () => {
  const lists: Readonly<Record<string, Cell>> = {
    r1: { unread: 'Ana; Mktg' },
    r2: { unread: 'mktg; IT' },
  }
  const places = ['r1', 'r2'].map((row) => ({ row, column: 'owners' }))
  const parts = (_: string, text: string) => text.split('; ').filter((name) => name !== 'Ana')
  expect(groupUnread(places, ({ row }) => lists[row], parts)).toEqual([
    { column: 'owners', text: 'Mktg', rows: ['r1', 'r2'] },
    { column: 'owners', text: 'IT', rows: ['r2'] },
  ])
})

it('knows what an option stands for', () => {
  expect(cellOf({ kind: 'yes-no', id: 'a' }, 'no')).toBe(false)
  expect(cellOf({ kind: 'rating', id: 'a', scale: 'involvement' }, '0')).toBe(0)
  expect(cellOf({ kind: 'rating', id: 'a', scale: 'involvement', notSure: true }, 'not-sure')).toBe(
    'not-sure',
  )
  expect(cellOf({ kind: 'person', id: 'a' }, 'ana')).toBe('ana')
})

it('offers the steps of a scale', () => {
  const options = makeStepOptions(
    { kind: 'rating', id: 'a', scale: 'involvement' },
    (step) => `s${String(step)}`,
    'Not sure',
  )
  expect(options[0]).toEqual({ id: '0', label: '0 s0' })
  expect(options).toHaveLength(6)
  const asked: Column = { kind: 'rating', id: 'a', scale: 'involvement', notSure: true }
  expect(makeStepOptions(asked, () => '', 'Not sure').at(-1)).toEqual({ id: 'not-sure', label: 'Not sure' })
  expect(makeStepOptions({ kind: 'text', id: 'a' }, () => '', '')).toEqual([])
})
