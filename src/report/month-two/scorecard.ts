// The scorecards of month two, row by row: what each person is measured by, weighed today and as agreed.
import { amountAt, textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findScorecards, findWeightKind, weightColumns } from '../../domain/weights.ts'
import type { Scorecard } from '../../domain/weights.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { findScorecardFacts } from '../../charts/scorecard-bars.ts'
import { pairGlyph } from '../bar-glyphs.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, nameOfPerson, numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'

const barWidth = 60

export function makeScorecard(briefing: Briefing): readonly Block[] {
  const { scorecard, charts } = briefing.words.briefing.monthTwo
  const cards = findScorecards(briefing.context)
  if (cards.length === 0) return []
  const { head } = scorecard
  return [
    {
      kind: 'heading',
      style: 'section',
      text: charts.scorecard.title(findScorecardFacts(cards)),
      bookmark: { title: scorecard.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: scorecard.subtitle }], withNext: true },
    {
      kind: 'table',
      dense: true,
      columns: [
        { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: head.success }], width: 52 },
        { head: [{ text: head.kind }], width: 92, fixed: true },
        { head: [{ text: head.today }], width: 34, fixed: true, align: 'decimal' },
        { head: [{ text: head.agreed }], width: 36, fixed: true, align: 'decimal' },
        { head: [], width: barWidth, fixed: true },
        { head: [{ text: head.paid }], width: 24, fixed: true },
        { head: [{ text: head.outcome }], width: 44 },
      ],
      rows: cards.flatMap((card) => cardRows(briefing, card, widestWeight(briefing))),
    },
  ]
}

/** One scale for all people, so that weights compare. */
function widestWeight({ context }: Briefing): number {
  const weights = findRows(context.workbook, 'scorecard').flatMap((row) => [
    amountAt(row, weightColumns.today) ?? 0,
    amountAt(row, weightColumns.agreed) ?? 0,
  ])
  return weights.reduce((most, weight) => Math.max(most, weight), 0)
}

function cardRows(briefing: Briefing, card: Scorecard, most: number): readonly TableRow[] {
  const { scorecard, charts } = briefing.words.briefing.monthTwo
  const rows = findRows(briefing.context.workbook, 'scorecard').filter(
    (row) => (textAt(row, 'person') ?? '') === card.person,
  )
  const name =
    card.person === ''
      ? charts.scorecard.nobody
      : nameOfPerson(briefing, card.person, charts.scorecard.nameless)
  const { today, agreed } = card
  const sums = scorecard.sums(today.sum, agreed.sum)
  const shares = scorecard.shares(today.businessShare, agreed.businessShare)
  return [
    {
      kind: 'group',
      cell: {
        spans: [
          { text: `${name} `, weight: 600 },
          { text: `${sums}${shares}`, tone: 'ink-2' },
        ],
      },
    },
    ...rows.map((row): TableRow => ({ kind: 'row', cells: rowCells(briefing, row, most) })),
  ]
}

function rowCells(briefing: Briefing, row: Row, most: number): readonly TableCell[] {
  const { monthTwo, unnamed } = briefing.words.briefing
  const { scorecard } = monthTwo
  const [today, agreed] = [amountAt(row, weightColumns.today), amountAt(row, weightColumns.agreed)]
  const tell = (weight: number | undefined) =>
    weight === undefined ? scorecard.none : scorecard.weight(weight)
  const paid = yesNoAt(row, 'linked-to-pay')
  return [
    numberCell(rowNumber(briefing, 'scorecard', row.id)),
    plainCell(textAt(row, 'measure-of-success') ?? unnamed),
    plainCell(scorecard.kinds[findWeightKind(briefing.context.workbook, row)], { tone: 'ink-2' }),
    cellOr(today === undefined ? undefined : tell(today), scorecard.none),
    cellOr(agreed === undefined ? undefined : tell(agreed), scorecard.none),
    {
      glyph: pairGlyph(
        today ?? null,
        agreed ?? null,
        most,
        barWidth,
        scorecard.bars(tell(today), tell(agreed)),
      ),
      spans: [],
    },
    cellOr(paid === undefined ? undefined : paid ? scorecard.yes : scorecard.no, scorecard.none),
    outcomeCell(briefing, row),
  ]
}

/** Only a business measure owes an outcome. */
function outcomeCell(briefing: Briefing, row: Row): TableCell {
  const { scorecard } = briefing.words.briefing.monthTwo
  const outcome = findRow(briefing.context.workbook, 'outcome-measures', textAt(row, 'outcome-measure') ?? '')
  const name = outcome === undefined ? undefined : textAt(outcome, 'measure')
  if (name === undefined && textAt(row, 'kind') === 'technical') return plainCell('')
  return cellOr(name === undefined ? undefined : shortLabel(name), scorecard.noOutcome)
}
