// A workbook -> the bytes of a briefing as a Word file to edit: the one entry for the command line and the app's worker.
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { layBriefing } from '../lay-briefing.ts'
import type { BriefingRequest } from '../lay-briefing.ts'
import { countLost } from './clean-text.ts'
import { textsOf } from '../texts.ts'
import { writeDocx } from './write-docx.ts'
import type { OnProgress } from './write-docx.ts'

export interface WrittenDocx {
  readonly bytes: Uint8Array
  /** Characters the format cannot hold and this copy is without. 0 most of the time. */
  readonly lost: number
}

/** Never throws: whatever goes wrong is a Problem. */
export async function makeEditableBriefing(
  request: BriefingRequest,
  onProgress?: OnProgress,
): Promise<Result<WrittenDocx>> {
  try {
    const { document, laid } = layBriefing(request)
    if (document.blocks.length === 0) return fail({ code: 'briefing-empty' })
    const bytes = await writeDocx(document, laid.places, request.choice.paper, request.madeOn, onProgress)
    const lost = textsOf(document).reduce((sum, text) => sum + countLost(text), 0)
    return succeed({ bytes, lost })
  } catch (error) {
    return fail({ code: 'briefing-failed', what: error instanceof Error ? error.message : String(error) })
  }
}
