// Who answers what in a rating round, and how far everyone is. Reads no answer's value: those may still be hidden.
import { symptoms } from './catalogue.ts'
import { listAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import type { RoundId } from './tables/rounds.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** A question of a round: how far in the technology leader is at a stage of strategy, or how often a symptom shows. */
export interface RoundItem {
  /** `table/row`, as a rating's `item` holds it. */
  readonly link: string
  readonly table: 'integration-points' | 'symptoms'
  readonly row: Row
  readonly scale: 'involvement' | 'frequency'
}

const blindSymptoms: ReadonlySet<string> = new Set(symptoms.filter(({ blind }) => blind).map(({ id }) => id))

/** All that can be asked in a round: every stage of strategy, then every symptom that is answered blind. */
export function findPossibleItems(workbook: Workbook): readonly RoundItem[] {
  const points = findRows(workbook, 'integration-points').map((row): RoundItem => ({
    link: `integration-points/${row.id}`,
    table: 'integration-points',
    row,
    scale: 'involvement',
  }))
  const blind = findRows(workbook, 'symptoms')
    .filter(({ id }) => blindSymptoms.has(id))
    .map((row): RoundItem => ({ link: `symptoms/${row.id}`, table: 'symptoms', row, scale: 'frequency' }))
  return [...points, ...blind]
}

/** What the round asks, in table order: the chosen items, or all where none was chosen. */
export function findItems(workbook: Workbook, round: RoundId): readonly RoundItem[] {
  const possible = findPossibleItems(workbook)
  const row = findRow(workbook, 'rounds', round)
  const chosen = new Set(row === undefined ? [] : listAt(row, 'items'))
  const found = possible.filter(({ link }) => chosen.has(link))
  return found.length === 0 ? possible : found
}

/** Who answers: the chosen people who are still listed, or the executive team where none was chosen. */
export function findRaters(workbook: Workbook, round: RoundId): readonly Row[] {
  const row = findRow(workbook, 'rounds', round)
  const chosen = new Set(row === undefined ? [] : listAt(row, 'raters'))
  const people = findRows(workbook, 'people')
  const found = people.filter(({ id }) => chosen.has(id))
  return found.length === 0
    ? people.filter((person) => yesNoAt(person, 'in-the-executive-team') === true)
    : found
}

export function isRevealed(workbook: Workbook, round: RoundId): boolean {
  const row = findRow(workbook, 'rounds', round)
  return row !== undefined && textAt(row, 'state') === 'revealed'
}

/** The technology leader agreed that answers are shown by side, business against technology. */
export function hasConsent(workbook: Workbook, round: RoundId): boolean {
  const row = findRow(workbook, 'rounds', round)
  return row !== undefined && yesNoAt(row, 'consent-of-the-technology-leader-to-a-split-by-side') === true
}

/** One person's rating rows of a round, by item link. */
export function findAnswers(workbook: Workbook, round: RoundId, person: string): ReadonlyMap<string, Row> {
  const answers = new Map<string, Row>()
  for (const row of findRows(workbook, 'ratings')) {
    const item = textAt(row, 'item')
    if (item === undefined || row.cells['round'] !== round || row.cells['respondent'] !== person) continue
    answers.set(item, row)
  }
  return answers
}

export interface RaterProgress {
  readonly person: Row
  /** Items with a value or "not sure". */
  readonly answered: number
  readonly total: number
}

/** How many items each rater has answered, in the order of the people table. */
export function findProgress(workbook: Workbook, round: RoundId): readonly RaterProgress[] {
  const items = new Set(findItems(workbook, round).map(({ link }) => link))
  const answered = new Map<string, Set<string>>()
  for (const row of findRows(workbook, 'ratings')) {
    const item = textAt(row, 'item')
    const person = textAt(row, 'respondent')
    if (item === undefined || person === undefined || row.cells['round'] !== round) continue
    if (!items.has(item) || row.cells['value'] === undefined) continue
    answered.set(person, (answered.get(person) ?? new Set()).add(item))
  }
  return findRaters(workbook, round).map((person) => ({
    person,
    answered: answered.get(person.id)?.size ?? 0,
    total: items.size,
  }))
}
