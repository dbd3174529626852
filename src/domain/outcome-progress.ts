// Where an outcome measure stands: its latest reading against baseline, target and time.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { memoByRows } from './memo.ts'
import { dateAt, numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'

export const outcomeStatuses = ['reached', 'on-track', 'behind', 'missed'] as const
export type OutcomeStatus = (typeof outcomeStatuses)[number]

export interface Reading {
  readonly date: string
  readonly value: number
}

const readingsOf = memoByRows((rows) => {
  const byMeasure = new Map<string, Reading[]>()
  for (const row of rows) {
    const measure = textAt(row, 'measure')
    const date = dateAt(row, 'date')
    const value = numberAt(row, 'value')
    if (measure === undefined || date === undefined || value === undefined) continue
    const known = byMeasure.get(measure)
    if (known === undefined) byMeasure.set(measure, [{ date, value }])
    else known.push({ date, value })
  }
  for (const readings of byMeasure.values())
    readings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return byMeasure
})

/** Readings of one outcome measure up to the as-of date, oldest first. */
export function findReadings(measureId: string, context: Context): readonly Reading[] {
  const all = readingsOf(context.workbook.tables.readings).get(measureId) ?? []
  return all.filter((reading) => reading.date <= context.asOf)
}

/** The latest reading up to the as-of date; of one day the lower row counts. */
export function findCurrent(row: Row, context: Context): number | undefined {
  return findReadings(row.id, context).at(-1)?.value
}

/** 0 at the baseline, 100 at the target, beyond either where the reading is. */
export function findProgress(row: Row, context: Context): number | undefined {
  const current = findCurrent(row, context)
  const baseline = numberAt(row, 'baseline')
  const target = numberAt(row, 'target')
  if (current === undefined || baseline === undefined || target === undefined) return undefined
  return target === baseline ? undefined : (100 * (current - baseline)) / (target - baseline)
}

/** On track means at least as far as the share of time gone by; undefined where that cannot be told. */
export function findOutcomeStatus(row: Row, context: Context): OutcomeStatus | undefined {
  const progress = findProgress(row, context)
  if (progress === undefined) return undefined
  if (progress >= 100) return 'reached'
  const from = dateAt(row, 'baseline-date')
  const to = dateAt(row, 'target-date')
  if (to !== undefined && to < context.asOf) return 'missed'
  if (from === undefined || to === undefined || from >= to) return undefined
  const timeGone = (100 * daysBetween(from, context.asOf)) / daysBetween(from, to)
  return progress >= timeGone ? 'on-track' : 'behind'
}
