// How far a writer is, told past the page: what the page shows besides is not rendered anew for each word of it.

export interface Progress {
  /** From 0 to 1; null until the writer tells. */
  readonly share: () => number | null
  /** For `useSyncExternalStore`; gives what ends it. */
  readonly subscribe: (tell: () => void) => () => void
  readonly set: (share: number | null) => void
}

export function makeProgress(): Progress {
  let known: number | null = null
  const listeners = new Set<() => void>()
  return {
    share: () => known,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    set: (share) => {
      known = share
      for (const tell of listeners) tell()
    },
  }
}
