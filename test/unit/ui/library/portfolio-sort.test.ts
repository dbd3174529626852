// The order of compared workbooks: the best first, those without a value last whichever way it is turned.
import { expect, test } from 'vitest'
import type { PortfolioFigures, PortfolioLine } from '../../../../src/app/portfolio.ts'
import { sortLines } from '../../../../src/ui/library/portfolio-sort.ts'

function line(
  title: string,
  value: number | null,
  overdue = 0,
  current: 'week-one' | null = null,
): PortfolioLine {
  const figure = { value, n: 1, unit: 'score', reason: null } as const
  const measures = { M1: figure, M2: figure, M3: figure, M4: figure, M5: figure, M6: figure, M9: figure }
  const figures: PortfolioFigures = { measures, overdueActions: overdue, overdueStages: 0 }
  return {
    entry: {
      id: title,
      title,
      organisation: '',
      technologyLeader: '',
      peopleCount: 0,
      stages: [],
      current,
      lastOpenedAt: 0,
      archivedAt: null,
      deletedAt: null,
      sample: false,
    },
    reading: { state: 'read', figures },
  }
}

const waiting: PortfolioLine = { ...line('Waiting', 0), reading: { state: 'waiting' } }
const lines = [line('b10', 20, 3), waiting, line('B2', null, 0), line('a', 60, 1, 'week-one')]
const order = (...args: Parameters<typeof sortLines>) => sortLines(...args).map(({ entry }) => entry.title)

test('a measure: higher first, days the fewer first', () => {
  expect(order(lines, 'M1', false)).toEqual(['a', 'b10', 'Waiting', 'B2'])
  expect(order(lines, 'M1', true)).toEqual(['b10', 'a', 'Waiting', 'B2'])
  expect(order(lines, 'M6', false)).toEqual(['b10', 'a', 'Waiting', 'B2'])
})

test('names as people sort them, overdue by how many, stages the furthest first', () => {
  expect(order(lines, 'workbook', false)).toEqual(['a', 'B2', 'b10', 'Waiting'])
  expect(order(lines, 'overdue', false)).toEqual(['B2', 'a', 'b10', 'Waiting'])
  expect(order(lines, 'stage', true)[0]).toBe('a')
})
