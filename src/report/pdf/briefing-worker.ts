// The worker that makes a briefing away from the window: fonts are inside its own files, so it asks nobody for anything.
import type { Result } from '../../domain/result.ts'
import { readFont } from './inline-fonts.ts'
import { makeBriefing } from './make-briefing.ts'
import type { BriefingRequest } from './make-briefing.ts'
import type { WrittenPdf } from './write-pdf.ts'

export type ToWorker =
  { readonly kind: 'make'; readonly request: BriefingRequest } | { readonly kind: 'cancel' }

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<WrittenPdf> }

let cancelled = false

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  if (event.data.kind === 'cancel') cancelled = true
  else void make(event.data.request)
})

async function make(request: BriefingRequest): Promise<void> {
  const result = await makeBriefing(
    request,
    readFont,
    (done, total) => {
      post({ kind: 'progress', done, total })
    },
    () => cancelled,
  )
  post({ kind: 'done', result })
}

function post(message: FromWorker): void {
  self.postMessage(message)
}
