// What makes two states of a workbook hard to compare: a question reworded, a unit, a target or a scheme changed.
import type { SchemeId } from './catalogue.ts'
import { isUnread } from './cell.ts'
import type { Cell } from './cell.ts'
import { findLetters } from './decision-rights.ts'
import { findScheme, findStartDate, findVelocityTargetDays } from './facts.ts'
import { makeLink } from './link.ts'
import type { MeasureId } from './measure.ts'
import { findLatestRevealed } from './perception.ts'
import { ratingAt, textAt } from './read.ts'
import { findCountedAnswers, findItems, findProgress, isRevealed } from './rounds.ts'
import type { ItemAnswers } from './rounds.ts'
import type { Row } from './row.ts'
import type { TableId } from './table-id.ts'
import { roundIds } from './tables/rounds.ts'
import type { RoundId } from './tables/rounds.ts'
import { tables } from './tables/index.ts'
import { findTechnologyLeader, findTechnologyLeaderName } from './technology-leader.ts'
import { isSameCell } from './trim-edit.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export type ComparisonWarning =
  | { readonly code: 'another-workbook' }
  | {
      /** The question asks something else in words; `rated` where it has an answer on both sides. */
      readonly code: 'reworded'
      readonly table: TableId
      readonly row: string
      readonly column: string
      readonly before: string
      readonly after: string
      readonly rated: boolean
      readonly affects: readonly MeasureId[]
    }
  | {
      /** What the row's numbers mean is another: its unit, direction, weight, baseline or target. */
      readonly code: 'redefined'
      readonly table: TableId
      readonly row: string
      readonly column: string
      readonly before: Cell
      readonly after: Cell
      readonly affects: readonly MeasureId[]
    }
  | { readonly code: 'velocity-target'; readonly before: number; readonly after: number }
  | { readonly code: 'scheme'; readonly before: SchemeId; readonly after: SchemeId }
  | { readonly code: 'start-date'; readonly before: string; readonly after: string }
  | { readonly code: 'technology-leader'; readonly before: string | null; readonly after: string | null }
  | {
      /** Of the revealed rounds that are held against each other. */
      readonly code: 'raters' | 'items'
      readonly inBoth: number
      readonly onlyBefore: number
      readonly onlyAfter: number
    }

/** The most basic ones first, then by table and row. */
export function findWarnings(before: Workbook, after: Workbook): readonly ComparisonWarning[] {
  const now = findAnswered(after)
  const asked = new Set([...findAnswered(before)].filter((link) => now.has(link)))
  return [
    ...(before.id === after.id ? [] : [{ code: 'another-workbook' } as const]),
    ...findFactWarnings(before, after),
    ...findRoundWarnings(before, after),
    ...meanings.flatMap((meaning) => findMeaningWarnings(meaning, asked, before, after)),
  ]
}

function findFactWarnings(before: Workbook, after: Workbook): readonly ComparisonWarning[] {
  const found: ComparisonWarning[] = []
  const targets = { before: findVelocityTargetDays(before), after: findVelocityTargetDays(after) }
  if (targets.before !== targets.after) found.push({ code: 'velocity-target', ...targets })
  const schemes = { before: findScheme(before).id, after: findScheme(after).id }
  if (schemes.before !== schemes.after) found.push({ code: 'scheme', ...schemes })
  // What was blank before had no number yet that could mean something else now.
  const [start, newStart] = [findStartDate(before), findStartDate(after)]
  if (start !== undefined && newStart !== undefined && start !== newStart) {
    found.push({ code: 'start-date', before: start, after: newStart })
  }
  const [leader, newLeader] = [findTechnologyLeader(before), findTechnologyLeader(after)]
  if (leader !== undefined && newLeader !== undefined && leader !== newLeader) {
    const names = { before: findTechnologyLeaderName(before), after: findTechnologyLeaderName(after) }
    found.push({ code: 'technology-leader', before: names.before ?? null, after: names.after ?? null })
  }
  return found
}

function findRoundWarnings(before: Workbook, after: Workbook): readonly ComparisonWarning[] {
  const [old, now] = [findLatestRevealed(before), findLatestRevealed(after)]
  if (old === null || now === null) return []
  return [
    ...differ('raters', answeredBy(before, old), answeredBy(after, now)),
    ...differ('items', askedIn(before, old), askedIn(after, now)),
  ]
}

function answeredBy(workbook: Workbook, round: RoundId): ReadonlySet<string> {
  const progress = findProgress(workbook, round)
  return new Set(progress.flatMap(({ person, answered }) => (answered > 0 ? [person.id] : [])))
}

function askedIn(workbook: Workbook, round: RoundId): ReadonlySet<string> {
  return new Set(findItems(workbook, round).map(({ link }) => link))
}

function differ(
  code: 'raters' | 'items',
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly ComparisonWarning[] {
  const inBoth = [...before].filter((id) => after.has(id)).length
  const counts = { inBoth, onlyBefore: before.size - inBoth, onlyAfter: after.size - inBoth }
  return counts.onlyBefore === 0 && counts.onlyAfter === 0 ? [] : [{ code, ...counts }]
}

/** What a row of the table asks, and what its numbers are counted in. */
interface Meaning {
  readonly table: TableId
  /** Columns whose change makes the same numbers mean something else. */
  readonly definition: readonly string[]
  /** Whether the row says anything on its side that the other is held against. */
  readonly rated: (row: Row, workbook: Workbook) => boolean
  readonly affects: readonly MeasureId[]
}

const hasAny =
  (...columns: readonly string[]) =>
  (row: Row) =>
    columns.some((column) => row.cells[column] !== undefined && !isUnread(row.cells[column]))

const hasLetters = (row: Row, { tables }: Workbook) => findLetters(tables.roles, row, 'as-is').size > 0

const meanings: readonly Meaning[] = [
  {
    table: 'integration-points',
    definition: ['kind', 'importance'],
    rated: (row) => ratingAt(row, 'actual', 'involvement') !== undefined,
    affects: ['M1', 'M7'],
  },
  { table: 'information-flows', definition: ['direction'], rated: hasAny('reaches'), affects: ['M2'] },
  { table: 'decision-rights', definition: [], rated: hasLetters, affects: ['M3'] },
  { table: 'symptoms', definition: [], rated: hasAny('agreed-frequency'), affects: ['M10', 'M7'] },
  {
    table: 'translation-skills',
    definition: ['person', 'direction', 'skill'],
    rated: hasAny('before', 'after'),
    affects: ['M5'],
  },
  {
    table: 'outcome-measures',
    definition: ['unit', 'better-when', 'baseline', 'baseline-date', 'target', 'target-date'],
    rated: hasAny('baseline', 'target'),
    affects: [],
  },
  { table: 'results', definition: ['unit', 'before', 'before-period'], rated: hasAny('before'), affects: [] },
  { table: 'pillar-actions', definition: [], rated: hasAny('status'), affects: [] },
]

function findMeaningWarnings(
  { table, definition, rated, affects }: Meaning,
  asked: ReadonlySet<string>,
  before: Workbook,
  after: Workbook,
): readonly ComparisonWarning[] {
  if (before.tables[table] === after.tables[table]) return []
  return findRows(after, table).flatMap((now) => {
    const old = findRow(before, table, now.id)
    if (old === undefined || old === now) return []
    const place = { table, row: now.id }
    const found: ComparisonWarning[] = []
    const ratedInBoth = () => rated(old, before) && rated(now, after)
    const column = tables[table].nameColumn
    const wording = { before: textAt(old, column), after: textAt(now, column) }
    // A choice in the name column is a definition and not a wording.
    const worded = !definition.includes(column)
    if (worded && wording.before !== undefined && wording.after !== undefined) {
      if (wording.before.trim() !== wording.after.trim()) {
        const isRated = asked.has(makeLink(table, now.id)) || ratedInBoth()
        const texts = { before: wording.before, after: wording.after }
        found.push({ code: 'reworded', ...place, column, ...texts, rated: isRated, affects })
      }
    }
    for (const defined of definition) {
      const [was, is] = [old.cells[defined], now.cells[defined]]
      if (was === undefined || is === undefined || isSameCell(was, is)) continue
      if (!ratedInBoth()) continue
      found.push({ code: 'redefined', ...place, column: defined, before: was, after: is, affects })
    }
    return found
  })
}

/** Links of the items that have an answer in a revealed round. */
function findAnswered(workbook: Workbook): ReadonlySet<string> {
  const asked = roundIds
    .filter((round) => isRevealed(workbook, round))
    .flatMap((round) => [...findCountedAnswers(workbook, round)])
  const hasValue = ({ byPerson }: ItemAnswers) =>
    [...byPerson.values()].some(({ cells }) => cells['value'] !== undefined)
  return new Set(asked.flatMap(([item, answers]) => (hasValue(answers) ? [item] : [])))
}
