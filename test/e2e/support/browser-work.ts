// What the browser does while something goes on, counted in its own trace.
import type { CDPSession } from '@playwright/test'

export interface BrowserWork {
  /** Elements it worked out the style of. */
  readonly styled: number
  /** How often it went through the page's styles, also where none was to be worked out. */
  readonly passes: number
  /** How often it laid the page out, or a part of it. */
  readonly layouts: number
}

interface TraceEvent {
  readonly name: string
  readonly args: { readonly elementCount?: number }
}

export async function countWork(cdp: CDPSession, act: () => Promise<void>): Promise<BrowserWork> {
  const events: TraceEvent[] = []
  // The protocol knows no shape of an event.
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  await act()
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const passes = events.filter(({ name }) => name === 'UpdateLayoutTree')
  return {
    styled: passes.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0),
    passes: passes.length,
    layouts: events.filter(({ name }) => name === 'Layout').length,
  }
}
