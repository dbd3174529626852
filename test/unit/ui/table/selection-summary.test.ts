import { expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { summarize, summedAtMost } from '../../../../src/ui/table/selection-summary.ts'

const size: Column = { kind: 'number', id: 'size' }
const share: Column = { kind: 'percent', id: 'share' }
const step: Column = { kind: 'rating', id: 'step', scale: 'involvement' }

function sum(columns: readonly Column[], ...cells: readonly (Cell | undefined)[]) {
  const rows = cells.map((_, at) => String(at))
  return summarize(rows, columns, (row) => cells[Number(row)])
}

it('counts what is filled, and adds up what is a number', () => {
  expect(sum([size], 1, undefined, 'text', 2.005)).toEqual({
    cells: 4,
    filled: 3,
    numbers: 2,
    sum: 3.01,
    mean: 1.5,
    isPercent: false,
    letters: [],
  })
})

it('counts the cells that hold each letter, in the order of the letters', () => {
  const parts = ['D', 'RA', 'AD', undefined]
  const rows = parts.map((_, at) => String(at))
  const letters = { order: 'RAPID', of: (_: Column, cell: Cell) => (typeof cell === 'string' ? cell : '') }
  expect(summarize(rows, [size], (row) => parts[Number(row)], letters).letters).toEqual([
    { letter: 'R', cells: 1 },
    { letter: 'A', cells: 2 },
    { letter: 'D', cells: 2 },
  ])
})

it('needs two numbers, and no steps of a scale, for a sum', () => {
  expect(sum([size], 7, undefined)).toMatchObject({ sum: null, mean: null })
  expect(sum([step], 1, 4, 'not-sure')).toMatchObject({ sum: null, mean: 2.5 })
})

it('keeps percent where all of it is percent', () => {
  expect(sum([share], 40, 20).isPercent).toBe(true)
  expect(sum([share, size], 40, 20).isPercent).toBe(false)
})

it('only counts what is very large', () => {
  const rows = Array.from({ length: summedAtMost + 1 }, (_, at) => String(at))
  expect(summarize(rows, [size], () => 1)).toMatchObject({ cells: summedAtMost + 1, sum: null, mean: null })
})
