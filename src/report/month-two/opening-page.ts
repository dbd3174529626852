// The opening page of the month-two briefing: what the technology leader is measured by, and who shares it.
import { findCaseFacts } from '../../charts/outcome-cases.ts'
import { drawOutcomeTrends, findTrendFacts } from '../../charts/outcome-trends.ts'
import { outcomeTrendsData } from '../../charts/outcome-trends-data.ts'
import { drawScorecards, findScorecardFacts } from '../../charts/scorecard-bars.ts'
import type { Context } from '../../domain/context.ts'
import { measureOutcomeAccountability } from '../../domain/measures/outcome-accountability.ts'
import { findCaseGroups } from '../../domain/outcome-cases.ts'
import { findScorecards } from '../../domain/weights.ts'
import type { Scorecard } from '../../domain/weights.ts'
import { findRows } from '../../domain/workbook.ts'
import type { MonthTwoHeadline } from '../../words/en/briefing-month-two.ts'
import type { Block, Sentence } from '../blocks.ts'
import { makeDrawing, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findingOn, findStageRequest, isSkipped, makeOpening } from '../opening.ts'
import type { Opening, Picture } from '../opening.ts'
import { countComplete, findMissingOwners, findPeers, findReviewTotals, ownerColumns } from './facts.ts'

/** More would push what happens next off the page. */
const mostCards = 4
const mostTrends = 6

export function makeMonthTwo(briefing: Briefing): readonly Block[] {
  const { words, context } = briefing
  const facts = findMonthTwoHeadline(context)
  return makeOpening(briefing, 'month-two', {
    title: words.briefing.monthTwo.headline(facts),
    isEmpty: facts.kind === 'nothing',
    findings: [measuresFinding(briefing), reviewsFinding(briefing), casesFinding(briefing)],
    ...findPictures(briefing, facts),
    request: findRequest(briefing, facts),
    trust: trustSentences(briefing, facts),
  })
}

/** The rule behind the headline: the technology leader's weights, else measures, cases, reviews, in this order. */
export function findMonthTwoHeadline(context: Context): MonthTwoHeadline {
  const { today, agreed } = measureOutcomeAccountability(context).detail
  if (today !== null || agreed !== null) return { kind: 'weights', today, agreed }
  const trends = outcomeTrendsData(context)
  if (trends.trends.length > 0) return { kind: 'trends', facts: findTrendFacts(trends) }
  const cases = findCaseFacts(findCaseGroups(context))
  if (cases.cases > 0) return { kind: 'cases', facts: cases }
  const reviews = findReviewTotals(context)
  if (reviews.reviews > 0) return { kind: 'reviews', facts: reviews }
  const rows = findRows(context.workbook, 'scorecard').length
  return rows > 0 ? { kind: 'unweighed', rows } : { kind: 'nothing' }
}

function measuresFinding(briefing: Briefing): Sentence {
  const { context } = briefing
  const { three } = briefing.words.briefing.monthTwo
  const data = outcomeTrendsData(context)
  const facts = findTrendFacts(data)
  const readings = data.trends.reduce((sum, trend) => sum + trend.readings.length, 0)
  const rows = data.trends.map(({ row }) => rowNumber(briefing, 'outcome-measures', row))
  return findingOn(
    briefing,
    'outcome-measures',
    three.measuresLead(facts),
    three.measuresRest(facts, countComplete(context, data.trends), data.trends.length),
    three.measuresNote(facts.measures, readings, rangesOf(briefing, rows)),
  )
}

function reviewsFinding(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.monthTwo
  const facts = findReviewTotals(briefing.context)
  const rows = findRows(briefing.context.workbook, 'outcome-reviews').map(({ id }) =>
    rowNumber(briefing, 'outcome-reviews', id),
  )
  return findingOn(
    briefing,
    'outcome-reviews',
    three.reviewsLead(facts),
    three.reviewsRest(facts),
    three.reviewsNote(facts.reviews, rangesOf(briefing, rows)),
  )
}

function casesFinding(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.monthTwo
  const groups = findCaseGroups(briefing.context)
  const facts = findCaseFacts(groups)
  const rows = groups.flatMap(({ cases }) =>
    cases.map(({ row }) => rowNumber(briefing, 'business-cases', row)),
  )
  return findingOn(
    briefing,
    'business-cases',
    three.casesLead(facts),
    three.casesRest(facts),
    three.casesNote(facts.cases, rangesOf(briefing, rows)),
  )
}

function rangesOf(briefing: Briefing, rows: readonly number[]): string {
  return briefing.words.briefing.rowRanges([...rows].sort((a, b) => a - b))
}

/** Smaller ones draw fewer people, at last the technology leader alone. */
function findPictures(briefing: Briefing, { kind }: MonthTwoHeadline): Pick<Opening, 'picture' | 'smaller'> {
  const { monthTwo } = briefing.words.briefing
  const cards = findScorecards(briefing.context)
  if (cards.some(({ today, agreed }) => today.sum !== null || agreed.sum !== null)) {
    const facts = findScorecardFacts(cards)
    const peers = kind === 'weights' ? findPeers(briefing.context) : null
    const title =
      peers === null || facts.off.length > 0
        ? monthTwo.charts.scorecard.title(facts)
        : monthTwo.peers.title(peers.sharing, peers.peers)
    const draw = (most: number) => drawCards(briefing, cards, most, title)
    return { picture: draw(mostCards), smaller: [3, 2, 1].map(draw) }
  }
  const data = outcomeTrendsData(briefing.context)
  if (data.trends.length === 0 || data.trends.length > mostTrends) return {}
  const picture: Picture = {
    chart: drawOutcomeTrends(data, { ...makeDrawing(briefing), words: monthTwo.charts }),
    bookmark: monthTwo.measures.bookmark,
    // The headline tells the same finding; the picture names what it shows.
    ...(kind === 'trends' ? { title: monthTwo.measures.bookmark } : {}),
  }
  return { picture }
}

/** The technology leader's card is the first. */
function drawCards(briefing: Briefing, cards: readonly Scorecard[], most: number, title: string): Picture {
  const { monthTwo } = briefing.words.briefing
  const shown = cards.slice(0, most)
  const chart = drawScorecards(shown, { ...makeDrawing(briefing), words: monthTwo.charts })
  const all = monthTwo.charts.scorecard.subtitle(findScorecardFacts(cards))
  const subtitle = cards.length > most ? `${all} ${monthTwo.peers.first(shown.length)}` : all
  return { chart: { ...chart, subtitle }, bookmark: monthTwo.peers.bookmark, title }
}

/** Owners of measures first, then cases over their date, then what any stage asks for, then the next update. */
function findRequest(briefing: Briefing, { kind }: MonthTwoHeadline): string | null {
  const { context } = briefing
  const { asked } = briefing.words.briefing.monthTwo
  if (kind === 'nothing') return isSkipped(context, 'month-two') ? null : asked.begin
  const unowned = outcomeTrendsData(context).trends.filter(
    (trend) => findMissingOwners(context, trend).length > 0,
  )
  if (unowned.length > 0) {
    const names = unowned.map(({ name }) => nameOf(briefing, name))
    const [business, technology] = ownerColumns.map(
      (column) => unowned.filter((trend) => findMissingOwners(context, trend).includes(column)).length,
    )
    return asked.owners(names, business ?? 0, technology ?? 0)
  }
  const cases = findCaseGroups(context).flatMap((group) => group.cases)
  const overdue = cases
    .flatMap(({ name, overdueDays }) => (overdueDays === null ? [] : [{ name, days: overdueDays }]))
    .sort((a, b) => b.days - a.days)
  const [oldest] = overdue
  if (oldest !== undefined) {
    return asked.overdue(
      overdue.map(({ name }) => nameOf(briefing, name)),
      oldest.days,
    )
  }
  return findStageRequest(briefing, 'month-two') ?? findNextUpdate(briefing)
}

function findNextUpdate(briefing: Briefing): string | null {
  const { context, words } = briefing
  const dated = findCaseGroups(context)
    .flatMap((group) => group.cases)
    .flatMap(({ name, stopped, nextUpdate }) =>
      stopped || nextUpdate === null || nextUpdate < context.asOf ? [] : [{ name, on: nextUpdate }],
    )
  const [first] = dated.map(({ on }) => on).sort()
  if (first === undefined) return null
  const names = dated.filter(({ on }) => on === first).map(({ name }) => nameOf(briefing, name))
  return words.briefing.monthTwo.asked.ready(names, first)
}

function nameOf(briefing: Briefing, name: string): string {
  return name.trim() === '' ? briefing.words.briefing.unnamed : shortLabel(name)
}

function trustSentences(briefing: Briefing, { kind }: MonthTwoHeadline): readonly string[] {
  const { context } = briefing
  const { trust } = briefing.words.briefing.monthTwo
  if (kind === 'nothing') return [trust.nothing]
  const facts = findScorecardFacts(findScorecards(context))
  const { paid, missing } = measureOutcomeAccountability(context).detail
  const { trends } = outcomeTrendsData(context)
  const readings = trends.reduce((sum, trend) => sum + trend.readings.length, 0)
  const unread = trends.filter((trend) => trend.readings.length === 0).length
  const off = facts.off.map((name) => (name.trim() === '' ? trust.nameless : name))
  return [
    ...(facts.rows === 0 ? [] : [trust.weights(facts.rows, facts.people)]),
    ...(off.length === 0 ? [] : [trust.off(off)]),
    ...(missing > 0 ? [trust.blank(missing)] : []),
    ...(paid === null ? [] : [trust.paid(paid)]),
    ...(trends.length === 0 ? [] : [trust.readings(readings, unread)]),
    trust.noCause,
  ]
}
