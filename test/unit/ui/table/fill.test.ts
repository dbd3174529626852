import { describe, expect, it } from 'vitest'
import { findFillSteps, findSourceAbove, findSourceLeft, pullTo } from '../../../../src/ui/table/fill.ts'

const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })

describe('filling', () => {
  it('lays the source again and again over the rest of the target, in any direction', () => {
    const steps = findFillSteps(range(1, 0, 2, 0), range(0, 0, 4, 0))
    expect(steps.map(({ row, fromRow }) => [row, fromRow])).toEqual([
      [0, 2],
      [3, 1],
      [4, 2],
    ])
  })

  it('down takes the first row, or the one above a single row', () => {
    expect(findSourceAbove(range(1, 0, 3, 2))).toEqual(range(1, 0, 1, 2))
    expect(findSourceAbove(range(1, 2))).toEqual(range(0, 2))
    expect(findSourceAbove(range(0, 2))).toBeNull()
  })

  it('to the right takes the first column, or the one on the left of a single column', () => {
    expect(findSourceLeft(range(1, 1, 3, 2))).toEqual(range(1, 1, 3, 1))
    expect(findSourceLeft(range(1, 0))).toBeNull()
  })

  it('is pulled downwards or sideways, never both', () => {
    expect(pullTo(range(1, 1), 4, 2)).toEqual(range(1, 1, 4, 1))
    expect(pullTo(range(1, 1), 0, 3)).toEqual(range(1, 1, 1, 3))
    expect(pullTo(range(1, 1), 0, 1)).toEqual(range(0, 1, 1, 1))
    expect(pullTo(range(1, 1, 3, 3), 2, 2)).toEqual(range(1, 1, 3, 3))
  })
})
