// The briefing as it would be written now: its pages, laid again whenever the workbook or a choice changes.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import { localDate } from '../../format/local-date.ts'
import type { PackChoice } from '../../report/briefing-context.ts'
import type { Sources } from '../../report/sources.ts'
import type { BriefingDesk } from '../../report/pdf/briefing-desk.ts'
import type { Laid } from '../../report/pdf/briefing-worker.ts'
import { usePreferences } from '../shell/preferences-context.ts'
import { useFrozenContext, useFrozenCopy } from '../workbook/use-frozen-copy.ts'
import { useDomainContext } from '../workbook/workbook-context.ts'

export interface Preview {
  /** Null until the first pages are laid. */
  readonly laid: Laid | null
  /** Counts what was laid, so that a page knows when to be drawn anew. */
  readonly version: number
  readonly isLaying: boolean
  readonly problem: Problem | null
}

/** Null until the copies of signed stages are read. */
export function useSources(): Sources | null {
  const now = useDomainContext()
  const baselineCopy = useFrozenCopy('week-one')
  const followUpCopy = useFrozenCopy('month-six')
  const baseline = useFrozenContext(baselineCopy)
  const followUp = useFrozenContext(followUpCopy)
  const isReading =
    (baselineCopy !== null && baseline === null) || (followUpCopy !== null && followUp === null)
  return useMemo(() => (isReading ? null : { now, baseline, followUp }), [isReading, now, baseline, followUp])
}

/** The desk is opened when it is first needed and closed with the page, once what is being written is. */
export function useBriefingDesk(): () => Promise<BriefingDesk> {
  const { loadBriefingFont } = usePreferences()
  const desk = useRef<Promise<BriefingDesk> | null>(null)
  useEffect(
    () => () => {
      void desk.current?.then((open) => open.close())
      desk.current = null
    },
    [],
  )
  return useMemo(
    () => () =>
      (desk.current ??= Promise.all([import('../../report/pdf/briefing-desk.ts'), loadBriefingFont()]).then(
        ([{ openBriefingDesk }, font]) => openBriefingDesk(font),
      )),
    [loadBriefingFont],
  )
}

export function usePreview(
  openDesk: () => Promise<BriefingDesk>,
  sources: Sources | null,
  choice: PackChoice,
): Preview {
  const [shown, setShown] = useState<Shown>({
    sources: null,
    choice: null,
    laid: null,
    version: 0,
    problem: null,
  })
  useEffect(() => {
    if (sources === null) return undefined
    let wanted = true
    void openDesk()
      .then((desk) => desk.lay(sources, choice, localDate(new Date())))
      .then((result) => {
        // A cancel ends what was being laid; what stands is shown on.
        if (!wanted || (!result.ok && result.problem.code === 'cancelled')) return
        setShown((old) => ({
          sources,
          choice,
          laid: result.ok ? result.value : old.laid,
          version: old.version + 1,
          problem: result.ok ? null : result.problem,
        }))
      })
    return () => {
      wanted = false
    }
  }, [openDesk, sources, choice])
  const { laid, version, problem } = shown
  const isLaying = shown.sources !== sources || shown.choice !== choice
  return useMemo(() => ({ laid, version, problem, isLaying }), [laid, version, problem, isLaying])
}

/** What was laid last, and from what. */
interface Shown {
  readonly sources: Sources | null
  readonly choice: PackChoice | null
  readonly laid: Laid | null
  readonly version: number
  readonly problem: Problem | null
}
