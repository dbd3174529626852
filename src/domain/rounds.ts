// Who answers what in a rating round, and how far everyone is. Reads no answer's value: those may still be hidden.
import { symptoms } from './catalogue.ts'
import { makeLink } from './link.ts'
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
    link: makeLink('integration-points', row.id),
    table: 'integration-points',
    row,
    scale: 'involvement',
  }))
  const blind = findRows(workbook, 'symptoms')
    .filter(({ id }) => blindSymptoms.has(id))
    .map((row): RoundItem => ({
      link: makeLink('symptoms', row.id),
      table: 'symptoms',
      row,
      scale: 'frequency',
    }))
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

/** The answers of a round to one question. */
export interface ItemAnswers {
  /** By person; of two answers of one person the lower row counts. */
  readonly byPerson: ReadonlyMap<string, Row>
  /** Answers of nobody in particular. */
  readonly nameless: number
}

/**
 * Says of a rating whether it counts in the round: what is asked, of somebody who answers or nobody in particular. What
 * somebody answered who was taken out since, or was asked about what is asked no more, is kept and counts nowhere.
 */
export function makeCountedCheck(workbook: Workbook, round: RoundId): (row: Row) => boolean {
  const raters = new Set(findRaters(workbook, round).map(({ id }) => id))
  const items = new Set(findItems(workbook, round).map(({ link }) => link))
  return (row) => {
    const person = textAt(row, 'respondent')
    const isOfRater = person === undefined || raters.has(person)
    return row.cells['round'] === round && isOfRater && items.has(textAt(row, 'item') ?? '')
  }
}

/** The answers that count, by the link of each item that is asked. */
export function findCountedAnswers(workbook: Workbook, round: RoundId): ReadonlyMap<string, ItemAnswers> {
  const items = findItems(workbook, round).map(({ link }) => link)
  const counted = new Map(items.map((link) => [link, { byPerson: new Map<string, Row>(), nameless: 0 }]))
  for (const row of findRows(workbook, 'ratings').filter(makeCountedCheck(workbook, round))) {
    const answers = counted.get(textAt(row, 'item') ?? '')
    const person = textAt(row, 'respondent')
    if (person !== undefined) answers?.byPerson.set(person, row)
    else if (answers !== undefined) answers.nameless += 1
  }
  return counted
}

/** How many answers of the round are kept and do not count. */
export function countLeftOver(workbook: Workbook, round: RoundId): number {
  const isCounted = makeCountedCheck(workbook, round)
  return findRows(workbook, 'ratings').filter(
    (row) => row.cells['round'] === round && row.cells['value'] !== undefined && !isCounted(row),
  ).length
}

/** Answers were given, and with cards up: whatever comes now, the round was not rated blind. */
export function wasRatedOpenly(workbook: Workbook, round: RoundId): boolean {
  const row = findRow(workbook, 'rounds', round)
  if (row === undefined || textAt(row, 'way-of-rating') !== 'cards-up') return false
  return findRows(workbook, 'ratings').some(
    ({ cells }) => cells['round'] === round && cells['value'] !== undefined,
  )
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
  const counted = [...findCountedAnswers(workbook, round).values()]
  return findRaters(workbook, round).map((person) => ({
    person,
    answered: counted.filter(({ byPerson }) => byPerson.get(person.id)?.cells['value'] !== undefined).length,
    total: counted.length,
  }))
}
