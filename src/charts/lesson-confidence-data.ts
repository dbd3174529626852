// Technology education as data: every session held, by what it taught, with confidence before and after.
import type { Context } from '../domain/context.ts'
import { dateAt, ratingAt, textAt } from '../domain/read.ts'
import { educationKinds } from '../domain/tables/education.ts'
import type { EducationKind } from '../domain/tables/education.ts'
import { findRows } from '../domain/workbook.ts'

export interface Lesson {
  readonly id: string
  readonly subject: string
  readonly date: string
  /** Null where not asked, not sure or blank. */
  readonly before: number | null
  readonly after: number | null
}

export interface LessonGroup {
  /** Null for sessions whose kind was not chosen. */
  readonly kind: EducationKind | null
  /** Held, by date. */
  readonly held: readonly Lesson[]
  /** The first date ahead; null where none is planned. */
  readonly next: string | null
}

export interface LessonData {
  readonly asOf: string
  /** The three kinds, whether taught or not; sessions without a kind last, where there are any. */
  readonly groups: readonly LessonGroup[]
}

export function lessonData({ workbook, asOf }: Context): LessonData {
  const held = new Map<EducationKind | null, Lesson[]>()
  const next = new Map<EducationKind | null, string>()
  for (const row of findRows(workbook, 'education')) {
    const date = dateAt(row, 'date')
    if (date === undefined) continue
    const kind = educationKinds.find((each) => each === row.cells['kind']) ?? null
    if (date > asOf) {
      const known = next.get(kind)
      if (known === undefined || date < known) next.set(kind, date)
      continue
    }
    const lesson: Lesson = {
      id: row.id,
      subject: textAt(row, 'subject') ?? '',
      date,
      before: ratingAt(row, 'confidence-before', 'confidence') ?? null,
      after: ratingAt(row, 'confidence-after', 'confidence') ?? null,
    }
    const listed = held.get(kind)
    if (listed === undefined) held.set(kind, [lesson])
    else listed.push(lesson)
  }
  const groups = [...educationKinds, null].map((kind) => ({
    kind,
    held: (held.get(kind) ?? []).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    next: next.get(kind) ?? null,
  }))
  return { asOf, groups: groups.filter(({ kind, held: its }) => kind !== null || its.length > 0) }
}
