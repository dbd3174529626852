// Page one of the week-one briefing: headline, three sentences, map, what happens next, what is asked, how far to trust it.
import { actionsFor, flowRows, involvementData, topGapsData, voiceData } from '../../charts/from-context.ts'
import { findInvolvementFacts } from '../../charts/involvement-finding.ts'
import { countOnTime } from '../../charts/information-flows.ts'
import { drawInvolvementMap } from '../../charts/involvement-map.ts'
import { changesOfDecisionRights, findLetters, isInScope } from '../../domain/decision-rights.ts'
import { findFacts } from '../../domain/facts.ts'
import { involvementRows } from '../../domain/involvement.ts'
import type { InvolvementRow } from '../../domain/involvement.ts'
import { measureDecisionVoice } from '../../domain/measures/decision-voice.ts'
import { measureInvolvement } from '../../domain/measures/involvement.ts'
import { numberAt, textAt, yesNoAt } from '../../domain/read.ts'
import { findCountedAnswers, hasConsent } from '../../domain/rounds.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { findLatestRevealed } from '../../domain/perception.ts'
import { readLink } from '../../domain/link.ts'
import type { Row } from '../../domain/row.ts'
import type { Workbook } from '../../domain/workbook.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { WeekOneHeadline } from '../../words/en/briefing-week-one.ts'
import type { Block, Sentence, TableCell, TableRow } from '../blocks.ts'
import {
  cellOr,
  makeDrawing,
  nameOfPerson,
  plainCell,
  rowNumber,
  sentence,
  shortLabel,
} from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { dueCell, ownerCell } from '../actions.ts'
import { chipGlyph } from '../glyphs.ts'
import { findClosingRequest, makeOpening } from '../opening.ts'
import { findBareGaps, findReview } from '../summary-facts.ts'
import type { Opening, Picture } from '../opening.ts'

export function makeFirstPage(briefing: Briefing): readonly Block[] {
  const { words } = briefing
  const title = words.briefing.weekOne.headline(findHeadline(involvementRows(briefing.context)))
  return makeOpening(briefing, 'week-one', {
    title,
    findings: [shortOfTarget(briefing), decisionVoice(briefing), information(briefing)],
    ...involvementMaps(briefing),
    next: whatHappensNext(briefing),
    request: findRequest(briefing),
    trust: trustSentences(briefing),
  })
}

/** The rule behind the headline: what the actual values say first, then how many stages fall short. */
export function findHeadline(rows: readonly InvolvementRow[]): WeekOneHeadline {
  const facts = findInvolvementFacts(rows, '')
  if (facts.withActual === 0) return { kind: 'nothing-rated' }
  if (facts.shape === 'carries-not-shapes') {
    const actuals = rows
      .flatMap((row) => (row.kind === 'shaping' && row.actual !== null ? [row.actual] : []))
      .sort((a, b) => a - b)
    const middle = actuals[Math.floor((actuals.length - 1) / 2)] ?? 0
    return { kind: middle <= 1 ? 'hears-after' : 'feasibility-only' }
  }
  if (facts.withBoth === 0) return { kind: 'no-gap-known', rated: facts.withActual, rows: facts.rows }
  if (facts.short > 0) return { kind: 'short', short: facts.short, of: facts.withBoth }
  return { kind: 'at-target', of: facts.withBoth }
}

export function shortOfTarget(briefing: Briefing): Sentence {
  const { context } = briefing
  const { three } = briefing.words.briefing.weekOne
  const rows = involvementRows(context)
  const facts = findInvolvementFacts(rows, '')
  const { value, n, detail } = measureInvolvement(context)
  const scored = rows.filter(
    (row) => row.kind === 'shaping' && row.actual !== null && row.importance !== null,
  )
  // What the team wants is only comparable where every scored row also has a target.
  const comparable = scored.every((row) => row.target !== null)
  const wanted =
    value === null || detail.gapToTarget === null || !comparable ? null : value + detail.gapToTarget
  const numbers = scored.map((row) => rowNumber(briefing, 'integration-points', row.id))
  return sentence(
    three.shortLead(facts.short, facts.withBoth),
    three.shortRest(value, wanted),
    three.shortNote(n, numbers),
  )
}

export function decisionVoice(briefing: Briefing): Sentence {
  const { workbook } = briefing.context
  const { three } = briefing.words.briefing.weekOne
  const data = voiceData(briefing.context)
  const counted = measureDecisionVoice(briefing.context).detail.decisions.filter(({ decision }) => {
    const row = findRow(workbook, 'decision-rights', decision)
    return row !== undefined && findLetters(workbook.tables.roles, row, 'as-is').size > 0
  })
  const numbers = counted.map(({ decision }) => rowNumber(briefing, 'decision-rights', decision))
  return sentence(
    three.voiceLead(data.today.voice, data.today.of),
    three.voiceRest(data.today.voice, data.today.of, data.inputOnly),
    three.voiceNote(data.today.of, numbers),
  )
}

export function information(briefing: Briefing): Sentence {
  const { three } = briefing.words.briefing.weekOne
  const rows = flowRows(briefing.context)
  const forth = countOnTime(rows, 'business-to-technology')
  const back = countOnTime(rows, 'technology-to-business')
  const judged = rows.filter((row) => row.direction !== null && row.reaches !== null)
  const numbers = judged.map((row) => rowNumber(briefing, 'information-flows', row.id))
  return sentence(
    three.flowsLead(forth.onTime, forth.judged),
    three.flowsRest(forth.onTime, forth.judged, { onTime: back.onTime, of: back.judged }),
    three.flowsNote(forth.judged, back.judged, numbers),
  )
}

/** How high the rows of the map stand, as a share of their usual height: the first that the page has room for. */
const mapHeights = [1, 0.85, 0.7]

function involvementMaps(briefing: Briefing): Pick<Opening, 'picture' | 'smaller'> {
  const { words } = briefing
  const rows = involvementRows(briefing.context)
  if (rows.every((row) => row.actual === null && row.target === null && row.mandate === null)) return {}
  const widestGap = Math.max(0, ...rows.map((row) => row.gap ?? 0))
  const widest = rows.filter((row) => widestGap > 0 && row.gap === widestGap)
  const [one] = widest
  const data = involvementData(briefing.context, false)
  const draw = (height: number): Picture => {
    const chart = drawInvolvementMap(data, makeDrawing(briefing), height)
    const title =
      one !== undefined && widest.length === 1
        ? words.briefing.weekOne.map.widest(
            one.label || words.briefing.unnamed,
            one.actual ?? 0,
            one.target ?? 0,
          )
        : chart.title
    return { chart, title, bookmark: words.briefing.weekOne.map.bookmark }
  }
  const [first = 1, ...lower] = mapHeights
  return { picture: draw(first), smaller: lower.map(draw) }
}

function whatHappensNext(briefing: Briefing): readonly Block[] {
  const { next } = briefing.words.briefing
  const { gaps } = topGapsData(briefing.context, 3)
  const heading: Block = {
    kind: 'heading',
    style: 'finding',
    text: next.title,
    bookmark: { title: next.title, level: 2 },
  }
  if (gaps.length === 0)
    return [heading, { kind: 'paragraph', style: 'prompt', spans: [{ text: next.none }] }]
  const rows = gaps.map((gap): TableRow => {
    const [action, ...more] = openFirst(actionsFor(briefing.context, `integration-points/${gap.id}`))
    const text = action === undefined ? undefined : textAt(action, 'action')
    const label = gap.label === '' ? briefing.words.briefing.unnamed : shortLabel(gap.label)
    return {
      kind: 'row',
      cells: [
        {
          spans: [
            { text: `${label} `, weight: 600 },
            {
              text: briefing.words.charts.involvement.gap(gap.gap).replace(' ', '\u00A0'),
              weight: 600,
              tone: 'gap',
            },
          ],
        },
        { glyph: chipGlyph(gap.actual), spans: [] },
        { glyph: chipGlyph(gap.target), spans: [] },
        more.length === 0 || text === undefined
          ? cellOr(text, next.noAction)
          : { spans: [{ text: `${text} ` }, { text: next.more(more.length), tone: 'ink-3' }] },
        ...(action === undefined
          ? [
              cellOr(undefined, briefing.words.briefing.nobody),
              cellOr(undefined, briefing.words.briefing.undated),
            ]
          : [ownerCell(briefing, action), standingCell(briefing, action)]),
      ],
    }
  })
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: [{ text: next.head.gap }], width: 26 },
        { head: [{ text: next.head.actual }], width: 38, fixed: true },
        { head: [{ text: next.head.target }], width: 38, fixed: true },
        { head: [{ text: next.head.action }], width: 46 },
        { head: [{ text: next.head.owner }], width: 17 },
        { head: [{ text: next.head.by }], width: 52, fixed: true, align: 'end' },
      ],
      rows,
      maxLines: 3,
    },
  ]
}

/** What is done is past: it stands for a gap only where nothing else does. */
function openFirst(actions: readonly Row[]): readonly Row[] {
  const isDone = (row: Row) => textAt(row, 'status') === 'done'
  return [...actions.filter((row) => !isDone(row)), ...actions.filter(isDone)]
}

/** By when, or that it was done or is late. */
function standingCell(briefing: Briefing, action: Row): TableCell {
  const { next } = briefing.words.briefing
  if (textAt(action, 'status') === 'done') return plainCell(next.done, { tone: 'ink-2' })
  const due = dueCell(briefing, action)
  if (findDaysOverdue(action, briefing.context) === undefined) return due
  return {
    spans: [{ text: next.late(due.spans.map(({ text }) => text).join('')), weight: 600, tone: 'gap' }],
  }
}

/** The most pressing first: owners missing, then objections, then what is open, then a date to keep. */
function findRequest(briefing: Briefing): string | null {
  const { context } = briefing
  const { asked, unnamed } = briefing.words.briefing
  const bare = findBareGaps(context)
  if (bare.length > 0) return asked.name(bare.map((label) => label || unnamed))
  const stage = findRow(context.workbook, 'stages', 'week-one')
  const signed = stage !== undefined && textAt(stage, 'status') === 'done'
  const changed = new Set(changesOfDecisionRights(context).map((change) => change.decision)).size
  if (!signed && changed > 0) {
    const sponsor = nameOfPerson(briefing, textAt(findFacts(context.workbook), 'sponsor'), '')
    return asked.object(changed, sponsor === '' ? null : sponsor)
  }
  const hasBegun = involvementRows(context).some((row) => row.actual !== null)
  const closing = hasBegun ? findClosingRequest(briefing, 'week-one') : null
  if (closing !== null) return closing
  // A copy frozen long ago asks for nothing that was to be kept since.
  const from = briefing.madeOn > context.asOf ? briefing.madeOn : context.asOf
  const review = findReview(context, from)
  return review === null ? null : asked.review(shortLabel(review.decision), review.on)
}

function trustSentences(briefing: Briefing): readonly string[] {
  const { context } = briefing
  const { trust } = briefing.words.briefing
  const rated = involvementRows(context).filter((row) => row.actual !== null)
  if (rated.length === 0) return [trust.empty]
  const withEvidence = rated.filter((row) => {
    const point = findRow(context.workbook, 'integration-points', row.id)
    return point !== undefined && textAt(point, 'evidence') !== undefined
  }).length
  const missing = findMissing(briefing)
  return [
    ratersSentence(briefing),
    trust.evidence(withEvidence, rated.length),
    ...(missing.length === 0 ? [] : [trust.left(missing)]),
    trust.again(briefing.followUp !== null || findLatestRevealed(context.workbook) === 'follow-up'),
  ]
}

/** Raters are counted only once the round is revealed; before that nothing of it is told. */
export function ratersSentence(briefing: Briefing, asked: RoundId = 'baseline'): string {
  const { workbook } = briefing.context
  const { trust } = briefing.words.briefing
  const round = findRow(workbook, 'rounds', asked)
  const answered = [...findCountedAnswers(workbook, asked)]
  const agreed = answered.filter(([link]) => isAgreed(workbook, link)).length
  if (round === undefined || textAt(round, 'state') !== 'revealed') return trust.noRound(agreed > 0)
  const raters = new Set(
    answered.flatMap(([, { byPerson }]) =>
      [...byPerson].flatMap(([person, row]) => (numberAt(row, 'value') === undefined ? [] : [person])),
    ),
  )
  if (raters.size === 0) return trust.noRound(agreed > 0)
  const technology = [...raters].filter((id) => {
    const person = findRow(workbook, 'people', id)
    const side = person === undefined ? undefined : textAt(person, 'side')
    return side === 'technology' || side === 'data'
  }).length
  // As in month six: whose side somebody is on is told only where the answers may be split by it.
  const told = hasConsent(workbook, asked) ? technology : null
  return trust.raters(raters.size, told, textAt(round, 'way-of-rating'), agreed, answered.length)
}

/** Whether the team wrote down one value for what each was asked. */
function isAgreed(workbook: Workbook, link: string): boolean {
  const item = readLink(link)
  const row = item === null ? undefined : findRow(workbook, item.table, item.row)
  if (row === undefined) return false
  return numberAt(row, item?.table === 'symptoms' ? 'agreed-frequency' : 'actual') !== undefined
}

function findMissing(briefing: Briefing): readonly string[] {
  const { context } = briefing
  const { missing } = briefing.words.briefing.trust
  const points = involvementRows(context).filter((row) => row.gap === null).length
  const flows = flowRows(context).filter((row) => row.reaches === null).length
  const decisions = findRows(context.workbook, 'decision-rights').filter(
    (row) =>
      isInScope(row) &&
      yesNoAt(row, 'has-technology-consequence') === true &&
      findLetters(context.workbook.tables.roles, row, 'as-is').size === 0,
  ).length
  return [
    ...(points === 0 ? [] : [missing.points(points)]),
    ...(flows === 0 ? [] : [missing.flows(flows)]),
    ...(decisions === 0 ? [] : [missing.decisions(decisions)]),
  ]
}
