// A table of the open workbook as an editable grid. Knows a session and a definition; nothing of stages and screens.
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import { isShown, isStored } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findColumn as findTableColumn, tables } from '../../domain/tables/index.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { methodWords } from '../../words/index.ts'
import { AfterFirstFrame } from './after-first-frame.tsx'
import { makeBlockCells } from './block-cells.ts'
import { TableBody } from './body.tsx'
import { useClipboard } from './clipboard-events.ts'
import {
  findGutterPx,
  fitNames,
  layOutColumns,
  measureColumn,
  setByHand,
  shareByNeed,
  sumWidths,
  widenLongName,
  widenShortTexts,
} from './column-layout.ts'
import type { Density } from './column-layout.ts'
import { findNames, findRowTexts, findTexts } from './column-texts.ts'
import { DraftOffer } from './draft-offer.tsx'
import { EditorLayer } from './editor-layer.tsx'
import { FindBar } from './find-bar.tsx'
import { Foot } from './foot.tsx'
import { useGridEvents } from './grid-events.ts'
import { attachColumns, attachRoot, GridContext, makeGrid } from './grid.ts'
import type { DeletedRow, Grid, GridView, RowMenuMaker } from './grid.ts'
import { TableHeader } from './header.tsx'
import { useIssueIndex } from './issue-index.ts'
import { IssueList } from './issue-list.tsx'
import { spellGridKeys } from './key-names.ts'
import { LiveLine } from './live-line.tsx'
import { Menus } from './menus.tsx'
import { headerRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { NewRow } from './new-row.tsx'
import { NoteMenus } from './notes-list.tsx'
import { makeTableReach } from './notes-reach.ts'
import { PasteReview } from './paste-review.tsx'
import { useOverflow } from './use-overflow.ts'
import { useRangeEvents } from './range-events.ts'
import { PrintedTable } from './printed-table.tsx'
import { RecordForm } from './record-form.tsx'
import { SelectionLine } from './selection-line.tsx'
import columnStyles from './columns.module.css'
import styles from './table.module.css'
import { useTableView } from './table-view.ts'
import type { TableView } from './table-view.ts'
import { Toolbar, ViewLine } from './toolbar.tsx'
import { startColumn, useAttached, useInitialFocus, useReveal } from './use-attached.ts'
import { useSteps } from './use-steps.ts'

export type { Density } from './column-layout.ts'

export interface WorkbookTableProps {
  readonly session: Session
  readonly tableId: TableId
  readonly density: Density
  /** Column ids in order; all of the definition where left out. Must keep its identity between renders. */
  readonly columns?: readonly string[]
  /** Names this choice of rows and columns where a table is shown in several; its sorting is remembered by it. */
  readonly viewId?: string
  /** Rows of this view, asked when rows come, go or move. Must keep its identity between renders. */
  readonly rowFilter?: (row: Row) => boolean
  /** What a row made in this view starts with, so that it belongs to the view. */
  readonly newRowCells?: Readonly<Record<string, Cell>>
  /** Takes the focus on arrival: this row, in its first column where none is named or it is not shown. */
  readonly initialRow?: string
  readonly initialColumn?: string
  /** Column ids not shown until asked for. Must keep its identity between renders. */
  readonly hiddenAtFirst?: readonly string[]
  /** The key to the scale above the table; on where left out. */
  readonly showsScale?: boolean
  /** The line that makes a row; on where left out, never where the method fixes the rows. */
  readonly canAddRows?: boolean
  readonly onFocusCell?: (place: Place) => void
  /** Where F6 goes; the next (1) or last (-1) thing outside the table where left out. */
  readonly onLeave?: (direction: 1 | -1) => void
  /** More for the menu of a row. Must keep its identity between renders, as the next. */
  readonly rowMenu?: RowMenuMaker
  readonly onDeleted?: (deleted: DeletedRow) => void
  /** Enter on a cell goes down instead of opening it. */
  readonly enterGoesDown?: boolean
  /** Called at each drawing of a row, for tests and benchmarks. */
  readonly onRenderRow?: (row: string) => void
}

export function WorkbookTable(props: WorkbookTableProps) {
  const viewId = `${props.tableId}/${props.viewId ?? ''}`
  return <KeyedTable key={viewId} {...props} viewId={viewId} />
}

function KeyedTable(props: WorkbookTableProps & { readonly viewId: string }) {
  const { session, tableId, density, newRowCells = noCells } = props
  const definition = tables[tableId]
  const allColumns = useColumnsOf(tableId, props.columns)
  const isProjector = density === 'projector'
  const view = useTableView(
    session,
    tableId,
    allColumns,
    props.rowFilter,
    props.viewId,
    props.hiddenAtFirst ?? noColumns,
    isProjector ? 'projector' : 'desk',
  )
  const hasFixedRows = definition.fixedRows === true
  const hasNewRow = !hasFixedRows && props.canAddRows !== false
  const hasFoot = view.shape.summaries.some(({ column }) => view.columns.some(({ id }) => id === column))
  const gridView = useGridView(tableId, view, { hasNewRow, hasFixedRows, hasFoot, newRowCells })
  const lineCount = (view.groups?.lines ?? view.rows).length
  const rowCount = lineCount + 1 + (hasNewRow ? 1 : 0) + (hasFoot ? 1 : 0)
  const id = useId()
  const [grid] = useState(() =>
    makeGrid(session, tableId, id, gridView, startPlace(gridView, props.initialRow, props.initialColumn)),
  )
  const frame = useRef<HTMLDivElement>(null)
  const issues = useIssueIndex(session, tableId)

  useAttached(grid, gridView, frame, props)
  useSteps(grid)
  useColumns(grid, view, density)
  useGridEvents(grid)
  useRangeEvents(grid)
  useClipboard(grid)
  useOverflow(frame)
  useInitialFocus(grid, props.initialRow, props.initialColumn)
  useReveal(grid, view, props.initialRow, props.initialColumn)

  const words = methodWords.tables[tableId]
  // Of the rows at the start: widths do not move while one types.
  const [texts] = useState(() => findRowTexts(session, tableId, view.fitting))
  const measured = useMemo(() => {
    const sizes = view.columns.map((column, at) =>
      measureColumn(column, findTexts(session, tableId, column, view.fitting), density, at === 0),
    )
    const named =
      density === 'projector'
        ? fitNames(sizes, findNames(session, tableId, view.fitting, view.columns[0]), density)
        : widenShortTexts(widenLongName(sizes, view.columns[0]?.width === 'huge'), texts)
    return shareByNeed(named, texts, density)
  }, [session, view.columns, view.fitting, tableId, density, texts])
  const resizing = useStore(grid.store, (state) => state.resizing)
  const sizes = measured.map((size) =>
    setByHand(size, resizing?.column === size.id ? resizing.px : view.widthOf(size.id)),
  )
  // Custom properties are style, though React's type does not list them.
  const gutterPx = findGutterPx(density, view.fitting.length)
  const layout = {
    '--gutter': `${String(gutterPx)}px`,
    '--columns': layOutColumns(sizes),
    minWidth: sumWidths(sizes, gutterPx),
  } as CSSProperties
  const setRoot = useCallback((element: HTMLElement | null) => attachRoot(grid, element), [grid])
  return (
    <GridContext value={grid}>
      <section className={styles['table']} ref={setRoot} data-density={density} aria-label={words.label}>
        {!isProjector && (
          <Toolbar view={view} allColumns={allColumns} showsScale={props.showsScale !== false} />
        )}
        <ViewLine view={view} />
        <FindBar view={gridView} />
        <PasteReview />
        <div className={styles['frame']} ref={frame} data-frame>
          <div
            role={view.groups === null ? 'grid' : 'treegrid'}
            aria-label={words.label}
            aria-describedby={`${id}-hint`}
            aria-multiselectable
            aria-rowcount={rowCount}
            aria-colcount={view.columns.length + 1}
            style={layout}
          >
            <TableHeader
              columns={view.columns}
              sortOf={view.sortOf}
              sortPlaceOf={view.sortPlaceOf}
              isFiltered={(column) => view.filterOf(column) !== null}
            />
            <TableBody view={view} issues={issues} density={density} />
            {hasNewRow && (
              <NewRow
                rowIndex={lineCount + 2}
                columnCount={view.columns.length}
                column={view.columns.find(isStored)?.id ?? ''}
              />
            )}
            {hasFoot && (
              <Foot columns={view.columns} rows={view.fitting} shape={view.shape} rowIndex={rowCount} />
            )}
          </div>
          {view.fitting.length === 0 && (
            <p className={styles['empty']}>
              {view.total > 0 ? gridWords.nothingFits : words.empty}
              {view.total === 0 && hasNewRow && ` ${gridWords.pasteRows(spellGridKeys('Mod+V'))}`}
            </p>
          )}
          <EditorLayer />
        </div>
        <div className={columnStyles['dropLine']} data-drop-line hidden />
        <SelectionLine />
        {/* In the room rows come first, and the tiles say what they mean by themselves. */}
        {isProjector && <Toolbar view={view} allColumns={allColumns} showsScale={false} />}
        <IssueList issues={issues} view={view} />
        <DraftOffer />
        <AfterFirstFrame>
          <Menus view={view} allColumns={allColumns} />
          <NoteMenus reach={makeTableReach(view, allColumns)} />
        </AfterFirstFrame>
        <PrintedTable view={view} />
        <LiveLine />
        <p hidden id={`${id}-hint`}>
          {gridWords.gridHint} {view.groups !== null && viewWords.groupHint}
        </p>
      </section>
      <AfterFirstFrame>
        <RecordForm
          rows={view.rows}
          positionOf={view.positionOf}
          columns={view.columns}
          issues={issues}
          density={density}
        />
      </AfterFirstFrame>
    </GridContext>
  )
}

const noCells = {}
const noColumns: readonly string[] = []

function useColumns(grid: Grid, view: TableView, density: Density): void {
  useLayoutEffect(() => {
    attachColumns(grid, { density, move: view.moveColumn, step: view.stepColumn, setWidth: view.setWidth })
  })
}

function useColumnsOf(tableId: TableId, ids: readonly string[] | undefined): readonly Column[] {
  return useMemo(
    () =>
      ids === undefined
        ? tables[tableId].columns.filter(isShown)
        : ids.flatMap((id) => findTableColumn(tableId, id) ?? []).filter(isShown),
    [tableId, ids],
  )
}

interface RowRules {
  readonly hasNewRow: boolean
  readonly hasFixedRows: boolean
  readonly hasFoot: boolean
  readonly newRowCells: Readonly<Record<string, Cell>>
}

function useGridView(tableId: TableId, view: TableView, rules: RowRules): GridView {
  const { hasNewRow, hasFixedRows, hasFoot, newRowCells } = rules
  const { rows, positionOf, columns, isShaped, groups, shape, setShape } = view
  return useMemo(
    () => ({
      columns,
      isShaped,
      hasFixedRows,
      isForm: false,
      newRowCells,
      shaping: { shape, setShape, groups },
      cells: makeBlockCells(tableId, columns),
      field: {
        rows,
        columns: columns.map((column) => column.id),
        hasNewRow,
        hasFoot,
        groups: groups ?? undefined,
        readOnly: new Set(columns.filter((column) => !isStored(column)).map((column) => column.id)),
        positionOf,
      },
    }),
    [
      tableId,
      rows,
      positionOf,
      columns,
      isShaped,
      groups,
      shape,
      setShape,
      hasNewRow,
      hasFixedRows,
      hasFoot,
      newRowCells,
    ],
  )
}

function startPlace(view: GridView, initialRow: string | undefined, column: string | undefined): Place {
  const { field } = view
  const first = field.rows[0] ?? (field.hasNewRow ? newRow : headerRow)
  const row = initialRow !== undefined && field.positionOf(initialRow) !== undefined ? initialRow : first
  return { row, column: startColumn(view, column) }
}
