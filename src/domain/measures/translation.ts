// M5: how well each side makes itself understood to the other, as others have observed it.
import type { Context } from '../context.ts'
import { directions } from '../flow.ts'
import type { Direction } from '../flow.ts'
import type { Measure } from '../measure.ts'
import { ratingAt, textAt } from '../read.ts'
import type { Row } from '../row.ts'
import { mean } from '../statistics.ts'
import { findRows } from '../workbook.ts'

export interface DirectionSkill {
  /** 0 to 100: mean per person, then over people. */
  readonly value: number | null
  /** Rows used. */
  readonly n: number
  readonly people: number
  /** Points gained, over rows with both ratings only; the same means. */
  readonly change: number | null
}

export interface TranslationDetail extends Readonly<Record<string, unknown>> {
  readonly 'business-to-technology': DirectionSkill
  readonly 'technology-to-business': DirectionSkill
  /** Rows left out because the observer is the person rated. */
  readonly ratedBySelf: number
}

/** The lower direction; null unless both have data. A rating of nobody in particular counts as missing. */
export function measureTranslation({ workbook }: Context): Measure<TranslationDetail> {
  const [first, second] = directions
  const rows = findRows(workbook, 'translation-skills').filter((row) =>
    directions.some((direction) => direction === textAt(row, 'direction')),
  )
  const observed = rows.filter((row) => !isRatedBySelf(row))
  const detail = { [first]: judge(observed, first), [second]: judge(observed, second) } as const
  const values = directions.flatMap((direction) => detail[direction].value ?? [])
  const n = detail[first].n + detail[second].n
  const reason = rows.length === 0 ? 'no-rows' : values.length === 0 ? 'not-rated' : 'one-direction-only'
  const both = values.length === directions.length
  return {
    value: both ? Math.min(...values) : null,
    n,
    unit: 'score',
    ...(both ? {} : { reason }),
    detail: { ...detail, ratedBySelf: rows.length - observed.length, missing: observed.length - n },
  }
}

function isRatedBySelf(row: Row): boolean {
  const observer = textAt(row, 'observer')
  return observer !== undefined && observer === textAt(row, 'person')
}

function judge(rows: readonly Row[], direction: Direction): DirectionSkill {
  const rated = rows.flatMap((row) => {
    const person = textAt(row, 'person')
    const before = ratingAt(row, 'before', 'skill')
    const after = ratingAt(row, 'after', 'skill')
    const rating = after ?? before
    if (textAt(row, 'direction') !== direction || person === undefined || rating === undefined) return []
    const gained = before === undefined || after === undefined ? null : (100 * (after - before)) / 4
    return [{ person, score: (100 * (rating - 1)) / 4, gained }]
  })
  const changed = rated.flatMap(({ person, gained }) => (gained === null ? [] : [{ person, score: gained }]))
  return {
    value: meanOverPeople(rated),
    n: rated.length,
    people: new Set(rated.map(({ person }) => person)).size,
    change: meanOverPeople(changed),
  }
}

function meanOverPeople(
  rated: readonly { readonly person: string; readonly score: number }[],
): number | null {
  const byPerson = new Map<string, number[]>()
  for (const { person, score } of rated) {
    const scores = byPerson.get(person)
    if (scores === undefined) byPerson.set(person, [score])
    else scores.push(score)
  }
  return mean([...byPerson.values()].flatMap((scores) => mean(scores) ?? []))
}
