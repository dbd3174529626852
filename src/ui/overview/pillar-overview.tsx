// The fourteen actions by pillar, each with its status and owner; overdue ones say by how much.
import type { StageStatus } from '../../app/library-state.ts'
import { pillarIds } from '../../domain/catalogue.ts'
import type { Context } from '../../domain/context.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { textAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { overviewWords } from '../../words/en/overview.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { methodWords as words, seedText } from '../../words/index.ts'
import { shortPerson } from '../shell/short-person.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import type { Route } from '../workbook/route.ts'
import { useDomainContext, useWorkbookFrame } from '../workbook/workbook-context.ts'

export function PillarOverview() {
  const context = useDomainContext()
  const { navigate } = useWorkbookFrame()
  const rows = findRows(context.workbook, 'pillar-actions')
  const dropped = rows.filter((row) => textAt(row, 'status') === 'dropped')
  const reasonless = dropped.filter((row) => textAt(row, 'reason') === undefined).length
  const count = (list: readonly Row[], status: string) =>
    list.filter((row) => textAt(row, 'status') === status).length
  return (
    <section className="page-section overview-pillars">
      <h2 className="finding">
        <button type="button" className="overview-link" onClick={() => navigate({ page: 'pillars' })}>
          {overviewWords.pillars}
        </button>{' '}
        <span className="meta">
          {overviewWords.pillarsNote(count(rows, 'done'), rows.length, dropped.length, reasonless)}
        </span>
      </h2>
      <ul className="pillar-columns">
        {pillarIds.map((pillar) => {
          const own = rows.filter((row) => textAt(row, 'pillar') === pillar)
          return (
            <li key={pillar} data-wide={own.length > 4 ? 'yes' : undefined}>
              <h3 className="pillar-head">
                <button
                  type="button"
                  className="overview-link pillar-link"
                  title={words.pillars[pillar]?.label}
                  onClick={() => navigate({ page: 'pillars' })}
                >
                  <span className="clip">{words.pillars[pillar]?.label}</span>
                  <span className="meta">{overviewWords.pillarCount(count(own, 'done'), own.length)}</span>
                </button>
              </h3>
              {/* By keyboard the name above leads to the board, where arrow keys go on to the action. */}
              {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above */}
              <ul className="pillar-actions" onClick={(event) => navigate(routeOfAction(event.target))}>
                {own.map((row) => (
                  <PillarAction key={row.id} row={row} context={context} />
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** To the card of the action that was pressed. */
function routeOfAction(pressed: EventTarget): Route {
  const line = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-action]') : null
  const row = line?.dataset['action']
  return row === undefined ? { page: 'pillars' } : { page: 'pillars', place: { row } }
}

function PillarAction({ row, context }: { readonly row: Row; readonly context: Context }) {
  const status = textAt(row, 'status')
  const days = findDaysOverdue(row, context)
  const ownerId = textAt(row, 'owner')
  const owner = ownerId === undefined ? undefined : findRow(context.workbook, 'people', ownerId)
  const text = textAt(row, 'action') ?? overviewWords.unnamed
  const asSeeded = text === seedText('pillar-actions', row.id, 'action')
  const short = (asSeeded ? overviewWords.shortActions[row.id] : undefined) ?? text.slice(0, 160)
  const reason = status === 'dropped' ? textAt(row, 'reason') : undefined
  const title = reason === undefined ? text : `${text} ${overviewWords.droppedBecause(reason)}`
  return (
    <li
      className="pillar-action"
      data-action={row.id}
      data-dropped={status === 'dropped' ? 'yes' : undefined}
    >
      <StageGlyph status={glyphOf(status)} size={14} />
      <span className="hidden-text">{workbookWords.stageStatus[glyphOf(status)]}: </span>
      <span className="pillar-text clip" title={title.slice(0, 400)} dir="auto">
        {short}
      </span>
      {days !== undefined ? (
        <span className="tag">{overviewWords.days(days)}</span>
      ) : (
        <span className="meta clip pillar-owner" dir="auto">
          {status === 'dropped' ? overviewWords.dropped : shortPerson(owner)}
        </span>
      )}
    </li>
  )
}

function glyphOf(status: string | undefined): StageStatus {
  if (status === 'done' || status === 'in-progress') return status
  return status === 'dropped' ? 'skipped' : 'not-started'
}
