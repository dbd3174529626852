// What happened to a cell, newest first: who, when, and its value before and after, as the cell shows them.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { readCellHistory } from '../../app/cell-history.ts'
import type { HistoryPlace } from '../../app/cell-history.ts'
import type { SessionState } from '../../app/session-state.ts'
import { findCellState } from '../../domain/cell-history.ts'
import type { CellState, ToldChange } from '../../domain/cell-history.ts'
import { isStored } from '../../domain/column.ts'
import type { NotedCell } from '../../domain/notes.ts'
import { findColumn } from '../../domain/tables/index.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { cut } from '../../words/en/spell.ts'
import { showCellText } from './cell-reading.ts'
import { useGrid } from './grid.ts'
import { spellInstant } from '../shell/spell-instant.ts'
import styles from './notes.module.css'

const longestValue = 160

interface Read {
  readonly changes: readonly ToldChange[]
  readonly next: HistoryPlace | null
}

export function CellHistory({ cell }: { readonly cell: NotedCell }) {
  const column = findColumn(cell.table, cell.column)
  const isComputed = column !== undefined && !isStored(column)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is below the fold is brought in sight by keys
    <section className={styles['history']} aria-label={noteWords.history} tabIndex={0}>
      <p className={styles['heading']}>{noteWords.history}</p>
      {isComputed ? <p className={styles['meta']}>{noteWords.historyComputed}</p> : <Changes cell={cell} />}
    </section>
  )
}

function Changes({ cell }: { readonly cell: NotedCell }) {
  const { session } = useGrid()
  const [read, setRead] = useState<Read | 'reading' | 'failed'>('reading')
  // Read anew when the cell changes while one looks at it, as by an undo.
  const now = useStore(session.store, ({ workbook }) => JSON.stringify(findCellState(workbook, cell)))
  useEffect(() => {
    let isOver = false
    void readCellHistory(session, cell, null).then((part) => {
      if (!isOver) setRead(part.ok ? part.value : 'failed')
    })
    return () => {
      isOver = true
    }
  }, [session, cell, now])
  if (read === 'reading') return <p className={styles['meta']}>{noteWords.historyReading}</p>
  if (read === 'failed') return <p className={styles['meta']}>{noteWords.historyFailed}</p>
  const { changes, next } = read
  const readOn = async (from: HistoryPlace) => {
    const part = await readCellHistory(session, cell, from)
    setRead(part.ok ? { changes: [...changes, ...part.value.changes], next: part.value.next } : 'failed')
  }
  return (
    <>
      {changes.length === 0 && next === null && <p className={styles['meta']}>{noteWords.historyNone}</p>}
      <ol className={styles['changes']}>
        {changes.map((change) => (
          <Change key={change.sequence} cell={cell} change={change} />
        ))}
      </ol>
      {next !== null && (
        <button type="button" className={styles['more']} onClick={() => void readOn(next)}>
          {noteWords.historyMore}
        </button>
      )}
    </>
  )
}

interface ChangeProps {
  readonly cell: NotedCell
  readonly change: ToldChange
}

function Change({ cell, change }: ChangeProps) {
  const { session } = useGrid()
  const state = useStore(session.store)
  const { before, after, author, at, kind, partOf } = change
  const signs = [
    before === null && noteWords.rowAdded,
    after === null && noteWords.rowGone,
    kind === 'undo' && noteWords.undone,
    kind === 'redo' && noteWords.redone,
    partOf !== null && noteWords.partOf(partOf),
  ].filter((sign) => sign !== false)
  return (
    <li>
      <p className={styles['change']}>
        {before !== null && <Value text={showState(state, cell, before)} />}
        {before !== null && after !== null && (
          <>
            <span aria-hidden="true">→</span>
            <span className="hidden-text"> {noteWords.becomes} </span>
          </>
        )}
        {after !== null && <Value text={showState(state, cell, after)} />}
      </p>
      <p className={styles['meta']}>
        {noteWords.byLine(author, spellInstant(at, state.asOf))}
        {signs.map((sign) => `, ${sign}`)}
      </p>
    </li>
  )
}

function Value({ text }: { readonly text: string }) {
  return text === '' ? (
    <span className={styles['blank']}>{noteWords.blank}</span>
  ) : (
    <span dir="auto">{cut(text, longestValue)}</span>
  )
}

/** As cells show it; names are those of today. */
function showState(state: SessionState, { table, column: id, key }: NotedCell, told: CellState): string {
  const column = findColumn(table, id)
  const cell = told?.cell
  if (column === undefined || cell === undefined) return ''
  return key === undefined ? showCellText(state, table, column, cell) : typeof cell === 'string' ? cell : ''
}
