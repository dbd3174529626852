// The steps that bring an older workbook up to date, and their runner. One list for files, stored copies, checkpoints.

import { addAnsweredRows } from './002-add-answered-rows.ts'
import { addKeptTables } from './003-add-kept-tables.ts'

/** A workbook as some version wrote it, not yet checked against today's definitions. */
export interface RawWorkbook {
  readonly id: unknown
  readonly tables: unknown
  readonly vector: unknown
}

/** Frozen once released: imports nothing but this type, and turns version `from` into `from + 1`. */
export interface Migration {
  readonly from: number
  readonly migrate: (workbook: RawWorkbook) => RawWorkbook
}

/** In order: the first turns version 1 into 2. An addition of columns has an empty step. */
export const migrations: readonly Migration[] = [addAnsweredRows, addKeptTables]

/** The version written today. */
export const formatVersion = migrations.length + 1

/** Runs every step from `version` on; null where a step cannot make sense of what it was given. */
export function migrateWorkbook(
  workbook: RawWorkbook,
  version: number,
  steps: readonly Migration[] = migrations,
): RawWorkbook | null {
  let current = workbook
  for (const step of steps) {
    if (step.from < version) continue
    try {
      current = step.migrate(current)
    } catch {
      // A file may say that it is old and hold anything; the step was written for a sound one.
      return null
    }
  }
  return current
}
