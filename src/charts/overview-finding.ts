// Reads the one sentence of the overview out of a workbook by fixed rules: what moved, what did not, what comes next.
import type { Context } from '../domain/context.ts'
import { findStartDate } from '../domain/facts.ts'
import { involvementRows } from '../domain/involvement.ts'
import { stageStates } from '../domain/stages/index.ts'
import type { OverviewFacts, StoryId } from '../words/en/overview.ts'
import type { Dial } from './dials-data.ts'
import { findInvolvementFacts } from './involvement-finding.ts'

/** In the order in which the sentence names them: being there comes before deciding, deciding before the rest. */
const story: readonly StoryId[] = ['M1', 'M3', 'M2', 'M4', 'M5']
/** A smaller difference is not called a movement, whatever the column says. */
const pointsToCall = 5
/** From here on a score that stands still is not held against the team. */
const goodEnough = 75

/** Only measures with five items on either side are said to have moved, or not to. */
export function findOverviewFacts(
  context: Context,
  dials: readonly Dial[],
  hasBaseline: boolean,
): OverviewFacts {
  const told = story.flatMap((id) => {
    const dial = dials.find((each) => each.id === id)
    if (dial === undefined || dial.value === null) return []
    const { change, value } = dial
    if (change.kind === 'none' || change.kind === 'too-few') return []
    const by = change.kind === 'by' ? change.by : 0
    return [{ id, by, value }]
  })
  const points = findInvolvementFacts(involvementRows(context), '')
  return {
    plan: findPlan(context),
    hasBaseline,
    measured: dials.filter(({ id, value }) => id !== 'M9' && value !== null).length,
    compared: told.length,
    stirred: dials.some(({ change }) => change.kind === 'by' || change.kind === 'by-halves'),
    better: told.filter(({ by }) => by >= pointsToCall).map(({ id }) => id),
    worse: told.filter(({ by }) => by <= -pointsToCall).map(({ id }) => id),
    behind: sortBehind(told.filter(({ by, value }) => Math.abs(by) < pointsToCall && value < goodEnough)),
    points: { shape: points.shape, short: points.short, rated: points.withBoth },
  }
}

/** What lies furthest down is named first: it is what the team should hear. */
function sortBehind(told: readonly { readonly id: StoryId; readonly value: number }[]): readonly StoryId[] {
  return [...told].sort((a, b) => a.value - b.value).map(({ id }) => id)
}

function findPlan(context: Context): OverviewFacts['plan'] {
  if (findStartDate(context.workbook) === undefined) return { kind: 'no-start' }
  const states = stageStates(context)
  const current = states.find(({ status }) => status !== 'done' && status !== 'skipped')
  if (current === undefined) return { kind: 'closed' }
  const open = current.criteria.filter(({ state, waivedBecause }) => !state.met && waivedBecause === null)
  return {
    kind: 'running',
    stage: current.stage.id,
    begun: current.status !== 'not-started' || open.length < current.criteria.length,
    overdueDays: current.overdueDays,
    open: open.length,
  }
}
