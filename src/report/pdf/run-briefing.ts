// Makes a briefing in a worker of its own: the window stays alive, sees progress and can cancel.
import { findShownRows } from '../../domain/hidden-answers.ts'
import { fail } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { tableIds } from '../../domain/table-id.ts'
import type { Context } from '../../domain/context.ts'
import type { Sources } from '../make-document.ts'
import type { WrittenDocx } from '../docx/make-editable-briefing.ts'
import type { BriefingRequest } from '../lay-briefing.ts'
import type { BriefingFormat, FromWorker, ToWorker, WrittenBriefing } from './briefing-worker.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

export function runBriefing(
  request: BriefingRequest,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Result<WrittenPdf>> {
  return runWorker('pdf', request, onProgress, signal)
}

/** The same as a Word file to edit, which is too quick to tell of its progress. */
export function runEditableBriefing(
  request: BriefingRequest,
  signal?: AbortSignal,
): Promise<Result<WrittenDocx>> {
  return runWorker('docx', request, () => undefined, signal)
}

/** One worker per briefing, ended when it is done, fails or is cancelled by the signal. */
function runWorker<Format extends BriefingFormat>(
  format: Format,
  request: BriefingRequest,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<Result<WrittenBriefing[Format]>> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve(fail({ code: 'cancelled' }))
      return
    }
    const worker = new Worker(new URL('./briefing-worker.ts', import.meta.url), { type: 'module' })
    const end = (result: Result<WrittenBriefing[Format]>) => {
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => {
      end(fail({ code: 'cancelled' }))
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Format>>) => {
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
      format,
      request: { ...request, sources: slimSources(request.sources) },
    }
    worker.postMessage(message)
  })
}

function slimSources({ now, baseline, followUp }: Sources): Sources {
  const slim = (context: Context) => ({ ...context, workbook: slimWorkbook(context.workbook) })
  return {
    now: slim(now),
    baseline: baseline === null ? null : slim(baseline),
    followUp: followUp === null ? null : slim(followUp),
  }
}

/** Without stamps; ratings leave this window only once their round is revealed. */
export function slimWorkbook(workbook: Workbook): Workbook {
  const empty = makeEmptyWorkbook(workbook.id)
  const stamps = { row: '' }
  const kept = tableIds.map((table) => {
    const rows = findShownRows(workbook, table)
    return [table, makeTableRows(rows.map(({ id, order, cells }) => ({ id, order, cells, stamps })))] as const
  })
  return { ...empty, tables: { ...empty.tables, ...Object.fromEntries(kept) } }
}
