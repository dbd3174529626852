// Whole engagements made at random, the same one for the same seed: every measure has something to rest on.
import type { Cell } from '../../../src/domain/cell.ts'
import { addDays } from '../../../src/domain/date.ts'
import { directions } from '../../../src/domain/flow.ts'
import type { Row } from '../../../src/domain/row.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findRows, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sketchWorkbook, start } from './sketch.ts'

/** Numbers that follow from the seed alone. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export function withRows(workbook: Workbook, table: TableId, rows: readonly Row[]): Workbook {
  return { ...workbook, tables: { ...workbook.tables, [table]: makeTableRows(rows) } }
}

export function makeRow(id: string, cells: Record<string, Cell | undefined>): Row {
  const filled = Object.entries(cells).filter((entry): entry is [string, Cell] => entry[1] !== undefined)
  return { id, order: '', cells: Object.fromEntries(filled), stamps: { row: 'x:1' } }
}

export const people = ['ana', 'ben', 'cyd', 'dan', 'eve', 'flo'] as const

/** A workbook in which every measure has something to rest on, with blanks here and there. */
export function makeEngagement(seed: number): Workbook {
  const random = makeRandom(seed)
  const some = <Value>(value: Value): Value | undefined => (random(8) === 0 ? undefined : value)
  const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value // never past the end
  let workbook = sketchWorkbook()
  const put = (table: TableId, count: number, make: (index: number) => Record<string, Cell | undefined>) => {
    const rows = Array.from({ length: count }, (_, index) =>
      makeRow(`${table}-${String(index)}`, make(index)),
    )
    workbook = withRows(workbook, table, [...findRows(workbook, table), ...rows])
  }
  const fill = (table: TableId, make: (row: Row) => Record<string, Cell | undefined>) => {
    const rows = findRows(workbook, table).map((row) => makeRow(row.id, { ...row.cells, ...make(row) }))
    workbook = withRows(workbook, table, rows)
  }
  put('people', people.length, () => ({}))
  workbook = withRows(workbook, 'people', [
    ...findRows(workbook, 'people').filter(({ id }) => !id.startsWith('people-')),
    ...people.map((id, index) =>
      makeRow(id, { name: id, side: index < 3 ? 'business' : 'technology', 'in-the-executive-team': true }),
    ),
  ])
  fill('rounds', () => ({ state: 'revealed', 'consent-of-the-technology-leader-to-a-split-by-side': true }))
  fill('integration-points', () => ({
    mandate: some(random(6)),
    actual: some(random(6)),
    target: some(random(6)),
    importance: some(1 + random(3)),
  }))
  fill('information-flows', () => ({ reaches: some(pick(['on-time', 'late', 'only-on-request', 'never'])) }))
  fill('decision-rights', () => ({
    'as-is-roles': some({ ceo: 'D', 'technology-leader': pick(['R', 'A', 'I', 'P', 'PI']) }),
    'in-scope': true,
    'has-technology-consequence': random(3) > 0,
  }))
  fill('symptoms', () => ({ 'agreed-frequency': some(random(5)) }))
  const items = [
    ...findRows(workbook, 'integration-points').map(({ id }) => [`integration-points/${id}`, 6] as const),
    ...findRows(workbook, 'symptoms').map(({ id }) => [`symptoms/${id}`, 5] as const),
  ]
  const answers = (['baseline', 'follow-up'] as const).flatMap((round) =>
    people.flatMap((respondent) =>
      items.map(([item, steps]) =>
        makeRow(`${round}-${respondent}-${item.replace('/', '-')}`, {
          respondent,
          item,
          round,
          value: random(9) === 0 ? 'not-sure' : some(random(steps)),
        }),
      ),
    ),
  )
  workbook = withRows(workbook, 'ratings', answers)
  put('meetings', 8, () => ({
    decision: some(pick(['keep', 'change', 'merge', 'stop', 'new'])),
    'times-per-year': some(random(53)),
    minutes: some(random(240)),
    attendees: some(random(12)),
    'then-attendees': random(2) === 0 ? undefined : random(12),
    'technology-leaders-part': some(pick(['absent', 'full-member'])),
    'strategy-minutes': some(random(60)),
  }))
  put('forums', 3, () => ({
    'times-per-year': some(random(12)),
    minutes: some(60),
    attendees: some(random(9)),
  }))
  put('outcome-measures', 2, () => ({ measure: 'Speed' }))
  put('scorecard', 6, () => ({
    person: 'technology-leader',
    kind: pick(['business', 'technical']),
    'weight-today': some(random(50)),
    'weight-agreed': some(random(50)),
    'outcome-measure': some('outcome-measures-0'),
    'linked-to-pay': random(2) === 0,
  }))
  fill('translation-skills', () => ({
    person: pick(people),
    before: some(1 + random(5)),
    after: some(1 + random(5)),
    observer: pick(people),
  }))
  put('flow-log', 60, () => {
    const raised = random(120)
    const open = random(5) === 0
    return {
      direction: pick(directions),
      raised: addDays(start, raised),
      decided: open ? undefined : addDays(start, raised + random(60) - 2),
      result: open ? 'open' : pick(['adopted', 'declined', 'withdrawn']),
      'from-memory': random(10) === 0,
      'hand-offs': some(random(5)),
    }
  })
  return workbook
}
