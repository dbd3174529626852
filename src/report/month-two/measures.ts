// The outcome measures of month two: the shared dashboard, every measure with its owners, reports given up for them.
import { drawOutcomeTrends } from '../../charts/outcome-trends.ts'
import { outcomeTrendsData } from '../../charts/outcome-trends-data.ts'
import type { OutcomeTrend, OutcomeTrendsData } from '../../charts/outcome-trends-data.ts'
import { textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { Block, Span, TableCell, TableRow } from '../blocks.ts'
import {
  cellOr,
  linesCell,
  makeDrawing,
  nameOfPerson,
  numberCell,
  plainCell,
  rowNumber,
} from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { ownerColumns } from './facts.ts'

/** A page holds this many small pictures; one chart of more would be shrunk until nobody could read it. */
const trendsOnPage = 12

export function makeOutcomeMeasures(briefing: Briefing): readonly Block[] {
  const { monthTwo } = briefing.words.briefing
  const data = outcomeTrendsData(briefing.context)
  const reports = deliverables(briefing, data)
  if (data.trends.length === 0 && reports.length === 0) return []
  const { title, subtitle } = drawOutcomeTrends(data, {
    ...makeDrawing(briefing),
    words: monthTwo.charts,
  })
  return [
    { kind: 'page-break' },
    {
      kind: 'heading',
      style: 'section',
      text: title,
      bookmark: { title: monthTwo.measures.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: subtitle }], withNext: true },
    ...drawTrends(briefing, data),
    ...(data.trends.length === 0 ? [] : measureTable(briefing, data.trends)),
    ...reports,
  ]
}

/** As many charts as pages are needed; what has no measure at all is told below the last. */
function drawTrends(briefing: Briefing, data: OutcomeTrendsData): readonly Block[] {
  const { monthTwo } = briefing.words.briefing
  const parts = Array.from({ length: Math.ceil(data.trends.length / trendsOnPage) }, (_, part) =>
    data.trends.slice(part * trendsOnPage, (part + 1) * trendsOnPage),
  )
  return parts.map((trends, index): Block => ({
    kind: 'chart',
    chart: drawOutcomeTrends(
      { ...data, trends, uncovered: index === parts.length - 1 ? data.uncovered : [] },
      { ...makeDrawing(briefing), words: monthTwo.charts },
    ),
  }))
}

function measureTable(briefing: Briefing, trends: readonly OutcomeTrend[]): readonly Block[] {
  const { measures } = briefing.words.briefing.monthTwo
  const { head } = measures
  return [
    { kind: 'heading', style: 'finding', text: measures.tableTitle },
    { kind: 'paragraph', style: 'meta', spans: [{ text: measures.wayNote }], withNext: true },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: head.measure }], width: 62 },
        { head: [{ text: head.baseline }], width: 40, fixed: true, align: 'decimal' },
        { head: [{ text: head.current }], width: 38, fixed: true, align: 'decimal' },
        { head: [{ text: head.target }], width: 36, fixed: true, align: 'decimal' },
        { head: [{ text: head.by }], width: 52, fixed: true, align: 'end' },
        { head: [{ text: head.way }], width: 58, fixed: true },
        { head: [{ text: head.owners }], width: 46 },
      ],
      rows: trends.map((trend): TableRow => ({ kind: 'row', cells: measureCells(briefing, trend) })),
    },
  ]
}

function measureCells(briefing: Briefing, trend: OutcomeTrend): readonly TableCell[] {
  const { monthTwo, unnamed, undated, shortDate } = briefing.words.briefing
  const { measures, charts } = monthTwo
  const amountOf = (value: number | null | undefined) =>
    cellOr(value === null || value === undefined ? undefined : measures.amount(value), measures.none)
  return [
    numberCell(rowNumber(briefing, 'outcome-measures', trend.row)),
    linesCell([
      { text: trend.name.trim() === '' ? unnamed : trend.name, weight: 600 },
      {
        text: measures.about(charts.trends.areas[trend.area] ?? charts.trends.noArea, trend.unit),
        tone: 'ink-3',
      },
    ]),
    amountOf(trend.baseline),
    amountOf(trend.readings.at(-1)?.value),
    amountOf(trend.target),
    cellOr(
      trend.targetDate === null ? undefined : shortDate(trend.targetDate, briefing.context.asOf),
      undated,
    ),
    standingCell(briefing, trend),
    ownersCell(briefing, trend),
  ]
}

/** What falls short is a gap; what cannot be judged says why, in grey. */
function standingCell(briefing: Briefing, { standing, progress }: OutcomeTrend): TableCell {
  const { measures } = briefing.words.briefing.monthTwo
  const text = measures.standings[standing]
  if (progress === null) return plainCell(text, { tone: 'ink-3' })
  const isLate = standing === 'behind' || standing === 'missed'
  return linesCell([
    { text: measures.progress(progress) },
    { text, weight: 600, ...(isLate ? { tone: 'gap' as const } : {}) },
  ])
}

function ownersCell(briefing: Briefing, { row }: OutcomeTrend): TableCell {
  const { measures } = briefing.words.briefing.monthTwo
  const found = findRow(briefing.context.workbook, 'outcome-measures', row)
  return linesCell(
    ownerColumns.map((column): Span => {
      const owner = nameOfPerson(briefing, found === undefined ? undefined : textAt(found, column), '')
      return owner === '' ? { text: measures.noOwner, tone: 'ink-3' } : { text: owner }
    }),
  )
}

/** What was reported until now, and the outcome that takes its place. */
function deliverables(briefing: Briefing, data: OutcomeTrendsData): readonly Block[] {
  const rows = findRows(briefing.context.workbook, 'outcome-measures').filter(
    (row) => textAt(row, 'deliverable-tracked-today') !== undefined,
  )
  if (rows.length === 0) return []
  const { measures } = briefing.words.briefing.monthTwo
  const head = measures.reportsHead
  return [
    { kind: 'heading', style: 'finding', text: measures.reports(data.retired, data.deliverables) },
    {
      kind: 'table',
      columns: [
        {
          head: [{ text: briefing.words.briefing.monthTwo.measures.head.row }],
          width: 20,
          fixed: true,
          align: 'end',
        },
        { head: [{ text: head.deliverable }], width: 40 },
        { head: [{ text: head.soThat }], width: 54 },
        { head: [{ text: head.measure }], width: 36 },
        { head: [{ text: head.retired }], width: 42, fixed: true },
      ],
      rows: rows.map((row): TableRow => ({ kind: 'row', cells: deliverableCells(briefing, row) })),
    },
  ]
}

function deliverableCells(briefing: Briefing, row: Row): readonly TableCell[] {
  const { measures } = briefing.words.briefing.monthTwo
  const isRetired = yesNoAt(row, 'deliverable-tracking-retired')
  return [
    numberCell(rowNumber(briefing, 'outcome-measures', row.id)),
    plainCell(textAt(row, 'deliverable-tracked-today') ?? ''),
    cellOr(textAt(row, 'so-that-outcome'), measures.notSaid),
    cellOr(textAt(row, 'measure'), measures.none),
    cellOr(isRetired === undefined ? undefined : isRetired ? measures.yes : measures.no, measures.notSaid),
  ]
}
