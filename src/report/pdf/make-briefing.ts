// A workbook -> the bytes of a briefing as PDF: the one entry for the command line and for the app's worker.
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { setFurtherFace } from '../../charts/font-metrics.ts'
import type { FaceId } from '../../charts/font-metrics.ts'
import { layBriefing } from '../lay-briefing.ts'
import type { BriefingRequest, FurtherFont } from '../lay-briefing.ts'
import type { FontSource } from './fonts.ts'
import { readFurtherFont } from './further-font.ts'
import { writePages } from './write-pdf.ts'
import type { WriteManner, WrittenPdf } from './write-pdf.ts'

/** Never throws: whatever goes wrong is a Problem. */
export async function makeBriefing(
  request: BriefingRequest,
  fonts: FontSource,
  manner: Omit<WriteManner, 'isPlain'> = {},
): Promise<Result<WrittenPdf>> {
  try {
    const { furtherFont } = request
    const prepared = takeFurtherFont(furtherFont)
    if (!prepared.ok) return prepared
    const { document, laid } = layBriefing(request)
    if (document.blocks.length === 0) return fail({ code: 'briefing-empty' })
    const facts = {
      title: document.title,
      author: document.author,
      organisation: document.frame.organisation,
      madeOn: request.madeOn,
      language: 'en-GB',
    } as const
    const fontOf = (face: FaceId) =>
      face === 'further' ? Promise.resolve(furtherFont?.bytes ?? new Uint8Array()) : fonts(face)
    const { password } = request
    // What locks a file reads it first, and knows plain streams alone.
    const isPlain = password !== undefined
    const written = await writePages(laid, facts, fontOf, { ...manner, isPlain })
    if (!written.ok || password === undefined) return written
    // As large as the rest of the writer, and seldom asked for.
    const { lockPdf } = await import('./lock-pdf.ts')
    return succeed({ ...written.value, bytes: await lockPdf(written.value.bytes, password) })
  } catch (error) {
    return fail({ code: 'briefing-failed', what: error instanceof Error ? error.message : String(error) })
  }
}

let taken: Uint8Array | null = null

/** Every later measure and drawing goes by it, until another briefing has another. */
export function takeFurtherFont(font: FurtherFont | undefined): Result<null> {
  if (font !== undefined && font.bytes === taken) return succeed(null)
  taken = null
  if (font === undefined) {
    setFurtherFace(null)
    return succeed(null)
  }
  const read = readFurtherFont(font.name, font.bytes)
  if (!read.ok) return read
  setFurtherFace(read.value)
  taken = font.bytes
  return succeed(null)
}
