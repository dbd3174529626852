// How the panel of notes writes a moment: `3 Jun, 14:03`, with the year where it is another.
import { useStore } from 'zustand'
import { localMinute } from '../../app/clock.ts'
import { shortDate } from '../../words/en/dates.ts'
import { useGrid } from './grid.ts'

/** `at` as a cell of date and time holds it; empty stays empty. */
export function useMoment(at: string): string {
  const { session } = useGrid()
  const asOf = useStore(session.store, (state) => state.asOf)
  return spellMoment(at, asOf)
}

/** Of epoch milliseconds. */
export function spellInstant(instant: number, asOf: string): string {
  return spellMoment(localMinute(new Date(instant)), asOf)
}

function spellMoment(at: string, asOf: string): string {
  const [date = '', time] = at.split('T')
  if (date === '') return ''
  return time === undefined ? shortDate(date, asOf) : `${shortDate(date, asOf)}, ${time}`
}
