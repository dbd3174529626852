// Writes the travelling copy of a stored workbook where the person says. Knows no session.
import type { Desktop, SavedFile } from '../desktop/contract.ts'
import { countHiddenAnswers } from '../domain/hidden-answers.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { FileContent } from '../format/workbook-file.ts'
import { loadAllCheckpoints } from '../storage/checkpoints.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import type { StoredFileLink, WorkbookRecord } from '../storage/records.ts'
import { loadAttachments } from '../storage/workbooks.ts'
import type { Clock } from './clock.ts'
import { packContent } from './pack-content.ts'
import type { SaveOptions } from './session-state.ts'

/** Makes the bytes of a workbook file, off the main thread where that is possible. `writtenAt` is ISO 8601. */
export type EncodeWork = (content: FileContent, writtenAt: string) => Promise<Result<Uint8Array>>

export interface SaveFileParts {
  readonly database: PathwayDatabase
  readonly desktop: Desktop
  readonly encode: EncodeWork
  readonly clock: Clock
}

export interface FileToSave {
  readonly record: WorkbookRecord
  readonly workbook: Workbook
  /** Null asks for a place. */
  readonly fileId: string | null
  readonly options: SaveOptions
}

/** The link to what was written; null where the person changed their mind. */
export async function writeWorkbookFile(
  { database, desktop, encode, clock }: SaveFileParts,
  { record, workbook, fileId, options }: FileToSave,
): Promise<Result<StoredFileLink | null>> {
  const attachments = await loadAttachments(database, workbook.id)
  if (!attachments.ok) return attachments
  const checkpoints = await loadAllCheckpoints(database, workbook.id, record.checkpoints)
  if (!checkpoints.ok) return checkpoints
  if (options.withHiddenAnswers !== true) {
    const frozen = checkpoints.value.map((checkpoint) => checkpoint.workbook)
    const hidden = countHiddenAnswers(workbook, frozen)
    if (hidden > 0) return fail({ code: 'hidden-answers', count: hidden })
  }
  const encoded = await encode(
    { workbook, checkpoints: checkpoints.value, attachments: attachments.value },
    new Date(clock.now()).toISOString(),
  )
  if (!encoded.ok) return encoded
  const packed = await packContent(desktop, encoded.value)
  if (!packed.ok) return packed
  const saved: Result<SavedFile | null> =
    fileId === null
      ? await desktop.saveFileAs('workbook', suggestName(record.entry.title), packed.value)
      : await desktop.saveFile(fileId, packed.value, { force: options.force ?? false })
  if (!saved.ok || saved.value === null) return saved.ok ? succeed(null) : saved
  const { fileId: savedId, displayName } = saved.value
  return succeed({ fileId: savedId, displayName, sequence: record.sequence })
}

const longestName = 80

/** A file name from the title, without what some file systems refuse. */
export function suggestName(title: string): string {
  const plain = title.replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ').replace(/\s+/g, ' ')
  const name = Array.from(plain)
    .slice(0, longestName)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${name === '' ? 'Workbook' : name}.pathway`
}
