// A revealed round -> the plain data of its pictures, one list for each scale. Knows no sizes and no words.
import { findPerception } from '../domain/perception.ts'
import type { PerceptionItem, Side, StepCounts } from '../domain/perception.ts'
import { textAt } from '../domain/read.ts'
import { hasConsent } from '../domain/rounds.ts'
import type { RoundItem } from '../domain/rounds.ts'
import type { RoundId } from '../domain/tables/rounds.ts'
import { tables } from '../domain/tables/index.ts'
import type { Workbook } from '../domain/workbook.ts'

export interface PerceptionRow {
  readonly table: RoundItem['table']
  readonly id: string
  readonly label: string
  readonly business: number | null
  readonly technology: number | null
  readonly gap: number | null
  readonly low: number | null
  readonly high: number | null
  readonly respondents: number
  readonly notSure: number
  /** Null without consent: then no single answer is drawn. */
  readonly sides: Readonly<Record<Side, StepCounts>> | null
}

export interface PerceptionData {
  readonly round: RoundId
  readonly scale: RoundItem['scale']
  readonly consent: boolean
  /** Widest first. */
  readonly rows: readonly PerceptionRow[]
}

/** Null before the reveal. */
export function perceptionData(
  workbook: Workbook,
  round: RoundId,
): Readonly<Record<RoundItem['scale'], PerceptionData>> | null {
  const items = findPerception(workbook, round)
  if (items === null) return null
  const consent = hasConsent(workbook, round)
  const of = (scale: RoundItem['scale']): PerceptionData => ({
    round,
    scale,
    consent,
    rows: items.filter((item) => item.scale === scale).map(makeRow),
  })
  return { involvement: of('involvement'), frequency: of('frequency') }
}

function makeRow(item: PerceptionItem): PerceptionRow {
  const { table, row, business, technology, gap, low, high, respondents, notSure, sides } = item
  const label = textAt(row, tables[table].nameColumn) ?? ''
  return { table, id: row.id, label, business, technology, gap, low, high, respondents, notSure, sides }
}

export interface PerceptionCounts {
  /** Most people with a value on any one row, and the least where anybody answered; by side likewise. */
  readonly people: Range
  readonly business: Range
  readonly technology: Range
  /** Most people with a value and no side on any one row. */
  readonly sideless: number
}

export interface Range {
  readonly least: number
  readonly most: number
}

export function countPeople(rows: readonly PerceptionRow[]): PerceptionCounts {
  const bySide = (side: Side) => rows.flatMap((row) => (row.sides === null ? [] : [sum(row.sides[side])]))
  const [business, technology] = [bySide('business'), bySide('technology')]
  const people = rows.map(({ respondents }) => respondents)
  const sideless = rows.map((row) =>
    row.sides === null ? 0 : row.respondents - sum(row.sides.business) - sum(row.sides.technology),
  )
  return {
    people: rangeOf(people),
    business: rangeOf(business),
    technology: rangeOf(technology),
    sideless: Math.max(0, ...sideless),
  }
}

/** Below these a single answer could be read off: of all that is shown, and of a side where sides are shown. */
const fewestPeople = 5
const fewestOnASide = 3

/** The rule of the statement beside the picture: without consent nobody's side shows, so only the number of all counts. */
export function isTraceable({ rows, consent }: PerceptionData): boolean {
  const { people, business, technology } = countPeople(rows)
  if (people.most === 0) return false
  return people.most < fewestPeople || (consent && Math.min(business.most, technology.most) < fewestOnASide)
}

function rangeOf(counts: readonly number[]): Range {
  const some = counts.filter((each) => each > 0)
  return { least: some.length === 0 ? 0 : Math.min(...some), most: Math.max(0, ...counts) }
}

function sum(counts: StepCounts): number {
  return counts.reduce((total, each) => total + each, 0)
}
