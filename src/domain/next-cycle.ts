// A new workbook that begins where this one ends: it carries what is still true and leaves behind what was only said once.
import { isUnread } from './cell.ts'
import type { Cell } from './cell.ts'
import type { Column } from './column.ts'
import { isStored } from './column.ts'
import type { Context } from './context.ts'
import { findLetters } from './decision-rights.ts'
import { isSettled } from './flow.ts'
import { findPlace, findPointedTables, isThere } from './link.ts'
import { ordersBetween } from './order-key.ts'
import { findOutcomeStatus } from './outcome-progress.ts'
import { dateAt, listAt, numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { tables } from './tables/index.ts'
import { makeWorkbook } from './template.ts'
import type { Template } from './template.ts'
import { findRow, findRows, makeTableRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

export interface NextCycle extends Pick<Template, 'id' | 'device' | 'seedText'> {
  readonly title: string
  /** ISO calendar date. */
  readonly startDate: string
  /** What an action or decision says that comes from a lesson. */
  readonly lessonText: LessonText
}

export const lessonKinds = ['keep', 'change', 'stop', 'start'] as const
export type LessonKind = (typeof lessonKinds)[number]

/** Cells of a carried row by its id. */
interface Carried {
  readonly id: string
  readonly cells: Row['cells']
}

/** Wording of a lesson that becomes an action or a decision. */
type LessonText = (what: LessonKind | null, lesson: string) => string

type Carry = (context: Context, lessonText: LessonText) => readonly Carried[]

/** Every row as it is, with cells taken away or changed. */
function each(table: TableId, change: (row: Row, workbook: Workbook) => Row['cells'] | null): Carry {
  return ({ workbook }) =>
    findRows(workbook, table).flatMap((row) => {
      const cells = change(row, workbook)
      return cells === null ? [] : [{ id: row.id, cells }]
    })
}

const noText: LessonText = (_what, lesson) => lesson

const whole = (row: Row): Row['cells'] => row.cells

function without(cells: Row['cells'], ...columns: readonly string[]): Row['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !columns.includes(column)))
}

/** Cells with each `from` column moved over its `to` column where it holds something, and cleared. */
function moved(cells: Row['cells'], columns: readonly (readonly [from: string, to: string])[]): Row['cells'] {
  const next: Record<string, Cell> = { ...without(cells, ...columns.map(([from]) => from)) }
  for (const [from, to] of columns) {
    const cell = cells[from]
    if (cell !== undefined && !isUnread(cell)) next[to] = cell
  }
  return next
}

function isAgreed(decision: Row, { tables }: Workbook): boolean {
  return findLetters(tables.roles, decision, 'to-be').size > 0
}

const thenColumns = [
  'times-per-year',
  'minutes',
  'attendees',
  'technology-leaders-part',
  'strategy-minutes',
].map((column) => [`then-${column}`, column] as const)

/** Tables that are not listed begin as in any new workbook. The facts are carried apart. */
const carries: Readonly<Partial<Record<TableId, Carry>>> = {
  people: each('people', whole),
  roles: each('roles', whole),
  // Mandate, target and the actual last agreed; evidence was for the old value.
  'integration-points': each('integration-points', ({ cells }) =>
    without(cells, 'evidence', 'consequence-of-absence'),
  ),
  // Who gets to know what is judged anew.
  'information-flows': each('information-flows', ({ cells }) => without(cells, 'reaches')),
  'decision-rights': each('decision-rights', (row, workbook) =>
    isAgreed(row, workbook) ? moved(row.cells, [['to-be-roles', 'as-is-roles']]) : row.cells,
  ),
  symptoms: each('symptoms', ({ cells }) =>
    without(cells, 'agreed-frequency', 'recent-example', 'cost', 'priority'),
  ),
  meetings: each('meetings', (row) =>
    isDropped(row) ? null : without(moved(row.cells, thenColumns), 'decision', 'merged-into'),
  ),
  forums: ({ workbook }) =>
    findRows(workbook, 'forums').map((row) => ({ id: row.id, cells: withMeetingKept(row, workbook) })),
  'outcome-measures': (context) => findLiveMeasures(context).map(({ id, cells }) => ({ id, cells })),
  readings: (context) => {
    const live = new Set(findLiveMeasures(context).map(({ id }) => id))
    return each('readings', (row) => (live.has(textAt(row, 'measure') ?? '') ? row.cells : null))(
      context,
      noText,
    )
  },
  scorecard: each('scorecard', (row) =>
    isGivenUp(row) ? null : moved(row.cells, [['weight-agreed', 'weight-today']]),
  ),
  'business-cases': each('business-cases', (row) => (textAt(row, 'verdict') === 'stop' ? null : row.cells)),
  glossary: each('glossary', whole),
  'pillar-actions': each('pillar-actions', (row) =>
    textAt(row, 'status') === 'dropped'
      ? { ...without(row.cells, 'reason', 'owner', 'due', 'evidence'), status: 'not-started' }
      : row.cells,
  ),
  'flow-log': each('flow-log', (row) => (isOpen(row) ? row.cells : null)),
  results: each('results', (row) => {
    const rest = without(row.cells, 'evidence', 'how-much-of-it-is-due-to-integration')
    return numberAt(row, 'now') === undefined
      ? without(rest, 'now')
      : without(moved(rest, [['now', 'before']]), 'before-period')
  }),
  actions: (context, lessonText) => [...openActions(context), ...lessonActions(context, lessonText)],
  decisions: lessonDecisions,
  'parking-lot': each('parking-lot', (row) =>
    textAt(row, 'where-it-goes') === undefined ? row.cells : null,
  ),
  views: each('views', whole),
  meanings: each('meanings', whole),
  agenda: each('agenda', ({ cells }) => without(cells, 'actual-start', 'actual-end')),
}

/** Stopped, or merged into another. */
function isDropped(row: Row): boolean {
  const decision = textAt(row, 'decision')
  return decision === 'stop' || decision === 'merge'
}

/** Its agreed weight is nothing: nobody is measured by it any more. */
function isGivenUp(row: Row): boolean {
  return numberAt(row, 'weight-agreed') === 0
}

/** Not at its target yet, or somebody is measured by it. */
function findLiveMeasures(context: Context): readonly Row[] {
  const named = new Set(
    findRows(context.workbook, 'scorecard').flatMap((row) =>
      isGivenUp(row) ? [] : (textAt(row, 'outcome-measure') ?? []),
    ),
  )
  return findRows(context.workbook, 'outcome-measures').filter(
    (row) => named.has(row.id) || findOutcomeStatus(row, context) !== 'reached',
  )
}

/** Still on its way: not withdrawn, and neither adopted nor declined. */
function isOpen(row: Row): boolean {
  return textAt(row, 'result') !== 'withdrawn' && !isSettled(row)
}

/** A forum whose meeting was merged is the meeting it went into. */
function withMeetingKept(row: Row, workbook: Workbook): Row['cells'] {
  const seen = new Set<string>()
  let id = textAt(row, 'is-this-meeting')
  let meeting = id === undefined ? undefined : findRow(workbook, 'meetings', id)
  while (id !== undefined && meeting !== undefined && isDropped(meeting) && !seen.has(id)) {
    seen.add(id)
    id = textAt(meeting, 'merged-into')
    meeting = id === undefined ? undefined : findRow(workbook, 'meetings', id)
  }
  const rest = without(row.cells, 'is-this-meeting')
  return id === undefined || meeting === undefined || isDropped(meeting)
    ? rest
    : { ...rest, 'is-this-meeting': id }
}

function openActions({ workbook }: Context): readonly Carried[] {
  return findRows(workbook, 'actions')
    .filter((row) => !['done', 'dropped'].includes(textAt(row, 'status') ?? ''))
    .map(({ id, cells }) => ({ id, cells }))
}

function findLessons({ workbook }: Context): readonly Row[] {
  return findRows(workbook, 'next-cycle').filter((row) => textAt(row, 'lesson') !== undefined)
}

/** What to keep becomes a decision, everything else an action. */
function lessonDecisions(context: Context, lessonText: LessonText): readonly Carried[] {
  return findLessons(context)
    .filter((row) => kindOf(row) === 'keep')
    .map((row) => ({
      id: row.id,
      cells: {
        decision: lessonText('keep', textAt(row, 'lesson') ?? ''),
        date: dateOfLessons(context),
        ...copied(row, [
          ['owner', 'decided-by'],
          ['when', 'review-on'],
        ]),
      },
    }))
}

function lessonActions(context: Context, lessonText: LessonText): readonly Carried[] {
  const taken = new Set(openActions(context).map(({ id }) => id))
  return findLessons(context)
    .filter((row) => kindOf(row) !== 'keep')
    .map((row) => {
      const id = freeId(row.id, taken)
      taken.add(id)
      return {
        id,
        cells: {
          action: lessonText(kindOf(row), textAt(row, 'lesson') ?? ''),
          status: 'not-started',
          ...copied(row, [
            ['owner', 'owner'],
            ['when', 'due'],
          ]),
        },
      }
    })
}

function kindOf(row: Row): LessonKind | null {
  return lessonKinds.find((kind) => kind === textAt(row, 'keep-change-stop-start')) ?? null
}

/** The day month six was signed, else the as-of date. */
function dateOfLessons({ workbook, asOf }: Context): string {
  const row = findRow(workbook, 'stages', 'month-six')
  const signed = row === undefined ? undefined : dateAt(row, 'sign-off-date')
  return row !== undefined && textAt(row, 'status') === 'done' && signed !== undefined ? signed : asOf
}

function copied(row: Row, columns: readonly (readonly [from: string, to: string])[]): Row['cells'] {
  return Object.fromEntries(
    columns.flatMap(([from, to]) => {
      const cell = row.cells[from]
      return cell === undefined || isUnread(cell) ? [] : [[to, cell] as const]
    }),
  )
}

/** Ids are unique in their table only: a lesson may be called as an action is. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? id : `${id.slice(0, 56)}-${String(count)}`
    if (!taken.has(tried)) return tried
  }
}

/** Rows by table that go along, in order, before links are looked through. */
function findCarried(context: Context, lessonText: LessonText): ReadonlyMap<TableId, readonly Carried[]> {
  const found = new Map<TableId, readonly Carried[]>()
  for (const table of tableIds) {
    const rows = carries[table]?.(context, lessonText)
    if (rows !== undefined) found.set(table, rows)
  }
  return found
}

/** Row ids stay, so links inside stay valid; a link to what was left behind is cleared. */
export function makeNextCycle(context: Context, next: NextCycle): Workbook {
  const fresh = makeWorkbook({
    id: next.id,
    device: next.device,
    facts: { title: next.title, organisation: '', technologyLeader: '', startDate: next.startDate },
    seedText: next.seedText,
  })
  const carried = findCarried(context, next.lessonText)
  const replaced: Partial<Record<TableId, TableRows>> = { facts: carryFacts(context.workbook, fresh) }
  const stamps = { row: `${next.device}:1` }
  for (const [table, rows] of carried) {
    const complete = withSeeds(table, rows, fresh)
    const orders = ordersBetween(null, null, complete.length)
    replaced[table] = makeTableRows(
      complete.map(({ id, cells }, index) => ({ id, order: orders[index] ?? '', cells, stamps })),
    )
  }
  const joined: Workbook = { ...fresh, tables: { ...fresh.tables, ...replaced } }
  return withValidLinks(joined)
}

/** Where the method fixes the rows none may be missing. */
function withSeeds(table: TableId, rows: readonly Carried[], fresh: Workbook): readonly Carried[] {
  if (tables[table].fixedRows !== true) return rows
  const known = new Map(rows.map((row) => [row.id, row]))
  return findRows(fresh, table).map(({ id, cells }) => known.get(id) ?? { id, cells })
}

/** All facts but title and start date. */
function carryFacts(source: Workbook, fresh: Workbook): TableRows {
  return makeTableRows(
    findRows(fresh, 'facts').map((row) => {
      const old = findRow(source, 'facts', row.id)?.cells ?? {}
      return { ...row, cells: { ...row.cells, ...without(old, 'title', 'start-date') } }
    }),
  )
}

/** Every person, reference and link that names a row which did not come along is cleared. */
function withValidLinks(workbook: Workbook): Workbook {
  const next: Partial<Record<TableId, TableRows>> = {}
  for (const table of tableIds) {
    const columns = tables[table].columns.filter(
      (column) => isStored(column) && findPointedTables(column).length > 0,
    )
    if (columns.length === 0) continue
    next[table] = makeTableRows(
      findRows(workbook, table).map((row) =>
        columns.reduce((kept, column) => withValidCell(kept, column, workbook), row),
      ),
    )
  }
  return { ...workbook, tables: { ...workbook.tables, ...next } }
}

function withValidCell(row: Row, column: Column, workbook: Workbook): Row {
  const cell = row.cells[column.id]
  if (cell === undefined || isUnread(cell)) return row
  if (typeof cell === 'string') {
    return isThere(workbook, findPlace(column, cell)) ? row : { ...row, cells: without(row.cells, column.id) }
  }
  const all = listAt(row, column.id)
  const kept = all.filter((id) => isThere(workbook, findPlace(column, id)))
  if (kept.length === all.length) return row
  const rest = without(row.cells, column.id)
  return { ...row, cells: kept.length === 0 ? rest : { ...rest, [column.id]: kept } }
}

/** What goes along, in the words of a person who has to agree to it: how many of each, and how many stay behind. */
export interface CarriedCounts {
  readonly people: number
  readonly points: number
  readonly decisionRights: number
  /** Decisions whose agreed roles become today's. */
  readonly rightsAgreed: number
  readonly meetings: number
  readonly meetingsDropped: number
  readonly forums: number
  readonly glossary: number
  readonly outcomeMeasures: number
  readonly readings: number
  readonly businessCases: number
  readonly casesStopped: number
  readonly openActions: number
  readonly openItems: number
  readonly lessonActions: number
  readonly lessonDecisions: number
  /** Results whose value now becomes the one before. */
  readonly results: number
}

export function countCarried(context: Context): CarriedCounts {
  const { workbook } = context
  const carried = findCarried(context, noText)
  const count = (table: TableId) => carried.get(table)?.length ?? 0
  const fromLessons = lessonActions(context, noText).length
  return {
    people: count('people'),
    points: count('integration-points'),
    decisionRights: count('decision-rights'),
    rightsAgreed: findRows(workbook, 'decision-rights').filter((row) => isAgreed(row, workbook)).length,
    meetings: count('meetings'),
    meetingsDropped: findRows(workbook, 'meetings').length - count('meetings'),
    forums: count('forums'),
    glossary: count('glossary'),
    outcomeMeasures: count('outcome-measures'),
    readings: count('readings'),
    businessCases: count('business-cases'),
    casesStopped: findRows(workbook, 'business-cases').length - count('business-cases'),
    openActions: count('actions') - fromLessons,
    openItems: count('flow-log'),
    lessonActions: fromLessons,
    lessonDecisions: count('decisions'),
    results: findRows(workbook, 'results').filter((row) => numberAt(row, 'now') !== undefined).length,
  }
}
