import { describe, expect, it } from 'vitest'
import {
  findEdge,
  findJump,
  findLineStep,
  findNeighbour,
  findPage,
  findStep,
  findTab,
  footRow,
  headerRow,
  newRow,
  orderIn,
} from '../../../../src/ui/table/navigation.ts'
import type { Field } from '../../../../src/ui/table/navigation.ts'

const rows = ['r1', 'r2', 'r3']
const field: Field = {
  rows,
  columns: ['a', 'b', 'c'],
  hasNewRow: true,
  readOnly: new Set(['b']),
  positionOf: (row) => (rows.includes(row) ? rows.indexOf(row) : undefined),
}
const fixed: Field = { ...field, hasNewRow: false }

describe('steps', () => {
  it('go one cell further and stop at the edges', () => {
    expect(findStep(field, { row: 'r1', column: 'a' }, 'down')).toEqual({ row: 'r2', column: 'a' })
    expect(findStep(field, { row: 'r1', column: 'a' }, 'left')).toEqual({ row: 'r1', column: 'a' })
    expect(findStep(field, { row: 'r1', column: 'b' }, 'right')).toEqual({ row: 'r1', column: 'c' })
  })

  it('reach the header above and the new line below', () => {
    expect(findStep(field, { row: 'r1', column: 'b' }, 'up').row).toBe(headerRow)
    expect(findStep(field, { row: headerRow, column: 'b' }, 'up').row).toBe(headerRow)
    expect(findStep(field, { row: headerRow, column: 'b' }, 'down').row).toBe('r1')
    expect(findStep(field, { row: 'r3', column: 'b' }, 'down').row).toBe(newRow)
    expect(findStep(field, { row: newRow, column: 'b' }, 'up').row).toBe('r3')
    expect(findStep(fixed, { row: 'r3', column: 'b' }, 'down').row).toBe('r3')
  })
})

describe('Tab', () => {
  it('passes over what is worked out and wraps to the next row', () => {
    expect(findTab(field, { row: 'r1', column: 'a' }, 1)).toEqual({ row: 'r1', column: 'c' })
    expect(findTab(field, { row: 'r1', column: 'c' }, 1)).toEqual({ row: 'r2', column: 'a' })
    expect(findTab(field, { row: 'r2', column: 'a' }, -1)).toEqual({ row: 'r1', column: 'c' })
  })

  it('leaves the grid at either end', () => {
    expect(findTab(field, { row: 'r1', column: 'a' }, -1)).toBeNull()
    expect(findTab(field, { row: newRow, column: 'a' }, 1)).toBeNull()
    expect(findTab(fixed, { row: 'r3', column: 'c' }, 1)).toBeNull()
    expect(findTab(field, { row: headerRow, column: 'a' }, 1)).toBeNull()
  })

  it('goes from the last cell to the new line', () => {
    expect(findTab(field, { row: 'r3', column: 'c' }, 1)?.row).toBe(newRow)
  })
})

describe('jumps and pages', () => {
  it('go to the ends of row and grid', () => {
    expect(findJump(field, { row: 'r2', column: 'b' }, 'row-end')).toEqual({ row: 'r2', column: 'c' })
    expect(findJump(field, { row: 'r2', column: 'b' }, 'grid-start')).toEqual({ row: 'r1', column: 'a' })
    expect(findJump(field, { row: 'r2', column: 'b' }, 'grid-end')).toEqual({ row: 'r3', column: 'c' })
  })

  it('stay among the rows', () => {
    expect(findPage(field, { row: 'r1', column: 'a' }, 10).row).toBe('r3')
    expect(findPage(field, { row: 'r3', column: 'a' }, -10).row).toBe('r1')
  })
})

describe('the edge of what is filled', () => {
  const many = Array.from({ length: 8 }, (_, at) => `r${String(at)}`)
  const long: Field = {
    ...field,
    rows: many,
    positionOf: (row) => Number(row.slice(1)) || (row === 'r0' ? 0 : undefined),
  }
  const filled = new Set(['r0', 'r1', 'r2', 'r5', 'r6'])
  const edge = (row: string, step: 'up' | 'down') =>
    findEdge(long, { row, column: 'a' }, step, (place) => filled.has(place.row)).row

  it('is the end of the run one is in', () => {
    expect(edge('r0', 'down')).toBe('r2')
    expect(edge('r6', 'up')).toBe('r5')
  })

  it('is the next filled cell from the end of a run or a blank', () => {
    expect(edge('r2', 'down')).toBe('r5')
    expect(edge('r4', 'down')).toBe('r5')
    expect(edge('r4', 'up')).toBe('r2')
  })

  it('is the last cell where nothing more is filled', () => {
    expect(edge('r6', 'down')).toBe('r7')
    expect(edge('r7', 'down')).toBe('r7')
    expect(edge('r0', 'up')).toBe('r0')
  })
})

it('a lost row hands over to the one in its place, else to the last', () => {
  expect(findNeighbour(['x', 'y'], 0)).toBe('x')
  expect(findNeighbour(['x', 'y'], 5)).toBe('y')
  expect(findNeighbour([], 0)).toBeUndefined()
})

describe('heads of groups and the foot', () => {
  const lines = ['@group:x', 'r1', 'r2', '@group:y', '@group:z', 'r3']
  const before = new Map([
    ['@group:x', 0],
    ['@group:y', 2],
    ['@group:z', 2],
  ])
  const grouped: Field = {
    ...field,
    hasFoot: true,
    groups: {
      lines,
      lineOf: (line) => (lines.includes(line) ? lines.indexOf(line) : undefined),
      rowsBefore: (head) => before.get(head),
    },
  }
  const walk = (row: string, step: 'up' | 'down') => findLineStep(grouped, { row, column: 'b' }, step).row

  it('are walked over by single steps', () => {
    const way = [headerRow, ...lines, newRow, footRow]
    for (const [at, row] of way.entries()) {
      expect(walk(row, 'down')).toBe(way[at + 1] ?? footRow)
      expect(walk(row, 'up')).toBe(way[at - 1] ?? headerRow)
    }
    expect(findLineStep(fixed, { row: 'r3', column: 'b' }, 'down').row).toBe('r3')
  })

  it('are passed over by everything else', () => {
    expect(findStep(grouped, { row: 'r2', column: 'b' }, 'down').row).toBe('r3')
    expect(findStep(grouped, { row: '@group:z', column: 'b' }, 'down').row).toBe('r3')
    expect(findStep(grouped, { row: '@group:y', column: 'b' }, 'up').row).toBe('r2')
    expect(findStep(grouped, { row: '@group:x', column: 'b' }, 'up').row).toBe(headerRow)
    expect(findStep(grouped, { row: footRow, column: 'b' }, 'up').row).toBe(newRow)
    expect(findTab(grouped, { row: '@group:y', column: 'a' }, 1)).toEqual({ row: 'r3', column: 'a' })
    expect(findTab(grouped, { row: '@group:y', column: 'a' }, -1)).toEqual({ row: 'r2', column: 'c' })
    expect(findTab(grouped, { row: footRow, column: 'a' }, -1)).toBeNull()
    expect(findPage(grouped, { row: '@group:y', column: 'a' }, 1).row).toBe('r3')
  })

  it('stand between the rows around them', () => {
    const order = (row: string, column: string) => orderIn(grouped, { row, column })
    expect(order('@group:y', 'a')).toBeGreaterThan(order('r2', 'c'))
    expect(order('@group:y', 'a')).toBeLessThan(order('r3', 'a'))
    expect(order('@group:x', 'c')).toBeLessThan(order('r1', 'a'))
  })
})
