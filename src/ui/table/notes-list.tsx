// All notes of a table, behind a button above it: each leads to its cell, also where that is not shown just now.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { findTableNotes } from '../../domain/notes.ts'
import type { CellNote, NotedCell } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { cut } from '../../words/en/spell.ts'
import { focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import { findShownPlace, nameCell, numberRow } from './notes-actions.ts'
import { useMoment } from './notes-moment.ts'
import { NotePanel } from './notes-panel.tsx'
import type { NoteReach } from './notes-reach.ts'
import styles from './notes.module.css'
import { Dialog } from './popup.tsx'

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

/** The panel of one cell's notes, or the list of all. Without `reach` everything is always shown. */
export function NoteMenus({ reach = alwaysShown }: { readonly reach?: NoteReach }) {
  const menu = useGridState((state) => state.menu)
  const goTo = useGoTo(reach)
  if (menu?.kind === 'note') return <NotePanel key={JSON.stringify(menu.cell)} cell={menu.cell} />
  if (menu?.kind === 'notes') return <NoteList reach={reach} onChoose={goTo} />
  return null
}

const alwaysShown: NoteReach = () => null

interface NoteListProps {
  readonly reach: NoteReach
  readonly onChoose: (cell: NotedCell) => void
}

function NoteList({ reach, onChoose }: NoteListProps) {
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
          <Entry key={note.id} note={note} whyHidden={reach(note.cell)?.why ?? null} onChoose={onChoose} />
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

/** Goes to a cell, showing its row and column first where the view leaves them out, and opens its notes. */
function useGoTo(reach: NoteReach): (cell: NotedCell) => void {
  const grid = useGrid()
  const [wanted, setWanted] = useState<NotedCell | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const show = reach(wanted)?.show ?? null
    // Each step brings the table on screen anew, and this looks again.
    if (show !== null) {
      show()
      return
    }
    const place = findShownPlace(grid, wanted)
    // What moves the focus draws at once, which it cannot in the middle of a drawing.
    queueMicrotask(() => {
      setWanted(null)
      if (place !== null) focusPlace(grid, place)
      grid.store.setState({ menu: { kind: 'note', cell: wanted } })
    })
  }, [grid, wanted, reach])
  return (cell) => {
    grid.store.setState({ menu: null })
    setWanted(cell)
  }
}
