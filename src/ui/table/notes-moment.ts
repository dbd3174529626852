// How the panel of notes writes a moment.
import { useStore } from 'zustand'
import { spellMoment } from '../shell/spell-instant.ts'
import { useGrid } from './grid.ts'

/** `at` as a cell of date and time holds it; empty stays empty. */
export function useMoment(at: string): string {
  const { session } = useGrid()
  const asOf = useStore(session.store, (state) => state.asOf)
  return spellMoment(at, asOf)
}
