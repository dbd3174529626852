// Numbers and dates that go on by even steps, so that a fill goes on with them. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { addDays, addMonths, daysBetween, isDate } from '../../domain/date.ts'

/** The cell at a distance from the first; before it where the distance is negative. */
export type Series = (distance: number) => Cell

/**
 * What two or more cells of a column begin; null where they take no even steps, where they are all the same, and in
 * columns whose numbers do not go on, such as steps of a scale.
 */
export function findSeries(column: Column, cells: readonly (Cell | undefined)[]): Series | null {
  if (cells.length < 2) return null
  if (column.kind === 'integer' || column.kind === 'number' || column.kind === 'percent')
    return findNumbers(cells)
  return column.kind === 'date' ? findDates(cells) : null
}

function findNumbers(cells: readonly (Cell | undefined)[]): Series | null {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  const [first, second] = numbers
  if (first === undefined || second === undefined || numbers.length < cells.length) return null
  // As many decimals as the numbers have are those of all that follow, so that no crumb of a binary fraction stays.
  const decimals = Math.max(...numbers.map(countDecimals))
  const tidy = (value: number) => Number(value.toFixed(decimals)) + 0
  const step = tidy(second - first)
  const at = (distance: number) => tidy(first + step * distance)
  // Two numbers always begin a series.
  const isEven = numbers.length === 2 || numbers.every((value, index) => value === at(index))
  return step === 0 || !isEven ? null : at
}

/** The most that a number can be written with. */
const mostDecimals = 100

function countDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const written = digits.split('.')[1]?.length ?? 0
  return Math.min(Math.max(written - Number(exponent), 0), mostDecimals)
}

function findDates(cells: readonly (Cell | undefined)[]): Series | null {
  const dates = cells.filter((cell) => typeof cell === 'string').filter(isDate)
  const [first, second] = dates
  if (first === undefined || second === undefined || dates.length < cells.length) return null
  const months = monthOf(second) - monthOf(first)
  const days = daysBetween(first, second)
  const ways: readonly ((distance: number) => string)[] = [
    // The same day of each month, or the last one of each, before a number of days: months are what people count in.
    ...(months === 0
      ? []
      : [
          (distance: number) => addMonths(first, months * distance),
          (distance: number) => addMonths(`${first.slice(0, 'YYYY-MM'.length)}-31`, months * distance),
        ]),
    (distance) => addDays(first, days * distance),
  ]
  const fits = ways.find((at) => dates.every((date, distance) => date === at(distance)))
  return days === 0 ? null : (fits ?? null)
}

/** Counted from the year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
