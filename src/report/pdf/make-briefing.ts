// A workbook -> the bytes of a briefing as PDF: the one entry for the command line and for the app's worker.
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { layBriefing } from '../lay-briefing.ts'
import type { BriefingRequest } from '../lay-briefing.ts'
import type { FontSource } from './fonts.ts'
import { writePages } from './write-pdf.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

/** Never throws: whatever goes wrong is a Problem. */
export async function makeBriefing(
  request: BriefingRequest,
  fonts: FontSource,
  onProgress: OnProgress = () => undefined,
  isCancelled: () => boolean = () => false,
): Promise<Result<WrittenPdf>> {
  try {
    const { document, laid } = layBriefing(request)
    const facts = {
      title: document.title,
      author: document.author,
      organisation: document.frame.organisation,
      madeAt: request.madeAt,
      language: 'en-GB',
    } as const
    const written = await writePages(laid, facts, fonts, onProgress, isCancelled)
    if (!written.ok || request.password === undefined) return written
    // As large as the rest of the writer, and seldom asked for.
    const { lockPdf } = await import('./lock-pdf.ts')
    return succeed({ ...written.value, bytes: await lockPdf(written.value.bytes, request.password) })
  } catch (error) {
    return fail({ code: 'briefing-failed', what: error instanceof Error ? error.message : String(error) })
  }
}
