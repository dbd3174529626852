// Week one: assess the integration points.
import type { Context } from '../context.ts'
import { findHolders, findLetters, isInScope } from '../decision-rights.ts'
import { findScheme } from '../facts.ts'
import { findGap, topGaps } from '../involvement.ts'
import { makeLink } from '../link.ts'
import { memoByChunk } from '../memo.ts'
import { namesSomebody } from '../named-person.ts'
import { dateAt, numberAt, textAt, yesNoAt } from '../read.ts'
import type { CriterionState, Stage } from '../stage.ts'
import { seededPoints } from '../tables/integration-points.ts'
import { findRow, findRows } from '../workbook.ts'
import { bothDirections, countDirections, everyRow, tally } from './tally.ts'

const wantedGaps = 3
const wantedItems = 5

export const weekOne: Stage = {
  id: 'week-one',
  due: { days: 7 },
  freezes: 'baseline',
  tables: [
    'integration-points',
    'information-flows',
    'decision-rights',
    'symptoms',
    'ratings',
    'flow-log',
    'results',
    'scorecard',
    'actions',
  ],
  guide: [
    { id: 'set-the-frame', table: 'integration-points', minutes: 10 },
    { id: 'last-big-decision', table: 'integration-points', minutes: 20 },
    { id: 'rate-and-reveal', table: 'ratings', minutes: 45 },
    { id: 'who-hears-what', table: 'information-flows', minutes: 35 },
    { id: 'who-decides', table: 'decision-rights', minutes: 50 },
    { id: 'what-it-costs', table: 'symptoms', minutes: 35 },
    { id: 'close-the-day', table: 'actions', minutes: 30 },
  ],
  criteria: [
    { id: 'points-filled', table: 'integration-points', check: checkPoints },
    {
      id: 'one-decider',
      table: 'decision-rights',
      check: ({ workbook }) => {
        const { decides } = findScheme(workbook)
        const inScope = findRows(workbook, 'decision-rights').filter(isInScope)
        return everyRow(
          inScope,
          (row) => findHolders(findLetters(workbook.tables.roles, row, 'as-is'), decides).length === 1,
        )
      },
    },
    { id: 'baseline-revealed', table: 'ratings', check: (context) => checkRevealed(context, 'baseline') },
    { id: 'before-filled', table: 'results', check: checkBefore },
    { id: 'items-remembered', table: 'flow-log', check: checkRemembered },
    { id: 'gaps-owned', table: 'actions', check: checkGapsOwned },
  ],
}

function checkPoints({ workbook }: Context): CriterionState {
  const filled = seededPoints.filter((id) => {
    const row = findRow(workbook, 'integration-points', id)
    if (row === undefined) return false
    return ['mandate', 'actual', 'target', 'importance'].every(
      (column) => numberAt(row, column) !== undefined,
    )
  })
  return tally(filled.length, seededPoints.length)
}

/** Shared with month six, which asks the same of the follow-up. */
export function checkRevealed({ workbook }: Context, round: 'baseline' | 'follow-up'): CriterionState {
  const row = findRow(workbook, 'rounds', round)
  return tally(row !== undefined && textAt(row, 'state') === 'revealed' ? 1 : 0, 1)
}

function checkBefore({ workbook }: Context): CriterionState {
  const results = everyRow(findRows(workbook, 'results'), (row) => numberAt(row, 'before') !== undefined)
  const weights = everyRow(
    findRows(workbook, 'scorecard'),
    (row) => numberAt(row, 'weight-today') !== undefined,
  )
  return tally(results.done + weights.done, results.total + weights.total)
}

const countRemembered = memoByChunk(
  () => [],
  (rows) => countDirections(rows.filter((row) => yesNoAt(row, 'from-memory') === true)),
)

function checkRemembered(context: Context): CriterionState {
  return bothDirections([...countRemembered(findRows(context.workbook, 'flow-log'), context)], wantedItems)
}

/** Fewer than three only where every seeded point is rated and fewer fall short of their target. */
function checkGapsOwned(context: Context): CriterionState {
  const { workbook } = context
  const owned = new Set<string>()
  for (const action of findRows(workbook, 'actions')) {
    const from = textAt(action, 'from')
    const promised =
      namesSomebody(workbook.tables.people, action, 'owner') && dateAt(action, 'due') !== undefined
    if (from !== undefined && promised && textAt(action, 'status') !== 'dropped') owned.add(from)
  }
  const gaps = topGaps(context, wantedGaps)
  const allRated = seededPoints.every((id) => {
    const row = findRow(workbook, 'integration-points', id)
    return row !== undefined && findGap(row) !== undefined
  })
  const done = gaps.filter(({ id }) => owned.has(makeLink('integration-points', id))).length
  return tally(done, allRated ? gaps.length : wantedGaps)
}
