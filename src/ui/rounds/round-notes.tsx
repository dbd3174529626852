// What the facilitator should know about a round before relying on it: few raters, no side, answers left over.
import { textAt } from '../../domain/read.ts'
import { countLeftOver, findRaters, isRevealed } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findTechnologyLeader } from '../../domain/technology-leader.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { readName } from './round-reading.ts'
import styles from './round.module.css'

/** Below these, answers can be traced to a person, whatever is drawn of them. */
const fewestRaters = 5
const fewestOnSide = 3

export function RoundNotes({ round }: { readonly round: RoundId }) {
  const workbook = useSessionState((state) => state.workbook)
  const { navigate } = useWorkbookFrame()
  const without = findRaters(workbook, round).filter((person) => textAt(person, 'side') === undefined)
  const notes = findNotes(workbook, round)
  if (notes.length === 0 && without.length === 0) return null
  return (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <li key={note} className={styles['note']}>
          {note}
        </li>
      ))}
      {without.length > 0 && (
        <li className={styles['note']}>
          {roundWords.withoutSide(without.map(readName), isRevealed(workbook, round))}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => navigate({ page: 'table', table: 'people' })}
          >
            {roundWords.setSides}
          </button>
        </li>
      )}
    </ul>
  )
}

function findNotes(workbook: Workbook, round: RoundId): readonly string[] {
  const raters = findRaters(workbook, round)
  const sides = raters.map((person) => textAt(person, 'side'))
  const business = sides.filter((side) => side === 'business').length
  const technology = sides.filter((side) => side === 'technology' || side === 'data').length
  const few = raters.length < fewestRaters
  const leftOver = countLeftOver(workbook, round)
  const leader = findTechnologyLeader(workbook)
  const leaderRates = leader === undefined || raters.some(({ id }) => id === leader)
  return [
    ...(few && raters.length > 0 ? [roundWords.few(raters.length, isRevealed(workbook, round))] : []),
    ...(!few && !sides.includes(undefined) && (business < fewestOnSide || technology < fewestOnSide)
      ? [roundWords.fewOnSide]
      : []),
    ...(leaderRates ? [] : [roundWords.leaderNotRating(readName(findRow(workbook, 'people', leader)))]),
    ...(leftOver > 0 ? [roundWords.leftOver(leftOver)] : []),
  ]
}
