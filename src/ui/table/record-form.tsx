// One row of a wide table as a form beside it: the fields are cells of a grid of their own, so editors, options and
// keys are those of the table.
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import { isShown, isStored } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { recordWords } from '../../words/en/grid-notes.ts'
import { nameRow } from './cell-reading.ts'
import { useClipboard } from './clipboard-events.ts'
import type { Density } from './column-layout.ts'
import { EditorLayer } from './editor-layer.tsx'
import { focusPlace } from './focus.ts'
import { useGridEvents } from './grid-events.ts'
import { makeBlockCells } from './block-cells.ts'
import { attachFrame, attachRoot, attachView, GridContext, makeGrid, useGrid, useGridState } from './grid.ts'
import type { Grid, GridView } from './grid.ts'
import type { IssueIndex } from './issue-index.ts'
import { spellGridKeys } from './key-names.ts'
import { LiveLine } from './live-line.tsx'
import { NoteMenus } from './notes-list.tsx'
import type { Place } from './navigation.ts'
import { PasteReview } from './paste-review.tsx'
import { keepTabInside } from './popup.tsx'
import { addRecord, closeRecord, followRecord, stepRecord } from './record-actions.ts'
import { RecordFields } from './record-field.tsx'
import { makeRecordKeys } from './record-keys.ts'
import styles from './record.module.css'
import { useSteps } from './use-steps.ts'
import tableStyles from './table.module.css'

interface RecordFormProps {
  /** Rows and columns as the table shows them now. */
  readonly rows: readonly string[]
  readonly positionOf: (row: string) => number | undefined
  readonly columns: readonly Column[]
  readonly issues: StoreApi<IssueIndex>
  readonly density: Density
}

/** Stands outside of the table's own element, which listens to the keys of its cells. */
export function RecordForm(props: RecordFormProps) {
  const record = useGridState((state) => state.record)
  return record === null ? null : <OpenRecord {...props} start={record} />
}

function OpenRecord({ start, ...props }: RecordFormProps & { readonly start: Place }) {
  const table = useGrid()
  const { session } = table
  const { rows, positionOf, columns, issues, density } = props
  const fields = useFields(table.table, columns)
  const view = useRecordView(table, rows, positionOf, fields)
  const id = useId()
  const [form] = useState(() => makeGrid(session, table.table, id, view, startField(view, start)))
  const frame = useRef<HTMLDivElement>(null)
  const { ready, typing } = useMemo(() => makeRecordKeys(table, form), [table, form])
  const setRoot = useCallback((element: HTMLElement | null) => attachRoot(form, element), [form])
  useLayoutEffect(() => attachView(form, view), [form, view])
  // Its line keeps its ground, though the focus is in the form.
  useLayoutEffect(() => {
    const { root } = table
    root?.toggleAttribute('data-behind', true)
    return () => root?.removeAttribute('data-behind')
  }, [table])
  useLayoutEffect(() => attachFrame(form, frame.current, () => 1), [form])
  useGridEvents(form, ready, typing)
  useSteps(form)
  useClipboard(form)
  // What moves the focus draws at once, which it cannot in the middle of a drawing.
  useLayoutEffect(() => queueMicrotask(() => focusPlace(form, form.store.getState().active)), [form])
  usePressInTable(table, form)

  const row = useStore(form.store, ({ active }) => active.row)
  useEffect(() => queueMicrotask(() => followRecord(table, row)), [table, row])
  const isThere = useStore(session.store, ({ workbook }) => findRow(workbook, table.table, row) !== undefined)
  useEffect(() => {
    // Taken away by an undo: there is nothing to show.
    if (!isThere) queueMicrotask(() => closeRecord(table, form, true))
  }, [isThere, table, form])
  const name = useStore(session.store, (state) => nameRow(state, table.table, row))
  const title = recordWords.title((positionOf(row) ?? 0) + 1, rows.length)
  return (
    <GridContext value={form}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Tab stays inside, Escape closes */}
      <section
        className={`${tableStyles['table'] ?? ''} ${styles['form'] ?? ''}`}
        ref={setRoot}
        role="dialog"
        aria-modal
        data-history
        aria-label={recordWords.label(title, name)}
        data-density={density === 'projector' ? 'projector' : 'comfortable'}
        onKeyDown={(event) => {
          // Over a field the keys are the form's own; this is for the buttons around them.
          if (event.key === 'Tab') keepTabInside(event)
          else if (event.key === 'Escape') closeRecord(table, form, true)
        }}
      >
        <header className={styles['head']}>
          <div className={styles['titles']}>
            <p className={styles['meta']}>{title}</p>
            <h2 className={styles['title']} dir="auto">
              {name === '' ? recordWords.noName : name}
            </h2>
          </div>
          <FormButtons table={table} form={form} position={positionOf(row)} rows={rows.length} />
        </header>
        <div className={styles['review']}>
          <PasteReview />
        </div>
        <div className={styles['frame']} ref={frame}>
          <RecordFields row={row} fields={fields} shown={columns.length} issues={issues} />
          <EditorLayer />
        </div>
        <p className={styles['hint']}>{recordWords.hint}</p>
        <NoteMenus />
        <LiveLine />
      </section>
    </GridContext>
  )
}

interface FormButtonsProps {
  readonly table: Grid
  readonly form: Grid
  readonly position: number | undefined
  readonly rows: number
}

function FormButtons({ table, form, position, rows }: FormButtonsProps) {
  const buttons = [
    {
      label: recordWords.previous,
      keys: 'PageUp',
      isOff: position === undefined || position === 0,
      run: () => stepRecord(form, -1),
    },
    {
      label: recordWords.next,
      keys: 'PageDown',
      isOff: position === undefined || position === rows - 1,
      run: () => stepRecord(form, 1),
    },
    ...(table.view.field.hasNewRow
      ? [{ label: recordWords.newRow, keys: 'Mod+Enter', isOff: false, run: () => addRecord(table, form) }]
      : []),
    { label: recordWords.close, keys: 'Escape', isOff: false, run: () => closeRecord(table, form, true) },
  ]
  return (
    <div className={styles['buttons']}>
      {buttons.map(({ label, keys, isOff, run }) => (
        <button
          key={label}
          type="button"
          className={styles['button']}
          title={spellGridKeys(keys)}
          disabled={isOff}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** What the table shows in its order, then what else its rows hold. */
function useFields(table: TableId, columns: readonly Column[]): readonly Column[] {
  return useMemo(() => {
    const others = tables[table].columns.filter((column) => isShown(column) && !columns.includes(column))
    return [...columns, ...others]
  }, [table, columns])
}

function useRecordView(
  table: Grid,
  rows: readonly string[],
  positionOf: (row: string) => number | undefined,
  fields: readonly Column[],
): GridView {
  const { hasFixedRows, newRowCells } = table.view
  return useMemo(
    () => ({
      columns: fields,
      isShaped: true,
      hasFixedRows,
      isForm: true,
      cells: makeBlockCells(table.table, fields),
      newRowCells,
      field: {
        rows,
        columns: fields.map(({ id }) => id),
        hasNewRow: false,
        readOnly: new Set(fields.filter((column) => !isStored(column)).map(({ id }) => id)),
        positionOf,
      },
    }),
    [table, rows, positionOf, fields, hasFixedRows, newRowCells],
  )
}

function startField({ columns }: GridView, { row, column }: Place): Place {
  const field = columns.find(({ id }) => id === column) ?? columns[0]
  return { row, column: field?.id ?? '' }
}

/** A press in the table beside it goes on there. */
function usePressInTable(table: Grid, form: Grid): void {
  useEffect(() => {
    const press = (event: Event) => {
      if (event.target instanceof Node && table.root?.contains(event.target) === true)
        closeRecord(table, form, false)
    }
    document.addEventListener('pointerdown', press, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
    }
  }, [table, form])
}
