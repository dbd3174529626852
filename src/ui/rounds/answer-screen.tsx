// One question for one person: large targets, "not sure", a comment. Whatever is given is stored at once.
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button, Textarea } from '@mantine/core'
import { NOT_SURE } from '../../domain/cell.ts'
import { numberAt, textAt } from '../../domain/read.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import type { AnswerValue } from '../../app/rating-round.ts'
import { methodWords } from '../../words/index.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { isButton, useScreenKeys } from './full-window.tsx'
import { readQuestion, readSteps } from './round-reading.ts'
import styles from './answer-screen.module.css'

const pauseMilliseconds = 250

interface AnswerScreenProps {
  readonly round: RoundId
  readonly item: RoundItem
  /** The person's own row for it. */
  readonly row: Row | undefined
  /** Not where there is one from before that stays covered. */
  readonly canComment: boolean
  readonly onValue: (value: AnswerValue) => void
  readonly onComment: (comment: string) => void
  readonly onNext: () => void
  /** Null at the first question, or where all before it are covered. */
  readonly onBack: (() => void) | null
}

/** Shown under a key of the item, so that nothing of one question stays for the next. */
export function AnswerScreen({
  round,
  item,
  row,
  canComment,
  onValue,
  onComment,
  onNext,
  onBack,
}: AnswerScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const steps = readSteps(item)
  const choices: readonly AnswerValue[] = [...steps.map(({ value }) => value), NOT_SURE]
  const given = readGiven(row)
  const question = readQuestion(item)
  useEffect(() => heading.current?.focus(), [])
  useScreenKeys((event, typing) => {
    if (event.key === 'Enter' && event.ctrlKey) onNext()
    if (typing || event.ctrlKey) return
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : undefined
    if (digit !== undefined && choices.includes(digit)) onValue(digit)
    else if (event.key === 'n' || event.key === 'N') onValue(NOT_SURE)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') onValue(step(choices, given, 1))
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') onValue(step(choices, given, -1))
    else if (event.key === 'Backspace' || event.key === 'PageUp') onBack?.()
    else if (event.key === 'PageDown') onNext()
    // Held down, Enter would run through all questions.
    else if (event.key === 'Enter' && !event.repeat && !isButton(event.target)) onNext()
    else return
    event.preventDefault()
  })
  return (
    <div className={styles['question']}>
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
      <fieldset className={styles['choices']}>
        <legend className="hidden-text">{roundWords.answer}</legend>
        {choices.map((choice) => (
          <label key={choice} className={styles['choice']} data-chosen={choice === given ? '' : undefined}>
            <input
              type="radio"
              name="answer"
              className={styles['radio']}
              checked={choice === given}
              onChange={() => onValue(choice)}
            />
            <span className={styles['digit']} aria-hidden={choice === NOT_SURE}>
              {choice === NOT_SURE ? '?' : choice}
            </span>
            <span>
              {choice === NOT_SURE ? methodWords.notSure : steps.find(({ value }) => value === choice)?.label}
            </span>
          </label>
        ))}
      </fieldset>
      {canComment ? (
        <Comment stored={row === undefined ? '' : (textAt(row, 'comment') ?? '')} onComment={onComment} />
      ) : (
        <p className="quiet">{roundWords.commentCovered}</p>
      )}
    </div>
  )
}

interface AnswerFootProps {
  readonly max: number
  readonly onBack: (() => void) | null
  readonly onNext: () => void
}

export function AnswerFoot({ max, onBack, onNext }: AnswerFootProps) {
  return (
    <>
      <p className={styles['keys']} aria-hidden="true">
        <span>
          <kbd className="key">0</kbd>–<kbd className="key">{max}</kbd> {roundWords.keyAnswer}
        </span>
        <span>
          <kbd className="key">N</kbd> {roundWords.keyNotSure}
        </span>
        <span>
          <kbd className="key">↵</kbd> {roundWords.keyNext}
        </span>
        <span>
          <kbd className="key">⌫</kbd> {roundWords.keyBack}
        </span>
      </p>
      <div className={styles['ways']}>
        <Button disabled={onBack === null} onClick={() => onBack?.()}>
          {roundWords.back}
        </Button>
        <Button variant="filled" onClick={onNext}>
          {roundWords.next}
        </Button>
      </div>
    </>
  )
}

interface CommentProps {
  readonly stored: string
  readonly onComment: (comment: string) => void
}

/** Stored at each pause in typing: an open editor's draft would be offered to whoever opens the workbook next. */
function Comment({ stored, onComment }: CommentProps) {
  const [text, setText] = useState(stored)
  const unstored = useRef<string | null>(null)
  const latest = useRef(onComment)
  useEffect(() => {
    latest.current = onComment
  })
  const store = useCallback(() => {
    if (unstored.current === null) return
    latest.current(unstored.current)
    unstored.current = null
  }, [])
  useEffect(() => {
    const timer = setTimeout(store, pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [text, store])
  // Also what was typed a moment before going on.
  useEffect(() => store, [store])
  return (
    <Textarea
      className={styles['comment'] ?? ''}
      label={roundWords.comment}
      dir="auto"
      autosize
      minRows={2}
      maxRows={5}
      value={text}
      onChange={(event) => {
        const { value } = event.currentTarget
        unstored.current = value
        setText(value)
      }}
      onBlur={store}
    />
  )
}

function readGiven(row: Row | undefined): AnswerValue | undefined {
  if (row === undefined) return undefined
  return row.cells['value'] === NOT_SURE ? NOT_SURE : numberAt(row, 'value')
}

/** The choice beside the present one; the first, or the last, where nothing is chosen yet. */
function step(choices: readonly AnswerValue[], given: AnswerValue | undefined, by: 1 | -1): AnswerValue {
  const at = given === undefined ? (by === 1 ? -1 : choices.length) : choices.indexOf(given)
  const next = Math.min(Math.max(at + by, 0), choices.length - 1)
  return choices[next] ?? NOT_SURE
}
