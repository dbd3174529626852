// Makes a briefing in a worker of its own: the window stays alive, sees progress and can cancel.
import { findShownRows } from '../../domain/hidden-answers.ts'
import { fail } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { FromWorker, ToWorker } from './briefing-worker.ts'
import type { BriefingRequest } from './make-briefing.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

/** What the week-one briefing reads, the tables its exit criteria look at included. */
const needed: readonly TableId[] = [
  'facts',
  'stages',
  'roles',
  'rounds',
  'people',
  'integration-points',
  'information-flows',
  'decision-rights',
  'symptoms',
  'ratings',
  'scorecard',
  'flow-log',
  'results',
  'actions',
  'decisions',
]

/** One worker per briefing, ended when it is done, fails or is cancelled by the signal. */
export function runBriefing(
  request: BriefingRequest,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Result<WrittenPdf>> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve(fail({ code: 'cancelled' }))
      return
    }
    const worker = new Worker(new URL('./briefing-worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<WrittenPdf>) => {
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => {
      end(fail({ code: 'cancelled' }))
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total)
      else end(data.result)
    })
    worker.addEventListener('error', (event) => {
      end(fail({ code: 'briefing-failed', what: event.message || 'the worker stopped' }))
    })
    worker.addEventListener('messageerror', () => {
      end(fail({ code: 'briefing-failed', what: 'the worker could not be understood' }))
    })
    const message: ToWorker = {
      kind: 'make',
      request: { ...request, workbook: slimWorkbook(request.workbook) },
    }
    worker.postMessage(message)
  })
}

/** Only the tables a briefing needs, without stamps; ratings leave this window only once their round is revealed. */
export function slimWorkbook(workbook: Workbook): Workbook {
  const empty = makeEmptyWorkbook(workbook.id)
  const stamps = { row: '' }
  const kept = needed.map((table) => {
    const rows = findShownRows(workbook, table)
    return [table, makeTableRows(rows.map(({ id, order, cells }) => ({ id, order, cells, stamps })))] as const
  })
  return { ...empty, tables: { ...empty.tables, ...Object.fromEntries(kept) } }
}
