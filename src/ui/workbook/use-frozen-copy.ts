// The copy that a stage's sign-off froze: which one it is, and its content once it is read.
import { useEffect, useMemo, useState } from 'react'
import type { Session } from '../../app/session-state.ts'
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

/** Copies that were read, by session: no copy ever changes, so whoever asks again has it at once. */
const readCopies = new WeakMap<Session, Map<string, Workbook>>()

/** A baseline, a follow-up and what was last held against them; older ones are read again. */
const mostKept = 4

function keep(session: Session, id: string, workbook: Workbook): void {
  const kept = readCopies.get(session) ?? new Map<string, Workbook>()
  readCopies.set(session, kept.set(id, workbook))
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest)
}

/** Null until it is read, and where none is asked for; a copy that cannot be read is told as a notice. */
export function useFrozenContext(copy: FrozenCopy | null): Context | null {
  const { session, tell } = useWorkbookFrame()
  const [read, setRead] = useState<{ readonly id: string; readonly workbook: Workbook } | null>(null)
  const id = copy?.id ?? null
  const kept = id === null ? undefined : readCopies.get(session)?.get(id)
  const workbook = kept ?? (read !== null && read.id === id ? read.workbook : undefined)
  const isThere = workbook !== undefined
  useEffect(() => {
    if (id === null || isThere) return undefined
    let wanted = true
    void session.loadCheckpoint(id).then((loaded) => {
      if (!wanted || !tell(loaded) || !loaded.ok) return
      keep(session, id, loaded.value)
      setRead({ id, workbook: loaded.value })
    })
    return () => {
      wanted = false
    }
  }, [session, tell, id, isThere])
  return useMemo(
    () => (copy === null || workbook === undefined ? null : { workbook, asOf: copy.asOf }),
    [copy, workbook],
  )
}
