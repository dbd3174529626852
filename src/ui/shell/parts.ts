// Parts of the window whose code is fetched on its own: ahead of time once nothing else is to be done, so that each of
// them is drawn at once when it is asked for. React shows what comes late after 300 ms at the earliest.
import { createElement, lazy, useEffect, useState } from 'react'
import type { ComponentType } from 'react'

/** What is still to be fetched. */
const all = new Set<() => Promise<unknown>>()

/** A component whose code may still have to be fetched: until then it waits in the `Suspense` around it. */
export function makePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null
  const fetch = async () => {
    all.delete(fetch)
    return { default: (fetched ??= await load()) }
  }
  const Late = lazy(fetch)
  all.add(fetch)

  return function Part(props: Props) {
    // What waited goes on as what it is: a component in its place would begin anew.
    const [Shown] = useState(() => fetched ?? (Late as ComponentType<Props>)) // the same to whoever draws it
    return createElement(Shown, props)
  }
}

/** Fetches one part after the other, also those that the fetched ones bring along; then sets a `fetched` performance mark. */
export function useAllParts(): void {
  useEffect(() => {
    let waiting = 0
    const fetchNext = () => {
      waiting = requestIdleCallback(() => {
        const [next] = all
        if (next === undefined) performance.mark('fetched')
        // What cannot be fetched now is fetched, or fails, where it is shown.
        else void next().then(fetchNext, fetchNext)
      })
    }
    fetchNext()
    return () => cancelIdleCallback(waiting)
  }, [])
}
