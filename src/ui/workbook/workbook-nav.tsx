// The left side of an open workbook: its name, the plan with its dates, and what stands across the stages.
import { memo } from 'react'
import type { ReactNode } from 'react'
import { daysBetween, isDate } from '../../domain/date.ts'
import { findDaysOverdue } from '../../domain/overdue.ts'
import { textAt } from '../../domain/read.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import { shortDate, shortMonth } from '../../words/en/dates.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { methodWords as words } from '../../words/index.ts'
import { KeyCap } from '../shell/key-cap.tsx'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import { shortenTitle } from './short-title.ts'
import { useStageStates } from './stage-states.ts'
import { acrossTables, routeKey } from './route.ts'
import type { Route } from './route.ts'
import { useDomainContext, useSessionState, useWorkbookFrame } from './workbook-context.ts'

interface WorkbookNavProps {
  readonly onLeave: () => void
  readonly onSearch: () => void
}

export const WorkbookNav = memo(function WorkbookNav({ onLeave, onSearch }: WorkbookNavProps) {
  const { pages } = workbookWords
  return (
    <nav className="workbook-nav" aria-label={workbookWords.regions.nav} data-region="nav">
      <WorkbookName onLeave={onLeave} />
      <div className="nav-scroll">
        <NavPage route={{ page: 'overview' }}>{pages.overview}</NavPage>
        <h2 className="nav-heading">{workbookWords.plan}</h2>
        <PlanLinks />
        <h2 className="nav-heading">{workbookWords.across}</h2>
        <AcrossLinks />
        <NavPage route={{ page: 'compare' }}>{pages.compare}</NavPage>
        <NavPage route={{ page: 'briefings' }}>{pages.briefings}</NavPage>
        <NavPage route={{ page: 'sources' }}>{pages.sources}</NavPage>
      </div>
      <div className="nav-foot">
        <button type="button" className="nav-item" onClick={onSearch}>
          <span className="clip">{workbookWords.search}</span>
          <KeyCap keys="Mod+K" />
        </button>
        <NavPage route={{ page: 'checkpoints' }}>{pages.checkpoints}</NavPage>
        <NavPage route={{ page: 'settings' }}>{pages.settings}</NavPage>
      </div>
    </nav>
  )
})

function WorkbookName({ onLeave }: { readonly onLeave: () => void }) {
  const facts = useSessionState((state) => findRow(state.workbook, 'facts', 'facts'))
  const organisation = facts === undefined ? undefined : textAt(facts, 'organisation')
  const title = facts === undefined ? undefined : textAt(facts, 'title')
  const whole = (title ?? workbookWords.untitled).slice(0, 200)
  const added = shortenTitle(whole, organisation ?? '')
  return (
    <div className="nav-name">
      <button type="button" className="nav-app" title={workbookWords.library} onClick={onLeave}>
        {workbookWords.appName}
        <span className="hidden-text">: {workbookWords.library}</span>
      </button>
      {organisation !== undefined && (
        <p className="meta clip" dir="auto">
          {organisation.slice(0, 200)}
        </p>
      )}
      {added !== '' && (
        <p className="meta clip" dir="auto" title={whole}>
          {added === whole ? (
            whole
          ) : (
            <>
              <span aria-hidden="true">{added}</span>
              <span className="hidden-text">{whole}</span>
            </>
          )}
        </p>
      )}
    </div>
  )
}

function PlanLinks() {
  const stages = useStageStates()
  const asOf = useSessionState((state) => state.asOf)
  return stages.map(({ id, status, due }) => (
    <NavPage
      key={id}
      route={{ page: 'stage', stage: id }}
      glyph={
        <>
          <StageGlyph status={status} size={14} />
          <span className="hidden-text">{workbookWords.stageStatus[status]}</span>
        </>
      }
      aside={due !== null && isDate(due) ? navDate(due, asOf) : null}
    >
      {words.stages[id satisfies StageId].label}
    </NavPage>
  ))
}

/** The year only where it could be mistaken: names of stages need the room. */
function navDate(due: string, asOf: string): string {
  return Math.abs(daysBetween(asOf, due)) < 300 ? shortDate(due) : shortMonth(due)
}

function AcrossLinks() {
  const context = useDomainContext()
  const overdue = findRows(context.workbook, 'actions').filter(
    (row) => findDaysOverdue(row, context) !== undefined,
  ).length
  return (
    <>
      <NavPage route={{ page: 'pillars' }} aside={findRows(context.workbook, 'pillar-actions').length}>
        {workbookWords.pages.pillars}
      </NavPage>
      {acrossTables.map((table) => (
        <NavPage
          key={table}
          route={{ page: 'table', table }}
          aside={
            table === 'actions' && overdue > 0 ? (
              <span className="tag">{workbookWords.overdue(overdue)}</span>
            ) : (
              findRows(context.workbook, table).length
            )
          }
        >
          {words.tables[table].label}
        </NavPage>
      ))}
    </>
  )
}

interface NavPageProps {
  readonly route: Route
  readonly glyph?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

function NavPage({ route, glyph, aside, children }: NavPageProps) {
  const { route: shown, navigate } = useWorkbookFrame()
  const current = routeKey(shown) === routeKey(route)
  return (
    <button
      type="button"
      className="nav-item"
      aria-current={current ? 'page' : undefined}
      onClick={() => navigate(route)}
    >
      {glyph}
      <span className="nav-label clip">{children}</span>
      {aside !== undefined && aside !== null && <span className="nav-aside">{aside}</span>}
    </button>
  )
}
