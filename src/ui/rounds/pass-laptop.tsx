// Passing the laptop: one person after the other answers alone, and hands over. Nothing of the others is on screen.
import { useState } from 'react'
import { hasFinished } from '../../app/rating-round.ts'
import { findAnswers, findProgress } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { AnswerFoot, AnswerScreen } from './answer-screen.tsx'
import { CheckScreen, CodeScreen, FinishedScreen } from './closing-screens.tsx'
import { FullWindow } from './full-window.tsx'
import { AllDone, HandOver } from './hand-over.tsx'
import { readName, readSteps } from './round-reading.ts'
import { useRound } from './use-round.ts'
import styles from './pass-laptop.module.css'

type Moment =
  /** To whom; null for the next who has not finished. */
  | { readonly kind: 'hand-over'; readonly to: string | null }
  | { readonly kind: 'code' | 'check'; readonly person: string }
  | { readonly kind: 'answer'; readonly person: string; readonly at: number }
  /** The code of someone who came back by it is not shown again. */
  | { readonly kind: 'finished'; readonly person: string; readonly code: string | null }

interface PassLaptopProps {
  readonly round: RoundId
  readonly onLeave: () => void
}

export function PassLaptop({ round, onLeave }: PassLaptopProps) {
  const [moment, setMoment] = useState<Moment>({ kind: 'hand-over', to: null })
  const workbook = useSessionState((state) => state.workbook)
  const hands = useRound(round)
  const { items, raters } = hands
  const isClosed = (person: Row) => hasFinished(workbook, round, person.id)
  const answersOf = (person: Row) => findAnswers(workbook, round, person.id)

  const findNext = (after: string | null): Row | undefined => {
    const at = raters.findIndex(({ id }) => id === after)
    return [...raters.slice(at + 1), ...raters.slice(0, at + 1)].find((person) => !isClosed(person))
  }
  const handOver = (to: string | null) => setMoment({ kind: 'hand-over', to })
  const person = moment.kind === 'hand-over' ? undefined : raters.find(({ id }) => id === moment.person)

  /** Goes on where they stopped. */
  function answer(who: Row): void {
    const answers = answersOf(who)
    const open = items.findIndex(({ link }) => answers.get(link)?.cells['value'] === undefined)
    setMoment({ kind: 'answer', person: who.id, at: Math.max(0, open) })
  }

  async function finish(who: Row): Promise<void> {
    const code = isClosed(who) ? null : await hands.finish(who)
    if (code === null && !isClosed(who)) return
    setMoment({ kind: 'finished', person: who.id, code })
  }

  function goTo(who: Row, at: number): void {
    if (at < items.length) setMoment({ kind: 'answer', person: who.id, at: Math.max(0, at) })
    else setMoment({ kind: 'check', person: who.id })
  }

  const frame = { label: roundWords.ways['pass-the-laptop'].label, onLeave }
  const at = moment.kind === 'answer' ? moment.at : items.length
  const item = items[at]

  if (person === undefined || moment.kind === 'hand-over') {
    const next = raters.find(({ id }) => moment.kind === 'hand-over' && id === moment.to) ?? findNext(null)
    const progress = findProgress(workbook, round)
    const states = raters.map((each) => ({
      person: each,
      state: isClosed(each)
        ? ('closed' as const)
        : progress.some(({ person: rater, answered }) => rater.id === each.id && answered > 0)
          ? ('begun' as const)
          : ('open' as const),
    }))
    return (
      <FullWindow {...frame} top={<Top text={frame.label} />} foot={null}>
        {next === undefined ? (
          <AllDone onLeave={onLeave} />
        ) : (
          <HandOver
            key={next.id}
            to={next}
            states={states}
            onConfirm={() => (isClosed(next) ? setMoment({ kind: 'code', person: next.id }) : answer(next))}
            onOther={(other) => handOver(other.id)}
          />
        )}
      </FullWindow>
    )
  }
  const top = <Top text={readName(person)} />
  if (moment.kind === 'code') {
    return (
      <FullWindow {...frame} top={top} foot={null}>
        <CodeScreen
          round={round}
          person={person}
          onOpened={() => goTo(person, 0)}
          onBack={() => handOver(null)}
        />
      </FullWindow>
    )
  }
  if (moment.kind === 'finished') {
    const next = findNext(person.id)
    return (
      <FullWindow {...frame} top={top} foot={null}>
        <FinishedScreen
          person={person}
          code={moment.code}
          next={next}
          onNext={() => (next === undefined ? onLeave() : handOver(next.id))}
        />
      </FullWindow>
    )
  }
  const answers = answersOf(person)
  if (item === undefined || moment.kind === 'check') {
    return (
      <FullWindow {...frame} top={top} foot={null}>
        <CheckScreen
          items={items}
          answers={answers}
          onGoTo={(to) => goTo(person, to)}
          onFinish={() => void finish(person)}
          onHandOn={() => handOver(findNext(person.id)?.id ?? null)}
        />
      </FullWindow>
    )
  }
  const onNext = () => goTo(person, at + 1)
  return (
    <FullWindow
      {...frame}
      top={<Top text={readName(person)} at={at} of={items.length} />}
      foot={
        <AnswerFoot
          max={readSteps(item).at(-1)?.value ?? 0}
          onBack={at === 0 ? null : () => goTo(person, at - 1)}
          onNext={onNext}
        />
      }
    >
      <AnswerScreen
        key={item.link}
        round={round}
        item={item}
        row={answers.get(item.link)}
        onValue={(value) => hands.give(person, item, { value })}
        onComment={(comment) => hands.give(person, item, { comment })}
        onNext={onNext}
        onBack={() => goTo(person, at - 1)}
      />
    </FullWindow>
  )
}

interface TopProps {
  readonly text: string
  readonly at?: number
  readonly of?: number
}

function Top({ text, at, of }: TopProps) {
  return (
    <>
      <p className={`strong clip ${styles['who'] ?? ''}`} dir="auto">
        {text}
      </p>
      {at !== undefined && of !== undefined && (
        <>
          <progress className={styles['bar']} aria-label={roundWords.progressLabel} max={of} value={at + 1} />
          <p className="quiet">{roundWords.position(at + 1, of)}</p>
        </>
      )}
    </>
  )
}
