// Actions in briefings: all of a stage, and the few that come next. Knows no layout.
import { readLink } from '../domain/link.ts'
import { findDaysOverdue } from '../domain/overdue.ts'
import { dateAt, textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { stageIds } from '../domain/stage-id.ts'
import type { StageId } from '../domain/stage-id.ts'
import { findStage } from '../domain/stages/index.ts'
import { findRows } from '../domain/workbook.ts'
import type { Block, TableBlock, TableCell, TableRow } from './blocks.ts'
import {
  cellOr,
  nameOfLink,
  numberCell,
  personAt,
  plainCell,
  rowNumber,
  shortLabel,
} from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { dateCell } from './evidence.ts'
import { tagGlyph } from './glyphs.ts'

const stageTables: ReadonlySet<string> = new Set(stageIds.flatMap((stage) => findStage(stage).tables))

/**
 * Those that answer a row of the stage's tables; week one, where actions are first written down, also has those that
 * answer no row, or one of no stage: of the decision log, say. Dropped ones are left out.
 */
export function findActions(briefing: Briefing, stage: StageId): readonly Row[] {
  const own: ReadonlySet<string> = new Set(findStage(stage).tables)
  return findRows(briefing.context.workbook, 'actions').filter((row) => {
    if (textAt(row, 'status') === 'dropped' || textAt(row, 'action') === undefined) return false
    const table = readLink(textAt(row, 'from') ?? '')?.table
    return table !== undefined && stageTables.has(table) ? own.has(table) : stage === 'week-one'
  })
}

export function makeActions(briefing: Briefing, stage: StageId): readonly Block[] {
  const rows = findActions(briefing, stage)
  const { actions } = briefing.words.briefing
  const title = actions.title(rows.length)
  const heading: Block = { kind: 'heading', style: 'section', text: title, bookmark: { title, level: 1 } }
  if (rows.length === 0)
    return [
      heading,
      { kind: 'paragraph', style: 'prompt', spans: [{ text: actions.none(labelOf(briefing, stage)) }] },
    ]
  return [heading, actionTable(briefing, rows)]
}

export function actionTable(briefing: Briefing, rows: readonly Row[]): TableBlock {
  const { actions, unnamed } = briefing.words.briefing
  return {
    kind: 'table',
    columns: [
      { head: [{ text: actions.head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: actions.head.action }], width: 50 },
      { head: [{ text: actions.head.answers }], width: 32 },
      { head: [{ text: actions.head.owner }], width: 24 },
      { head: [{ text: actions.head.by }], width: 52, fixed: true, align: 'end' },
      { head: [{ text: actions.head.status }], width: 66, fixed: true },
    ],
    rows: rows.map((row): TableRow => ({
      kind: 'row',
      cells: [
        numberCell(rowNumber(briefing, 'actions', row.id)),
        plainCell(textAt(row, 'action') ?? unnamed),
        plainCell(shortLabel(nameOfLink(briefing, textAt(row, 'from')) ?? ''), { tone: 'ink-2' }),
        ownerCell(briefing, row),
        dueCell(briefing, row),
        statusCell(briefing, row),
      ],
    })),
  }
}

/** Open actions of a stage, `most` of them: the soonest due first, those without a date last. */
export function makeNextActions(briefing: Briefing, stage: StageId, most: number): readonly Block[] {
  const { next, actions, unnamed } = briefing.words.briefing
  const open = findActions(briefing, stage).filter((row) => textAt(row, 'status') !== 'done')
  const heading: Block = {
    kind: 'heading',
    style: 'finding',
    text: next.title,
    bookmark: { title: next.title, level: 2 },
  }
  if (open.length === 0)
    return [
      heading,
      { kind: 'paragraph', style: 'prompt', spans: [{ text: next.noneOpen(labelOf(briefing, stage)) }] },
    ]
  const dueOf = (row: Row) => dateAt(row, 'due') ?? '9999'
  const first = [...open].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
  const more = open.length - most
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: [{ text: actions.head.action }], width: 60 },
        { head: [{ text: actions.head.answers }], width: 36 },
        { head: [{ text: actions.head.owner }], width: 26 },
        { head: [{ text: actions.head.by }], width: 52, fixed: true, align: 'end' },
        { head: [{ text: actions.head.status }], width: 66, fixed: true },
      ],
      rows: first.slice(0, most).map((row): TableRow => ({
        kind: 'row',
        cells: [
          plainCell(textAt(row, 'action') ?? unnamed, { weight: 600 }),
          plainCell(shortLabel(nameOfLink(briefing, textAt(row, 'from')) ?? ''), { tone: 'ink-2' }),
          ownerCell(briefing, row),
          dueCell(briefing, row),
          statusCell(briefing, row),
        ],
      })),
      maxLines: 3,
    },
    ...(more <= 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'meta',
            spans: [{ text: next.moreOpen(more), link: `${stage}-actions` }],
          } satisfies Block,
        ]),
  ]
}

function labelOf({ words }: Briefing, stage: StageId): string {
  return words.method.stages[stage].label
}

export function ownerCell(briefing: Briefing, row: Row): TableCell {
  return cellOr(personAt(briefing, row, 'owner'), briefing.words.briefing.nobody)
}

export function dueCell(briefing: Briefing, row: Row): TableCell {
  return dateCell(briefing, row, 'due', briefing.words.briefing.undated)
}

export function statusCell(briefing: Briefing, row: Row): TableCell {
  const overdue = findDaysOverdue(row, briefing.context)
  if (overdue !== undefined)
    return { glyph: tagGlyph(briefing.words.briefing.actions.over(overdue), briefing.measure), spans: [] }
  const statuses = briefing.words.method.tables.actions.columns['status']?.choices ?? {}
  const status = textAt(row, 'status') ?? 'not-started'
  return plainCell(statuses[status] ?? status, { tone: 'ink-2' })
}
