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
  /** The code of someone who came back by it is not shown again; who came back without one gets none. */
  | { readonly kind: 'finished'; readonly person: string; readonly code: string | null }

/** What somebody had answered before they took the laptop. Anybody can say that it is theirs, so it stays covered. */
type Earlier = ReadonlyMap<string, Row>

const nothing: Earlier = new Map()

interface PassLaptopProps {
  readonly round: RoundId
  readonly onLeave: () => void
}

export function PassLaptop({ round, onLeave }: PassLaptopProps) {
  const [moment, setMoment] = useState<Moment>({ kind: 'hand-over', to: null })
  const [earlier, setEarlier] = useState<Earlier>(nothing)
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

  /** Goes on with what is still open. */
  function answer(who: Row): void {
    const before = answersOf(who)
    const open = items.findIndex(({ link }) => !isAnswered(before, link))
    setEarlier(before)
    goTo(who, open)
  }

  async function finish(who: Row): Promise<void> {
    const code = isClosed(who) ? null : await hands.finish(who)
    if (code === null && !isClosed(who)) return
    // A code would open what was covered.
    setMoment({ kind: 'finished', person: who.id, code: earlier.size > 0 ? null : code })
  }

  /** To a question; beside the first and the last, to the check. */
  function goTo(who: Row, at: number): void {
    const isQuestion = at >= 0 && at < items.length
    setMoment(isQuestion ? { kind: 'answer', person: who.id, at } : { kind: 'check', person: who.id })
  }

  /** The nearest question that is not covered; null where there is none. */
  function findOpen(from: number, by: 1 | -1): number | null {
    for (let at = from + by; at >= 0 && at < items.length; at += by) {
      if (!isAnswered(earlier, items[at]?.link ?? '')) return at
    }
    return null
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
          onOpened={() => {
            setEarlier(nothing)
            goTo(person, 0)
          }}
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
          wasCovered={earlier.size > 0}
          next={next}
          onNext={() => (next === undefined ? onLeave() : handOver(next.id))}
        />
      </FullWindow>
    )
  }
  const answers = answersOf(person)
  const backFrom = (from: number) => {
    const to = findOpen(from, -1)
    return to === null ? null : () => goTo(person, to)
  }
  const leaveText = isClosed(person) ? roundWords.leaveText : roundWords.leaveCovered
  if (item === undefined || moment.kind === 'check') {
    return (
      <FullWindow {...frame} leaveText={leaveText} top={top} foot={null}>
        <CheckScreen
          items={items}
          answers={answers}
          getsCode={earlier.size === 0}
          onGoTo={(to) => goTo(person, to)}
          onBack={backFrom(items.length)}
          onFinish={() => void finish(person)}
          onHandOn={() => handOver(findNext(person.id)?.id ?? null)}
        />
      </FullWindow>
    )
  }
  const onNext = () => goTo(person, findOpen(at, 1) ?? items.length)
  const onBack = backFrom(at)
  return (
    <FullWindow
      {...frame}
      leaveText={leaveText}
      top={<Top text={readName(person)} at={at} of={items.length} />}
      foot={<AnswerFoot max={readSteps(item).at(-1)?.value ?? 0} onBack={onBack} onNext={onNext} />}
    >
      <AnswerScreen
        key={item.link}
        round={round}
        item={item}
        row={answers.get(item.link)}
        canComment={earlier.get(item.link)?.cells['comment'] === undefined}
        onValue={(value) => hands.give(person, item, { value })}
        onComment={(comment) => hands.give(person, item, { comment })}
        onNext={onNext}
        onBack={onBack}
      />
    </FullWindow>
  )
}

function isAnswered(answers: ReadonlyMap<string, Row>, link: string): boolean {
  return answers.get(link)?.cells['value'] !== undefined
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
