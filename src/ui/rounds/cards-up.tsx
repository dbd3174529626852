// Cards up: one question for the whole room, everybody shows a number, the facilitator types the row. Not blind.
import { useEffect, useRef, useState } from 'react'
import { Button } from '@mantine/core'
import { hasFinished } from '../../app/rating-round.ts'
import type { AnswerValue } from '../../app/rating-round.ts'
import { NOT_SURE } from '../../domain/cell.ts'
import { findAnswers } from '../../domain/rounds.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { methodWords } from '../../words/index.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import { CardsRow } from './cards-row.tsx'
import type { Card } from './cards-row.tsx'
import { FullWindow, isButton, useScreenKeys } from './full-window.tsx'
import { readName, readQuestion, readSteps } from './round-reading.ts'
import { useRound } from './use-round.ts'
import styles from './cards-up.module.css'

interface CardsUpProps {
  readonly round: RoundId
  readonly onLeave: () => void
}

export function CardsUp({ round, onLeave }: CardsUpProps) {
  const workbook = useSessionState((state) => state.workbook)
  const hands = useRound(round)
  const { items, raters } = hands
  const answersOf = new Map(raters.map(({ id }) => [id, findAnswers(workbook, round, id)]))
  const stored = (person: Row, item: RoundItem) => answersOf.get(person.id)?.get(item.link)?.cells['value']
  const [at, setAt] = useState(() => {
    const open = items.findIndex((item) => raters.some((person) => stored(person, item) === undefined))
    return Math.max(0, open)
  })
  const isLocked = (person: Row) => hasFinished(workbook, round, person.id)
  const first = Math.max(
    0,
    raters.findIndex((person) => !isLocked(person)),
  )
  const [current, setCurrent] = useState(first)
  // What was typed here, and may therefore be seen here; all other answers stay covered.
  const [typed, setTyped] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const item = items[at]
  const max = item === undefined ? 0 : (readSteps(item).at(-1)?.value ?? 0)

  function go(to: number): void {
    setAt(Math.min(Math.max(to, 0), items.length))
    setCurrent(first)
    setSaid('')
  }

  /** To the next card that can be typed on; stays where there is none. */
  function step(by: 1 | -1): void {
    let to = current + by
    for (let person = raters[to]; person !== undefined; person = raters[to]) {
      if (!isLocked(person)) {
        setCurrent(to)
        return
      }
      to += by
    }
  }

  function put(value: AnswerValue | null): void {
    const person = raters[current]
    if (person === undefined || item === undefined) return
    const locked = isLocked(person)
    const offScale = typeof value === 'number' && value > max
    setSaid(locked ? roundWords.lockedHelp(readName(person)) : offScale ? roundWords.offScale(max) : '')
    if (locked || offScale || !hands.give(person, item, { value })) return
    const key = keyOf(person, item)
    setTyped((keys) => new Set([...keys, key]))
    if (value !== null) step(1)
  }

  /** Clears this card, or the one before where this one is still blank. */
  function wipe(): void {
    const person = raters[current]
    if (person === undefined || item === undefined) return
    if (stored(person, item) === undefined) step(-1)
    else put(null)
  }

  useScreenKeys((event, typing) => {
    if (typing || event.ctrlKey) return
    const { key } = event
    if (/^[0-9]$/.test(key)) put(Number(key))
    else if (key === '-' || key === 'n' || key === 'N') put(NOT_SURE)
    else if (key === 'ArrowRight' || (key === ' ' && !isButton(event.target))) step(1)
    else if (key === 'ArrowLeft') step(-1)
    else if (key === 'Backspace' || key === 'Delete') wipe()
    else if (key === 'PageUp') go(at - 1)
    else if (key === 'PageDown') go(at + 1)
    else if (key === 'Enter' && !isButton(event.target) && !event.repeat) {
      if (item === undefined) onLeave()
      else go(at + 1)
    } else return
    event.preventDefault()
  })

  const frame = { label: roundWords.cardsTitle, onLeave }
  if (item === undefined) {
    return (
      <FullWindow {...frame} top={<p className="strong">{roundWords.cardsTitle}</p>} foot={null}>
        <CardsDone onLeave={onLeave} onBack={() => go(items.length - 1)} />
      </FullWindow>
    )
  }
  const cards = raters.map((person): Card => {
    const value = stored(person, item)
    const shown = typed.has(keyOf(person, item)) ? spell(value) : null
    return {
      person,
      state: isLocked(person)
        ? 'locked'
        : value === undefined
          ? 'blank'
          : shown === null
            ? 'hidden'
            : 'shown',
      text: shown ?? '',
    }
  })
  return (
    <FullWindow
      {...frame}
      top={
        <>
          <p className="strong">{roundWords.cardsTitle}</p>
          <p className={styles['named']}>{roundWords.cardsNamed}</p>
          <p className={styles['position']}>{roundWords.position(at + 1, items.length)}</p>
        </>
      }
      foot={
        <>
          <CardsKeys max={max} />
          <div className={styles['ways']}>
            <Button disabled={at === 0} onClick={() => go(at - 1)}>
              {roundWords.back}
            </Button>
            <Button variant="filled" onClick={() => go(at + 1)}>
              {roundWords.nextQuestion}
            </Button>
          </div>
        </>
      }
    >
      <div className={styles['question']}>
        <Question key={item.link} round={round} item={item} />
        <ul className={styles['scale']}>
          {[...readSteps(item), null].map((step) => (
            <li key={step?.value ?? NOT_SURE}>
              <button
                type="button"
                className={styles['step']}
                onClick={() => put(step === null ? NOT_SURE : step.value)}
              >
                <span className={styles['digit']} aria-hidden={step === null}>
                  {step === null ? '?' : step.value}
                </span>{' '}
                {step === null ? methodWords.notSure : step.label}
              </button>
            </li>
          ))}
        </ul>
        <CardsRow cards={cards} current={current} onCurrent={setCurrent} />
        <p className={styles['said']} role="status">
          {said}
        </p>
      </div>
    </FullWindow>
  )
}

function Question({ round, item }: { readonly round: RoundId; readonly item: RoundItem }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const question = readQuestion(item)
  return (
    <div>
      <p className={styles['prompt']}>{roundWords.prompts[round][item.scale]}</p>
      <h1
        ref={heading}
        tabIndex={-1}
        dir="auto"
        className={styles['text']}
        data-long={question.length > 120 ? '' : undefined}
      >
        {question}
      </h1>
    </div>
  )
}

function CardsKeys({ max }: { readonly max: number }) {
  return (
    <p className={styles['keys']} aria-hidden="true">
      <span>
        <kbd className="key">0</kbd>–<kbd className="key">{max}</kbd> {roundWords.cardsKeys}
      </span>
      <span>
        <kbd className="key">N</kbd> {roundWords.keyNotSure}
      </span>
      <span>
        <kbd className="key">←</kbd> <kbd className="key">→</kbd> {roundWords.keyMove}
      </span>
      <span>
        <kbd className="key">⌫</kbd> {roundWords.keyClear}
      </span>
      <span>
        <kbd className="key">↵</kbd> {roundWords.keyNext}
      </span>
    </p>
  )
}

function CardsDone({ onLeave, onBack }: { readonly onLeave: () => void; readonly onBack: () => void }) {
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  return (
    <div className={styles['question']}>
      <h1 className={styles['text']}>{roundWords.cardsDone}</h1>
      <div className={styles['ways']} data-large="">
        <Button onClick={onBack}>{roundWords.back}</Button>
        <Button ref={leave} variant="filled" onClick={onLeave}>
          {roundWords.backToRound}
        </Button>
      </div>
    </div>
  )
}

function keyOf(person: Row, item: RoundItem): string {
  return `${person.id}/${item.link}`
}

function spell(value: unknown): string {
  if (value === NOT_SURE) return '?'
  return typeof value === 'number' ? String(value) : ''
}
