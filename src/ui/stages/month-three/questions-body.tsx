// The question clinic: a closed question at the left, the open one that takes its place at the right, one line each.
import { memo, useMemo, useState } from 'react'
import { findClosedOpener } from '../../../domain/closed-question.ts'
import { makeRowRemoval } from '../../../domain/notes.ts'
import { textAt } from '../../../domain/read.ts'
import type { Row } from '../../../domain/row.ts'
import { findRows } from '../../../domain/workbook.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import type { BodyProps } from '../panels.ts'
import fields from './fields.module.css'
import shared from './month-three.module.css'
import styles from './words.module.css'
import { focusField, useWantedField } from './move-focus.ts'
import { NewRow } from './new-row.tsx'
import { TextCell } from './text-cell.tsx'
import { WorkOrTable } from './work-or-table.tsx'

const words = monthThreePageWords.questions
const columns = ['closed-question', 'open-question', 'used-in', 'what-it-uncovered'] as const
const openers: ReadonlySet<string> = new Set(monthThreePageWords.closedOpeners)
const shownAtFirst = 30

export function QuestionsBody({ tableId, place }: BodyProps) {
  return (
    <WorkOrTable tableId={tableId} place={place} label={words.view} columns={columns}>
      <QuestionsWork place={place} />
    </WorkOrTable>
  )
}

function QuestionsWork({ place }: Pick<BodyProps, 'place'>) {
  const rows = useSessionState((state) => findRows(state.workbook, 'better-questions'))
  const [limit, setLimit] = useState(shownAtFirst)
  const { root, goTo } = useWantedField(place, 'open-question')
  const placeAt = place === undefined ? -1 : rows.findIndex(({ id }) => id === place.row)
  const first = Math.max(0, placeAt < 0 ? rows.length - limit : Math.min(rows.length - limit, placeAt))
  // Those at the end are the ones worked on; a very long list shows a window of it.
  const shown = useMemo(() => rows.slice(first, first + Math.max(limit, shownAtFirst)), [rows, first, limit])

  return (
    <div className={shared['work']} ref={root} data-region="table">
      {first > 0 && (
        <button type="button" className="text-button" onClick={() => setLimit(limit + shownAtFirst)}>
          {monthThreePageWords.showEarlier(first)}
        </button>
      )}
      <div className={styles['pairHead']} aria-hidden="true">
        <span>{words.closed}</span>
        <span />
        <span>{words.open}</span>
      </div>
      <ol className={styles['pairs']} start={first + 1}>
        {shown.map((row, index) => (
          <Pair key={row.id} row={row} position={first + index + 1} next={shown[index + 1]?.id ?? null} />
        ))}
        <li className={styles['pair']}>
          <div className={styles['pairLine']}>
            <NewRow
              table="better-questions"
              column="closed-question"
              label={words.newClosed}
              placeholder={words.newBlank}
              onMade={(row, goesOn) => {
                if (goesOn) goTo(row, 'open-question')
              }}
            />
            <Arrow />
            <span />
          </div>
        </li>
      </ol>
      <p className="meta">{words.keys}</p>
    </div>
  )
}

interface PairProps {
  readonly row: Row
  readonly position: number
  /** The pair after this one; null where the new line follows. */
  readonly next: string | null
}

const Pair = memo(function Pair({ row, position, next }: PairProps) {
  const { session } = useWorkbookFrame()
  const opener = findClosedOpener(textAt(row, 'open-question') ?? '', openers)
  const goTo = (column: string) => (field: HTMLElement) => focusField(field.closest('li'), row.id, column)
  const goOn = (field: HTMLElement) => {
    const list = field.closest('ol')
    if (next !== null) focusField(list, next, 'closed-question')
    else list?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus()
  }
  const text = (
    column: (typeof columns)[number],
    label: string,
    placeholder: string,
    after: (field: HTMLElement) => void,
  ) => (
    <TextCell
      table="better-questions"
      row={row.id}
      column={column}
      label={label}
      placeholder={placeholder}
      look={column === 'open-question' ? 'strong' : 'quiet'}
      onGoOn={after}
    />
  )
  return (
    <li className={styles['pair']}>
      <div className={styles['pairLine']}>
        {text('closed-question', words.closedOf(position), words.closedBlank, goTo('open-question'))}
        <Arrow />
        {text('open-question', words.openOf(position), words.openBlank, goOn)}
      </div>
      {opener !== null && (
        <p className={styles['hint']} role="status">
          <span className={fields['notch']} aria-hidden="true" /> {words.stillClosed(opener)}
        </p>
      )}
      <div className={`${styles['pairLine'] ?? ''} ${styles['pairMore'] ?? ''}`}>
        <span>
          <span className="meta">{words.usedIn}</span>
          {text('used-in', words.usedOf(position), words.usedBlank, goTo('what-it-uncovered'))}
        </span>
        <span />
        <span>
          <span className="meta">{words.uncovered}</span>
          {text('what-it-uncovered', words.uncoveredOf(position), words.uncoveredBlank, goOn)}
          <button
            type="button"
            className={`text-button ${shared['remove'] ?? ''}`}
            aria-label={words.removeOf(position)}
            onClick={() =>
              session.dispatch(
                makeRowRemoval(session.store.getState().workbook, 'better-questions', [row.id]),
              )
            }
          >
            {words.remove}
          </button>
        </span>
      </div>
    </li>
  )
})

function Arrow() {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true" className={styles['arrow']}>
      <path d="M1 6h13M10 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
