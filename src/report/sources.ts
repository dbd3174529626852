// What a briefing is made of: the workbook as it stands and the copies its sign-offs froze.
import type { Context } from '../domain/context.ts'

/** A workbook and the copies frozen in it, each on its day. */
export interface Sources {
  readonly now: Context
  readonly baseline: Context | null
  readonly followUp: Context | null
}
