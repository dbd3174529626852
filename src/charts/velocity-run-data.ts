// A workbook on a day -> the plain data of the three pictures of velocity. Every number is M6's own.
import type { Context } from '../domain/context.ts'
import { daysBetween } from '../domain/date.ts'
import { directions } from '../domain/flow.ts'
import type { Direction, FlowItem } from '../domain/flow.ts'
import {
  findFlowItems,
  findLeadTime,
  findVelocityWindow,
  measureVelocity,
  wasDecidedIn,
} from '../domain/measures/velocity.ts'
import type { DirectionVelocity, Half } from '../domain/measures/velocity.ts'
import { textAt } from '../domain/read.ts'
import type { HalfFacts } from '../words/en/charts-month-six.ts'
import type { DragsData } from './drags.ts'
import type { OpenAgesData } from './open-ages.ts'
import type { RunItem, VelocityRunData } from './velocity-run.ts'

export interface VelocityPictures {
  /** One per direction, business to technology first. */
  readonly runs: readonly VelocityRunData[]
  readonly ages: OpenAgesData
  readonly drags: DragsData
  readonly halves: readonly HalfFacts[]
  /** Rows that velocity cannot count: no direction, no date, or dates against each other. */
  readonly missing: number
}

export function velocityPictures(context: Context): VelocityPictures {
  const { detail } = measureVelocity(context)
  const window = findVelocityWindow(context)
  const items = findFlowItems(context)
  const { asOf, targetDays } = window
  return {
    runs: directions.map((direction) => {
      const own = items.filter((item) => item.direction === direction)
      return {
        direction,
        start: window.start,
        asOf,
        targetDays,
        medianDays: detail[direction].medianDays,
        p85Days: detail[direction].p85Days,
        decided: own
          .filter((item) => wasDecidedIn(window, item))
          .flatMap(toRunItem)
          .sort(byDecision),
        remembered: own
          .filter((item) => item.fromMemory)
          .flatMap(toRunItem)
          .sort(byDecision),
      }
    }),
    ages: {
      asOf,
      targetDays,
      items: items
        .filter((item) => !item.fromMemory && item.decided === null)
        .map((item) => ({
          id: item.row.id,
          label: labelOf(item),
          direction: item.direction,
          ageDays: daysBetween(item.raised, asOf),
        }))
        .sort((a, b) => b.ageDays - a.ageDays),
    },
    drags: {
      asOf,
      n: [detail[directions[0]].n, detail[directions[1]].n],
      drags: (['handOffs', 'translationRounds', 'reworkRounds'] as const).map((drag) => ({
        drag,
        means: [detail[directions[0]].drags[drag], detail[directions[1]].drags[drag]],
      })),
    },
    halves: directions.map((direction) => halfFacts(direction, detail[direction], targetDays)),
    missing: detail.missing,
  }
}

function labelOf({ row }: FlowItem): string {
  return textAt(row, 'item') ?? ''
}

function toRunItem(item: FlowItem): readonly RunItem[] {
  return findLeadTime(item).map((days) => ({
    id: item.row.id,
    label: labelOf(item),
    decided: item.decided ?? item.raised,
    days,
  }))
}

function byDecision(a: RunItem, b: RunItem): number {
  return a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0
}

function halfFacts(direction: Direction, { halves }: DirectionVelocity, targetDays: number): HalfFacts {
  return {
    direction,
    targetDays,
    first: countHalf(halves.first),
    second: countHalf(halves.second),
    verdict: halves.verdict,
  }
}

/** The share as the count it came from. */
function countHalf({ n, withinTarget }: Half): HalfFacts['first'] {
  return { n, within: withinTarget === null ? null : Math.round((withinTarget * n) / 100) }
}
