// The tab of ratings: setting a round up, how far everyone is, revealing; after the reveal the answers themselves.
import { useEffect, useRef, useState } from 'react'
import { Button } from '@mantine/core'
import type { WayOfRating } from '../../app/rating-round.ts'
import { textAt } from '../../domain/read.ts'
import { findProgress, isRevealed } from '../../domain/rounds.ts'
import type { RaterProgress } from '../../domain/rounds.ts'
import type { StageId } from '../../domain/stage-id.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { revealWords } from '../../words/en/reveal.ts'
import { roundWords } from '../../words/en/rounds.ts'
import type { BodyProps } from '../stages/panels.ts'
import { useAsk } from '../shell/ask.tsx'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import { CardsUp } from './cards-up.tsx'
import { Consent } from './consent.tsx'
import { PassLaptop } from './pass-laptop.tsx'
import { ProgressTable } from './progress-table.tsx'
import { RevealedRound } from './revealed-round.tsx'
import { RoundNotes } from './round-notes.tsx'
import { readName } from './round-reading.ts'
import { RoundSetup } from './round-setup.tsx'
import { useRound } from './use-round.ts'
import styles from './round.module.css'

export function RoundPanel({ stageId, place }: BodyProps) {
  const round = roundOf(stageId)
  const hasPeople = useSessionState((state) => findRows(state.workbook, 'people').length > 0)
  const revealed = useSessionState((state) => isRevealed(state.workbook, round))
  if (revealed) return <RevealedRound round={round} place={place} />
  return hasPeople ? <OpenRound round={round} /> : <PeopleFirst />
}

function roundOf(stageId: StageId): RoundId {
  return stageId === 'month-six' ? 'follow-up' : 'baseline'
}

function PeopleFirst() {
  const { navigate } = useWorkbookFrame()
  return (
    <div className="empty-note">
      <h2 className="finding">{roundWords.peopleFirst}</h2>
      <p className={`quiet ${styles['under'] ?? ''}`}>{roundWords.peopleFirstHelp}</p>
      <Button variant="filled" onClick={() => navigate({ page: 'table', table: 'people' })}>
        {roundWords.goToPeople}
      </Button>
    </div>
  )
}

function OpenRound({ round }: { readonly round: RoundId }) {
  const { navigate } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const hands = useRound(round)
  const [running, setRunning] = useState<WayOfRating | null>(null)
  const way = readWay(textAt(findRow(workbook, 'rounds', round) ?? noRow, 'way-of-rating'))
  const progress = findProgress(workbook, round)
  const begun = progress.some(({ answered }) => answered > 0)
  const allDone = begun && progress.every(isDone)
  const reveal = useReveal(round)
  const run = () => {
    if (hands.begin(way)) setRunning(way)
  }
  const goOn = useRef<HTMLButtonElement>(null)
  const wasRunning = useRef(false)
  useEffect(() => {
    // Whoever comes back from the full window stands where they left, though the panel looks different now.
    if (wasRunning.current && running === null) goOn.current?.focus()
    wasRunning.current = running !== null
  }, [running])
  const leave = () => setRunning(null)
  const buttons = (
    <div className={styles['buttons']}>
      <Button ref={goOn} data-entry variant={allDone ? 'default' : 'filled'} onClick={run}>
        {(begun ? roundWords.goOn : roundWords.begin)[way]}
      </Button>
      {begun && (
        <Button variant={allDone ? 'filled' : 'default'} onClick={() => reveal(progress)}>
          {roundWords.reveal}
        </Button>
      )}
      {begun && (
        <button type="button" className="text-button" onClick={() => navigate({ page: 'reveal', round })}>
          {revealWords.toWall}
        </button>
      )}
    </div>
  )
  const setup = <RoundSetup hands={hands} way={way} />
  return (
    <section className={styles['round']} aria-labelledby="round-heading" data-region="table">
      <header>
        <h2 id="round-heading" className="finding">
          {hands.raters.length === 0
            ? roundWords.nobodyChosen
            : begun
              ? roundWords.progress(progress.filter(isDone).length, progress.length)
              : roundWords.notBegun}
        </h2>
        <p className="quiet">
          {begun
            ? roundWords.hiddenUntil[way]
            : roundWords.size(
                hands.items.length,
                hands.raters.length,
                estimateMinutes(hands.items.length, way),
                way,
              )}
        </p>
      </header>
      {begun ? (
        <>
          <ProgressTable round={round} progress={progress} />
          {buttons}
          <RoundNotes round={round} />
          <Consent round={round} />
          <details className={styles['more']}>
            <summary>{roundWords.moreAboutRound}</summary>
            {setup}
          </details>
        </>
      ) : (
        <>
          {setup}
          <Consent round={round} />
          <RoundNotes round={round} />
          {buttons}
        </>
      )}
      {running === 'pass-the-laptop' && <PassLaptop round={round} onLeave={leave} />}
      {running === 'cards-up' && <CardsUp round={round} onLeave={leave} />}
    </section>
  )
}

/** Asks, naming who is not done; then shows the answers to the room. */
function useReveal(round: RoundId): (progress: readonly RaterProgress[]) => void {
  const ask = useAsk()
  const { session, navigate, tell } = useWorkbookFrame()
  const hands = useRound(round)
  return (progress) => {
    const missing = progress
      .filter((rater) => !isDone(rater))
      .map(({ person, answered, total }) => ({ name: readName(person), answered, total }))
    const question = {
      title: roundWords.revealTitle[round],
      text: roundWords.revealText(missing),
      confirm: roundWords.revealConfirm,
    }
    void ask(question).then(async (yes) => {
      if (!yes) return
      hands.reveal()
      navigate({ page: 'reveal', round })
      tell(await session.flush())
    })
  }
}

function isDone({ answered, total }: RaterProgress): boolean {
  return answered === total
}

const noRow = { id: '', order: '', cells: {}, stamps: { row: ':0' } } as const

function readWay(way: string | undefined): WayOfRating {
  return way === 'cards-up' ? 'cards-up' : 'pass-the-laptop'
}

const secondsPerAnswer = 18
const secondsPerCards = 40

/** Of one person alone, or of the whole room where everybody answers at once. */
function estimateMinutes(items: number, way: WayOfRating): number {
  const seconds = way === 'cards-up' ? secondsPerCards : secondsPerAnswer
  return Math.max(1, Math.round((items * seconds) / 60))
}
