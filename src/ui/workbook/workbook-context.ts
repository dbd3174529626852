// What every page of an open workbook needs: the session, where we are and how to go elsewhere.
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Library } from '../../app/library-state.ts'
import type { Session, SessionState } from '../../app/session-state.ts'
import type { Desktop } from '../../desktop/contract.ts'
import type { Context } from '../../domain/context.ts'
import type { Result } from '../../domain/result.ts'
import type { Route } from './route.ts'

export type RowDensity = 'comfortable' | 'compact'

export interface WorkbookFrame {
  readonly session: Session
  readonly library: Library
  readonly desktop: Desktop
  readonly route: Route
  readonly navigate: (route: Route) => void
  /** Leaves for another workbook of the library. */
  readonly openOther: (id: string) => void
  /** Tells a problem as a notice; answers whether there was none. */
  readonly tell: (result: Result<unknown>) => boolean
  readonly density: RowDensity
  readonly onDensity: (density: RowDensity) => void
  readonly projector: boolean
  readonly onProjector: () => void
  /** Whether the sign-off dialog of the stage on screen is open. */
  readonly signing: boolean
  readonly onSigning: (signing: boolean) => void
}

export const WorkbookContext = createContext<WorkbookFrame | null>(null)

export function useWorkbookFrame(): WorkbookFrame {
  const frame = useContext(WorkbookContext)
  if (frame === null) throw new Error('A page was drawn outside an open workbook.')
  return frame
}

export function useSessionState<Slice>(select: (state: SessionState) => Slice): Slice {
  return useStore(useWorkbookFrame().session.store, select)
}

/** Another workbook or day that the pictures inside read, such as a frozen copy; null for the present one. */
export const ShownContext = createContext<Context | null>(null)

/** The workbook as it is now and today's date: what measures, criteria and computed columns read. */
export function useDomainContext(): Context {
  const shown = useContext(ShownContext)
  const present = usePresentContext()
  return shown ?? present
}

function usePresentContext(): Context {
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  return useMemo(() => ({ workbook, asOf }), [workbook, asOf])
}
