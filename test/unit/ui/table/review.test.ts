import { expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import { cellOf, changesOf, groupUnread, makeStepOptions } from '../../../../src/ui/table/review.ts'

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
  expect(groupUnread(places, ({ row, column }) => cells[`${row} ${column}`])).toEqual([
    { column: 'kind', text: 'Mktg', rows: ['r1', 'r2'] },
    { column: 'size', text: 'Mktg', rows: ['r2'] },
  ])
})

it('writes the meaning into all cells of the text', () => {
  expect(changesOf({ column: 'kind', text: 'Mktg', rows: ['r1', 'r2'] }, 'shaping')).toEqual([
    { row: 'r1', column: 'kind', value: 'shaping' },
    { row: 'r2', column: 'kind', value: 'shaping' },
  ])
})

it('knows what an option stands for', () => {
  expect(cellOf({ kind: 'yes-no', id: 'a' }, 'no')).toBe(false)
  expect(cellOf({ kind: 'rating', id: 'a', scale: 'involvement' }, '0')).toBe(0)
  expect(cellOf({ kind: 'person', id: 'a' }, 'ana')).toBe('ana')
})

it('offers the steps of a scale', () => {
  const options = makeStepOptions(
    { kind: 'rating', id: 'a', scale: 'involvement' },
    (step) => `s${String(step)}`,
  )
  expect(options[0]).toEqual({ id: '0', label: '0 s0' })
  expect(options).toHaveLength(6)
  expect(makeStepOptions({ kind: 'text', id: 'a' }, () => '')).toEqual([])
})
