// The worker that makes a briefing away from the window: fonts are inside its own files, so it asks nobody for anything.
import type { Result } from '../../domain/result.ts'
import type { WrittenDocx } from '../docx/make-editable-briefing.ts'
import type { BriefingRequest } from '../lay-briefing.ts'
import type { WrittenPdf } from './write-pdf.ts'

/** What each kind of file comes back as. */
export interface WrittenBriefing {
  readonly pdf: WrittenPdf
  readonly docx: WrittenDocx
}

export type BriefingFormat = keyof WrittenBriefing

export type ToWorker =
  | { readonly kind: 'make'; readonly format: BriefingFormat; readonly request: BriefingRequest }
  | { readonly kind: 'cancel' }

export type FromWorker<Format extends BriefingFormat = BriefingFormat> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<WrittenBriefing[Format]> }

let cancelled = false

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  if (event.data.kind === 'cancel') cancelled = true
  else void make(event.data.format, event.data.request)
})

// Each writer is loaded when it is asked for.

async function make(format: BriefingFormat, request: BriefingRequest): Promise<void> {
  post({ kind: 'done', result: await (format === 'pdf' ? makePdf(request) : makeDocx(request)) })
}

async function makePdf(request: BriefingRequest): Promise<Result<WrittenPdf>> {
  const { makeBriefing } = await import('./make-briefing.ts')
  const { readFont } = await import('./inline-fonts.ts')
  return makeBriefing(
    request,
    readFont,
    (done, total) => {
      post({ kind: 'progress', done, total })
    },
    () => cancelled,
  )
}

async function makeDocx(request: BriefingRequest): Promise<Result<WrittenDocx>> {
  const { makeEditableBriefing } = await import('../docx/make-editable-briefing.ts')
  return makeEditableBriefing(request)
}

function post(message: FromWorker): void {
  self.postMessage(message)
}
