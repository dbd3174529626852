// The guide of the open workbook, as its panel and its clocks show it.
import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { clockKey, countedOf, runClock } from '../../app/guide.ts'
import type { Stage } from '../../domain/stage.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

export function useGuide(stageId: StageId): {
  readonly position: number
  /** To another prompt; a clock that runs goes along. */
  readonly goTo: (position: number, step: string) => void
} {
  const { guide } = useWorkbookFrame().session
  const position = useStore(guide, ({ positions }) => positions[stageId] ?? 0)
  const goTo = useCallback(
    (next: number, step: string) =>
      guide.setState((old) => {
        const moved = { ...old, positions: { ...old.positions, [stageId]: next } }
        return old.running === null ? moved : runClock(moved, clockKey(stageId, step), Date.now())
      }),
    [guide, stageId],
  )
  return { position, goTo }
}

/** Turns the guide to the first prompt about a table, unless it is about that table already or a clock runs. */
export function useGuideFollows(stage: Stage): (table: TableId) => void {
  const { guide } = useWorkbookFrame().session
  return useCallback(
    (table: TableId) => {
      const { running, positions } = guide.getState()
      if (running !== null) return
      if (stage.guide[positions[stage.id] ?? 0]?.table === table) return
      const position = stage.guide.findIndex((step) => step.table === table)
      if (position >= 0) guide.setState({ positions: { ...positions, [stage.id]: position } })
    },
    [guide, stage],
  )
}

export function useGuideClock(key: string) {
  const { guide } = useWorkbookFrame().session
  const state = useStore(guide)
  const [now, setNow] = useState(() => Date.now())
  const running = state.running?.key === key
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])

  const toggle = () => {
    const at = Date.now()
    setNow(at)
    guide.setState((old) => runClock(old, old.running?.key === key ? null : key, at))
  }
  const started = running || state.countedMilliseconds[key] !== undefined
  return { elapsedSeconds: countedOf(state, key, now) / 1000, running, started, toggle }
}
