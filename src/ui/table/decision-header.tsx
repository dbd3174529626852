// The head of the matrix: the sides in sight and their roles.
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import { eachIssue } from '../../domain/checks/find-issues.ts'
import { changesOfDecisionRights, phaseColumns } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import { makeColumnId } from './decision-edits.ts'
import styles from './decision.module.css'
import type { MatrixRole, MatrixView } from './decision-view.ts'
import { useGrid, useGridState } from './grid.ts'
import { useFoundIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import { headerRow } from './navigation.ts'

interface MatrixHeaderProps {
  readonly view: MatrixView
  readonly issues: StoreApi<IssueIndex>
}

export function MatrixHeader({ view, issues }: MatrixHeaderProps) {
  const width = view.shownRoles.length
  return (
    <div role="rowgroup" className={styles['head']} data-pinned="top">
      <div role="row" className={styles['sides']} aria-rowindex={1}>
        <span className={styles['corner']} />
        {view.phases.map((phase, at) => (
          <SideTitle key={phase} phase={phase} width={width} isFirst={at === 0} issues={issues} />
        ))}
      </div>
      <div role="row" className={styles['row']} aria-rowindex={2}>
        <div role="columnheader" className={styles['gutter']} aria-colindex={1} data-pinned="start">
          <span className="hidden-text">{gridWords.rowNumber}</span>
        </div>
        <Heading
          column="decision"
          index={2}
          label={findColumnWords('decision-rights', 'decision').label}
          isPinned
        />
        {view.phases.map((phase, at) => (
          <PhaseHeadings key={phase} phase={phase} view={view} firstIndex={3 + at * width} hasGap={at > 0} />
        ))}
      </div>
    </div>
  )
}

interface SideTitleProps {
  readonly phase: Phase
  readonly width: number
  readonly isFirst: boolean
  readonly issues: StoreApi<IssueIndex>
}

function SideTitle({ phase, width, isFirst, issues }: SideTitleProps) {
  const { session } = useGrid()
  const found = useFoundIssues(issues)
  const isToday = phase === 'as-is'
  let count = 0
  for (const { column } of eachIssue(found)) if ((column === phaseColumns['to-be']) === !isToday) count += 1
  const changed = useStore(session.store, (state) => (isToday ? 0 : changesOfDecisionRights(state).length))
  return (
    <div
      role="columnheader"
      className={styles['side']}
      aria-colindex={isFirst ? 3 : 3 + width}
      aria-colspan={width}
      style={{ gridColumn: `span ${String(width + (isFirst ? 1 : 2))}` }}
      data-second={!isFirst || undefined}
    >
      <strong>{isToday ? gridWords.today : gridWords.agreed}</strong>{' '}
      <span className={styles['meta']}>
        {isToday
          ? gridWords.ruleIssues(count)
          : `${gridWords.cellsChanged(changed)}, ${gridWords.ruleIssuesLeft(count)}`}
      </span>
    </div>
  )
}

interface PhaseHeadingsProps {
  readonly phase: Phase
  readonly view: MatrixView
  readonly firstIndex: number
  readonly hasGap: boolean
}

function PhaseHeadings({ phase, view, firstIndex, hasGap }: PhaseHeadingsProps) {
  return (
    <>
      {hasGap && <span className={styles['gap']} aria-hidden="true" />}
      <span className={styles['notchCell']} aria-hidden="true" />
      {view.shownRoles.map((role, at) => (
        <Heading
          key={role.id}
          column={makeColumnId(phase, role.id)}
          index={firstIndex + at}
          label={role.name}
          short={view.mode === 'quick' ? role.name : shorten(role)}
          isTechnology={role.isTechnology}
        />
      ))}
    </>
  )
}

/** Seven letters fit; the full name is said on hover and to screen readers. */
function shorten({ name, isTechnology }: MatrixRole): string {
  if (isTechnology) return gridWords.technologyShort
  const characters = Array.from(name)
  return characters.length > 7 ? `${characters.slice(0, 4).join('').trimEnd()}.` : name
}

interface HeadingProps {
  readonly column: string
  readonly index: number
  readonly label: string
  readonly short?: string
  readonly isTechnology?: boolean
  readonly isPinned?: boolean
}

function Heading({ column, index, label, short, isTechnology, isPinned }: HeadingProps) {
  const isActive = useGridState(({ active }) => active.row === headerRow && active.column === column)
  return (
    <div
      role="columnheader"
      className={styles['heading']}
      aria-colindex={index}
      aria-label={label}
      tabIndex={isActive ? 0 : -1}
      title={label}
      data-row={headerRow}
      data-column={column}
      data-technology={isTechnology === true || undefined}
      data-pinned={isPinned === true ? 'start' : undefined}
    >
      <span className={styles['nameText']}>{short ?? label}</span>
    </div>
  )
}
