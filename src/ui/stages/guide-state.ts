// Where the facilitator is in each stage's guide, and what the clocks of the prompts have counted. Kept while the app runs.
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Stage } from '../../domain/stage.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'

export interface GuideState {
  readonly positions: Readonly<Partial<Record<StageId, number>>>
  /** What each prompt's clock, by `stage/step`, had counted when it last stood still. */
  readonly countedMilliseconds: Readonly<Record<string, number>>
  /** The one clock that runs. */
  readonly running: { readonly key: string; readonly startedAt: number } | null
}

export interface GuideStore {
  readonly state: GuideState
  readonly setState: (change: (old: GuideState) => GuideState) => void
}

const emptyGuide: GuideState = { positions: {}, countedMilliseconds: {}, running: null }

export const GuideContext = createContext<GuideStore>({ state: emptyGuide, setState: () => undefined })

const guides = new Map<string, GuideState>()

/** The guide of a workbook as it was left: a clock that ran has run on. */
export function useGuideStore(workbookId: string): GuideStore {
  const [state, setState] = useState(() => guides.get(workbookId) ?? emptyGuide)
  useEffect(() => {
    guides.set(workbookId, state)
  }, [workbookId, state])
  return useMemo(() => ({ state, setState }), [state])
}

export function clockKey(stage: StageId, step: string): string {
  return `${stage}/${step}`
}

/** At most one runs: whatever ran before stands still and keeps what it has counted. */
function run(old: GuideState, key: string | null): GuideState {
  const at = Date.now()
  const { running, countedMilliseconds } = old
  const counted =
    running === null
      ? countedMilliseconds
      : {
          ...countedMilliseconds,
          [running.key]: (countedMilliseconds[running.key] ?? 0) + Math.max(0, at - running.startedAt),
        }
  return { ...old, countedMilliseconds: counted, running: key === null ? null : { key, startedAt: at } }
}

export function useGuide(stageId: StageId): {
  readonly position: number
  /** To another prompt; a clock that runs goes along. */
  readonly goTo: (position: number, step: string) => void
} {
  const { state, setState } = useContext(GuideContext)
  const goTo = useCallback(
    (position: number, step: string) =>
      setState((old) => {
        const moved = { ...old, positions: { ...old.positions, [stageId]: position } }
        return old.running === null ? moved : run(moved, clockKey(stageId, step))
      }),
    [setState, stageId],
  )
  return { position: state.positions[stageId] ?? 0, goTo }
}

/** Turns the guide to the first prompt about a table, unless it is about that table already or a clock runs. */
export function useGuideFollows(stage: Stage | undefined): (table: TableId) => void {
  const { setState } = useContext(GuideContext)
  return useCallback(
    (table: TableId) =>
      setState((old) => {
        if (stage === undefined || old.running !== null) return old
        if (stage.guide[old.positions[stage.id] ?? 0]?.table === table) return old
        const position = stage.guide.findIndex((step) => step.table === table)
        return position < 0 ? old : { ...old, positions: { ...old.positions, [stage.id]: position } }
      }),
    [setState, stage],
  )
}

export function useGuideClock(key: string) {
  const { state, setState } = useContext(GuideContext)
  const [now, setNow] = useState(() => Date.now())
  const startedAt = state.running?.key === key ? state.running.startedAt : null
  const running = startedAt !== null
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])

  const toggle = () => {
    setNow(Date.now())
    setState((old) => run(old, old.running?.key === key ? null : key))
  }
  const counted = state.countedMilliseconds[key]
  const elapsed = (counted ?? 0) + (startedAt === null ? 0 : Math.max(0, now - startedAt))
  return { elapsedSeconds: elapsed / 1000, running, started: running || counted !== undefined, toggle }
}
