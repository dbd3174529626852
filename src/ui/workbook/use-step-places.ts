// Undo and redo lead back to where the step was done, so that whoever looks elsewhere sees what they did.
import { useEffect, useRef } from 'react'
import type { Session } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { findFirstChange } from '../../domain/first-change.ts'
import { routeKey, tableOfRoute } from './route.ts'
import type { Route } from './route.ts'

/** Steps from before the workbook was opened are taken back without a word: nobody knows where they were done. */
export function useStepPlaces(session: Session, route: Route, navigate: (route: Route) => void): void {
  const shown = useRef(route)
  useEffect(() => {
    shown.current = route
  }, [route])
  useEffect(() => {
    const done: Route[] = []
    const undone: Route[] = []
    return session.store.subscribe(({ stepped }, before) => {
      if (stepped === null || stepped === before.stepped) return
      const { kind, edit } = stepped
      if (kind === 'edit') {
        done.push(shown.current)
        undone.length = 0
        return
      }
      const [from, to] = kind === 'undo' ? [done, undone] : [undone, done]
      const place = from.pop() ?? shown.current
      to.push(place)
      if (isElsewhere(place, shown.current)) navigate(withPlace(place, edit))
    })
  }, [session, navigate])
}

/** The reveal fills the window for a room, and is opened on purpose alone. */
function isElsewhere(place: Route, shown: Route): boolean {
  if (place.page === 'reveal' || shown.page === 'reveal') return false
  return routeKey(place) !== routeKey(shown) || tableOfRoute(place) !== tableOfRoute(shown)
}

/** The same page, at what the step changed there. */
function withPlace(route: Route, edit: Edit): Route {
  if (route.page !== 'stage' && route.page !== 'table' && route.page !== 'pillars') return route
  const table = tableOfRoute(route)
  const place = table === undefined ? undefined : findFirstChange(edit, table)
  return place === undefined ? route : { ...route, place }
}
