// One person's open actions, by where they were agreed, and the dates they have to keep.
import { dateAt, textAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, nameOfLink, numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { statusCell } from '../actions.ts'
import { findOwned, findPart, taskTables, mostLines } from './part.ts'
import type { PersonPart, Task } from './part.ts'

export function makePersonActions(briefing: Briefing): readonly Block[] {
  const part = findPart(briefing)
  if (part === null) return []
  const { actions: words } = briefing.words.briefing.person
  const dates = findDates(briefing, part.person.id)
  const parts = [
    {
      title: part.tasks.length > 0 ? words.title : words.lessons,
      blocks: [...taskTable(briefing, part), ...doneLine(briefing, part)],
    },
    { title: words.dates, blocks: dateTable(briefing, dates) },
  ].filter(({ blocks }) => blocks.length > 0)
  return parts.flatMap(({ title, blocks }, index): readonly Block[] => [
    index === 0
      ? { kind: 'heading', style: 'section', text: title, bookmark: { title, level: 1 } }
      : { kind: 'heading', style: 'finding', text: title },
    ...blocks,
  ])
}

function doneLine(briefing: Briefing, { tasks, done }: PersonPart): readonly Block[] {
  const { actions } = briefing.words.briefing.person
  // Where nothing is open, the headline has said so.
  if (done === 0 || tasks.length === 0) return []
  return [{ kind: 'paragraph', style: 'meta', spans: [{ text: actions.done(done) }] }]
}

function taskTable(briefing: Briefing, { tasks, lessons }: PersonPart): readonly Block[] {
  const { head, groups } = briefing.words.briefing.person.actions
  const lists = [
    ...taskTables.map((table) => ({
      table,
      rows: tasks.filter((task) => task.table === table).map((task) => taskRow(briefing, task)),
    })),
    { table: 'next-cycle' as const, rows: lessons.map((row) => lessonRow(briefing, row)) },
  ].filter(({ rows }) => rows.length > 0)
  if (lists.length === 0) return []
  return [
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.row }], width: 22, fixed: true, align: 'middle' },
        { head: [{ text: tasks.length > 0 ? head.action : head.lesson }], width: 60 },
        { head: [{ text: tasks.length > 0 ? head.answers : head.follows }], width: 38 },
        { head: [{ text: head.by }], width: 56, fixed: true, align: 'end' },
        { head: [], width: 6, fixed: true },
        { head: tasks.length > 0 ? [{ text: head.status }] : [], width: 66, fixed: true },
      ],
      rows: lists.flatMap(({ table, rows }): readonly TableRow[] =>
        // A single list needs no name of its own.
        lists.length === 1
          ? rows
          : [{ kind: 'group', cell: plainCell(groups[table], { weight: 600 }) }, ...rows],
      ),
    },
  ]
}

function taskRow(briefing: Briefing, { table, row, due }: Task): TableRow {
  const answers = answersOf(briefing, table, row)
  return partRow(briefing, table, row, { answers, due, status: statusCell(briefing, row) })
}

function lessonRow(briefing: Briefing, row: Row): TableRow {
  const { choices = {} } = briefing.words.method.tables['next-cycle'].columns['keep-change-stop-start'] ?? {}
  const answers = choices[textAt(row, 'keep-change-stop-start') ?? ''] ?? ''
  return partRow(briefing, 'next-cycle', row, { answers, due: dateAt(row, 'when'), status: plainCell('') })
}

interface PartCells {
  readonly answers: string
  readonly due: string | undefined
  readonly status: TableCell
}

function partRow(briefing: Briefing, table: TableId, row: Row, cells: PartCells): TableRow {
  const { unnamed, undated, shortDate } = briefing.words.briefing
  const { answers, due, status } = cells
  return {
    kind: 'row',
    cells: [
      numberCell(rowNumber(briefing, table, row.id)),
      plainCell(textAt(row, tables[table].nameColumn) ?? unnamed, { weight: 600 }),
      plainCell(answers, { tone: 'ink-2' }),
      cellOr(due === undefined ? undefined : shortDate(due, briefing.context.asOf), undated),
      plainCell(''),
      status,
    ],
  }
}

/** The row an action answers, or the pillar it stands on. */
function answersOf(briefing: Briefing, table: Task['table'], row: Task['row']): string {
  if (table === 'actions') return shortLabel(nameOfLink(briefing, textAt(row, 'from')) ?? '')
  return briefing.words.method.pillars[textAt(row, 'pillar') ?? '']?.label ?? ''
}

type DatePart = 'presenter' | 'teacher' | 'review' | 'forum'

interface PersonDate {
  readonly on: string
  readonly what: string
  readonly part: DatePart
}

/** Where a date names a person: table, their column, the date's column. */
const dateColumns: readonly (readonly [TableId, string, string, DatePart])[] = [
  ['workshops', 'presenter', 'date', 'presenter'],
  ['education', 'teacher', 'date', 'teacher'],
  ['decisions', 'decided-by', 'review-on', 'review'],
  ['forums', 'owner', 'first-date', 'forum'],
]

/** From today on, soonest first. */
function findDates(briefing: Briefing, person: string): readonly PersonDate[] {
  const { context, words } = briefing
  const dates = dateColumns.flatMap(([table, column, dateColumn, part]) =>
    findOwned(context, table, column, person).flatMap((row): readonly PersonDate[] => {
      const on = dateAt(row, dateColumn)
      const what = textAt(row, tables[table].nameColumn) ?? words.briefing.unnamed
      return on === undefined || on < context.asOf ? [] : [{ on, what, part }]
    }),
  )
  return dates.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function dateTable(briefing: Briefing, dates: readonly PersonDate[]): readonly Block[] {
  if (dates.length === 0) return []
  const { person, shortDate } = briefing.words.briefing
  const { datesHead: head, parts } = person.actions
  return [
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.date }], width: 64, fixed: true },
        { head: [{ text: head.what }], width: 70 },
        { head: [{ text: head.part }], width: 30 },
      ],
      rows: dates.map(({ on, what, part }) => ({
        kind: 'row',
        cells: [
          plainCell(shortDate(on, briefing.context.asOf)),
          plainCell(shortLabel(what)),
          plainCell(parts[part], { tone: 'ink-2' }),
        ],
      })),
    },
  ]
}
