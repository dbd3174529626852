// Whether the technology leader agrees to a split by side, in plain words and with the person's name.
import { textAt, yesNoAt } from '../../domain/read.ts'
import { isRevealed } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findTechnologyLeader } from '../../domain/technology-leader.ts'
import { findRow } from '../../domain/workbook.ts'
import { roundLabels, roundWords } from '../../words/en/rounds.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { readName } from './round-reading.ts'
import { useRound } from './use-round.ts'
import styles from './round.module.css'

const choices = [
  { id: 'unasked', value: null },
  { id: 'yes', value: true },
  { id: 'no', value: false },
] as const

export function Consent({ round }: { readonly round: RoundId }) {
  const workbook = useSessionState((state) => state.workbook)
  const { navigate } = useWorkbookFrame()
  const hands = useRound(round)
  const leader = findTechnologyLeader(workbook)
  const person = leader === undefined ? undefined : findRow(workbook, 'people', leader)
  if (person === undefined || textAt(person, 'name') === undefined) {
    return (
      <p className={styles['note']}>
        {roundWords.leaderMissing}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => navigate({ page: 'table', table: 'people' })}
        >
          {roundWords.goToPeople}
        </button>
      </p>
    )
  }
  const revealed = isRevealed(workbook, round)
  const row = findRow(workbook, 'rounds', round)
  const consent =
    row === undefined ? undefined : yesNoAt(row, 'consent-of-the-technology-leader-to-a-split-by-side')
  return (
    <fieldset className={styles['consent']}>
      <legend className="strong">{roundWords.consent}</legend>
      <p className="quiet">
        {roundWords.consentHelp(readName(person))}{' '}
        {!revealed && consent === undefined && roundWords.consentAsk(readName(person))}{' '}
        {consent !== true && roundWords.consentWithout}
      </p>
      <div className={styles['choices']}>
        {choices.map(({ id, value }) => (
          <label key={id} className={styles['check']}>
            <input
              type="radio"
              name={`consent-${round}`}
              checked={(consent ?? null) === value}
              onChange={() => hands.choose({ consent: value }, roundLabels.consent)}
            />
            {roundWords.consentChoices[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
