// One decision of the matrix: its name, who does what today and as agreed, and what has changed between them.
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import { findHolders, findLetters, isInScope, phaseColumns } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import type { Scheme } from '../../domain/facts.ts'
import { makeSpot } from '../../domain/notes.ts'
import { textAt } from '../../domain/read.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import { deciderRole, makeColumnId } from './decision-edits.ts'
import { Letter } from './decision-letter.tsx'
import styles from './decision.module.css'
import type { MatrixRole, MatrixView } from './decision-view.ts'
import { useGrid, useGridState } from './grid.ts'
import { useRowIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import { findDescribedBy, NoteMark, useNoteCounts } from './notes-mark.tsx'
import { makeMarkReader } from './row-marks.ts'
import { RowNumber } from './row-number.tsx'
import type { Span } from './selection.ts'

interface DecisionRowProps {
  readonly rowId: string
  readonly position: number
  readonly view: MatrixView
  readonly issues: StoreApi<IssueIndex>
  readonly showsBefore: boolean
}

export const DecisionRow = memo(function DecisionRow(props: DecisionRowProps) {
  const { rowId, position, view, issues, showsBefore } = props
  const grid = useGrid()
  const row = useStore(grid.session.store, ({ workbook }) => findRow(workbook, 'decision-rights', rowId))
  const roles = useStore(grid.session.store, ({ workbook }) => workbook.tables.roles)
  const readMarks = useMemo(() => makeMarkReader(grid, rowId), [grid, rowId])
  const { activeColumn, chosen: span, isMenuOpen } = useGridState(readMarks)
  const found = useRowIssues(issues, rowId)
  const notes = useNoteCounts(rowId)
  if (row === undefined) return null
  const name = textAt(row, 'decision')
  const asIs = findLetters(roles, row, 'as-is')
  const toBe = findLetters(roles, row, 'to-be')
  const sentences = view.phases
    .map((phase) => found?.[phaseColumns[phase]])
    .filter((text) => text !== undefined)
  const issueId = `${grid.id}-issue-${rowId}`
  return (
    <div
      role="row"
      className={styles['row']}
      aria-rowindex={position + 3}
      data-selected={span !== null || undefined}
      data-out={!isInScope(row) || undefined}
    >
      <RowNumber
        rowId={rowId}
        position={position}
        isCurrent={activeColumn !== null && span === null}
        isMenuOpen={isMenuOpen}
        styles={styles}
      />
      <div
        role="rowheader"
        className={styles['name']}
        aria-colindex={2}
        aria-invalid={sentences.length > 0 || undefined}
        aria-describedby={findDescribedBy(
          sentences.length > 0 ? issueId : undefined,
          grid.id,
          rowId,
          'decision',
          notes['decision'] ?? 0,
        )}
        aria-selected={activeColumn === 'decision' || span?.from === 0 || undefined}
        tabIndex={activeColumn === 'decision' ? 0 : -1}
        data-row={rowId}
        data-column="decision"
        data-selected={span?.from === 0 || undefined}
        data-corner={isCorner(span, activeColumn, 'decision', 0) || undefined}
        data-pinned="start"
      >
        <span className={name === undefined ? styles['blank'] : styles['nameText']} dir="auto">
          {name ?? findColumnWords('decision-rights', 'decision').blank ?? gridWords.newDecision}
        </span>
        {(notes['decision'] ?? 0) > 0 && (
          <NoteMark place={{ row: rowId, column: 'decision' }} notes={notes['decision'] ?? 0} />
        )}
        {sentences.length > 0 && (
          <span hidden id={issueId}>
            {sentences.join(' ')}
          </span>
        )}
      </div>
      {view.phases.map((phase, at) => (
        <Side
          key={phase}
          rowId={rowId}
          phase={phase}
          view={view}
          firstIndex={3 + at * view.shownRoles.length}
          letters={phase === 'as-is' ? asIs : toBe}
          before={phase === 'to-be' && toBe.size > 0 ? asIs : null}
          showsBefore={showsBefore}
          issue={found?.[phaseColumns[phase]]}
          notes={notes}
          activeColumn={activeColumn}
          span={span}
          hasGap={at > 0}
        />
      ))}
    </div>
  )
})

/** The handle that fills stands at the end of what is chosen, or on the one cell that has the focus. */
function isCorner(span: Span | null, active: string | null, column: string, at: number): boolean {
  return span === null ? active === column : span.isLast && span.to === at
}

interface SideProps {
  readonly rowId: string
  readonly phase: Phase
  readonly view: MatrixView
  readonly firstIndex: number
  readonly letters: ReadonlyMap<string, string>
  /** Letters to compare with; null where nothing counts as changed. */
  readonly before: ReadonlyMap<string, string> | null
  readonly showsBefore: boolean
  readonly issue: string | undefined
  readonly notes: Readonly<Record<string, number>>
  readonly activeColumn: string | null
  /** What is chosen of the row, by columns of the matrix, the decision being the first. */
  readonly span: Span | null
  readonly hasGap: boolean
}

function Side(props: SideProps) {
  const { rowId, phase, view, letters, before, issue, hasGap, span, activeColumn } = props
  const columnAt = (at: number) => props.firstIndex + at - 2
  return (
    <>
      {hasGap && <span className={styles['gap']} aria-hidden="true" />}
      <span className={styles['notchCell']} aria-hidden="true" title={issue}>
        {issue !== undefined && <span className={styles['notch']} />}
      </span>
      {view.shownRoles.map((role, at) => (
        <LettersCell
          key={role.id}
          rowId={rowId}
          column={makeColumnId(phase, role.id)}
          index={props.firstIndex + at}
          role={role}
          roles={view.roles}
          scheme={view.scheme}
          letters={
            role.id === deciderRole ? findDeciders(letters, view.scheme) : (letters.get(role.id) ?? '')
          }
          before={
            before === null
              ? null
              : role.id === deciderRole
                ? findDeciders(before, view.scheme)
                : (before.get(role.id) ?? '')
          }
          showsBefore={props.showsBefore}
          isActive={activeColumn === makeColumnId(phase, role.id)}
          isSelected={span !== null && span.from <= columnAt(at) && columnAt(at) <= span.to}
          isCorner={isCorner(span, activeColumn, makeColumnId(phase, role.id), columnAt(at))}
          isInvalid={issue !== undefined}
          notes={props.notes[makeNoteSpot(phase, role.id)] ?? 0}
        />
      ))}
    </>
  )
}

interface LettersCellProps {
  readonly rowId: string
  readonly column: string
  readonly index: number
  readonly role: MatrixRole
  readonly roles: readonly MatrixRole[]
  readonly scheme: Scheme
  /** Letters, or in the decider's column the ids of who decides. */
  readonly letters: string
  readonly before: string | null
  readonly showsBefore: boolean
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isCorner: boolean
  readonly isInvalid: boolean
  readonly notes: number
}

const LettersCell = memo(function LettersCell(props: LettersCellProps) {
  const { role, scheme, letters, before, rowId, column, notes } = props
  const { id } = useGrid()
  const isDecider = role.id === deciderRole
  const hasChanged = before !== null && before !== letters
  const showsBefore = hasChanged && props.showsBefore && !isDecider && before !== ''
  const names = (ids: string) =>
    ids.split(' ').map((id) => props.roles.find((each) => each.id === id)?.name ?? id)
  return (
    <div
      role="gridcell"
      className={styles['cell']}
      aria-colindex={props.index}
      aria-haspopup={isDecider ? 'menu' : undefined}
      aria-describedby={findDescribedBy(undefined, id, rowId, column, notes)}
      aria-selected={props.isActive || props.isSelected || undefined}
      tabIndex={props.isActive ? 0 : -1}
      data-row={props.rowId}
      data-column={props.column}
      data-selected={props.isSelected || undefined}
      data-corner={props.isCorner || undefined}
      data-technology={role.isTechnology || undefined}
      data-changed={hasChanged || undefined}
      data-wide={isDecider || undefined}
      data-many={(!isDecider && letters.length > 2) || undefined}
      data-before={showsBefore ? (isTight(before, letters) ? 'above' : 'beside') : undefined}
    >
      {isDecider
        ? letters !== '' && <span className={styles['nameText']}>{names(letters).join(', ')}</span>
        : Array.from(letters, (letter) => <Letter key={letter} letter={letter} scheme={scheme} />)}
      {isDecider && letters === '' && <span className={styles['blank']}>{gridWords.nobody}</span>}
      {showsBefore && (
        <span className={styles['before']} aria-hidden="true">
          {before}
        </span>
      )}
      {notes > 0 && <NoteMark place={{ row: rowId, column }} notes={notes} isFar />}
      {hasChanged && (
        <span className="hidden-text">
          {gridWords.before(isDecider && before !== '' ? names(before).join(', ') : before)}
        </span>
      )}
    </div>
  )
})

/** Who decides is asked of all roles: what was remarked about any of them stands there. */
function makeNoteSpot(phase: Phase, role: string): string {
  return role === deciderRole ? phaseColumns[phase] : makeSpot(phaseColumns[phase], role)
}

/** What was before has no room beside two letters, nor three letters beside any. */
function isTight(before: string, letters: string): boolean {
  return before.length > 2 || letters.length > 1
}

/** Ids of who decides, with spaces between: a text compares by itself. */
function findDeciders(letters: ReadonlyMap<string, string>, scheme: Scheme): string {
  return findHolders(letters, scheme.decides).join(' ')
}
