// How a table is looked at in one place: held while the workbook is open, and kept on this computer for the next time.
import { useCallback } from 'react'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import type { TableLayout } from '../../app/table-layouts.ts'
import { readShape } from './view-shape.ts'
import type { ViewShape } from './view-shape.ts'

export interface Look {
  readonly layout: TableLayout
  readonly shape: ViewShape
  /** Row id of the saved view it comes from; it may have been changed since. */
  readonly view: string | null
  /** Keys of the groups whose rows are put away; forgotten when the workbook closes. */
  readonly closed: ReadonlySet<string>
}

type Looks = StoreApi<ReadonlyMap<string, Look>>

const looksOf = new WeakMap<Session, Looks>()

export function useLook(session: Session, place: string): readonly [Look, (change: Partial<Look>) => void] {
  const look = useStore(findLooks(session), (looks) => looks.get(place)) ?? findLook(session, place)
  const change = useCallback((next: Partial<Look>) => changeLook(session, place, next), [session, place])
  return [look, change]
}

/** A table on screen at that place follows at once. */
export function changeLook(session: Session, place: string, change: Partial<Look>): void {
  const looks = findLooks(session)
  const next = { ...findLook(session, place), ...change }
  looks.setState(new Map(looks.getState()).set(place, next), true)
  if (change.layout !== undefined) session.layouts.keep(place, next.layout)
  if (change.shape !== undefined || change.view !== undefined)
    session.layouts.keepShape(place, { ...next.shape, view: next.view })
}

const firstLooks = new WeakMap<Session, Map<string, Look>>()

function findLook(session: Session, place: string): Look {
  const held = findLooks(session).getState().get(place)
  if (held !== undefined) return held
  // Read once, so that it stays the same value from one drawing to the next.
  const known = firstLooks.get(session) ?? new Map<string, Look>()
  firstLooks.set(session, known)
  const look = known.get(place) ?? readLook(session, place)
  known.set(place, look)
  return look
}

function readLook(session: Session, place: string): Look {
  const kept = session.layouts.findShape(place)
  const view = typeof kept === 'object' && kept !== null && 'view' in kept ? kept.view : null
  return {
    layout: session.layouts.find(place),
    shape: readShape(kept),
    view: typeof view === 'string' ? view : null,
    closed: new Set(),
  }
}

function findLooks(session: Session): Looks {
  const looks = looksOf.get(session) ?? createStore<ReadonlyMap<string, Look>>(() => new Map())
  looksOf.set(session, looks)
  return looks
}
