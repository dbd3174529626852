// Numbers and dates that go on by even steps, so that a fill goes on with them. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { addDays, daysBetween, isDate } from '../../domain/date.ts'

/** The cell at a distance from the first; before it where the distance is negative. */
export type Series = (distance: number) => Cell

/**
 * What two or more cells of a column begin; null where they take no even steps, where they are all the same, and in
 * columns whose numbers do not go on, such as steps of a scale.
 */
export function findSeries(column: Column, cells: readonly (Cell | undefined)[]): Series | null {
  if (cells.length < 2) return null
  if (column.kind === 'integer' || column.kind === 'number') return findNumbers(cells)
  return column.kind === 'date' ? findDates(cells) : null
}

function findNumbers(cells: readonly (Cell | undefined)[]): Series | null {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  const [first, second] = numbers
  if (first === undefined || second === undefined || numbers.length < cells.length) return null
  const step = tidy(second - first)
  const isEven = numbers.every((value, at) => tidy(value - (first + step * at)) === 0)
  return step === 0 || !isEven ? null : (distance) => tidy(first + step * distance)
}

function findDates(cells: readonly (Cell | undefined)[]): Series | null {
  const dates = cells.filter((cell) => typeof cell === 'string').filter(isDate)
  const [first, second] = dates
  if (first === undefined || second === undefined || dates.length < cells.length) return null
  const step = daysBetween(first, second)
  const isEven = dates.every((date, at) => daysBetween(first, date) === step * at)
  return step === 0 || !isEven ? null : (distance) => addDays(first, step * distance)
}

/** Without the crumbs of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
