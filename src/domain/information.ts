// How information travels between the two sides, counted for pictures and measures.
import type { Context } from './context.ts'
import { directions } from './flow.ts'
import type { Direction } from './flow.ts'
import { textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import { arrivals } from './tables/information-flows.ts'
import type { Arrival } from './tables/information-flows.ts'

export interface FlowSummary {
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    /** Null where the receiver has not said yet. */
    readonly reaches: Arrival | null
    readonly wholeCSuite: boolean | null
  }[]
  readonly counts: Readonly<Record<Arrival, number>>
  /** Rows without a judgement. */
  readonly missing: number
}

/** Each direction's kinds of information in table order; rows without a direction are left out. */
export function flowSummary(context: Context): Readonly<Record<Direction, FlowSummary>> {
  const all = context.workbook.tables['information-flows'].rows
  const [businessToTechnology, technologyToBusiness] = directions
  return {
    [businessToTechnology]: summarise(all, businessToTechnology),
    [technologyToBusiness]: summarise(all, technologyToBusiness),
  }
}

function summarise(all: readonly Row[], direction: Direction): FlowSummary {
  const rows = all
    .filter((row) => textAt(row, 'direction') === direction)
    .map((row) => ({
      id: row.id,
      label: textAt(row, 'information') ?? '',
      reaches: arrivals.find((arrival) => arrival === textAt(row, 'reaches')) ?? null,
      wholeCSuite: yesNoAt(row, 'whole-c-suite') ?? null,
    }))
  const counts = { 'on-time': 0, late: 0, 'only-on-request': 0, never: 0 }
  for (const { reaches } of rows) if (reaches !== null) counts[reaches] += 1
  return { rows, counts, missing: rows.filter(({ reaches }) => reaches === null).length }
}
