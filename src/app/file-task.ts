// Reads or writes one workbook file. Runs in the window or in a worker and knows neither.
import type { Result } from '../domain/result.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../format/workbook-file.ts'
import type { WorkbookFile } from '../format/workbook-file.ts'
import type { FileTask } from './long-work.ts'

export function runFileTask(task: FileTask): Promise<Result<WorkbookFile | Uint8Array>> {
  if (task.kind === 'decode') return decodeWorkbookFile(task.bytes, task.name)
  return encodeWorkbookFile(task.content, { writtenAt: task.writtenAt, writtenBy: task.writtenBy })
}
