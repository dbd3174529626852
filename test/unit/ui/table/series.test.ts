import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { findSeries } from '../../../../src/ui/table/series.ts'

const size: Column = { kind: 'number', id: 'size' }
const share: Column = { kind: 'percent', id: 'share' }
const day: Column = { kind: 'date', id: 'day' }
const step: Column = { kind: 'rating', id: 'step', scale: 'involvement' }
const goOn = (column: Column, ...cells: readonly (Cell | undefined)[]) => {
  const series = findSeries(column, cells)
  return series === null ? null : [series(cells.length), series(-1)]
}

describe('a series', () => {
  it('goes on with even steps, both ways', () => {
    expect(goOn(size, 10, 20, 30)).toEqual([40, 0])
    expect(goOn(size, 0.1, 0.2)).toEqual([0.3, 0])
    expect(goOn(size, 12, 0.1)).toEqual([-11.8, 23.9])
    expect(goOn(size, 0.3, 0.2, 0.1)).toEqual([0, 0.4])
    expect(goOn(size, 1000, 999.9999)).toEqual([999.9998, 1000.0001])
    expect(goOn(size, 1e-7, 3e-7)).toEqual([5e-7, -1e-7])
    expect(goOn(size, 5e21, 1e22)).toEqual([1.5e22, 0])
    expect(goOn(day, '2026-02-20', '2026-02-27')).toEqual(['2026-03-06', '2026-02-13'])
  })

  it('counts in months where days of the month or ends of months agree', () => {
    expect(goOn(day, '2026-01-01', '2026-02-01')).toEqual(['2026-03-01', '2025-12-01'])
    expect(goOn(day, '2026-01-31', '2026-02-28', '2026-03-31')).toEqual(['2026-04-30', '2025-12-31'])
    expect(goOn(day, '2026-02-28', '2026-03-31')).toEqual(['2026-04-30', '2026-01-31'])
    expect(goOn(day, '2026-08-15', '2026-11-15')).toEqual(['2027-02-15', '2026-05-15'])
    expect(goOn(day, '2026-01-01', '2026-02-01', '2026-03-04')).toEqual(['2026-04-04', '2025-12-01'])
    expect(goOn(share, 10, 20)).toEqual([30, 0])
  })

  it('is none where steps differ, nothing moves, or something else is in between', () => {
    expect(goOn(size, 1, 2, 4)).toBeNull()
    expect(goOn(size, 3, 3)).toBeNull()
    expect(goOn(size, 1, undefined)).toBeNull()
    expect(goOn(size, 1, { unread: 'two' })).toBeNull()
    expect(goOn(day, '2026-02-20', '2026-02-20')).toBeNull()
    expect(goOn(size, 7)).toBeNull()
  })

  it('never leaves a scale', () => {
    expect(goOn(step, 1, 2)).toBeNull()
  })
})
