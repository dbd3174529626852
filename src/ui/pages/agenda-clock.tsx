// The clock of the offsite's agenda: how long the block that runs has left, and the way to the next.
import { useEffect, useState } from 'react'
import { Button } from '@mantine/core'
import { localMinute } from '../../app/clock.ts'
import { findAgendaStanding, makeAgendaEdit, minutesBetween } from '../../domain/agenda.ts'
import { numberAt, textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRows } from '../../domain/workbook.ts'
import { agendaClockWords as words } from '../../words/en/agenda-clock.ts'
import { routeOfOpening } from '../workbook/route.ts'
import { useSessionState, useWorkbookFrame } from '../workbook/workbook-context.ts'
import './agenda-clock.css'

/** Short enough for a minute that turns to be seen at once. */
const lookMilliseconds = 2000

/** The block that runs now, what has passed of it, and what comes next. */
function useAgenda() {
  const [now, setNow] = useState(() => localMinute(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setNow(localMinute(new Date())), lookMilliseconds)
    return () => clearInterval(timer)
  }, [])
  const rows = useSessionState(({ workbook }) => findRows(workbook, 'agenda'))
  const standing = findAgendaStanding(rows, now)
  const start = standing.current === null ? undefined : textAt(standing.current, 'actual-start')
  return { standing, passed: minutesBetween(start, now) ?? 0 }
}

const nameOf = (row: Row) => textAt(row, 'block') ?? ''
const plannedOf = (row: Row) => numberAt(row, 'minutes') ?? null

export function AgendaClock() {
  const { session, navigate } = useWorkbookFrame()
  const { standing, passed } = useAgenda()
  const { current, next } = standing
  if (current === null && next === null) return null
  const begin = (row: Row) => {
    const edit = makeAgendaEdit(standing, row, localMinute(new Date()))
    session.dispatch(edit, words.begun(nameOf(row)))
    const opens = routeOfOpening(textAt(row, 'stage-or-table-it-opens'))
    if (opens !== null) navigate(opens)
  }
  const end = (row: Row) =>
    session.dispatch(makeAgendaEdit(standing, null, localMinute(new Date())), words.ended(nameOf(row)))
  return (
    <section className="agenda-clock" aria-label={words.label}>
      {current !== null && <Running block={current} passed={passed} />}
      <span className="agenda-ways">
        {next !== null && (
          <Button variant="filled" size="xs" onClick={() => begin(next)}>
            {current === null ? words.begin(nameOf(next)) : words.next(nameOf(next))}
          </Button>
        )}
        {current !== null && (
          <Button size="xs" onClick={() => end(current)}>
            {words.end}
          </Button>
        )}
      </span>
    </section>
  )
}

function Running({ block, passed }: { readonly block: Row; readonly passed: number }) {
  const planned = plannedOf(block)
  return (
    <p>
      <span className="agenda-minutes">{planned === null ? passed : Math.abs(planned - passed)}</span>{' '}
      <span className="quiet">{words.left(passed, planned)}</span>{' '}
      <strong className="strong" dir="auto">
        {words.now(nameOf(block))}
      </strong>
    </p>
  )
}

/** On every page while a block runs. */
export function AgendaFoot() {
  const { navigate } = useWorkbookFrame()
  const { standing, passed } = useAgenda()
  const { current } = standing
  if (current === null) return null
  return (
    <button
      type="button"
      className="status-button status-agenda"
      title={words.toAgenda}
      onClick={() => navigate({ page: 'table', table: 'agenda', place: { row: current.id } })}
    >
      <span className="clip" dir="auto">
        {words.foot(nameOf(current), passed, plannedOf(current))}
      </span>
    </button>
  )
}
