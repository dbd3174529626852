import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import { findColumn, tables } from '../../../../src/domain/tables/index.ts'
import {
  isSummaryId,
  offeredSummaries,
  subtotalOf,
  summarizeColumn,
} from '../../../../src/ui/table/column-summary.ts'

describe('sums of a column', () => {
  it('count what is filled and blank, and how many differ', () => {
    const cells = ['a', undefined, 'b', 'a', { unread: 'x' }]
    expect(summarizeColumn('filled', cells)).toEqual({ as: 'count', value: 4 })
    expect(summarizeColumn('blank', cells)).toEqual({ as: 'count', value: 1 })
    expect(summarizeColumn('different', cells)).toEqual({ as: 'count', value: 3 })
  })

  it('add up numbers and pass over the rest', () => {
    const cells: readonly (Cell | undefined)[] = [4, undefined, 1, 'not-sure', { unread: '9' }, 2]
    expect(summarizeColumn('sum', cells)).toEqual({ as: 'number', value: 7 })
    expect(summarizeColumn('mean', cells)).toEqual({ as: 'number', value: 2.33 })
    expect(summarizeColumn('median', cells)).toEqual({ as: 'number', value: 2 })
    expect(summarizeColumn('median', [1, 4, 2, 3])).toEqual({ as: 'number', value: 2.5 })
    expect(summarizeColumn('least', cells)).toEqual({ as: 'cell', value: 1 })
    expect(summarizeColumn('greatest', cells)).toEqual({ as: 'cell', value: 4 })
    expect(summarizeColumn('mean', ['x', undefined])).toBeNull()
  })

  it('find the earliest and latest day', () => {
    const cells = ['2026-03-01', '2025-12-31', undefined, { unread: 'soon' }]
    expect(summarizeColumn('least', cells)).toEqual({ as: 'cell', value: '2025-12-31' })
    expect(summarizeColumn('greatest', cells)).toEqual({ as: 'cell', value: '2026-03-01' })
  })

  it('tell the share of yes among answers', () => {
    expect(summarizeColumn('yes-share', [true, false, true, undefined])).toEqual({ as: 'share', value: 67 })
    expect(summarizeColumn('yes-share', [undefined])).toBeNull()
  })

  it('lie between the least and the greatest where they are a middle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (numbers) => {
        const of = (id: 'least' | 'greatest' | 'mean' | 'median') =>
          Number(summarizeColumn(id, numbers)?.value)
        for (const middle of ['mean', 'median'] as const) {
          expect(of(middle)).toBeGreaterThanOrEqual(of('least'))
          expect(of(middle)).toBeLessThanOrEqual(of('greatest'))
        }
      }),
    )
  })

  it('add weights up, for those of a person are parts of one whole; progress has a middle alone', () => {
    const weight = findColumn('scorecard', 'weight-agreed')!
    expect(subtotalOf(weight)).toBe('sum')
    expect(offeredSummaries(weight)).toEqual(expect.arrayContaining(['sum', 'mean']))
    const progress = findColumn('outcome-measures', 'progress-to-target')!
    expect(subtotalOf(progress)).toBe('mean')
    expect(offeredSummaries(progress)).not.toContain('sum')
  })

  it('are offered for every column of the method; a group tells only what is offered', () => {
    for (const table of Object.values(tables))
      for (const column of table.columns) {
        const offered = offeredSummaries(column)
        expect(offered).toContain('filled')
        expect(offered.every(isSummaryId)).toBe(true)
        const subtotal = subtotalOf(column)
        if (subtotal !== null) expect(offered).toContain(subtotal)
        if (column.kind === 'rating') expect(offered).not.toContain('sum')
      }
  })
})
