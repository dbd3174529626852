// Where the facilitator is in each stage's guide, and the one clock that runs. Lives as long as the workbook is open.
import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import type { Stage } from '../../domain/stage.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'

interface Clock {
  /** `stage/step` the clock belongs to. */
  readonly key: string
  readonly bankedMilliseconds: number
  /** Null while paused. */
  readonly startedAt: number | null
}

export interface GuideState {
  readonly positions: Readonly<Partial<Record<StageId, number>>>
  readonly clock: Clock | null
}

export interface GuideStore {
  readonly state: GuideState
  readonly setState: (change: (old: GuideState) => GuideState) => void
}

export const emptyGuide: GuideState = { positions: {}, clock: null }

export const GuideContext = createContext<GuideStore>({ state: emptyGuide, setState: () => undefined })

export function useGuide(stageId: StageId): {
  readonly position: number
  readonly setPosition: (position: number) => void
} {
  const { state, setState } = useContext(GuideContext)
  const setPosition = useCallback(
    (position: number) =>
      setState((old) => ({ ...old, positions: { ...old.positions, [stageId]: position } })),
    [setState, stageId],
  )
  return { position: state.positions[stageId] ?? 0, setPosition }
}

/** Turns the guide to the first prompt about a table, unless it is about that table already or a clock runs. */
export function useGuideFollows(stage: Stage | undefined): (table: TableId) => void {
  const { setState } = useContext(GuideContext)
  return useCallback(
    (table: TableId) =>
      setState((old) => {
        if (stage === undefined || (old.clock !== null && old.clock.startedAt !== null)) return old
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
  const clock = state.clock?.key === key ? state.clock : null
  const running = clock !== null && clock.startedAt !== null
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])

  const toggle = () => {
    const at = Date.now()
    setNow(at)
    setState((old) => {
      const before = old.clock?.key === key ? old.clock : { key, bankedMilliseconds: 0, startedAt: null }
      const next: Clock =
        before.startedAt === null
          ? { ...before, startedAt: at }
          : {
              key,
              bankedMilliseconds: before.bankedMilliseconds + at - before.startedAt,
              startedAt: null,
            }
      return { ...old, clock: next }
    })
  }
  const elapsed =
    clock === null
      ? 0
      : clock.bankedMilliseconds + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt))
  return { elapsedSeconds: elapsed / 1000, running, started: clock !== null, toggle }
}
