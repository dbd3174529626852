// The quiet mark of a cell with notes: a dot of ink to press, and how many there are for those who do not see it.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { readNoteCounts, spellNoteCounts } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { useGrid } from './grid.ts'
import type { Place } from './navigation.ts'
import styles from './notes.module.css'

/** Notes of a row by column, or column and key: the same object until one of its own comes or goes. */
export function useNoteCounts(row: string): Readonly<Record<string, number>> {
  const { session, table } = useGrid()
  const counts = useStore(session.store, ({ workbook }) => spellNoteCounts(workbook, table, row))
  return useMemo(() => readNoteCounts(counts), [counts])
}

interface NoteMarkProps {
  readonly place: Place
  readonly notes: number
  /** Where the near corner holds something else already. */
  readonly isFar?: boolean
}

/** Stands in the cell; the grid around it listens for the press. */
export function NoteMark({ place, notes, isFar }: NoteMarkProps) {
  const grid = useGrid()
  return (
    <>
      <span className={styles['mark']} data-note-mark data-far={isFar} aria-hidden="true" />
      <span hidden id={findNoteId(grid.id, place)}>
        {noteWords.quantity(notes)}
      </span>
    </>
  )
}

/** What describes a cell: its issue, and that it has notes. */
export function findDescribedBy(
  issueId: string | undefined,
  gridId: string,
  row: string,
  column: string,
  notes: number,
): string | undefined {
  const ids = [issueId, notes > 0 ? findNoteId(gridId, { row, column }) : undefined]
  const described = ids.filter((id) => id !== undefined).join(' ')
  return described === '' ? undefined : described
}

function findNoteId(gridId: string, { row, column }: Place): string {
  return `${gridId}-notes-${row}-${column}`
}
