// The opening page of the month-one briefing: strategy shared, what becomes of the meetings, seats, forums and checks.
import { checkTimelineData, findCheckFacts } from '../../charts/check-timeline.ts'
import { drawMeetingLoad } from '../../charts/meeting-load.ts'
import { loadFacts, meetingLoadData } from '../../charts/meeting-load-data.ts'
import type { MeetingLoadData } from '../../charts/meeting-load-data.ts'
import type { Context } from '../../domain/context.ts'
import { textAt } from '../../domain/read.ts'
import { findLedger, findLedgerTotals } from '../../domain/redesign.ts'
import { findStrategyChecks } from '../../domain/strategy-checks.ts'
import type { ForumFacts, MonthOneHeadline } from '../../words/en/briefing-month-one.ts'
import type { Block, Sentence } from '../blocks.ts'
import { makeDrawing, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findClosingRequest, findingOn, findUnowned, isSkipped, makeOpening } from '../opening.ts'
import type { Opening, Picture } from '../opening.ts'
import { countBecomings, countUnweighed, findForums, findSeated, findSeats, isReady } from './facts.ts'

export function makeMonthOne(briefing: Briefing): readonly Block[] {
  const { words, context } = briefing
  const facts = findMonthOneHeadline(context)
  return makeOpening(briefing, 'month-one', {
    title: words.briefing.monthOne.headline(facts),
    isEmpty: facts.kind === 'nothing',
    findings: [meetingsFinding(briefing), seatFinding(briefing), forumsFinding(briefing)],
    ...loadPictures(briefing, facts),
    request: findRequest(briefing, facts),
    trust: trustSentences(briefing, facts),
  })
}

/** The rule behind the headline: who shares strategy, else the hours, else how far the decisions have come. */
export function findMonthOneHeadline(context: Context): MonthOneHeadline {
  const totals = findLedgerTotals(context)
  if (totals.meetings === 0) {
    const forums = findForums(context).length
    const checks = findStrategyChecks(context).held.length
    return forums + checks === 0 ? { kind: 'nothing' } : { kind: 'no-meetings', forums, checks }
  }
  if (totals.undecided === totals.meetings) return { kind: 'undecided', meetings: totals.meetings }
  if (totals.strategySharedAfter !== null) {
    return {
      kind: 'shared',
      before: totals.strategySharedBefore,
      after: totals.strategySharedAfter,
      decided: totals.meetings - totals.undecided,
      of: totals.meetings,
    }
  }
  if (totals.used > 0) return { kind: 'load', facts: loadFacts(context) }
  return { kind: 'decided', decided: totals.meetings - totals.undecided, of: totals.meetings }
}

function meetingsFinding(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.monthOne
  const lines = findLedger(briefing.context)
  const decided = lines.filter(({ becomes }) => becomes !== null)
  return findingOn(
    briefing,
    'meetings',
    three.meetingsLead(decided.length, lines.length),
    three.meetingsRest(countBecomings(lines), lines.length),
    three.meetingsNote(lines.length, rangesOf(briefing, lines)),
  )
}

function seatFinding(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.monthOne
  const facts = findSeats(briefing.context)
  return findingOn(
    briefing,
    'meetings',
    three.seatLead(facts),
    three.seatRest(facts),
    three.seatNote(facts.then, rangesOf(briefing, findSeated(briefing.context))),
  )
}

function rangesOf(briefing: Briefing, lines: readonly { readonly row: { readonly id: string } }[]): string {
  return briefing.words.briefing.rowRanges(lines.map(({ row }) => rowNumber(briefing, 'meetings', row.id)))
}

function forumsFinding(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.monthOne
  const facts = forumFacts(briefing.context)
  return findingOn(
    briefing,
    facts.forums === 0 && facts.held > 0 ? 'strategy-checks' : 'forums',
    three.forumsLead(facts),
    three.forumsRest(facts),
    three.forumsNote(facts.forums, facts.held),
  )
}

function forumFacts(context: Context): ForumFacts {
  const forums = findForums(context)
  const { held, byVerdict, next, asOf } = findCheckFacts(checkTimelineData(context))
  return {
    forums: forums.length,
    ready: forums.filter((row) => isReady(context, row)).length,
    held,
    byVerdict,
    next,
    asOf,
  }
}

/** Smaller ones leave out the share of strategy minutes, which the headline tells, then types that take few hours. */
function loadPictures(briefing: Briefing, { kind }: MonthOneHeadline): Pick<Opening, 'picture' | 'smaller'> {
  const { monthOne } = briefing.words.briefing
  const data = meetingLoadData(briefing.context)
  if (data.groups.length === 0) return {}
  // Where the headline already tells the hours, the picture only names what it shows.
  const title = kind === 'load' ? monthOne.loadBookmark : monthOne.loadFinding(data.facts)
  const draw = (shown: MeetingLoadData): Picture => {
    const chart = drawMeetingLoad(shown, { ...makeDrawing(briefing), words: monthOne.charts })
    const all = monthOne.charts.load.subtitle({ ...data.facts, forums: countForums(data), asOf: data.asOf })
    const drawn = shown.groups.length
    const subtitle = drawn < data.groups.length ? `${all} ${monthOne.mostHours(drawn)}` : all
    return { chart: { ...chart, subtitle }, bookmark: monthOne.loadBookmark, title }
  }
  const unshared = { ...data, sharedBefore: null, sharedAfter: null }
  const fewer = [5, 3].filter((most) => most < data.groups.length)
  return {
    picture: draw(data),
    smaller: [
      draw(unshared),
      ...fewer.map((most) => draw({ ...unshared, groups: data.groups.slice(0, most) })),
    ],
  }
}

function countForums({ groups }: MeetingLoadData): number {
  return groups.find(({ isForums }) => isForums)?.used ?? 0
}

/** Owners and dates first, then what keeps the stage open, then the day of the next check. */
function findRequest(briefing: Briefing, { kind }: MonthOneHeadline): string | null {
  const { context } = briefing
  const { asked, monthOne, unnamed } = briefing.words.briefing
  if (kind === 'nothing') return isSkipped(context, 'month-one') ? null : monthOne.asked.begin
  const forums = findForums(context)
    .filter((forum) => !isReady(context, forum))
    .map((forum) => shortLabel(textAt(forum, 'forum') ?? unnamed))
  const unowned = [...forums, ...findUnowned(briefing, 'month-one')]
  if (unowned.length > 0) return asked.name(unowned)
  const closing = findClosingRequest(briefing, 'month-one')
  if (closing !== null) return closing
  const { next } = findStrategyChecks(context)
  if (next === null) return null
  return next.daysOver > 0 ? monthOne.asked.overdue(next.date) : monthOne.asked.free(next.date)
}

function trustSentences(briefing: Briefing, { kind }: MonthOneHeadline): readonly string[] {
  const { trust } = briefing.words.briefing.monthOne
  if (kind === 'nothing') return [trust.nothing]
  const facts = loadFacts(briefing.context)
  const left = trust.leftOut(facts)
  const unweighed = countUnweighed(briefing.context)
  return [
    facts.used === 0 ? trust.uncounted(facts) : trust.source(facts.used),
    ...(left === '' ? [] : [left]),
    ...(kind === 'shared' && unweighed > 0 ? [trust.noStrategy(unweighed)] : []),
    trust.plan,
  ]
}
