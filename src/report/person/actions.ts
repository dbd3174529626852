// One person's open actions, by where they were agreed, and the dates they have to keep.
import { dateAt, textAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { Block, TableRow } from '../blocks.ts'
import { cellOr, nameOfLink, numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { statusCell } from '../actions.ts'
import { findOwned, findPart, taskTables, mostLines } from './part.ts'
import type { Task } from './part.ts'

export function makePersonActions(briefing: Briefing): readonly Block[] {
  const part = findPart(briefing)
  if (part === null) return []
  const { actions: words } = briefing.words.briefing.person
  const dates = findDates(briefing, part.person.id)
  if (part.tasks.length + dates.length === 0) return []
  const heading: Block = {
    kind: 'heading',
    style: 'section',
    text: words.title,
    bookmark: { title: words.title, level: 1 },
  }
  const done: readonly Block[] =
    part.done === 0 ? [] : [{ kind: 'paragraph', style: 'meta', spans: [{ text: words.done(part.done) }] }]
  const table: readonly Block[] = part.tasks.length === 0 ? [] : [taskTable(briefing, part.tasks)]
  return [heading, ...table, ...done, ...dateTable(briefing, dates)]
}

function taskTable(briefing: Briefing, tasks: readonly Task[]): Block {
  const { head, groups } = briefing.words.briefing.person.actions
  const used = taskTables.filter((table) => tasks.some((task) => task.table === table))
  return {
    kind: 'table',
    dense: true,
    maxLines: mostLines,
    columns: [
      { head: [{ text: head.row }], width: 22, fixed: true, align: 'middle' },
      { head: [{ text: head.action }], width: 60 },
      { head: [{ text: head.answers }], width: 38 },
      { head: [{ text: head.by }], width: 56, fixed: true, align: 'end' },
      { head: [], width: 6, fixed: true },
      { head: [{ text: head.status }], width: 66, fixed: true },
    ],
    rows: used.flatMap((table): readonly TableRow[] => [
      // A single list needs no name of its own.
      ...(used.length === 1
        ? []
        : [{ kind: 'group' as const, cell: plainCell(groups[table], { weight: 600 }) }]),
      ...tasks.filter((task) => task.table === table).map((task) => taskRow(briefing, task)),
    ]),
  }
}

function taskRow(briefing: Briefing, { table, row, due }: Task): TableRow {
  const { unnamed, undated, shortDate } = briefing.words.briefing
  const date = due === undefined ? undefined : shortDate(due, briefing.context.asOf)
  return {
    kind: 'row',
    cells: [
      numberCell(rowNumber(briefing, table, row.id)),
      plainCell(textAt(row, tables[table].nameColumn) ?? unnamed, { weight: 600 }),
      plainCell(answersOf(briefing, table, row), { tone: 'ink-2' }),
      cellOr(date, undated),
      plainCell(''),
      table === 'next-cycle' ? plainCell('') : statusCell(briefing, row),
    ],
  }
}

/** The row an action answers, the pillar a pillar's action stands on, the kind of a lesson. */
function answersOf(briefing: Briefing, table: Task['table'], row: Task['row']): string {
  const { pillars, tables: tableWords } = briefing.words.method
  if (table === 'actions') return shortLabel(nameOfLink(briefing, textAt(row, 'from')) ?? '')
  if (table === 'pillar-actions') return pillars[textAt(row, 'pillar') ?? '']?.label ?? ''
  const choices = tableWords['next-cycle'].columns['keep-change-stop-start']?.choices ?? {}
  return choices[textAt(row, 'keep-change-stop-start') ?? ''] ?? ''
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
  const { dates: title, datesHead: head, parts } = person.actions
  return [
    { kind: 'heading', style: 'finding', text: title },
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
