// The items that miss a date, oldest first: one key or one click says that it happened today, as one step to undo.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button } from '@mantine/core'
import { findWaitingItems, makeStepEdit, stepsOf } from '../../../domain/flow-steps.ts'
import type { FlowStep, WaitingItem } from '../../../domain/flow-steps.ts'
import { findVelocityTargetDays } from '../../../domain/facts.ts'
import { textAt } from '../../../domain/read.ts'
import { findRows } from '../../../domain/workbook.ts'
import { flowPanelWords } from '../../../words/en/month-six-page.ts'
import { KeyCap } from '../../shell/key-cap.tsx'
import { useAnswers } from '../../workbook/use-answers.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import { DirectionSign } from './direction-sign.tsx'
import styles from './month-six.module.css'

const words = flowPanelWords.steps

const shownAtFirst = 5
const shownMore = 20

export function NextDates() {
  const { session, projector } = useWorkbookFrame()
  const workbook = useSessionState((state) => state.workbook)
  const asOf = useSessionState((state) => state.asOf)
  const items = useMemo(() => findWaitingItems({ workbook, asOf }), [workbook, asOf])
  const [limit, setLimit] = useState(shownAtFirst)
  const [said, setSaid] = useState('')
  const { list, goTo } = useFocusedLine()
  const shown = items.slice(0, limit)
  const left = items.length - shown.length

  function take(item: WaitingItem, step: FlowStep): void {
    const name = textAt(item.row, 'item') ?? ''
    goTo(shown.indexOf(item))
    session.dispatch(makeStepEdit(item, step, asOf), words.undoLabel(name, step, asOf))
    setSaid(words.said(name === '' ? words.unnamed : name, step, asOf))
  }

  return (
    <section className={styles['dates']} data-region="table" data-projector={projector || undefined}>
      <h2 className="finding">
        {words.title}{' '}
        <span className="meta">{items.length === 0 ? words.none : words.help(items.length)}</span>
      </h2>
      {shown.length > 0 && (
        <ol ref={list} className={styles['lines']} aria-label={words.list}>
          {shown.map((item, index) => (
            <Line key={item.row.id} item={item} asOf={asOf} onStep={take} onMove={(by) => goTo(index + by)} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + shownMore)}>
          {words.more(Math.min(left, shownMore), left)}
        </button>
      )}
      <p className="hidden-text" aria-live="polite">
        {said}
      </p>
    </section>
  )
}

/** After a step focus stays in the list: on the line that is now where the old one was. */
function useFocusedLine(): {
  readonly list: RefObject<HTMLOListElement | null>
  readonly goTo: (index: number) => void
} {
  const list = useRef<HTMLOListElement>(null)
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null)
  useLayoutEffect(() => {
    const lines = list.current?.querySelectorAll<HTMLElement>(':scope > li [data-line]')
    if (wanted === null || lines === undefined) return
    lines[Math.min(Math.max(wanted.index, 0), lines.length - 1)]?.focus()
  }, [wanted])
  return { list, goTo: (index) => setWanted({ index }) }
}

interface LineProps {
  readonly item: WaitingItem
  readonly asOf: string
  readonly onStep: (item: WaitingItem, step: FlowStep) => void
  readonly onMove: (by: 1 | -1) => void
}

function Line({ item, asOf, onStep, onMove }: LineProps) {
  const { route, navigate } = useWorkbookFrame()
  const { row, waiting, since, ageDays, direction } = item
  const name = textAt(row, 'item') ?? words.unnamed
  const steps = stepsOf[waiting]
  const open = () => {
    if (route.page === 'stage') {
      navigate({ page: 'stage', stage: route.stage, table: 'flow-log', place: { row: row.id } })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const step = steps.find((each) => words.keys[each] === event.key.toUpperCase())
    if (step !== undefined) onStep(item, step)
    else if (event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'ArrowUp') onMove(-1)
    else return
    event.preventDefault()
  }
  return (
    <li className={styles['line']}>
      <DirectionSign direction={direction} />
      <button
        type="button"
        data-line
        className={`text-button clip ${styles['name'] ?? ''}`}
        dir="auto"
        title={words.openItem}
        aria-keyshortcuts={steps.map((step) => words.keys[step]).join(' ')}
        onClick={open}
        onKeyDown={onKeyDown}
      >
        {name.slice(0, 200)}
      </button>
      <span className={styles['state']}>
        {ageDays !== null && waiting !== 'acted' && (
          <>
            <span className="strong">{words.age(ageDays)}</span>,{' '}
          </>
        )}
        {words.waiting(waiting, since, asOf)}
        <SlowItem item={item} name={name} />
      </span>
      <span className={styles['steps']}>
        {steps.map((step, index) => {
          const label = words.label(step, waiting)
          return (
            <Button
              key={step}
              size="xs"
              variant={index === steps.length - 1 && steps.length > 1 ? 'subtle' : 'default'}
              aria-keyshortcuts={words.keys[step]}
              rightSection={<KeyCap keys={words.keys[step]} />}
              onClick={() => onStep(item, step)}
              onKeyDown={onKeyDown}
            >
              {label}
              <span className="hidden-text">: {words.name(name)}</span>
            </Button>
          )
        })}
      </span>
    </li>
  )
}

/** Offers an action for an undecided item that is older than the target and that nothing answers yet. */
function SlowItem({ item, name }: { readonly item: WaitingItem; readonly name: string }) {
  const { makeAction } = useAnswers()
  const link = `flow-log/${item.row.id}`
  const isSlow = useSessionState(
    ({ workbook }) =>
      item.waiting !== 'acted' &&
      (item.ageDays ?? 0) > findVelocityTargetDays(workbook) &&
      !findRows(workbook, 'actions').some(
        (row) => textAt(row, 'from') === link && textAt(row, 'status') !== 'dropped',
      ),
  )
  if (!isSlow) return null
  return (
    <>
      {'. '}
      <button
        type="button"
        className="text-button"
        aria-label={`${words.makeAction}: ${words.name(name)}`}
        onClick={() => makeAction({ table: 'flow-log', row: item.row.id }, words.actionText(name))}
      >
        {words.makeAction}
      </button>
    </>
  )
}
