// The copy that a stage's sign-off froze: which one it is, and its content once it is read.
import { useEffect, useMemo, useState } from 'react'
import type { Context } from '../../domain/context.ts'
import { findFrozenCopy } from '../../domain/frozen-copy.ts'
import type { FrozenCopy } from '../../domain/frozen-copy.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { useSessionState, useWorkbookFrame } from './workbook-context.ts'

export function useFrozenCopy(stage: StageId): FrozenCopy | null {
  const workbook = useSessionState((state) => state.workbook)
  const checkpoints = useSessionState((state) => state.checkpoints)
  return useMemo(() => findFrozenCopy(workbook, stage, checkpoints), [workbook, stage, checkpoints])
}

/** Null until it is read, and where none is asked for; a copy that cannot be read is told as a notice. */
export function useFrozenContext(copy: FrozenCopy | null): Context | null {
  const { session, tell } = useWorkbookFrame()
  const [read, setRead] = useState<{ readonly id: string; readonly workbook: Workbook } | null>(null)
  const id = copy?.id ?? null
  useEffect(() => {
    if (id === null) return undefined
    let wanted = true
    void session.loadCheckpoint(id).then((loaded) => {
      if (wanted && tell(loaded) && loaded.ok) setRead({ id, workbook: loaded.value })
    })
    return () => {
      wanted = false
    }
  }, [session, tell, id])
  return useMemo(
    () => (copy !== null && read?.id === copy.id ? { workbook: read.workbook, asOf: copy.asOf } : null),
    [copy, read],
  )
}
