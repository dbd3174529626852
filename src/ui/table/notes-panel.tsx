// The notes of one cell and what happened to it, beside the cell: read, write, change, take away.
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { findCellNotes, makeNote, makeNoteChange, makeNoteRemoval } from '../../domain/notes.ts'
import type { CellNote, NotedCell } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { nameRow } from './cell-reading.ts'
import { findPlace, focusPlace } from './focus.ts'
import { say, useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { findShownPlace, nameCell, numberRow } from './notes-actions.ts'
import { CellHistory } from './notes-history.tsx'
import { addressOfNote } from './notes-draft.ts'
import { useMoment } from './notes-moment.ts'
import styles from './notes.module.css'
import { Dialog } from './popup.tsx'

interface Typed {
  readonly text: string
  readonly name: string
}

const nothingTyped: Typed = { text: '', name: '' }

export function NotePanel({ cell }: { readonly cell: NotedCell }) {
  const grid = useGrid()
  const { session } = grid
  const name = useStore(session.store, (state) => nameCell(state, cell, numberRow(state, cell)))
  const notes = useStore(session.store, ({ workbook }) => findCellNotes(workbook, cell))
  const [typed, setTyped] = useState(nothingTyped)
  // Known at once to whoever keeps it: two events of one press may ask for that.
  const latest = useRef(nothingTyped)
  const type = (next: Typed) => {
    latest.current = next
    setTyped(next)
    const address = addressOfNote(cell)
    if (next.text.trim() === '') session.clearDraft(address)
    else session.putDraft({ ...address, text: next.text })
  }
  const keep = () => {
    const { name: author, text: written } = latest.current
    if (author.trim() !== '') session.nameAuthor(author.trim())
    const text = written.trim()
    if (text === '') return
    type(nothingTyped)
    const { workbook } = session.store.getState()
    const edit = makeNote(workbook, session.makeRowId(), cell, { text, ...session.sign() })
    flushSync(() => session.dispatch(edit, noteWords.addedLabel(name)))
    say(grid, noteWords.kept)
  }
  const close = (returnsFocus: boolean) => {
    // A look elsewhere keeps what was typed, as with any cell.
    if (!returnsFocus) keep()
    else if (typed.text !== '') session.clearDraft(addressOfNote(cell))
    closeNotes(grid, cell, returnsFocus)
  }
  return (
    <Dialog anchor={() => findAnchor(grid, cell)} label={noteWords.panel(name)} isWide onClose={close}>
      <p className={styles['title']} dir="auto">
        {name}
      </p>
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <Note key={note.id} note={note} cellName={name} isOfKey={note.cell.key !== cell.key} />
          ))}
        </ul>
      )}
      <NewNote
        typed={typed}
        onType={type}
        onLeave={keep}
        onKeep={() => {
          keep()
          // The new note has moved the field.
          document.activeElement?.scrollIntoView({ block: 'nearest' })
        }}
      />
      <CellHistory cell={cell} />
    </Dialog>
  )
}

interface NoteProps {
  readonly note: CellNote
  readonly cellName: string
  /** True where the panel is that of the whole cell. */
  readonly isOfKey: boolean
}

function Note({ note, cellName, isOfKey }: NoteProps) {
  const grid = useGrid()
  const { session } = grid
  const [isEditing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const when = useMoment(note.at)
  const { key = '' } = note.cell
  const role = useStore(session.store, (state) => (isOfKey ? nameRow(state, 'roles', key) || key : ''))
  const keep = (text: string) => {
    const next = text.trim()
    if (next !== '' && next !== note.text)
      session.dispatch(makeNoteChange(note.id, next), noteWords.changedLabel(cellName))
  }
  const leave = (keepsFocus: boolean) => {
    flushSync(() => setEditing(false))
    if (keepsFocus) button.current?.focus()
  }
  const remove = () => {
    const panel = button.current?.closest('[role="dialog"]')
    flushSync(() => session.dispatch(makeNoteRemoval(note.id), noteWords.removedLabel(cellName)))
    panel?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    say(grid, noteWords.removed)
  }
  return (
    <li>
      <p className={styles['meta']}>{noteWords.byLine(role, note.author, when)}</p>
      {isEditing ? (
        <NoteText label={noteWords.editing} first={note.text} isFocused onKeep={keep} onLeave={leave} />
      ) : (
        <p className={styles['text']} dir="auto">
          {note.text}
        </p>
      )}
      <p className={styles['actions']} hidden={isEditing}>
        <button
          type="button"
          className={styles['more']}
          ref={button}
          aria-label={noteWords.editOf(note.text)}
          onClick={() => setEditing(true)}
        >
          {noteWords.edit}
        </button>
        <button
          type="button"
          className={styles['more']}
          aria-label={noteWords.removeOf(note.text)}
          onClick={remove}
        >
          {noteWords.remove}
        </button>
      </p>
    </li>
  )
}

interface NoteTextProps {
  readonly label: string
  readonly first: string
  readonly isFocused?: boolean
  readonly onKeep: (text: string) => void
  readonly onLeave: (keepsFocus: boolean) => void
}

/** A note while it is changed: Enter or a look elsewhere keeps it, Escape leaves it as it was. */
function NoteText({ label, first, isFocused, onKeep, onLeave }: NoteTextProps) {
  const [text, setText] = useState(first)
  /** Null once it was kept or given up. */
  const open = useRef<string | null>(first)
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  const settle = (keeps: boolean) => {
    if (keeps && open.current !== null) keep.current(open.current)
    open.current = null
  }
  // A press elsewhere takes the panel away before the field can lose the focus.
  useEffect(() => {
    open.current ??= first
    return () => {
      if (open.current !== null) keep.current(open.current)
    }
  }, [first])
  return (
    <textarea
      className={styles['field']}
      aria-label={label}
      dir="auto"
      rows={2}
      ref={(field) => {
        if (isFocused === true && field !== null && !field.contains(document.activeElement)) field.focus()
      }}
      value={text}
      onChange={(event) => {
        open.current = event.currentTarget.value
        setText(event.currentTarget.value)
      }}
      onKeyDown={(event) => {
        if (!isKeepKey(event) && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        settle(event.key !== 'Escape')
        onLeave(true)
      }}
      onBlur={({ currentTarget }) => {
        if (document.activeElement === currentTarget || open.current === null) return
        settle(true)
        onLeave(false)
      }}
    />
  )
}

interface NewNoteProps {
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
  readonly onKeep: () => void
  /** The focus went nowhere else in the window, as where the page is turned. */
  readonly onLeave: () => void
}

function NewNote({ typed, onType, onKeep, onLeave }: NewNoteProps) {
  const { session } = useGrid()
  const asksName = session.sign().author === ''
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <label>
        {noteWords.newNote}
        <textarea
          data-autofocus
          className={styles['field']}
          dir="auto"
          rows={2}
          value={typed.text}
          onChange={(event) => onType({ ...typed, text: event.currentTarget.value })}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget === null && document.activeElement !== currentTarget) onLeave()
          }}
          onKeyDown={(event) => {
            if (!isKeepKey(event)) return
            event.preventDefault()
            onKeep()
          }}
        />
      </label>
      {asksName && (
        <label>
          {noteWords.yourName}
          <input
            type="text"
            className={styles['field']}
            autoComplete="off"
            value={typed.name}
            onChange={(event) => onType({ ...typed, name: event.currentTarget.value })}
          />
        </label>
      )}
      <p className={styles['meta']}>{noteWords.newHint}</p>
      <button type="submit" className={styles['keep']} disabled={typed.text.trim() === ''}>
        {noteWords.keep}
      </button>
    </form>
  )
}

function isKeepKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
}

/** The cell, or where it is not on screen the button of the list of notes. */
function findAnchor(grid: Grid, cell: NotedCell): Element | null {
  const place = findShownPlace(grid, cell)
  const shown = place === null ? null : findPlace(grid, place)
  return shown ?? grid.root?.querySelector('[data-tool="notes"]') ?? null
}

function closeNotes(grid: Grid, cell: NotedCell, returnsFocus: boolean): void {
  grid.store.setState({ menu: null })
  if (!returnsFocus) return
  const place = findShownPlace(grid, cell)
  if (place !== null) focusPlace(grid, place)
  else grid.root?.querySelector<HTMLElement>('[data-tool="notes"]')?.focus()
}
