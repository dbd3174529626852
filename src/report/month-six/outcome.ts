// What six months brought, and what goes on: results before and now with their evidence, lessons for the next cycle.
import { drawResults } from '../../charts/results.ts'
import { resultsData } from '../../charts/results-data.ts'
import { lessonKinds } from '../../domain/next-cycle.ts'
import { namesSomebody } from '../../domain/named-person.ts'
import { numberAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRows } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, makeDrawing, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import {
  choiceCell,
  dateCell,
  personCell,
  pictureHead,
  rowCell,
  rowColumn,
  sectionHead,
  stackedCell,
} from '../evidence.ts'

const valueColumns = ['before', 'now', 'evidence', 'source']

export function makeResults(briefing: Briefing): readonly Block[] {
  const { results, charts } = briefing.words.briefing.monthSix
  const rows = findRows(briefing.context.workbook, 'results').filter((row) =>
    valueColumns.some((column) => row.cells[column] !== undefined),
  )
  if (rows.length === 0) return []
  const data = resultsData(briefing.context)
  const drawn = drawResults(data, { ...makeDrawing(briefing), words: charts })
  const period = commonPeriod(rows)
  const subtitle = period === null ? drawn.subtitle : `${results.period(period)} ${drawn.subtitle}`
  const chart = { ...drawn, subtitle }
  return [
    ...pictureHead(chart, results.bookmark),
    {
      kind: 'table',
      columns: [
        rowColumn(results.head.row),
        { head: [{ text: results.head.result }], width: 26 },
        { head: [{ text: results.head.before }], width: 40, fixed: true, align: 'decimal' },
        { head: [{ text: results.head.now }], width: 40, fixed: true, align: 'decimal' },
        { head: [{ text: results.head.unit }], width: 28 },
        { head: [{ text: results.head.rivals }], width: 36, fixed: true },
        { head: [{ text: results.head.due }], width: 50, fixed: true },
        { head: [{ text: results.head.evidence }], width: 64 },
      ],
      rows: rows.map((row): TableRow => ({ kind: 'row', cells: resultCells(briefing, row, period) })),
    },
  ]
}

/** The one period all values from before stem from; null where they differ or none is noted. */
function commonPeriod(rows: readonly Row[]): string | null {
  const periods = new Set(rows.map((row) => textAt(row, 'before-period')))
  const [only] = periods
  return periods.size === 1 && only !== undefined ? only : null
}

function resultCells(briefing: Briefing, row: Row, period: string | null): readonly TableCell[] {
  const { unnamed, monthSix } = briefing.words.briefing
  const { results } = monthSix
  const value = (column: string): TableCell => {
    const known = numberAt(row, column)
    return cellOr(known === undefined ? undefined : results.value(known), results.noValue)
  }
  const unit = textAt(row, 'unit')
  const evidence = textAt(row, 'evidence')
  const choice = (column: string, blank: string) => choiceCell(briefing, 'results', row, column, blank)
  return [
    rowCell(briefing, 'results', row),
    plainCell(textAt(row, 'result') ?? unnamed),
    value('before'),
    value('now'),
    stackedCell(unit ?? results.noUnit, period === null ? textAt(row, 'before-period') : undefined),
    choice('against-rivals', results.unknown),
    choice('how-much-of-it-is-due-to-integration', results.notSaid),
    stackedCell(evidence ?? results.noEvidence, textAt(row, 'source')),
  ]
}

/** By what is to happen with each; within that in table order. */
export function makeNextCycle(briefing: Briefing): readonly Block[] {
  const { nextCycle } = briefing.words.briefing.monthSix
  const lessons = findRows(briefing.context.workbook, 'next-cycle').filter(
    (row) => textAt(row, 'lesson') !== undefined,
  )
  if (lessons.length === 0) return []
  const unowned = lessons.filter(
    (row) => !namesSomebody(briefing.context.workbook.tables.people, row, 'owner'),
  ).length
  const kindOf = (row: Row) => lessonKinds.find((kind) => kind === textAt(row, 'keep-change-stop-start'))
  const groups = [
    ...lessonKinds.map((kind) => ({
      title: nextCycle.kinds[kind],
      rows: lessons.filter((row) => kindOf(row) === kind),
    })),
    { title: nextCycle.unsorted, rows: lessons.filter((row) => kindOf(row) === undefined) },
  ]
  return [
    ...sectionHead(
      nextCycle.title(lessons.length, unowned),
      nextCycle.subtitle(lessons.length),
      nextCycle.bookmark,
    ),
    {
      kind: 'table',
      columns: [
        rowColumn(nextCycle.head.row),
        { head: [{ text: nextCycle.head.lesson }], width: 80 },
        { head: [{ text: nextCycle.head.kind }], width: 74, fixed: true },
        { head: [{ text: nextCycle.head.owner }], width: 28 },
        { head: [{ text: nextCycle.head.by }], width: 60, fixed: true, align: 'end' },
      ],
      rows: groups
        .filter(({ rows }) => rows.length > 0)
        .flatMap(({ title, rows }): readonly TableRow[] => [
          { kind: 'group', cell: plainCell(title, { weight: 600 }) },
          ...rows.map((row): TableRow => ({ kind: 'row', cells: lessonCells(briefing, row) })),
        ]),
    },
  ]
}

function lessonCells(briefing: Briefing, row: Row): readonly TableCell[] {
  const { undated, unnamed, monthSix } = briefing.words.briefing
  return [
    rowCell(briefing, 'next-cycle', row),
    plainCell(textAt(row, 'lesson') ?? unnamed),
    choiceCell(briefing, 'next-cycle', row, 'kind-of-difference', monthSix.nextCycle.noKind),
    personCell(briefing, row, 'owner'),
    dateCell(briefing, row, 'when', undated),
  ]
}
