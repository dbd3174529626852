// Decision rights as a matrix: who does what today and as agreed, side by side, one key per letter.
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { useMediaQuery } from '@mantine/hooks'
import { useStore } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import type { Column } from '../../domain/column.ts'
import { findLetters, phaseColumns } from '../../domain/decision-rights.ts'
import type { Phase } from '../../domain/decision-rights.ts'
import { yesNoAt } from '../../domain/read.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { cut } from '../../words/en/spell.ts'
import { methodWords } from '../../words/index.ts'
import { useClipboard } from './clipboard-events.ts'
import type { Density } from './column-layout.ts'
import {
  deciderRole,
  findChangedColumns,
  findRoleByLetter,
  makeDeciderEdit,
  makeLettersEdit,
  readColumnId,
  toggleLetter,
  dispatchChanges,
} from './decision-edits.ts'
import { MatrixBar } from './decision-bar.tsx'
import { MatrixHeader } from './decision-header.tsx'
import { DecisionMenus } from './decision-menus.tsx'
import { DecisionRow } from './decision-row.tsx'
import styles from './decision.module.css'
import {
  bothSidesPx,
  findModes,
  fitMode,
  layOutMatrix,
  useMatrixGridView,
  useMatrixRows,
  useMatrixView,
} from './decision-view.ts'
import type { MatrixMode, MatrixView } from './decision-view.ts'
import { DraftOffer } from './draft-offer.tsx'
import { EditorLayer } from './editor-layer.tsx'
import { FindBar } from './find-bar.tsx'
import { useGridEvents } from './grid-events.ts'
import type { OwnKeys } from './grid-events.ts'
import { attachRoot, GridContext, makeGrid, say, useGridState } from './grid.ts'
import type { DeletedRow, Grid, RowMenuMaker } from './grid.ts'
import { drawGutter } from './gutter.tsx'
import { useIssueIndex } from './issue-index.ts'
import { isPrintable } from './keymap.ts'
import { LiveLine } from './live-line.tsx'
import { headerRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { NoteMenus } from './notes-list.tsx'
import { makeMatrixReach } from './notes-reach.ts'
import { PasteReview } from './paste-review.tsx'
import { RecordForm } from './record-form.tsx'
import { useRangeEvents } from './range-events.ts'
import { SelectionLine } from './selection-line.tsx'
import { ViewLine } from './toolbar.tsx'
import { useAttached, useInitialFocus, useReveal } from './use-attached.ts'
import { useOverflow } from './use-overflow.ts'
import { useSteps } from './use-steps.ts'

export interface DecisionMatrixProps {
  readonly session: Session
  readonly density: Density
  /** Takes the focus on arrival, in scope or not. */
  readonly initialRow?: string
  /** Where there is a way to the columns the matrix has no room for. */
  readonly onDetails?: () => void
  readonly onFocusCell?: (place: Place) => void
  readonly onLeave?: (direction: 1 | -1) => void
  readonly rowMenu?: RowMenuMaker
  readonly onDeleted?: (deleted: DeletedRow) => void
  /** Enter on a cell goes down instead of opening it. */
  readonly enterGoesDown?: boolean
}

/** No first look at the wrong columns. */
const readAtOnce = { getInitialValueInEffect: false }

export function DecisionMatrix(props: DecisionMatrixProps) {
  const { session, density } = props
  const isProjector = density === 'projector'
  const isNarrow = useMediaQuery(`(max-width: ${String(bothSidesPx)}px)`, false, readAtOnce) && isProjector
  const [askedMode, setMode] = useState<MatrixMode>('both')
  const mode = fitMode(askedMode, isNarrow)
  const [showsAllAsked, setShowsAll] = useState<boolean | null>(null)
  const pointed = useStore(session.store, ({ workbook }) => isOutOfScope(workbook, props.initialRow))
  const showsAll = showsAllAsked ?? pointed
  const scoped = useMatrixView(session, mode, showsAll)
  const asked = useMatrixRows(session, scoped, isProjector)
  const { rows, positionOf } = asked
  const view = useMemo(() => ({ ...scoped, rows, positionOf }), [scoped, rows, positionOf])
  const gridView = useMatrixGridView(view, asked)
  // A filter looks at what comes into sight as well.
  const showAll = (next: boolean) => {
    setShowsAll(next)
    asked.applyAgain()
  }
  const id = useId()
  const [grid] = useState(() =>
    makeGrid(session, 'decision-rights', id, gridView, { row: view.rows[0] ?? newRow, column: 'decision' }),
  )
  const frame = useRef<HTMLDivElement>(null)
  const issues = useIssueIndex(session, 'decision-rights')
  const ownKeys = useLetterKeys(grid, view)

  useAttached(grid, gridView, frame, props)
  useOverflow(frame)
  useGridEvents(grid, ownKeys)
  useRangeEvents(grid)
  useClipboard(grid)
  useInitialFocus(grid, props.initialRow, undefined)
  useReveal(grid, asked, props.initialRow, undefined)
  useSteps(grid, findChangedColumns)

  const reach = makeMatrixReach(view, gridView.field.columns, {
    setMode,
    showAll: () => showAll(true),
    hiddenBy: asked.hiddenBy,
    reveal: asked.reveal,
  })
  const formColumns = useMemo(() => findFormColumns(view.phases), [view.phases])
  const words = methodWords.tables['decision-rights']
  const { columns, leastPx } = layOutMatrix(view, isProjector)
  // Custom properties are style, though React's type does not list them.
  const layout = { '--columns': columns, minWidth: leastPx } as CSSProperties
  const setRoot = useCallback((element: HTMLElement | null) => attachRoot(grid, element), [grid])
  return (
    <GridContext value={grid}>
      <section
        className={styles['matrix']}
        ref={setRoot}
        data-density={density}
        data-mode={mode}
        aria-label={words.label}
      >
        <MatrixBar
          view={view}
          rows={asked}
          modes={findModes(isNarrow)}
          isProjector={isProjector}
          onMode={setMode}
          {...(props.onDetails === undefined ? {} : { onDetails: props.onDetails })}
        />
        <ViewLine view={asked} />
        <FindBar view={gridView} />
        <PasteReview />
        <div className={styles['frame']} ref={frame} data-frame>
          <div
            role="grid"
            aria-label={words.label}
            aria-describedby={`${id}-hint`}
            aria-multiselectable
            aria-rowcount={view.rows.length + 3}
            aria-colcount={gridView.field.columns.length + 1}
            className={styles['grid']}
            style={layout}
          >
            <MatrixHeader view={view} issues={issues} />
            <div role="rowgroup">
              {view.rows.map((row, position) => (
                <DecisionRow
                  key={row}
                  rowId={row}
                  position={position}
                  view={view}
                  issues={issues}
                  showsBefore={!isProjector}
                />
              ))}
              <NewDecision rowIndex={view.rows.length + 3} columnCount={gridView.field.columns.length} />
            </div>
          </div>
          {rows.length === 0 && asked.total > 0 && <p className={styles['empty']}>{gridWords.nothingFits}</p>}
          <EditorLayer />
        </div>
        <SelectionLine />
        <ScopeLine view={view} showsAll={showsAll} onShowAll={showAll} />
        <DecisionMenus view={view} rows={asked} />
        <NoteMenus reach={reach} />
        <DraftOffer />
        <LiveLine />
        <p hidden id={`${id}-hint`}>
          {gridWords.typeLetters}. {gridWords.gridHint}
        </p>
      </section>
      <RecordForm
        rows={view.rows}
        positionOf={view.positionOf}
        columns={formColumns}
        issues={issues}
        density={density}
      />
    </GridContext>
  )
}

/** What the matrix shows of a decision, as the table holds it. */
function findFormColumns(phases: readonly Phase[]): readonly Column[] {
  const shown = ['decision', ...phases.map((phase) => phaseColumns[phase])]
  return tables['decision-rights'].columns.filter(({ id }) => shown.includes(id))
}

function isOutOfScope(workbook: Workbook, id: string | undefined): boolean {
  const row = id === undefined ? undefined : findRow(workbook, 'decision-rights', id)
  return row !== undefined && yesNoAt(row, 'in-scope') === false
}

function NewDecision({ rowIndex, columnCount }: { readonly rowIndex: number; readonly columnCount: number }) {
  const isActive = useGridState(({ active }) => active.row === newRow)
  return (
    <div role="row" className={styles['newRow']} aria-rowindex={rowIndex}>
      {drawGutter({
        styles,
        children: (
          <span className={styles['plus']} aria-hidden="true">
            +
          </span>
        ),
      })}
      <div
        role="gridcell"
        className={styles['newCell']}
        aria-colindex={2}
        aria-colspan={columnCount}
        tabIndex={isActive ? 0 : -1}
        data-row={newRow}
        data-column="decision"
      >
        {gridWords.newDecision}
      </div>
    </div>
  )
}

interface ScopeLineProps {
  readonly view: MatrixView
  readonly showsAll: boolean
  readonly onShowAll: (showsAll: boolean) => void
}

/** Says which decisions are left out, and brings them in sight. */
function ScopeLine({ view, showsAll, onShowAll }: ScopeLineProps) {
  if (view.hidden.length === 0 && !showsAll) return null
  const names = view.hidden.map(({ name }) => name).filter((name) => name !== '')
  return (
    <p className={styles['scope']}>
      {!showsAll && <span>{gridWords.outOfScope(view.hidden.length, cut(names.join(', '), 160))}</span>}
      <button type="button" className={styles['tool']} onClick={() => onShowAll(!showsAll)}>
        {showsAll ? gridWords.hideOutOfScope : gridWords.showAll}
      </button>
    </p>
  )
}

/** Letters toggle, Space and Delete clear; in the quick mode a role's first letter makes it decide. */
function useLetterKeys(grid: Grid, view: MatrixView): OwnKeys {
  return useCallback(
    (event, active) => {
      const place = readColumnId(active.column)
      const { workbook } = grid.session.store.getState()
      const row = findRow(workbook, 'decision-rights', active.row)
      if (place === null || active.row === headerRow || row === undefined) return false
      const { phase, role } = place
      const clears = event.key === ' ' || event.key === 'Delete' || event.key === 'Backspace'
      // With Shift, Space chooses the row; where several cells are chosen, all are cleared together.
      const { selection } = grid.store.getState()
      if (clears && (selection !== null || (event.key === ' ' && event.shiftKey))) return false
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      const opens = event.key === 'Enter' || event.key === ' ' || event.key === 'F2'
      const held = findLetters(workbook.tables.roles, row, phase)
      if (role === deciderRole) {
        if (isPlain && !event.shiftKey && opens) {
          grid.store.setState({ menu: { kind: 'column', column: active.column } })
          return true
        }
        if (!isPlain || (!clears && !isPrintable(event))) return false
        const now = [...held].find(([, letters]) => letters.includes(view.scheme.decides))?.[0]
        const next = clears ? null : findRoleByLetter(view.roles, event.key, now)
        if (next !== undefined) dispatchChanges(grid.session, makeDeciderEdit(workbook, row, phase, next))
        return true
      }
      if (!isPlain) return false
      const before = held.get(role) ?? ''
      const letter = event.key.toUpperCase()
      const isLetter = letter.length === 1 && view.scheme.letters.includes(letter)
      if (!clears && !isLetter) return isPrintable(event)
      const letters = clears ? '' : toggleLetter(before, letter, view.scheme)
      if (letters !== before) grid.session.dispatch(makeLettersEdit(row.id, phase, role, letters))
      const name = view.roles.find((each) => each.id === role)?.name ?? role
      say(grid, gridWords.cellName(name, letters === '' ? gridWords.noPart : letters))
      return true
    },
    [grid, view],
  )
}
