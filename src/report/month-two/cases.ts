// The business cases of month two: promised, forecast and realised, what was decided last, and updates over their date.
import { drawCases, findCaseFacts } from '../../charts/outcome-cases.ts'
import { findCaseGroups } from '../../domain/outcome-cases.ts'
import type { BusinessCase, CaseGroup } from '../../domain/outcome-cases.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Block, Span, TableCell, TableRow } from '../blocks.ts'
import { cellOr, linesCell, makeDrawing, numberCell, personAt, rowNumber } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { tagGlyph } from '../glyphs.ts'

/** One chart of more would be shrunk to its page until nobody could read it. */
const casesInChart = 12

export function makeBusinessCases(briefing: Briefing): readonly Block[] {
  const { cases, charts } = briefing.words.briefing.monthTwo
  const groups = findCaseGroups(briefing.context)
  if (groups.length === 0) return []
  const facts = findCaseFacts(groups)
  const drawing = { ...makeDrawing(briefing), words: charts }
  return [
    {
      kind: 'heading',
      style: 'section',
      text: charts.cases.title(facts),
      bookmark: { title: cases.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: charts.cases.subtitle(facts) }],
      withNext: true,
    },
    ...partGroups(groups).map((part): Block => ({
      kind: 'chart',
      chart: drawCases({ groups: part, asOf: briefing.context.asOf }, drawing),
    })),
    { kind: 'heading', style: 'finding', text: cases.tableTitle },
    caseTable(briefing, groups),
  ]
}

/** In their order, as many to a part as one chart holds; a long group goes on in the next. */
function partGroups(groups: readonly CaseGroup[]): readonly (readonly CaseGroup[])[] {
  const parts: CaseGroup[][] = [[]]
  let room = casesInChart
  for (const { unit, cases } of groups) {
    let left = cases
    while (left.length > 0) {
      if (room === 0) {
        parts.push([])
        room = casesInChart
      }
      const fitting = left.slice(0, room)
      parts.at(-1)?.push({ unit, cases: fitting })
      room -= fitting.length
      left = left.slice(fitting.length)
    }
  }
  return parts
}

function caseTable(briefing: Briefing, groups: readonly CaseGroup[]): Block {
  const { cases } = briefing.words.briefing.monthTwo
  const { head } = cases
  return {
    kind: 'table',
    columns: [
      { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: head.initiative }], width: 50 },
      { head: [{ text: head.promised }], width: 44, fixed: true, align: 'decimal' },
      { head: [{ text: head.forecast }], width: 42, fixed: true, align: 'decimal' },
      { head: [{ text: head.realised }], width: 42, fixed: true, align: 'decimal' },
      { head: [{ text: head.update }], width: 62, fixed: true },
      { head: [{ text: head.verdict }], width: 62 },
    ],
    rows: groups.flatMap(({ unit, cases: own }): readonly TableRow[] => [
      {
        kind: 'group',
        cell: {
          spans: [
            { text: `${unit === '' ? cases.noUnit : unit} `, weight: 600 },
            { text: cases.count(own.length), tone: 'ink-2' },
          ],
        },
      },
      ...own.map((each): TableRow => ({ kind: 'row', cells: caseCells(briefing, each) })),
    ]),
  }
}

function caseCells(briefing: Briefing, each: BusinessCase): readonly TableCell[] {
  const { monthTwo, unnamed } = briefing.words.briefing
  const { cases, charts } = monthTwo
  const row = findRow(briefing.context.workbook, 'business-cases', each.row)
  const amountOf = (value: number | null) =>
    cellOr(value === null ? undefined : charts.amount(value), cases.notSaid)
  return [
    numberCell(rowNumber(briefing, 'business-cases', each.row)),
    linesCell([
      { text: each.name.trim() === '' ? unnamed : each.name, weight: 600 },
      { text: ownersOf(briefing, row), tone: 'ink-3' },
    ]),
    amountOf(each.promised),
    amountOf(each.forecast),
    amountOf(each.realised),
    updateCell(briefing, each, row),
    verdictCell(briefing, row),
  ]
}

function ownersOf(briefing: Briefing, row: Row | undefined): string {
  const { cases } = briefing.words.briefing.monthTwo
  const name = (column: string) =>
    (row === undefined ? undefined : personAt(briefing, row, column)) ?? cases.nobody
  return cases.owners(name('sponsor'), name('technology-owner'))
}

/** Overdue is a solid tag; when the numbers were last looked at stands below. */
function updateCell(briefing: Briefing, each: BusinessCase, row: Row | undefined): TableCell {
  const { monthTwo, shortDate } = briefing.words.briefing
  const { cases } = monthTwo
  const { asOf } = briefing.context
  const last = row === undefined ? undefined : dateAt(row, 'last-updated')
  const lastText = last === undefined ? cases.never : cases.updated(last, asOf)
  const below: Span = { text: `\n${lastText}`, tone: 'ink-3' }
  if (each.overdueDays !== null) {
    return { glyph: tagGlyph(cases.over(each.overdueDays), briefing.measure), spans: [below] }
  }
  if (each.stopped) return { spans: [{ text: cases.stopped, tone: 'ink-3' }, below] }
  return each.nextUpdate === null
    ? { spans: [{ text: cases.undated, tone: 'ink-3' }, below] }
    : { spans: [{ text: shortDate(each.nextUpdate, asOf) }, below] }
}

function verdictCell(briefing: Briefing, row: Row | undefined): TableCell {
  const { cases } = briefing.words.briefing.monthTwo
  const labels = briefing.words.method.tables['business-cases'].columns['verdict']?.choices ?? {}
  const read = (column: string) => (row === undefined ? undefined : textAt(row, column))
  const [verdict, reason, step] = [read('verdict'), read('reason'), read('next-increment')]
  return linesCell([
    verdict === undefined
      ? { text: cases.noVerdict, tone: 'ink-3' }
      : { text: labels[verdict] ?? verdict, weight: 600 },
    ...(reason === undefined ? [] : [{ text: reason }]),
    ...(step === undefined ? [] : [{ text: cases.next(step), tone: 'ink-3' as const }]),
  ])
}
