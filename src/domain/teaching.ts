// Who has taught across the divide, and whether anybody noticed. Knows no words.
import type { Context } from './context.ts'
import { dateAt, textAt } from './read.ts'
import type { TableId } from './table-id.ts'
import { recognitionKinds } from './tables/recognition.ts'
import type { RecognitionKind } from './tables/recognition.ts'
import { findRow, findRows } from './workbook.ts'

export interface Teacher {
  /** Id of the person. */
  readonly person: string
  /** Empty where the person is no longer listed. */
  readonly name: string
  readonly workshops: number
  readonly sessions: number
  /** How often the person was recognised, by kind; `other` where no kind was chosen. */
  readonly recognised: Readonly<Record<RecognitionKind | 'other', number>>
  readonly timesRecognised: number
  /** The row that taught last, or that recognises where nothing was taught. */
  readonly lead: { readonly table: TableId; readonly row: string }
}

interface Collected {
  workshops: number
  sessions: number
  recognised: Record<RecognitionKind | 'other', number>
  lead: Teacher['lead']
  lastTaught: string
}

/** Everybody who presented a workshop or taught a session that was held, then those who were recognised only. */
export function findTeachers({ workbook, asOf }: Context): readonly Teacher[] {
  const found = new Map<string, Collected>()
  function collect(person: string, lead: Teacher['lead']): Collected {
    const known = found.get(person)
    if (known !== undefined) return known
    const recognised = { praise: 0, award: 0, objective: 0, pay: 0, other: 0 }
    const fresh: Collected = { workshops: 0, sessions: 0, recognised, lead, lastTaught: '' }
    found.set(person, fresh)
    return fresh
  }
  for (const [table, column, count] of taughtIn) {
    for (const row of findRows(workbook, table)) {
      const person = textAt(row, column)
      const date = dateAt(row, 'date')
      if (person === undefined || date === undefined || date > asOf) continue
      const teacher = collect(person, { table, row: row.id })
      teacher[count] += 1
      if (date < teacher.lastTaught) continue
      teacher.lastTaught = date
      teacher.lead = { table, row: row.id }
    }
  }
  for (const row of findRows(workbook, 'recognition')) {
    const person = textAt(row, 'person')
    if (person === undefined) continue
    const kind = recognitionKinds.find((each) => each === row.cells['kind']) ?? 'other'
    collect(person, { table: 'recognition', row: row.id }).recognised[kind] += 1
  }
  return [...found].map(([person, { workshops, sessions, recognised, lead }]) => {
    const row = findRow(workbook, 'people', person)
    return {
      person,
      name: (row === undefined ? undefined : textAt(row, 'name')) ?? '',
      workshops,
      sessions,
      recognised,
      timesRecognised: Object.values(recognised).reduce((sum, times) => sum + times, 0),
      lead,
    }
  })
}

const taughtIn = [
  ['workshops', 'presenter', 'workshops'],
  ['education', 'teacher', 'sessions'],
] as const

/** Taught, and nobody has said so. */
export function isUnthanked(teacher: Teacher): boolean {
  return teacher.workshops + teacher.sessions > 0 && teacher.timesRecognised === 0
}
