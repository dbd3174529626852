// The dials -> the six scores of the radar, all of them better when higher.
import { findVelocityTargetDays } from '../domain/facts.ts'
import type { Context } from '../domain/context.ts'
import { directions } from '../domain/flow.ts'
import { measureVelocity } from '../domain/measures/velocity.ts'
import type { SpokeFacts, SpokeId } from '../words/en/charts-overview.ts'
import type { Dial } from './dials-data.ts'
import type { RadarData } from './radar.ts'

const scores: readonly Exclude<SpokeId, 'M6'>[] = ['M1', 'M2', 'M3', 'M4', 'M5']

/** M6 in days has no rim, so its spoke is the share decided within the target, of the lower direction. */
export function radarData(dials: readonly Dial[], context: Context, baseline: Context | null): RadarData {
  const spokes = scores.map((id): SpokeFacts => {
    const dial = dials.find((each) => each.id === id)
    return { id, value: dial?.value ?? null, baseline: dial?.baseline ?? null }
  })
  const velocity: SpokeFacts = {
    id: 'M6',
    value: findWithinTarget(context),
    baseline: baseline === null ? null : findWithinTarget(baseline),
  }
  return { spokes: [...spokes, velocity], targetDays: findVelocityTargetDays(context.workbook) }
}

/** Null unless both directions have one. */
function findWithinTarget(context: Context): number | null {
  const { detail } = measureVelocity(context)
  const shares = directions.flatMap((direction) => detail[direction].withinTarget ?? [])
  return shares.length === directions.length ? Math.min(...shares) : null
}
