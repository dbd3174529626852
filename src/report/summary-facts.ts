// What the executive summary rests on: which finding stands on top, what is late, what is asked. Knows no layout.
import { topGapsData, actionsFor } from '../charts/from-context.ts'
import type { Dial } from '../charts/dials-data.ts'
import { findInvolvementFacts } from '../charts/involvement-finding.ts'
import { findOverviewFacts } from '../charts/overview-finding.ts'
import type { Context } from '../domain/context.ts'
import { involvementRows } from '../domain/involvement.ts'
import { makeLink } from '../domain/link.ts'
import { namesSomebody } from '../domain/named-person.ts'
import { findDaysOverdue } from '../domain/overdue.ts'
import { dateAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import type { StageId } from '../domain/stage-id.ts'
import { stageStates } from '../domain/stages/index.ts'
import { findRows } from '../domain/workbook.ts'
import type { SummaryHeadline } from '../words/en/briefing-summary.ts'

export type Finding =
  | SummaryHeadline
  | { readonly kind: 'widest'; readonly label: string; readonly actual: number; readonly target: number }

/**
 * What changed, as soon as there is a baseline to hold it against; before that the widest gap, by gap alone;
 * before that what is still missing.
 */
export function findFinding(context: Context, dials: readonly Dial[], hasBaseline: boolean): Finding {
  const facts = findOverviewFacts(context, dials, hasBaseline)
  if (hasBaseline && facts.measured > 0) return { kind: 'since-baseline', facts }
  const rows = involvementRows(context)
  const { withActual, withBoth, widest, widestGap } = findInvolvementFacts(rows, '')
  if (withActual === 0) return { kind: 'nothing-rated', measured: facts.measured }
  if (withBoth === 0) return { kind: 'no-gap-known', rated: withActual }
  if (widest.length === 0) return { kind: 'at-target', of: withBoth }
  const only = widest.length === 1 ? rows.find(({ gap }) => gap === widestGap) : undefined
  return only === undefined
    ? { kind: 'widest-shared', labels: widest, gap: widestGap }
    : { kind: 'widest', label: only.label, actual: only.actual ?? 0, target: only.target ?? 0 }
}

/** Neither done nor dropped, and not without words; the soonest due first, those without a date last. */
export function findOpenActions({ workbook }: Context): readonly Row[] {
  const dueOf = (row: Row) => dateAt(row, 'due') ?? '9999'
  return findRows(workbook, 'actions')
    .filter((row) => {
      const status = textAt(row, 'status')
      return status !== 'done' && status !== 'dropped' && textAt(row, 'action') !== undefined
    })
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
}

export type LateThing =
  | { readonly kind: 'stage'; readonly stage: StageId; readonly days: number }
  | { readonly kind: 'action'; readonly row: Row; readonly days: number }

/** Stages over their date first, then actions of the team and of the pillars, the oldest first. */
export function findLate(context: Context): readonly LateThing[] {
  const stages = stageStates(context).flatMap(({ stage, overdueDays }): readonly LateThing[] =>
    overdueDays > 0 ? [{ kind: 'stage', stage: stage.id, days: overdueDays }] : [],
  )
  const rows = [
    ...findOpenActions(context),
    ...findRows(context.workbook, 'pillar-actions').filter((row) => textAt(row, 'action') !== undefined),
  ]
  const actions = rows.flatMap((row) => {
    const days = findDaysOverdue(row, context)
    return days === undefined ? [] : [{ kind: 'action' as const, row, days }]
  })
  return [...stages, ...actions.sort((a, b) => b.days - a.days)]
}

export type Request =
  | { readonly kind: 'gaps'; readonly labels: readonly string[] }
  | { readonly kind: 'owners'; readonly actions: number }
  | {
      readonly kind: 'late'
      readonly stages: readonly StageId[]
      /** Of the team and of the pillars. */
      readonly actions: number
      /** Of the oldest. */
      readonly days: number
    }
  | { readonly kind: 'sign-off'; readonly stage: StageId }
  | { readonly kind: 'review'; readonly decision: string; readonly on: string }

/** At most one, the most pressing first: gaps nobody answers for, actions without an owner, what is late, a sign-off, a date. */
export function findRequest(context: Context): Request | null {
  const bare = findBareGaps(context)
  if (bare.length > 0) return { kind: 'gaps', labels: bare }
  const open = findOpenActions(context)
  const unowned = open.filter((row) => !isPromised(context, row))
  if (unowned.length > 0) return { kind: 'owners', actions: unowned.length }
  const late = findLate(context)
  if (late.length > 0) {
    const stages = late.flatMap((thing) => (thing.kind === 'stage' ? [thing.stage] : []))
    const days = late.reduce((most, thing) => Math.max(most, thing.days), 0)
    return { kind: 'late', stages, actions: late.length - stages.length, days }
  }
  const current = stageStates(context).find(({ status }) => status !== 'done' && status !== 'skipped')
  const ready = current?.criteria.every(({ state, waivedBecause }) => state.met || waivedBecause !== null)
  if (current !== undefined && ready === true) return { kind: 'sign-off', stage: current.stage.id }
  return findReview(context)
}

function isPromised({ workbook }: Context, action: Row): boolean {
  return namesSomebody(workbook.tables.people, action, 'owner') && dateAt(action, 'due') !== undefined
}

/** By name, those of the three widest gaps that no action with an owner and a date answers. */
export function findBareGaps(context: Context): readonly string[] {
  return topGapsData(context, 3)
    .gaps.filter(
      ({ id }) =>
        !actionsFor(context, makeLink('integration-points', id)).some((row) => isPromised(context, row)),
    )
    .map(({ label }) => label)
}

/** The next decision to look at again, from that day on. */
export function findReview(
  { workbook, asOf }: Context,
  from = asOf,
): Extract<Request, { readonly kind: 'review' }> | null {
  const reviews = findRows(workbook, 'decisions').flatMap((row) => {
    const on = dateAt(row, 'review-on')
    const decision = textAt(row, 'decision')
    return on === undefined || on < from || decision === undefined ? [] : [{ on, decision }]
  })
  const [next] = reviews.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return next === undefined ? null : { kind: 'review', ...next }
}
