// The outcome reviews of month two: what took the place of which status meeting, and which meetings still go on.
import { findReviewFacts } from '../../charts/outcome-reviews.ts'
import { findReviewLedger } from '../../domain/outcome-reviews.ts'
import type { Review, StatusMeeting } from '../../domain/outcome-reviews.ts'
import { listAt, textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import {
  cellOr,
  linesCell,
  nameOfLink,
  nameOfPerson,
  numberCell,
  plainCell,
  rowNumber,
  shortLabel,
} from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'

/** More names than this in one cell are counted. */
const mostCases = 8

export function makeOutcomeReviews(briefing: Briefing): readonly Block[] {
  const { reviews, charts } = briefing.words.briefing.monthTwo
  const ledger = findReviewLedger(briefing.context)
  if (ledger.reviews.length + ledger.open.length === 0) return []
  const facts = findReviewFacts(ledger)
  return [
    {
      kind: 'heading',
      style: 'section',
      text: charts.reviews.title(facts),
      bookmark: { title: reviews.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: charts.reviews.subtitle(facts) }],
      withNext: true,
    },
    ...(ledger.reviews.length === 0 ? [] : [reviewTable(briefing, ledger.reviews)]),
    ...openMeetings(briefing, ledger.open),
  ]
}

function reviewTable(briefing: Briefing, rows: readonly Review[]): Block {
  const { head } = briefing.words.briefing.monthTwo.reviews
  return {
    kind: 'table',
    columns: [
      { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: head.meeting }], width: 32 },
      { head: [{ text: head.review }], width: 46 },
      { head: [{ text: head.chair }], width: 26 },
      { head: [{ text: head.cadence }], width: 24 },
      { head: [{ text: head.first }], width: 46, fixed: true, align: 'end' },
      { head: [{ text: head.cases }], width: 34 },
    ],
    rows: rows.map((review): TableRow => ({ kind: 'row', cells: reviewCells(briefing, review) })),
  }
}

function reviewCells(briefing: Briefing, review: Review): readonly TableCell[] {
  const { monthTwo, unnamed, undated, shortDate } = briefing.words.briefing
  const { reviews, charts } = monthTwo
  const { asOf, workbook } = briefing.context
  const row = findRow(workbook, 'outcome-reviews', review.row)
  const chair = nameOfPerson(briefing, row === undefined ? undefined : textAt(row, 'chair'), '')
  const { firstHeld, state } = review
  return [
    numberCell(rowNumber(briefing, 'outcome-reviews', review.row)),
    review.replaces === null
      ? plainCell(charts.reviews.noMeeting, { tone: 'ink-3' })
      : linesCell([
          { text: review.replaces.trim() === '' ? unnamed : shortLabel(review.replaces) },
          ...(review.stillKept ? [{ text: charts.reviews.stillKept, weight: 600 as const }] : []),
        ]),
    plainCell(review.name.trim() === '' ? charts.reviews.unnamedReview : review.name),
    cellOr(chair === '' ? undefined : chair, reviews.noChair),
    cellOr(review.cadence === '' ? undefined : review.cadence, reviews.notSaid),
    firstHeld === null
      ? plainCell(undated, { tone: 'ink-3' })
      : plainCell(state === 'held' ? shortDate(firstHeld, asOf) : reviews.planned(firstHeld, asOf)),
    casesCell(briefing, row === undefined ? [] : listAt(row, 'cases-examined')),
  ]
}

/** A case that was deleted since is left out. */
function casesCell(briefing: Briefing, links: readonly string[]): TableCell {
  const { reviews } = briefing.words.briefing.monthTwo
  const names = links.flatMap((link) => nameOfLink(briefing, link) ?? []).map(shortLabel)
  if (names.length === 0) return plainCell(reviews.noCase, { tone: 'ink-3' })
  const more = names.length - mostCases
  return plainCell([...names.slice(0, mostCases), ...(more > 0 ? [reviews.more(more)] : [])].join('\n'))
}

function openMeetings(briefing: Briefing, open: readonly StatusMeeting[]): readonly Block[] {
  if (open.length === 0) return []
  const { monthTwo, unnamed } = briefing.words.briefing
  const { reviews } = monthTwo
  return [
    { kind: 'heading', style: 'finding', text: reviews.open },
    { kind: 'paragraph', style: 'meta', spans: [{ text: reviews.openNote }], withNext: true },
    {
      kind: 'table',
      columns: [
        { head: [{ text: reviews.head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: reviews.head.meeting }], width: 1 },
      ],
      rows: open.map(({ row, name }): TableRow => ({
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'meetings', row)),
          plainCell(name.trim() === '' ? unnamed : shortLabel(name)),
        ],
      })),
    },
  ]
}
