// Keeps this version's hands off a stored workbook that a newer one wrote.
import type { Problem } from '../domain/problem.ts'
import { formatVersion } from '../format/migrations/index.ts'
import type { WorkbookRecord } from '../storage/records.ts'

/** Why this version must not read or copy it; null where it may. */
export function findTooNew(record: WorkbookRecord): Problem | null {
  if (record.formatVersion <= formatVersion) return null
  return {
    code: 'file-too-new',
    name: record.entry.title,
    formatVersion: record.formatVersion,
    knownVersion: formatVersion,
    writtenBy: 'Pathway',
  }
}
