// The end of one person's answers and the way back to them: what is open, finishing, the code shown once, the code asked.
import { useEffect, useRef, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { checkReturnCode } from '../../app/rating-round.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { problemText } from '../shell/problem-text.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { useScreenKeys } from './full-window.tsx'
import { readName, readQuestion } from './round-reading.ts'
import styles from './pass-laptop.module.css'

interface CheckScreenProps {
  readonly items: readonly RoundItem[]
  readonly answers: ReadonlyMap<string, Row>
  readonly getsCode: boolean
  readonly onGoTo: (at: number) => void
  /** Null where every question is covered. */
  readonly onBack: (() => void) | null
  readonly onFinish: () => void
  readonly onHandOn: () => void
}

export function CheckScreen({
  items,
  answers,
  getsCode,
  onGoTo,
  onBack,
  onFinish,
  onHandOn,
}: CheckScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const finish = useRef<HTMLButtonElement>(null)
  useScreenKeys((event, typing) => {
    if (!typing && (event.key === 'Backspace' || event.key === 'PageUp')) onBack?.()
  })
  const open = items.flatMap((item, at) =>
    answers.get(item.link)?.cells['value'] === undefined ? [{ item, at }] : [],
  )
  const answered = items.length - open.length
  const canFinish = answers.size > 0
  const isDone = open.length === 0
  // One Enter too many does not finish what is not done.
  useEffect(() => (isDone ? finish : heading).current?.focus(), [isDone])
  return (
    <div className={styles['screen']}>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {isDone ? roundWords.doneAll(items.length) : roundWords.doneSome(answered, items.length)}
      </h1>
      {!isDone && (
        <div className={styles['open']}>
          <p className="strong">{roundWords.openItems}</p>
          <ul>
            {open.map(({ item, at }) => (
              <li key={item.link}>
                <span className="meta">{at + 1}</span>{' '}
                <button type="button" className="text-button" dir="auto" onClick={() => onGoTo(at)}>
                  {readQuestion(item)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles['words']}>{canFinish ? roundWords.finishHelp(getsCode) : roundWords.nothingYet}</p>
      <div className={styles['ways']}>
        <Button className={styles['large'] ?? ''} disabled={onBack === null} onClick={() => onBack?.()}>
          {roundWords.back}
        </Button>
        <Button
          ref={finish}
          variant="filled"
          className={styles['large'] ?? ''}
          onClick={canFinish ? onFinish : onHandOn}
        >
          {canFinish ? roundWords.finish : roundWords.handOn}
        </Button>
      </div>
    </div>
  )
}

interface FinishedScreenProps {
  readonly person: Row
  readonly code: string | null
  /** Why there is no code: what was answered before stayed covered. */
  readonly wasCovered: boolean
  readonly next: Row | undefined
  readonly onNext: () => void
}

export function FinishedScreen({ person, code, wasCovered, next, onNext }: FinishedScreenProps) {
  // Not the button: a key pressed twice would take the code away before it was read.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles['screen']}>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {roundWords.finishedTitle(readName(person))}
      </h1>
      {code === null ? (
        <p className={styles['words']}>{wasCovered ? roundWords.codeNone : roundWords.codeStays}</p>
      ) : (
        <div>
          <p className={styles['words']}>{roundWords.codeIs}</p>
          <p className={styles['code']} data-code="">
            {code}
          </p>
          <p className={styles['words']}>{roundWords.codeOnce}</p>
        </div>
      )}
      <div>
        <Button variant="filled" className={styles['large'] ?? ''} onClick={onNext}>
          <span className={`clip ${styles['label'] ?? ''}`}>
            {next === undefined ? roundWords.backToRound : roundWords.nextPerson(readName(next))}
          </span>
        </Button>
      </div>
    </div>
  )
}

interface CodeScreenProps {
  readonly round: RoundId
  readonly person: Row
  readonly onOpened: () => void
  readonly onBack: () => void
}

export function CodeScreen({ round, person, onOpened, onBack }: CodeScreenProps) {
  const { session } = useWorkbookFrame()
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  async function open(): Promise<void> {
    const { workbook } = session.store.getState()
    const opened = await checkReturnCode(workbook, round, person.id, code)
    if (opened.ok) {
      onOpened()
      return
    }
    setWrong(problemText(opened.problem))
    field.current?.select()
  }
  return (
    <form
      noValidate
      className={styles['screen']}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h1 className={styles['title']}>{roundWords.codeTitle(readName(person))}</h1>
      <p className={styles['words']}>{roundWords.codeHelp}</p>
      <TextInput
        ref={field}
        className={styles['code-field'] ?? ''}
        label={roundWords.code}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={code}
        error={wrong}
        onChange={(event) => {
          setWrong(null)
          setCode(event.currentTarget.value)
        }}
      />
      <div className={styles['ways']}>
        <Button className={styles['large'] ?? ''} onClick={onBack}>
          {roundWords.back}
        </Button>
        <Button variant="filled" type="submit" className={styles['large'] ?? ''}>
          {roundWords.open}
        </Button>
      </div>
    </form>
  )
}
