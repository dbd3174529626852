// What closes the full pack before its tables: the fourteen pillar actions, the decision log, the parking lot, the sources.
import { pillarIds } from '../domain/catalogue.ts'
import { findDaysOverdue } from '../domain/overdue.ts'
import { dateAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { actionStatuses } from '../domain/tables/actions.ts'
import { findRows } from '../domain/workbook.ts'
import { dueCell, ownerCell } from './actions.ts'
import type { Block, TableCell, TableRow } from './blocks.ts'
import { cellOr, nameOfPerson, numberCell, plainCell, rowNumber } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { tagGlyph } from './glyphs.ts'

type ActionStatus = (typeof actionStatuses)[number]

/** What is under way first: it is where help is needed. */
const statusOrder: readonly ActionStatus[] = ['in-progress', 'not-started', 'done', 'dropped']

function statusOf(row: Row): ActionStatus {
  return actionStatuses.find((status) => status === textAt(row, 'status')) ?? 'not-started'
}

export function makePillars(briefing: Briefing): readonly Block[] {
  const { context, words } = briefing
  const { pillars } = words.briefing.full
  const rows = findRows(context.workbook, 'pillar-actions')
  if (rows.length === 0) return []
  const done = rows.filter((row) => statusOf(row) === 'done').length
  const late = rows.filter((row) => findDaysOverdue(row, context) !== undefined).length
  const counts = pillarIds.map((id) => {
    const own = rows.filter((row) => textAt(row, 'pillar') === id)
    const label = words.method.pillars[id]?.label ?? id
    return { label, done: own.filter((row) => statusOf(row) === 'done').length, of: own.length }
  })
  const { head } = pillars
  return [
    {
      kind: 'heading',
      style: 'section',
      text: pillars.title(done, rows.length, late),
      bookmark: { title: pillars.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: pillars.subtitle(counts) }], withNext: true },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.id }], width: 24, fixed: true },
        { head: [{ text: head.action }], width: 48 },
        { head: [{ text: head.pillar }], width: 30 },
        { head: [{ text: head.owner }], width: 26 },
        { head: [{ text: head.by }], width: 52, fixed: true, align: 'end' },
        { head: [{ text: head.evidence }], width: 44 },
      ],
      rows: statusOrder.flatMap((status): readonly TableRow[] => {
        const own = rows.filter((row) => statusOf(row) === status)
        if (own.length === 0) return []
        const text = pillars.group(pillars.statuses[status], own.length)
        return [
          { kind: 'group', cell: plainCell(text, { weight: 600 }) },
          ...own.map((row): TableRow => ({ kind: 'row', cells: pillarCells(briefing, row, status) })),
        ]
      }),
    },
  ]
}

function pillarCells(briefing: Briefing, row: Row, status: ActionStatus): readonly TableCell[] {
  const { words, measure } = briefing
  const { full, unnamed } = words.briefing
  const { pillars } = full
  const overdue = findDaysOverdue(row, briefing.context)
  const dropped = status === 'dropped'
  const why = textAt(row, dropped ? 'reason' : 'evidence') ?? textAt(row, dropped ? 'evidence' : 'reason')
  return [
    plainCell(row.id, { tone: 'ink-3' }),
    plainCell(textAt(row, 'action') ?? unnamed, { weight: 600 }),
    plainCell(words.method.pillars[textAt(row, 'pillar') ?? '']?.label ?? '', { tone: 'ink-2' }),
    ownerCell(briefing, row),
    overdue === undefined
      ? dueCell(briefing, row)
      : { glyph: tagGlyph(pillars.late(overdue), measure), spans: [] },
    cellOr(why, dropped ? pillars.noReason : pillars.noEvidence),
  ]
}

/** By date, the undated ones last. */
export function makeDecisionLog(briefing: Briefing): readonly Block[] {
  const { context, words } = briefing
  const { full, shortDate, undated, unnamed } = words.briefing
  const { decisionLog } = full
  const dateOf = (row: Row) => dateAt(row, 'date') ?? '9999'
  const rows = [...findRows(context.workbook, 'decisions')].sort((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
  )
  if (rows.length === 0) return []
  const reviews = rows.flatMap((row) => dateAt(row, 'review-on') ?? []).sort()
  const next = reviews.find((on) => on >= context.asOf) ?? null
  const passed = reviews.filter((on) => on < context.asOf).length
  const { head } = decisionLog
  const title = decisionLog.title(rows.length, passed, next)
  const date = (row: Row, column: string) => {
    const on = dateAt(row, column)
    return on === undefined ? undefined : shortDate(on, context.asOf)
  }
  return [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: decisionLog.bookmark, level: 1 } },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.row }], width: 22, fixed: true, align: 'end' },
        { head: [{ text: head.date }], width: 52, fixed: true, align: 'end' },
        { head: [{ text: head.decision }], width: 52 },
        { head: [{ text: head.by }], width: 26 },
        { head: [{ text: head.reason }], width: 44 },
        { head: [{ text: head.review }], width: 54, fixed: true, align: 'end' },
      ],
      rows: rows.map((row): TableRow => ({
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'decisions', row.id)),
          cellOr(date(row, 'date'), undated),
          plainCell(textAt(row, 'decision') ?? unnamed, { weight: 600 }),
          plainCell(nameOfPerson(briefing, textAt(row, 'decided-by'), '')),
          plainCell(textAt(row, 'reason') ?? '', { tone: 'ink-2' }),
          plainCell(date(row, 'review-on') ?? ''),
        ],
      })),
    },
  ]
}

export function makeParkingLot(briefing: Briefing): readonly Block[] {
  const { full, unnamed } = briefing.words.briefing
  const { parkingLot } = full
  const rows = findRows(briefing.context.workbook, 'parking-lot')
  if (rows.length === 0) return []
  const placed = rows.filter((row) => textAt(row, 'where-it-goes') !== undefined).length
  const title = parkingLot.title(rows.length, placed)
  const { head } = parkingLot
  return [
    { kind: 'heading', style: 'section', text: title, bookmark: { title: parkingLot.bookmark, level: 1 } },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.row }], width: 22, fixed: true, align: 'end' },
        { head: [{ text: head.item }], width: 70 },
        { head: [{ text: head.by }], width: 30 },
        { head: [{ text: head.where }], width: 50 },
      ],
      rows: rows.map((row): TableRow => ({
        kind: 'row',
        cells: [
          numberCell(rowNumber(briefing, 'parking-lot', row.id)),
          plainCell(textAt(row, 'item') ?? unnamed),
          plainCell(nameOfPerson(briefing, textAt(row, 'raised-by'), ''), { tone: 'ink-2' }),
          cellOr(textAt(row, 'where-it-goes'), parkingLot.nowhere),
        ],
      })),
    },
  ]
}

/** How each measure is worked out stands under the method. */
export function makeSources(briefing: Briefing): readonly Block[] {
  const { sources } = briefing.words.briefing.full
  const notes = [
    [sources.where, sources.whereText],
    [sources.claims, sources.claimsText],
    [sources.ours, sources.oursText],
    [sources.marks, sources.marksText],
  ] as const
  return [
    {
      kind: 'heading',
      style: 'section',
      text: sources.title,
      bookmark: { title: sources.title, level: 1 },
    },
    ...notes.flatMap(([title, text]): readonly Block[] => [
      { kind: 'heading', style: 'finding', text: title },
      { kind: 'paragraph', style: 'body', spans: [{ text }], share: 0.9 },
    ]),
  ]
}
