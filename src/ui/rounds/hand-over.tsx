// Between two people: who gets the laptop, and that it is really them. Shows no answer.
import { useEffect, useRef } from 'react'
import { Button } from '@mantine/core'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'
import { readName } from './round-reading.ts'
import styles from './pass-laptop.module.css'

export interface RaterState {
  readonly person: Row
  readonly state: 'closed' | 'begun' | 'open'
}

interface HandOverProps {
  readonly to: Row
  readonly states: readonly RaterState[]
  readonly onConfirm: () => void
  readonly onOther: (person: Row) => void
}

export function HandOver({ to, states, onConfirm, onOther }: HandOverProps) {
  const { projector } = useWorkbookFrame()
  const confirm = useRef<HTMLButtonElement>(null)
  useEffect(() => confirm.current?.focus(), [])
  const others = states.filter(({ person }) => person.id !== to.id)
  const isBegun = states.some(({ person, state }) => person.id === to.id && state === 'begun')
  const role = textAt(to, 'role')
  return (
    <div className={styles['screen']}>
      <div>
        <h1 className={styles['title']}>{roundWords.handOver(readName(to))}</h1>
        {role !== undefined && (
          <p className={styles['aside']}>
            <bdi>{role.slice(0, 120)}</bdi>
          </p>
        )}
      </div>
      <p className={styles['words']}>{roundWords.handOverHelp}</p>
      {isBegun && <p className={styles['words']}>{roundWords.coveredHelp}</p>}
      {projector && <p className={`${styles['words'] ?? ''} strong`}>{roundWords.projectorOn}</p>}
      <div>
        <Button ref={confirm} variant="filled" className={styles['large'] ?? ''} onClick={onConfirm}>
          <span className={`clip ${styles['label'] ?? ''}`}>{roundWords.iAm(readName(to))}</span>
        </Button>
      </div>
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{roundWords.somebodyElse}</summary>
          <ul>
            {others.map(({ person, state }) => (
              <li key={person.id}>
                <button type="button" className="text-button" dir="auto" onClick={() => onOther(person)}>
                  {readName(person)}
                </button>{' '}
                <span className="meta">{roundWords.states[state]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

export function AllDone({ onLeave }: { readonly onLeave: () => void }) {
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  return (
    <div className={styles['screen']}>
      <h1 className={styles['title']}>{roundWords.allDone}</h1>
      <p className={styles['words']}>{roundWords.allDoneHelp}</p>
      <div>
        <Button ref={leave} variant="filled" className={styles['large'] ?? ''} onClick={onLeave}>
          {roundWords.backToRound}
        </Button>
      </div>
    </div>
  )
}
