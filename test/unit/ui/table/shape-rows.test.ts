import { expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import { shapeRows } from '../../../../src/ui/table/shape-rows.ts'
import { noFilter } from '../../../../src/ui/table/view-shape.ts'
import type { ViewShape } from '../../../../src/ui/table/view-shape.ts'
import { sketchWorkbook } from '../../domain/sketch.ts'
import { makeState } from './state.ts'

const cells: Record<string, Record<string, Cell>> = {
  a: { action: 'Ask sales', due: '2026-06-03', pillar: 'decision-rights' },
  b: { action: 'Move the meeting' },
  c: { action: 'Ask finance', due: '2026-06-01' },
  d: { action: 'Buy', due: '2026-06-03' },
}
const state = makeState(sketchWorkbook({ actions: cells }))
const columns = ['action', 'due'].flatMap((id) => findColumn('actions', id) ?? [])

function shape(asked: Partial<ViewShape>, rows: readonly string[] = Object.keys(cells)) {
  return shapeRows(state, 'actions', columns, { sorts: [], filters: [], ...asked }, rows)
}

it('leaves rows as they stand where nothing is asked', () => {
  expect(shape({})).toEqual(['a', 'b', 'c', 'd'])
})

it('puts blank cells last both ways, and keeps the order of equals', () => {
  const by = (direction: 'ascending' | 'descending') => shape({ sorts: [{ column: 'due', direction }] })
  expect(by('ascending')).toEqual(['c', 'a', 'd', 'b'])
  expect(by('descending')).toEqual(['a', 'd', 'c', 'b'])
})

it('sorts by a second column where the first ties, among those that a filter lets through', () => {
  const sorts = [
    { column: 'due', direction: 'descending' },
    { column: 'action', direction: 'descending' },
  ] as const
  expect(shape({ sorts })).toEqual(['d', 'a', 'c', 'b'])
  const filters = [{ ...noFilter, column: 'action', text: 'ask' }]
  expect(shape({ sorts, filters })).toEqual(['a', 'c'])
})

it('knows only the rows it is given', () => {
  expect(shape({ sorts: [{ column: 'action', direction: 'ascending' }] }, ['d', 'c'])).toEqual(['c', 'd'])
})
