// The meeting ledger: each meeting today and as redesigned, what was decided between, and the edit one gesture makes.
import type { Context } from './context.ts'
import type { CellChange, Edit } from './edit.ts'
import { findForumHours, findHoursAfter, findHoursBefore, findMeetingLoad, isKept } from './meeting-load.ts'
import type { MeetingHours, MeetingLoad } from './meeting-load.ts'
import { memoByReads } from './memo.ts'
import { amountAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** What can become of a meeting. */
export const becomings = ['keep', 'change', 'merge', 'stop', 'new'] as const
export type Becoming = (typeof becomings)[number]

export const thenColumns = [
  'then-times-per-year',
  'then-minutes',
  'then-attendees',
  'then-technology-leaders-part',
  'then-strategy-minutes',
] as const
export type ThenColumn = (typeof thenColumns)[number]

/** One side of a line; null where blank. */
export interface MeetingSide {
  readonly times: number | null
  readonly minutes: number | null
  readonly people: number | null
  readonly part: string | null
  readonly strategyMinutes: number | null
  /** A year's, null where a factor is blank. */
  readonly personHours: number | null
}

export interface LedgerLine {
  readonly row: Row
  readonly name: string
  readonly type: string | null
  readonly becomes: Becoming | null
  /** Null for a meeting that does not exist yet. */
  readonly before: MeetingSide | null
  /** Null while undecided, and where it stops or is merged. */
  readonly after: MeetingSide | null
  readonly mergedInto: string | null
}

/** Null while undecided. */
export function findBecoming(row: Row): Becoming | null {
  const decision = textAt(row, 'decision')
  return becomings.find((each) => each === decision) ?? null
}

/** In table order. */
export function findLedger({ workbook }: Context): readonly LedgerLine[] {
  return findRows(workbook, 'meetings').map((row) => findLine(row))
}

/** One object per row, so that a line that did not change is not drawn again. */
const known = new WeakMap<Row, LedgerLine>()

function findLine(row: Row): LedgerLine {
  const found = known.get(row)
  if (found !== undefined) return found
  const becomes = findBecoming(row)
  const stays = becomes === 'keep' || becomes === 'change' || becomes === 'new'
  const line: LedgerLine = {
    row,
    name: textAt(row, 'meeting') ?? '',
    type: textAt(row, 'type') ?? null,
    becomes,
    before: becomes === 'new' ? null : sideOf(row, findHoursBefore(row), (column) => [column]),
    after: stays ? sideOf(row, findHoursAfter(row), (column, then) => [then, column]) : null,
    mergedInto: becomes === 'merge' ? (textAt(row, 'merged-into') ?? null) : null,
  }
  known.set(row, line)
  return line
}

/** `from` names the cells to read, the first filled one counts. */
function sideOf(
  row: Row,
  hours: MeetingHours | undefined,
  from: (column: string, then: string) => readonly string[],
): MeetingSide {
  const amount = (column: string, then: string) =>
    from(column, then)
      .map((each) => amountAt(row, each))
      .find((value) => value !== undefined) ?? null
  return {
    times: amount('times-per-year', 'then-times-per-year'),
    minutes: amount('minutes', 'then-minutes'),
    people: amount('attendees', 'then-attendees'),
    part:
      from('technology-leaders-part', 'then-technology-leaders-part')
        .map((each) => textAt(row, each))
        .find((part) => part !== undefined) ?? null,
    strategyMinutes: amount('strategy-minutes', 'then-strategy-minutes'),
    personHours: hours?.personHours ?? null,
  }
}

export interface LedgerTotals extends MeetingLoad {
  readonly meetings: number
  /** Without a decision yet. */
  readonly undecided: number
  /** Decided meetings and forums that cannot be counted because a number is blank. */
  readonly incomplete: number
}

/** The sums are those of the measure of meeting load. */
export const findLedgerTotals: (context: Context) => LedgerTotals = memoByReads('meetings', (context) => {
  const rows = findRows(context.workbook, 'meetings')
  const undecided = rows.filter((row) => textAt(row, 'decision') === undefined).length
  const load = findMeetingLoad(context)
  return { ...load, meetings: rows.length, undecided, incomplete: load.missing - undecided }
})

export interface TypeLoad {
  /** A type of meeting, null where not chosen; `forums` are those that are no meeting of the list. */
  readonly type: string | null
  readonly isForums: boolean
  readonly used: number
  readonly before: number
  readonly after: number
  /** The row with the most person-hours on either side. */
  readonly largest: { readonly table: 'meetings' | 'forums'; readonly row: string; readonly name: string }
}

/** Person-hours a year by type, only rows the measure uses: the columns add up to its totals. Most hours first. */
export function findLoadByType({ workbook }: Context): readonly TypeLoad[] {
  const groups = new Map<string, TypeLoad & { readonly most: number }>()
  const add = (
    key: string,
    facts: Pick<TypeLoad, 'type' | 'isForums' | 'largest'>,
    before: number | undefined,
    after: number | undefined,
  ) => {
    if (before === undefined || after === undefined) return
    const group = groups.get(key) ?? { ...facts, used: 0, before: 0, after: 0, most: -1 }
    const size = Math.max(before, after)
    groups.set(key, {
      ...group,
      used: group.used + 1,
      before: group.before + before,
      after: group.after + after,
      ...(size > group.most ? { most: size, largest: facts.largest } : {}),
    })
  }
  for (const row of findRows(workbook, 'meetings')) {
    if (textAt(row, 'decision') === undefined) continue
    const type = textAt(row, 'type') ?? null
    const largest = { table: 'meetings', row: row.id, name: textAt(row, 'meeting') ?? '' } as const
    const before = findHoursBefore(row)?.personHours
    add(`type/${type ?? ''}`, { type, isForums: false, largest }, before, findHoursAfter(row)?.personHours)
  }
  for (const row of findRows(workbook, 'forums')) {
    const meeting = textAt(row, 'is-this-meeting')
    if (meeting !== undefined && findRow(workbook, 'meetings', meeting) !== undefined) continue
    const largest = { table: 'forums', row: row.id, name: textAt(row, 'forum') ?? '' } as const
    add('forums', { type: null, isForums: true, largest }, 0, findForumHours(row)?.personHours)
  }
  return [...groups.values()].sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after))
}

/** Null leaves it undecided again. A meeting no longer merged lets go of the one it was merged into. */
export function makeBecomingEdit(row: Row, becomes: Becoming | null): Edit {
  const changes: CellChange[] = [{ row: row.id, column: 'decision', value: becomes }]
  if (becomes !== 'merge' && row.cells['merged-into'] !== undefined) {
    changes.push({ row: row.id, column: 'merged-into', value: null })
  }
  return { kind: 'set-cells', table: 'meetings', changes }
}

export function makeMergeEdit(row: Row, into: string): Edit {
  return {
    kind: 'set-cells',
    table: 'meetings',
    changes: [
      { row: row.id, column: 'decision', value: 'merge' },
      { row: row.id, column: 'merged-into', value: into },
    ],
  }
}

/** Named meetings that stay, without the one to be merged. */
export function findMergeTargets(workbook: Workbook, row: string): readonly Row[] {
  return findRows(workbook, 'meetings').filter(
    (each) => each.id !== row && isKept(each) && textAt(each, 'meeting') !== undefined,
  )
}
