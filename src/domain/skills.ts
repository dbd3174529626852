// Who is rated on translation, in which direction, on which skills. Knows no words and no screen.
import type { Context } from './context.ts'
import type { Edit, NewRow } from './edit.ts'
import type { Direction } from './flow.ts'
import { directions } from './flow.ts'
import { memoByReads } from './memo.ts'
import { ordersBetween } from './order-key.ts'
import { ratingAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { mean } from './statistics.ts'
import { skillDirections, skillIds } from './tables/translation-skills.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export interface PersonSkills {
  /** Id of the person; null for rows that name nobody. */
  readonly person: string | null
  /** Null where nobody is named, or the person is no longer listed. */
  readonly personRow: Row | null
  /** In table order; a skill can stand twice, and an issue says so. */
  readonly rows: readonly Row[]
}

export interface DirectionSkills {
  readonly direction: Direction
  /** In the order of their first row. */
  readonly people: readonly PersonSkills[]
  /** Rows without a person that hold something: whose they are is still to be said. */
  readonly unclaimed: readonly Row[]
}

/** The two directions in the order of the method. Rows without a direction are not among them. */
export function findSkills({ workbook }: Context): readonly DirectionSkills[] {
  const rows = findRows(workbook, 'translation-skills')
  return skillDirections.map((direction) => {
    const own = rows.filter((row) => row.cells['direction'] === direction)
    const byPerson = new Map<string, Row[]>()
    for (const row of own) {
      const person = textAt(row, 'person')
      if (person === undefined) continue
      const listed = byPerson.get(person)
      if (listed === undefined) byPerson.set(person, [row])
      else listed.push(row)
    }
    return {
      direction,
      people: [...byPerson].map(([person, its]) => ({
        person,
        personRow: findRow(workbook, 'people', person) ?? null,
        rows: its,
      })),
      unclaimed: own.filter((row) => textAt(row, 'person') === undefined && !isFree(row)),
    }
  })
}

/** Rows that the two directions do not show. */
export function countWithoutDirection({ workbook }: Context): number {
  return findRows(workbook, 'translation-skills').filter(
    (row) => !directions.some((direction) => direction === row.cells['direction']),
  ).length
}

/** The observer is the person rated: such a row is left out of every figure. */
export function isRatedBySelf(row: Row): boolean {
  const observer = textAt(row, 'observer')
  return observer !== undefined && observer === textAt(row, 'person')
}

/** Nothing but direction and skill, as the template made it: the next person may have it. */
function isFree(row: Row): boolean {
  return Object.keys(row.cells).every((column) => column === 'direction' || column === 'skill')
}

/**
 * Gives the person every skill of the direction: takes the template's free rows first and makes the others.
 * Null where the person has them all already.
 */
export function addPersonEdit(
  workbook: Workbook,
  direction: Direction,
  person: string,
  makeRowId: () => string,
): Edit | null {
  const rows = findRows(workbook, 'translation-skills')
  const inDirection = rows.filter((row) => row.cells['direction'] === direction)
  const has = new Set(
    inDirection.filter((row) => textAt(row, 'person') === person).map((row) => row.cells['skill']),
  )
  const missing = skillIds[direction].filter((skill) => !has.has(skill))
  if (missing.length === 0) return null
  const free = new Map(
    inDirection.filter(isFree).flatMap((row) => {
      const skill = textAt(row, 'skill')
      return skill === undefined ? [] : [[skill, row.id] as const]
    }),
  )
  const toMake = missing.filter((skill) => !free.has(skill))
  const orders = ordersBetween(rows.at(-1)?.order ?? null, null, toMake.length)
  const made = toMake.map((skill, index): NewRow => ({
    id: makeRowId(),
    order: orders[index] ?? '',
    cells: { person, direction, skill },
  }))
  const changes = missing.flatMap((skill) => {
    const row = free.get(skill)
    return row === undefined ? [] : [{ row, column: 'person', value: person }]
  })
  const edits: Edit[] = []
  if (changes.length > 0) edits.push({ kind: 'set-cells', table: 'translation-skills', changes })
  if (made.length > 0) edits.push({ kind: 'insert-rows', table: 'translation-skills', rows: made })
  const [only] = edits
  return edits.length === 1 && only !== undefined ? only : { kind: 'batch', edits }
}

export interface PairedSkill {
  readonly row: string
  readonly skill: string
  readonly before: number
  readonly after: number
  /** Null where none is set. */
  readonly target: number | null
}

export interface PersonProgress {
  readonly person: string
  readonly name: string
  /** Of the person's first row in this direction. */
  readonly row: string
  /** Rated before and after by somebody else. */
  readonly paired: readonly PairedSkill[]
  /** Means of the paired skills; null where there are none. */
  readonly before: number | null
  readonly after: number | null
  /** Mean target of the paired skills that have one, and the mean after of just these. */
  readonly target: number | null
  readonly afterWithTarget: number | null
  /** Rated once only, by somebody else. */
  readonly ratedOnce: number
}

export interface DirectionProgress {
  readonly direction: Direction
  /** Those with any rating by somebody else, in table order. */
  readonly people: readonly PersonProgress[]
  /** Skills rated before and after. */
  readonly paired: number
  /** Mean over people of after minus before; null without a pair. */
  readonly change: number | null
}

export interface SkillProgress {
  readonly directions: readonly DirectionProgress[]
  readonly ratedBySelf: number
  /** The skill with the largest summed shortfall of after against target, over both directions. */
  readonly furthest: { readonly skill: string; readonly short: number } | null
}

/** Change counts only where the same skill was rated twice, as in M5. */
export const findSkillProgress: (context: Context) => SkillProgress = memoByReads(
  'translation-skills',
  (context) => {
    const groups = findSkills(context).map(({ direction, people }) => ({
      direction,
      people: people.flatMap((each) => readPerson(each) ?? []),
    }))
    const short = new Map<string, number>()
    for (const { people } of groups) {
      for (const { skill, after, target } of people.flatMap(({ paired }) => paired)) {
        if (target !== null && after < target) short.set(skill, (short.get(skill) ?? 0) + target - after)
      }
    }
    const [furthest] = [...short].sort((a, b) => b[1] - a[1])
    return {
      directions: groups.map(({ direction, people }) => ({
        direction,
        people,
        paired: people.reduce((sum, { paired }) => sum + paired.length, 0),
        change: mean(
          people.flatMap(({ before, after }) => (before === null || after === null ? [] : [after - before])),
        ),
      })),
      ratedBySelf: findRows(context.workbook, 'translation-skills').filter(isRatedBySelf).length,
      furthest: furthest === undefined ? null : { skill: furthest[0], short: furthest[1] },
    }
  },
)

/** Null for somebody without a rating by another. */
export function readPerson({ person, personRow, rows }: PersonSkills): PersonProgress | null {
  const counted = rows.filter((row) => !isRatedBySelf(row))
  const paired: PairedSkill[] = []
  let ratedOnce = 0
  for (const row of counted) {
    const before = ratingAt(row, 'before', 'skill')
    const after = ratingAt(row, 'after', 'skill')
    if (before !== undefined && after !== undefined) {
      const target = ratingAt(row, 'target', 'skill') ?? null
      paired.push({ row: row.id, skill: textAt(row, 'skill') ?? '', before, after, target })
    } else if (before !== undefined || after !== undefined) ratedOnce += 1
  }
  const first = counted[0]
  if (person === null || first === undefined || paired.length + ratedOnce === 0) return null
  const aimed = paired.flatMap(({ target, after }) => (target === null ? [] : [{ target, after }]))
  return {
    person,
    name: (personRow === null ? undefined : textAt(personRow, 'name')) ?? '',
    row: first.id,
    paired,
    before: mean(paired.map((skill) => skill.before)),
    after: mean(paired.map((skill) => skill.after)),
    target: mean(aimed.map(({ target }) => target)),
    afterWithTarget: mean(aimed.map(({ after }) => after)),
    ratedOnce,
  }
}
