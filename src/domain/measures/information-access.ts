// M2: how much of what the business knows reaches technology in time.
import type { Context } from '../context.ts'
import { flowSummary } from '../information.ts'
import type { FlowSummary } from '../information.ts'
import type { Measure } from '../measure.ts'
import type { Arrival } from '../tables/information-flows.ts'

export interface InformationAccessDetail extends Readonly<Record<string, unknown>> {
  /** The same share in the other direction. */
  readonly technologyToBusiness: number | null
  /** Rows by how they arrive, business to technology. */
  readonly counts: Readonly<Record<Arrival, number>>
  readonly countsTechnologyToBusiness: Readonly<Record<Arrival, number>>
}

/** Share "on time" of the rows the receiver has judged, "never" included. */
export function measureInformationAccess(context: Context): Measure<InformationAccessDetail> {
  const summary = flowSummary(context)
  const toTechnology = summary['business-to-technology']
  const toBusiness = summary['technology-to-business']
  const value = share(toTechnology)
  return {
    value,
    n: judged(toTechnology),
    unit: 'percent',
    ...(value === null ? { reason: toTechnology.rows.length === 0 ? 'no-rows' : 'not-rated' } : {}),
    detail: {
      technologyToBusiness: share(toBusiness),
      counts: toTechnology.counts,
      countsTechnologyToBusiness: toBusiness.counts,
      missing: toTechnology.missing,
    },
  }
}

function judged({ rows, missing }: FlowSummary): number {
  return rows.length - missing
}

function share(summary: FlowSummary): number | null {
  const n = judged(summary)
  return n === 0 ? null : (100 * summary.counts['on-time']) / n
}
