// The page of a round that is not revealed: how far everyone is, and the one button that shows it all. Knows no answer.
import { useEffect, useRef, useState } from 'react'
import { Button } from '@mantine/core'
import { findProgress } from '../../domain/rounds.ts'
import type { RaterProgress } from '../../domain/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { revealWords } from '../../words/en/reveal.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import styles from './reveal.module.css'
import { stageOfRound } from './reveal-place.ts'
import { readName } from './round-reading.ts'
import { useConsent } from './use-consent.ts'
import { useRound } from './use-round.ts'

/** More people than these are told as a number. */
const mostListed = 60

export function RevealBefore({ round }: { readonly round: RoundId }) {
  const { navigate } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const progress = findProgress(workbook, round)
  const late = progress.filter(({ answered, total }) => answered < total)
  const someAnswered = progress.some(({ answered }) => answered > 0)
  const back = () => navigate(stageOfRound(round))
  return (
    <div className={`page ${styles['before'] ?? ''}`}>
      <header>
        <p className="page-kicker">{revealWords.kicker(round)}</p>
        <h1 className="title">{revealWords.hidden}</h1>
        <p className="quiet page-text">{revealWords.hiddenHelp}</p>
      </header>
      {progress.length === 0 ? (
        <p>{revealWords.nobodyAsked}</p>
      ) : (
        <ProgressList progress={progress} done={progress.length - late.length} />
      )}
      {progress.length > 0 && !someAnswered && <p className="quiet">{revealWords.nobodyAnswered}</p>}
      <ConsentNote round={round} />
      {someAnswered && <RevealButton round={round} late={late.map(({ person }) => readName(person))} />}
      <p>
        <button type="button" className="text-button" onClick={back}>
          {someAnswered ? revealWords.back(round) : revealWords.toRound}
        </button>
      </p>
    </div>
  )
}

function ProgressList({
  progress,
  done,
}: {
  readonly progress: readonly RaterProgress[]
  readonly done: number
}) {
  const listed = progress.slice(0, mostListed)
  return (
    <div>
      <p className="strong">{revealWords.progress(done, progress.length)}</p>
      <table className={styles['progress']}>
        <thead>
          <tr>
            <th scope="col">{revealWords.person}</th>
            <th scope="col">{revealWords.answers}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {listed.map(({ person, answered, total }) => (
            <tr key={person.id}>
              <th scope="row" className="clip">
                <span dir="auto">{readName(person)}</span>
              </th>
              <td>{revealWords.answered(answered, total)}</td>
              <td aria-hidden="true">
                <span className={styles['track']}>
                  <span style={{ width: `${String(total === 0 ? 0 : (100 * answered) / total)}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {progress.length > listed.length && (
        <p className="meta">{revealWords.more(progress.length - listed.length)}</p>
      )}
    </div>
  )
}

function ConsentNote({ round }: { readonly round: RoundId }) {
  const consent = useConsent(round)
  return (
    <section className={styles['note']}>
      <h2 className="finding">{revealWords.consentTitle}</h2>
      <p className="quiet page-text">{revealWords.consentWhy(consent.leader)}</p>
      <p>
        {consent.given ? revealWords.consentGiven : revealWords.consentMissing}{' '}
        <button type="button" className="text-button" onClick={consent.toggle}>
          {consent.label}
        </button>
      </p>
    </section>
  )
}

function RevealButton({ round, late }: { readonly round: RoundId; readonly late: readonly string[] }) {
  const [asking, setAsking] = useState(false)
  if (asking) return <RevealQuestion round={round} late={late} onCancel={() => setAsking(false)} />
  return (
    <div>
      <Button variant="filled" onClick={() => setAsking(true)}>
        {revealWords.reveal}
      </Button>
    </div>
  )
}

interface RevealQuestionProps {
  readonly round: RoundId
  readonly late: readonly string[]
  readonly onCancel: () => void
}

function RevealQuestion({ round, late, onCancel }: RevealQuestionProps) {
  const { reveal } = useRound(round)
  const no = useRef<HTMLButtonElement | null>(null)
  // Who pressed the button by mistake presses again and stays where they are.
  useEffect(() => no.current?.focus(), [])
  return (
    <section className={styles['confirm']} role="group" aria-label={revealWords.confirmTitle}>
      <h2 className="finding">{revealWords.confirmTitle}</h2>
      <p className="page-text">{revealWords.confirm(late)}</p>
      <div className={styles['buttons']}>
        <Button ref={no} onClick={onCancel}>
          {revealWords.confirmNo}
        </Button>
        <Button variant="filled" onClick={reveal}>
          {revealWords.confirmYes}
        </Button>
      </div>
    </section>
  )
}
