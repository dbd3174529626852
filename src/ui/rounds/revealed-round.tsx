// A round whose answers are out: the way to the reveal, consent, and the table of single answers.
import { useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import { textAt } from '../../domain/read.ts'
import { findItems, findProgress, hasConsent } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findTechnologyLeaderName } from '../../domain/technology-leader.ts'
import { findRow } from '../../domain/workbook.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { TableBox } from '../stages/table-box.tsx'
import type { TableView } from '../stages/table-views.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { useAskedView } from '../workbook/use-asked-view.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { Consent } from './consent.tsx'
import { RoundNotes } from './round-notes.tsx'
import { readName } from './round-reading.ts'
import styles from './round.module.css'

interface RevealedRoundProps {
  readonly round: RoundId
  readonly place: RoutePlace | undefined
}

export function RevealedRound({ round, place }: RevealedRoundProps) {
  const workbook = useSessionState((state) => state.workbook)
  const { navigate } = useWorkbookFrame()
  const progress = findProgress(workbook, round)
  const answered = progress.filter((rater) => rater.answered > 0).length
  const items = findItems(workbook, round)
  const symptoms = items.filter(({ table }) => table === 'symptoms').length
  const row = findRow(workbook, 'rounds', round)
  const way = row === undefined ? undefined : textAt(row, 'way-of-rating')
  return (
    <section className={styles['round']} aria-labelledby="round-heading">
      <header className={styles['head']}>
        <h2 id="round-heading" className="finding">
          {roundWords.revealed(answered, progress.length)}
        </h2>
        <Button variant="filled" onClick={() => navigate({ page: 'reveal', round })}>
          {roundWords.openReveal}
        </Button>
        <p className={`meta ${styles['how'] ?? ''}`}>
          {roundWords.howAsked(items.length - symptoms, symptoms, way)}{' '}
          {roundWords.whoAsked(progress.map(({ person }) => readName(person)))}
        </p>
      </header>
      <Consent round={round} />
      <RoundNotes round={round} />
      <SingleAnswers round={round} place={place} />
    </section>
  )
}

/** Names stand beside the answers: without consent only for someone who asks for it. */
function SingleAnswers({ round, place }: RevealedRoundProps) {
  const consent = useSessionState((state) => hasConsent(state.workbook, round))
  const leader = useSessionState((state) => findTechnologyLeaderName(state.workbook))
  const [wanted, setWanted] = useState(place !== undefined)
  useAskedView('ratings', () => setWanted(true))
  const view = useMemo(
    (): TableView => ({
      id: round,
      label: roundWords.answersTable,
      columns: ['respondent', 'item', 'value', 'comment'],
      rowFilter: (row) => row.cells['round'] === round,
      newRowCells: { round },
    }),
    [round],
  )
  if (consent || wanted) return <TableBox tableId="ratings" place={place} view={view} />
  return (
    <p>
      <span className="quiet">{roundWords.namesHelp(leader ?? '')}</span>{' '}
      <button type="button" className="text-button" onClick={() => setWanted(true)}>
        {roundWords.showNames}
      </button>
    </p>
  )
}
