// The worker that makes a briefing away from the window: fonts are inside its own files, so it asks nobody for anything.
import type { FaceId } from '../../charts/font-metrics.ts'
import type { Result } from '../../domain/result.ts'
import { makeBriefing } from './make-briefing.ts'
import type { BriefingRequest } from './make-briefing.ts'
import type { WrittenPdf } from './write-pdf.ts'

export type ToWorker =
  { readonly kind: 'make'; readonly request: BriefingRequest } | { readonly kind: 'cancel' }

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<WrittenPdf> }

interface FontModule {
  readonly default: string
}

/** Each face is a file of its own, loaded when a document needs it. */
const fontModules: Readonly<Record<FaceId, () => Promise<FontModule>>> = {
  'plex-regular': () => import('../../../resources/fonts/IBMPlexSans-Regular.ttf?inline'),
  'plex-medium': () => import('../../../resources/fonts/IBMPlexSans-Medium.ttf?inline'),
  'plex-semibold': () => import('../../../resources/fonts/IBMPlexSans-SemiBold.ttf?inline'),
  'arimo-regular': () => import('../../../resources/fonts/Arimo-Regular.ttf?inline'),
  'arimo-bold': () => import('../../../resources/fonts/Arimo-Bold.ttf?inline'),
  'dejavu-regular': () => import('../../../resources/fonts/DejaVuSans.ttf?inline'),
  'dejavu-bold': () => import('../../../resources/fonts/DejaVuSans-Bold.ttf?inline'),
}

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

async function readFont(face: FaceId): Promise<Uint8Array> {
  const { default: url } = await fontModules[face]()
  const binary = atob(url.slice(url.indexOf(',') + 1))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

function post(message: FromWorker): void {
  self.postMessage(message)
}
