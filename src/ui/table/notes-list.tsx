// All notes of a table, behind a button above it: each leads to its cell, also where that is not shown just now.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Column } from '../../domain/column.ts'
import { findTableNotes } from '../../domain/notes.ts'
import type { CellNote, NotedCell } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { cut } from '../../words/en/spell.ts'
import { focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import { findShownPlace, nameCell, numberRow, placeOfCell } from './notes-actions.ts'
import { useMoment } from './notes-moment.ts'
import { NotePanel } from './notes-panel.tsx'
import styles from './notes.module.css'
import { Dialog } from './popup.tsx'
import type { TableView } from './table-view.ts'

/** What the table around can do to bring a cell in sight. */
type Shape = Pick<TableView, 'positionOf' | 'isShaped' | 'showAllRows' | 'columns' | 'setHidden'>

export function NotesTool({ className }: { readonly className: string | undefined }) {
  const grid = useGrid()
  const isOpen = useGridState(({ menu }) => menu?.kind === 'notes')
  const notes = useStore(grid.session.store, ({ workbook }) => findTableNotes(workbook, grid.table).length)
  return (
    <button
      type="button"
      className={className}
      data-tool="notes"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => grid.store.setState({ menu: isOpen ? null : { kind: 'notes' } })}
    >
      {noteWords.tool(notes)}
    </button>
  )
}

interface NoteMenusProps {
  /** Left out where everything is always shown. */
  readonly shape?: Shape
  readonly allColumns?: readonly Column[]
}

/** The panel of one cell's notes, or the list of all. */
export function NoteMenus({ shape, allColumns = noColumns }: NoteMenusProps) {
  const menu = useGridState((state) => state.menu)
  const goTo = useGoTo(shape, allColumns)
  if (menu?.kind === 'note') return <NotePanel key={JSON.stringify(menu.cell)} cell={menu.cell} />
  if (menu?.kind === 'notes') return <NoteList shape={shape} allColumns={allColumns} onChoose={goTo} />
  return null
}

const noColumns: readonly Column[] = []

interface NoteListProps extends Required<Pick<NoteMenusProps, 'allColumns'>> {
  readonly shape: Shape | undefined
  readonly onChoose: (cell: NotedCell) => void
}

function NoteList({ shape, allColumns, onChoose }: NoteListProps) {
  const grid = useGrid()
  const notes = useStore(grid.session.store, ({ workbook }) => findTableNotes(workbook, grid.table))
  const tool = () => grid.root?.querySelector<HTMLElement>('[data-tool="notes"]') ?? null
  const close = (returnsFocus: boolean) => {
    grid.store.setState({ menu: null })
    if (returnsFocus) tool()?.focus()
  }
  return (
    <Dialog anchor={tool} label={noteWords.listTitle} isWide onClose={close}>
      <p className={styles['title']} tabIndex={-1} data-autofocus={notes.length === 0 || undefined}>
        {noteWords.listTitle}
      </p>
      {notes.length === 0 && <p className={styles['text']}>{noteWords.listEmpty}</p>}
      <ul className={styles['list']}>
        {notes.map((note) => (
          <Entry
            key={note.id}
            note={note}
            whyHidden={findWhyHidden(shape, allColumns, note.cell)}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <p className={styles['meta']}>{noteWords.listHow(spellGridKeys(keysFor('open-notes') ?? ''))}</p>
    </Dialog>
  )
}

interface EntryProps {
  readonly note: CellNote
  readonly whyHidden: string | null
  readonly onChoose: (cell: NotedCell) => void
}

function Entry({ note, whyHidden, onChoose }: EntryProps) {
  const { session } = useGrid()
  const { cell, text, author } = note
  const name = useStore(session.store, (state) => nameCell(state, cell, numberRow(state, cell)))
  const when = useMoment(note.at)
  return (
    <li>
      <button type="button" className={styles['entry']} onClick={() => onChoose(cell)}>
        <strong dir="auto">{name}</strong>
        <span className={styles['text']} dir="auto">
          {cut(text, 160)}
        </span>
        <span className={styles['meta']}>
          {noteWords.byLine(author, when)}
          {whyHidden !== null && `; ${whyHidden}`}
        </span>
      </button>
    </li>
  )
}

/** Null where the cell is on screen, or there is nothing that could hide it. */
function findWhyHidden(
  shape: Shape | undefined,
  allColumns: readonly Column[],
  cell: NotedCell,
): string | null {
  if (shape === undefined) return null
  const { column } = placeOfCell(cell)
  if (!allColumns.some(({ id }) => id === column)) return noteWords.elsewhere
  if (shape.positionOf(cell.row) === undefined)
    return shape.isShaped ? noteWords.filteredOut : noteWords.elsewhere
  return shape.columns.some(({ id }) => id === column) ? null : noteWords.columnHidden
}

/** Goes to a cell, showing its row and column first where the view leaves them out, and opens its notes. */
function useGoTo(shape: Shape | undefined, allColumns: readonly Column[]): (cell: NotedCell) => void {
  const grid = useGrid()
  const [wanted, setWanted] = useState<NotedCell | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const { column } = placeOfCell(wanted)
    const why = findWhyHidden(shape, allColumns, wanted)
    // Each brings the table on screen anew, and this looks again.
    if (why === noteWords.filteredOut) shape?.showAllRows()
    else if (why === noteWords.columnHidden) shape?.setHidden(column, false)
    else {
      const place = findShownPlace(grid, wanted)
      // What moves the focus draws at once, which it cannot in the middle of a drawing.
      queueMicrotask(() => {
        setWanted(null)
        if (place !== null) focusPlace(grid, place)
        grid.store.setState({ menu: { kind: 'note', cell: wanted } })
      })
    }
  }, [grid, wanted, shape, allColumns])
  return (cell) => {
    grid.store.setState({ menu: null })
    setWanted(cell)
  }
}
