// What happens to a rating round, as edits: set up, begin, answer, finish, come back by code, reveal. Takes no reveal back.
import type { Cell, NOT_SURE } from '../domain/cell.ts'
import type { Edit } from '../domain/edit.ts'
import { orderBetween } from '../domain/order-key.ts'
import { textAt } from '../domain/read.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { findAnswers, findItems, findRaters, isRevealed, wasRatedOpenly } from '../domain/rounds.ts'
import type { Row } from '../domain/row.ts'
import { scales } from '../domain/scale.ts'
import type { RoundId } from '../domain/tables/rounds.ts'
import { findRow, findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { findReturnDigest } from '../format/return-code.ts'

const consentColumn = 'consent-of-the-technology-leader-to-a-split-by-side'

export type WayOfRating = 'pass-the-laptop' | 'cards-up'

/** What is left out stays as it is. */
export interface RoundChoice {
  /** Row ids of people, links of items; none means everybody of the executive team, and every item. */
  readonly raters?: readonly string[]
  readonly items?: readonly string[]
  /** Null where the technology leader was not asked. */
  readonly consent?: boolean | null
}

/** A number on the scale of its item, or `not-sure`. */
export type AnswerValue = number | typeof NOT_SURE

export interface Answer {
  readonly round: RoundId
  readonly person: string
  /** `table/row`. */
  readonly item: string
  /** What is left out stays as it is; null clears it. */
  readonly value?: AnswerValue | null
  readonly comment?: string | null
}

/** Raters and items are written as lists of what is chosen, in the order given. */
export function makeRoundEdit(round: RoundId, choice: RoundChoice): Edit {
  const { raters, items, consent } = choice
  return {
    kind: 'set-cells',
    table: 'rounds',
    changes: [
      ...(raters === undefined ? [] : [{ row: round, column: 'raters', value: raters }]),
      ...(items === undefined ? [] : [{ row: round, column: 'items', value: items }]),
      ...(consent === undefined ? [] : [{ row: round, column: consentColumn, value: consent }]),
    ],
  }
}

/** What was shown once cannot be made blind afterwards: dispatch it for good, so that no undo does that either. */
export function makeWayEdit(workbook: Workbook, round: RoundId, way: WayOfRating): Result<Edit> {
  if (isRevealed(workbook, round)) return fail({ code: 'round-revealed' })
  if (way !== 'cards-up' && wasRatedOpenly(workbook, round)) return fail({ code: 'rated-openly' })
  return succeed({
    kind: 'set-cells',
    table: 'rounds',
    changes: [{ row: round, column: 'way-of-rating', value: way }],
  })
}

/** Writes down who answers what, so that a person or a stage added later does not join half-way. */
export function makeStartEdit(workbook: Workbook, round: RoundId, way: WayOfRating): Result<Edit> {
  const chosenWay = makeWayEdit(workbook, round, way)
  if (!chosenWay.ok) return chosenWay
  const raters = findRaters(workbook, round).map(({ id }) => id)
  if (raters.length === 0) return fail({ code: 'no-raters' })
  const items = findItems(workbook, round).map(({ link }) => link)
  if (items.length === 0) return fail({ code: 'not-in-round', what: 'question' })
  const state: Edit = {
    kind: 'set-cells',
    table: 'rounds',
    changes: [{ row: round, column: 'state', value: 'collecting' }],
  }
  return succeed({ kind: 'batch', edits: [makeRoundEdit(round, { raters, items }), chosenWay.value, state] })
}

/** `rowId` is taken where the person has no row for the item yet. A person who comes back keeps their code. */
export function makeAnswerEdit(workbook: Workbook, answer: Answer, rowId: string): Result<Edit> {
  const { round, person, item, value, comment } = answer
  if (isRevealed(workbook, round)) return fail({ code: 'round-revealed' })
  if (!findRaters(workbook, round).some(({ id }) => id === person)) {
    return fail({ code: 'not-in-round', what: 'person' })
  }
  const asked = findItems(workbook, round).find(({ link }) => link === item)
  if (asked === undefined) return fail({ code: 'not-in-round', what: 'question' })
  if (typeof value === 'number') {
    const { min, max } = scales[asked.scale]
    if (!Number.isInteger(value) || value < min || value > max) {
      return fail({ code: 'bad-value', where: 'Answer', what: String(value) })
    }
  }
  const cells: Readonly<Record<string, Cell | null>> = {
    ...(value === undefined ? {} : { value }),
    ...(comment === undefined ? {} : { comment: comment === '' ? null : comment }),
  }
  const known = findAnswers(workbook, round, person).get(item)
  if (known !== undefined) {
    const changes = Object.entries(cells).map(([column, cell]) => ({ row: known.id, column, value: cell }))
    return succeed({ kind: 'set-cells', table: 'ratings', changes })
  }
  const filled = new Map<string, Cell>()
  for (const [column, cell] of Object.entries(cells)) if (cell !== null) filled.set(column, cell)
  // Clearing what was never given leaves no row behind.
  if (filled.size === 0) return succeed({ kind: 'insert-rows', table: 'ratings', rows: [] })
  const code = findReturnCode(workbook, round, person)
  const row = {
    id: rowId,
    order: orderBetween(findRows(workbook, 'ratings').at(-1)?.order ?? null, null),
    cells: {
      respondent: person,
      item,
      round,
      ...Object.fromEntries(filled),
      ...(code === undefined ? {} : { 'return-code': code }),
    },
  }
  return succeed({ kind: 'insert-rows', table: 'ratings', rows: [row] })
}

/** Closes the person's answers: from now on only the code behind `digest` opens them. */
export function makeFinishEdit(
  workbook: Workbook,
  round: RoundId,
  person: string,
  digest: string,
): Result<Edit> {
  if (isRevealed(workbook, round)) return fail({ code: 'round-revealed' })
  const rows = findOwnRows(workbook, round, person)
  if (rows.length === 0) return fail({ code: 'nothing-answered', name: nameOf(workbook, person) })
  const changes = rows.map(({ id }) => ({ row: id, column: 'return-code', value: digest }))
  return succeed({ kind: 'set-cells', table: 'ratings', changes })
}

/** Shows the answers to everyone. There is no edit that hides them again: dispatch it for good. */
export function makeRevealEdit(round: RoundId): Edit {
  return {
    kind: 'set-cells',
    table: 'rounds',
    changes: [{ row: round, column: 'state', value: 'revealed' }],
  }
}

/** Whether the person has closed their answers and needs the code to change them. */
export function hasFinished(workbook: Workbook, round: RoundId, person: string): boolean {
  return findReturnCode(workbook, round, person) !== undefined
}

/** Whether the code opens the person's answers; after the reveal none does. */
export async function checkReturnCode(
  workbook: Workbook,
  round: RoundId,
  person: string,
  code: string,
): Promise<Result<null>> {
  if (isRevealed(workbook, round)) return fail({ code: 'round-revealed' })
  const digest = await findReturnDigest(code, round, person)
  if (digest === findReturnCode(workbook, round, person)) return succeed(null)
  return fail({ code: 'wrong-return-code', name: nameOf(workbook, person) })
}

function findOwnRows(workbook: Workbook, round: RoundId, person: string): readonly Row[] {
  return findRows(workbook, 'ratings').filter(
    ({ cells }) => cells['round'] === round && cells['respondent'] === person,
  )
}

function findReturnCode(workbook: Workbook, round: RoundId, person: string): string | undefined {
  for (const row of findOwnRows(workbook, round, person)) {
    const code = textAt(row, 'return-code')
    if (code !== undefined) return code
  }
  return undefined
}

function nameOf(workbook: Workbook, person: string): string {
  const row = findRow(workbook, 'people', person)
  return (row === undefined ? undefined : textAt(row, 'name')) ?? ''
}
