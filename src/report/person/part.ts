// One person's part of the workbook as rows: whatever names them as the one who acts, answers or takes part.
import type { Context } from '../../domain/context.ts'
import { findLetters, isInScope } from '../../domain/decision-rights.ts'
import { makeLink } from '../../domain/link.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { dateAt, listAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findTechnologyLeader } from '../../domain/technology-leader.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { Briefing } from '../briefing-context.ts'

/** A part is torn out and carried along: what is longer stands in the workbook. */
export const mostLines = 6

export const taskTables = ['actions', 'pillar-actions'] as const
export type TaskTable = (typeof taskTables)[number]

export interface Task {
  readonly table: TaskTable
  readonly row: Row
  readonly due: string | undefined
  readonly overdue: number | undefined
}

export interface PersonPart {
  readonly person: Row
  /** Roles of the decision matrix they hold. */
  readonly roles: readonly Row[]
  readonly isTechnologyLeader: boolean
  /** Neither done nor dropped; the soonest due first, within each table. */
  readonly tasks: readonly Task[]
  readonly done: number
  /** Lessons for the next cycle, the soonest due first: what is carried on, and no action. */
  readonly lessons: readonly Row[]
}

/** Null where no person is chosen, or the one chosen is gone. */
export function findPart({ choice, context }: Briefing): PersonPart | null {
  const { workbook } = context
  const person = choice.person === undefined ? undefined : findRow(workbook, 'people', choice.person)
  if (person === undefined) return null
  const own = taskTables.flatMap((table) =>
    findOwned(context, table, 'owner', person.id).map((row) => ({ table, row })),
  )
  const isOpen = ({ row }: { row: Row }) => !['done', 'dropped'].includes(textAt(row, 'status') ?? '')
  return {
    person,
    roles: findOwned(context, 'roles', 'who-holds-each', person.id),
    isTechnologyLeader: findTechnologyLeader(workbook) === person.id,
    tasks: own
      .filter(isOpen)
      .map((task) => readTask(task, context))
      .sort((a, b) => byDate(a.due, b.due)),
    done: own.filter(({ row }) => textAt(row, 'status') === 'done').length,
    lessons: [...findOwned(context, 'next-cycle', 'owner', person.id)].sort((a, b) =>
      byDate(dateAt(a, 'when'), dateAt(b, 'when')),
    ),
  }
}

function readTask({ table, row }: Pick<Task, 'table' | 'row'>, context: Context): Task {
  return { table, row, due: dateAt(row, 'due'), overdue: findDaysOverdue(row, context) }
}

/** What has no date comes last. */
function byDate(a = '9999', b = '9999'): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows whose column names the person, in table order. */
export function findOwned(
  { workbook }: Context,
  table: TableId,
  column: string,
  person: string,
): readonly Row[] {
  return findRows(workbook, table).filter((row) => textAt(row, column) === person)
}

export interface DecisionPart {
  readonly row: Row
  readonly asIs: string
  readonly toBe: string
  /** Something is agreed for some role. */
  readonly isAgreed: boolean
}

/** Decisions in scope in which one of their roles has a letter today or as agreed. */
export function findDecisions({ workbook }: Context, roles: readonly Row[]): readonly DecisionPart[] {
  const held = (letters: ReadonlyMap<string, string>) => roles.map(({ id }) => letters.get(id) ?? '').join('')
  return findRows(workbook, 'decision-rights').flatMap((row) => {
    const agreed = findLetters(workbook.tables.roles, row, 'to-be')
    const part = {
      row,
      asIs: held(findLetters(workbook.tables.roles, row, 'as-is')),
      toBe: held(agreed),
      isAgreed: agreed.size > 0,
    }
    return isInScope(row) && part.asIs + part.toBe !== '' ? [part] : []
  })
}

/** Forums they are a member of or own. */
export function findForums(context: Context, person: string): readonly Row[] {
  return findRows(context.workbook, 'forums').filter(
    (row) => textAt(row, 'owner') === person || listAt(row, 'members').includes(person),
  )
}

/** Leadership meetings kept or new, with the technology leader's part in them: told to nobody else. */
export function findMeetings({ workbook }: Context, { isTechnologyLeader }: PersonPart): readonly Row[] {
  if (!isTechnologyLeader) return []
  return findRows(workbook, 'meetings').filter((row) => {
    const decision = textAt(row, 'decision')
    const isKept = decision !== 'stop' && decision !== 'merge'
    const part = textAt(row, 'technology-leaders-part') ?? textAt(row, 'then-technology-leaders-part')
    return isKept && part !== undefined
  })
}

/** What they answer for beside actions, with the column that says so. */
export const runColumns: readonly (readonly [
  table: TableId,
  column: string,
  part: 'owner' | 'sponsor' | 'chair' | 'technology',
])[] = [
  ['forums', 'owner', 'owner'],
  ['outcome-reviews', 'chair', 'chair'],
  ['business-cases', 'sponsor', 'sponsor'],
  ['business-cases', 'technology-owner', 'technology'],
  ['information-flows', 'owner', 'owner'],
]

/** Rows of what somebody runs; a case that is to stop is run by nobody. */
export function findRun(context: Context, table: TableId, column: string, person: string): readonly Row[] {
  return findOwned(context, table, column, person).filter(
    (row) => table !== 'business-cases' || textAt(row, 'verdict') !== 'stop',
  )
}

export function countAnswersFor(context: Context, person: string): number {
  const owned = runColumns.flatMap(([table, column]) =>
    findRun(context, table, column, person).map(({ id }) => makeLink(table, id)),
  )
  const outcomes = findOutcomes(context, person).map(({ id }) => id)
  return new Set([...owned, ...outcomes]).size + findOwned(context, 'scorecard', 'person', person).length
}

export function findOutcomes({ workbook }: Context, person: string): readonly Row[] {
  return findRows(workbook, 'outcome-measures').filter(
    (row) => textAt(row, 'business-owner') === person || textAt(row, 'technology-owner') === person,
  )
}
