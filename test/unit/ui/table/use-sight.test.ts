import { describe, expect, it } from 'vitest'
import { findNearLines } from '../../../../src/ui/table/use-sight.ts'

describe('lines near the view', () => {
  it('are those in sight with some around, within the table', () => {
    expect(findNearLines({ first: 10, end: 13 }, 2, 100, [])).toEqual([8, 9, 10, 11, 12, 13, 14])
    expect(findNearLines({ first: 0, end: 3 }, 2, 100, [])).toEqual([0, 1, 2, 3, 4])
    expect(findNearLines({ first: 97, end: 101 }, 2, 100, [])).toEqual([95, 96, 97, 98, 99])
  })

  it('are none in a box without height', () => {
    expect(findNearLines({ first: 0, end: 0 }, 8, 100, [4])).toEqual([])
  })

  it('take along what is worked on, once and in its place', () => {
    expect(findNearLines({ first: 10, end: 12 }, 0, 100, [3, undefined, 3, 11, 50])).toEqual([3, 10, 11, 50])
    expect(findNearLines({ first: 10, end: 12 }, 0, 40, [50])).toEqual([10, 11])
  })

  it('are still there where rows went while one was far down', () => {
    expect(findNearLines({ first: 90, end: 95 }, 4, 20, [])).toEqual([16, 17, 18, 19])
  })
})
