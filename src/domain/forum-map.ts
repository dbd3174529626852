// Which forum or meeting each decision of week one is taken in, and which question each forum exists to answer.
import type { Context } from './context.ts'
import { isInScope } from './decision-rights.ts'
import type { Edit } from './edit.ts'
import { isKept } from './meeting-load.ts'
import { orderBetween } from './order-key.ts'
import { textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export interface MappedDecision {
  readonly row: string
  readonly name: string
  /** As typed; '' where blank. */
  readonly forum: string
}

/** A forum, or a meeting that takes at least one decision. */
export interface DecisionPlace {
  readonly table: 'forums' | 'meetings'
  readonly row: string
  readonly name: string
  /** Null for a forum without one, and for every meeting that is no forum. */
  readonly question: string | null
  /** A meeting that stops or is merged: its decisions need another place. */
  readonly ends: boolean
  readonly decisions: readonly MappedDecision[]
}

export interface ForumMap {
  /** Decisions in scope. */
  readonly decisions: number
  /** Those with a forum or a meeting that stays. */
  readonly placed: number
  readonly unplaced: readonly MappedDecision[]
  /** Those that name something that is neither a forum nor a meeting. */
  readonly unknown: readonly MappedDecision[]
  /** Forums in table order, then meetings. */
  readonly places: readonly DecisionPlace[]
  readonly forums: number
  readonly withoutQuestion: number
  readonly withoutDecision: number
}

/** Names are the same whatever their case and spaces. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** A forum that is also a meeting of the list goes by both names. */
export function findForumMap({ workbook }: Context): ForumMap {
  const forums = findRows(workbook, 'forums').filter(isStarted)
  const meetings = findRows(workbook, 'meetings')
  const placeOf = new Map<string, Row>()
  const addName = (name: string | undefined, row: Row) => {
    if (name !== undefined && !placeOf.has(foldName(name))) placeOf.set(foldName(name), row)
  }
  for (const forum of forums) addName(textAt(forum, 'forum'), forum)
  for (const forum of forums) {
    const meeting = findRow(workbook, 'meetings', textAt(forum, 'is-this-meeting') ?? '')
    if (meeting !== undefined) addName(textAt(meeting, 'meeting'), forum)
  }
  for (const meeting of meetings) addName(textAt(meeting, 'meeting'), meeting)

  const inScope = findRows(workbook, 'decision-rights').filter(isInScope).map(mapDecision)
  const taken = new Map<Row, MappedDecision[]>()
  const unplaced: MappedDecision[] = []
  const unknown: MappedDecision[] = []
  for (const decision of inScope) {
    const place = placeOf.get(foldName(decision.forum))
    if (decision.forum === '') unplaced.push(decision)
    else if (place === undefined) unknown.push(decision)
    else taken.set(place, [...(taken.get(place) ?? []), decision])
  }

  const places = [
    ...forums.map((row): DecisionPlace => ({
      table: 'forums',
      row: row.id,
      name: textAt(row, 'forum') ?? '',
      question: textAt(row, 'the-question-it-exists-to-answer') ?? null,
      ends: hasEnded(workbook, row),
      decisions: taken.get(row) ?? [],
    })),
    ...meetings
      .filter((row) => taken.has(row))
      .map((row): DecisionPlace => ({
        table: 'meetings',
        row: row.id,
        name: textAt(row, 'meeting') ?? '',
        question: null,
        ends: !isKept(row),
        decisions: taken.get(row) ?? [],
      })),
  ]
  return {
    decisions: inScope.length,
    placed: places.reduce((sum, place) => sum + (place.ends ? 0 : place.decisions.length), 0),
    unplaced,
    unknown,
    places,
    forums: forums.length,
    withoutQuestion: places.filter(({ table, question }) => table === 'forums' && question === null).length,
    withoutDecision: places.filter(({ table, decisions }) => table === 'forums' && decisions.length === 0)
      .length,
  }
}

/** A row that holds more than the place kept for it. */
function isStarted(row: Row): boolean {
  return textAt(row, 'forum') !== undefined || textAt(row, 'the-question-it-exists-to-answer') !== undefined
}

function hasEnded(workbook: Workbook, forum: Row): boolean {
  const meeting = findRow(workbook, 'meetings', textAt(forum, 'is-this-meeting') ?? '')
  return meeting !== undefined && !isKept(meeting)
}

function mapDecision(row: Row): MappedDecision {
  return { row: row.id, name: textAt(row, 'decision') ?? '', forum: textAt(row, 'forum')?.trim() ?? '' }
}

export interface ForumName {
  readonly table: 'forums' | 'meetings'
  readonly row: string
  readonly name: string
}

/** What a decision can be given to: forums, then meetings that stay; each name once. */
export function findForumNames(workbook: Workbook): readonly ForumName[] {
  const seen = new Set<string>()
  const named = (table: ForumName['table'], column: string) => (row: Row) => {
    const name = textAt(row, column)
    if (name === undefined || seen.has(foldName(name))) return []
    seen.add(foldName(name))
    return [{ table, row: row.id, name: name.trim() }]
  }
  return [
    ...findRows(workbook, 'forums').flatMap(named('forums', 'forum')),
    ...findRows(workbook, 'meetings').filter(isKept).flatMap(named('meetings', 'meeting')),
  ]
}

export function makeForumEdit(decision: string, forum: string): Edit {
  return {
    kind: 'set-cells',
    table: 'decision-rights',
    changes: [{ row: decision, column: 'forum', value: forum }],
  }
}

/** A new forum for the decision, as one step; `id` is that of the new row. */
export function makeNewForumEdit(workbook: Workbook, decision: string, forum: string, id: string): Edit {
  const last = findRows(workbook, 'forums').at(-1)?.order ?? null
  return {
    kind: 'batch',
    edits: [
      {
        kind: 'insert-rows',
        table: 'forums',
        rows: [{ id, order: orderBetween(last, null), cells: { forum } }],
      },
      makeForumEdit(decision, forum),
    ],
  }
}
