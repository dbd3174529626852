// What a command is, and the steps several of them share.
import { isDate } from '../domain/date.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { isTableId, methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { localDate } from '../format/local-date.ts'
import { decodeWorkbookFile } from '../format/workbook-file.ts'
import type { WorkbookFile } from '../format/workbook-file.ts'
import type { Arguments, OptionKinds } from './arguments.ts'
import { openFile } from './disk.ts'
import type { Outcome } from './outcome.ts'

export interface Command {
  readonly options: OptionKinds
  /** How many files it reads; one where left out. */
  readonly files?: 2 | 'many'
  /** Problems are outcomes too: a command never throws. */
  readonly run: (given: Arguments, tell: Tell) => Promise<Outcome>
}

/** Says at once how far a long command has come. */
export type Tell = (line: string) => void

/** `Pathway` and its version, as files tell who wrote them. */
export const writtenBy = `Pathway ${readVersion()}`

function readVersion(): string {
  // Put in by the build; absent where the source runs as it is.
  return import.meta.env.PATHWAY_VERSION ?? '0.0.0'
}

export async function openWorkbook(file: string): Promise<Result<WorkbookFile>> {
  const bytes = await openFile(file)
  return bytes.ok ? decodeWorkbookFile(bytes.value, file) : bytes
}

/** The day that counts as today: the one given, else today by this computer's calendar. */
export function readAsOf(given: Arguments): Result<string> {
  return readDay(given.value('as-of') ?? localDate(new Date()))
}

export function readDay(text: string): Result<string> {
  return isDate(text) ? succeed(text) : fail({ code: 'bad-date', text })
}

export function readTable(text: string): Result<TableId> {
  return isTableId(text)
    ? succeed(text)
    : fail({ code: 'no-such-table', table: text, known: methodTableIds.join(', ') })
}

export function hasEnding(file: string, ending: string): boolean {
  return file.toLowerCase().endsWith(`.${ending}`)
}
