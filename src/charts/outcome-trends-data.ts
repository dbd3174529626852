// A workbook on a day -> the plain data of the shared impact dashboard. Knows no sizes and no words.
import { resultIds } from '../domain/catalogue.ts'
import type { Context } from '../domain/context.ts'
import { findConversions, tallyConversions } from '../domain/deliverables.ts'
import { findProgress, findReadings, findStanding, findTimeGone } from '../domain/outcome-progress.ts'
import type { OutcomeStanding, Reading } from '../domain/outcome-progress.ts'
import { dateAt, numberAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { findRow, findRows } from '../domain/workbook.ts'

export interface OutcomeTrend {
  readonly row: string
  /** '' where it has no name yet. */
  readonly name: string
  /** Id of the area; '' where none is chosen. */
  readonly area: string
  readonly unit: string
  readonly readings: readonly Reading[]
  readonly baseline: number | null
  readonly baselineDate: string | null
  readonly target: number | null
  readonly targetDate: string | null
  readonly standing: OutcomeStanding
  readonly progress: number | null
  /** Where the reading should be today on a straight way to the target; null where that cannot be told. */
  readonly expected: number | null
  /** Percentage points of the way that are missing today; null where it is not late. */
  readonly lag: number | null
  readonly owners: readonly string[]
}

export interface OutcomeTrendsData {
  readonly asOf: string
  /** By area, then table order; only rows that have more than a deliverable. */
  readonly trends: readonly OutcomeTrend[]
  /** Areas of the promised results without a measure. */
  readonly uncovered: readonly string[]
  readonly deliverables: number
  readonly retired: number
}

const areaOrder: readonly string[] = [...resultIds, 'other', '']

/** A row counts as a measure once it names one, or has a value to move. */
export function outcomeTrendsData(context: Context): OutcomeTrendsData {
  const rows = findRows(context.workbook, 'outcome-measures')
  const measures = rows.filter(isMeasure)
  const tally = tallyConversions(findConversions(rows, context), rows)
  const trends = measures
    .map((row) => makeTrend(row, context))
    .map((trend, index) => ({ trend, index, place: areaOrder.indexOf(trend.area) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ trend }) => trend)
  const covered = new Set(trends.map(({ area }) => area))
  return {
    asOf: context.asOf,
    trends,
    uncovered: resultIds.filter((area) => !covered.has(area)),
    deliverables: tally.deliverables,
    retired: tally.retired,
  }
}

function isMeasure(row: Row): boolean {
  return (
    textAt(row, 'measure') !== undefined ||
    numberAt(row, 'baseline') !== undefined ||
    numberAt(row, 'target') !== undefined
  )
}

function makeTrend(row: Row, context: Context): OutcomeTrend {
  const standing = findStanding(row, context)
  const progress = findProgress(row, context) ?? null
  const baseline = numberAt(row, 'baseline') ?? null
  const target = numberAt(row, 'target') ?? null
  const gone = Math.min(findTimeGone(row, context) ?? 0, 100)
  const isLate = standing === 'behind' || standing === 'missed'
  const area = textAt(row, 'area') ?? ''
  return {
    row: row.id,
    name: textAt(row, 'measure') ?? textAt(row, 'so-that-outcome') ?? '',
    area: areaOrder.includes(area) ? area : '',
    unit: textAt(row, 'unit') ?? '',
    readings: findReadings(row.id, context),
    baseline,
    baselineDate: dateAt(row, 'baseline-date') ?? null,
    target,
    targetDate: dateAt(row, 'target-date') ?? null,
    standing,
    progress,
    expected:
      isLate && baseline !== null && target !== null
        ? baseline * (1 - gone / 100) + target * (gone / 100)
        : null,
    lag: isLate && progress !== null ? gone - progress : null,
    owners: ['business-owner', 'technology-owner'].flatMap((column) => {
      const person = findRow(context.workbook, 'people', textAt(row, column) ?? '')
      const name = person === undefined ? undefined : textAt(person, 'name')
      return name === undefined ? [] : [name]
    }),
  }
}
