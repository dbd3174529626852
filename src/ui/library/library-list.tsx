// The list of workbooks: one row each, chosen by click or arrow keys. Draws only the rows in view, so that hundreds start fast.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { LibraryEntry } from '../../app/library-state.ts'
import { libraryWords } from '../../words/en/library.ts'
import { LibraryRow } from './library-row.tsx'

const rowHeight = 72
const spareRows = 4

interface LibraryListProps {
  readonly entries: readonly LibraryEntry[]
  readonly selectedId: string | null
  readonly asOf: string
  readonly label: string
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onDelete: (id: string) => void
}

export function LibraryList(props: LibraryListProps) {
  const { entries, selectedId, onSelect, onOpen, onDelete } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last, onScroll } = useRowsInView(scroller, entries.length)
  useFirstFocus(scroller)
  const selectedIndex = entries.findIndex((entry) => entry.id === selectedId)

  const selectAt = useCallback(
    (index: number) => {
      const entry = entries[Math.max(0, Math.min(entries.length - 1, index))]
      if (entry === undefined) return
      onSelect(entry.id)
      if (scroller.current !== null) bringIntoView(scroller.current, entries.indexOf(entry))
    },
    [entries, onSelect],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1)
    const steps: Record<string, number> = {
      ArrowDown: selectedIndex + 1,
      ArrowUp: selectedIndex - 1,
      PageDown: selectedIndex + page,
      PageUp: selectedIndex - page,
      Home: 0,
      End: entries.length - 1,
    }
    const target = steps[event.key]
    if (target !== undefined) selectAt(target)
    else if (event.key === 'Enter' && selectedId !== null) onOpen(selectedId)
    else if (event.key === 'Delete' && selectedId !== null) onDelete(selectedId)
    else return
    event.preventDefault()
  }

  const { columns } = libraryWords
  return (
    <div className="library-list">
      <div
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={entries.length + 1}
        aria-activedescendant={
          selectedIndex >= first && selectedIndex < last ? `workbook-${String(selectedIndex)}` : undefined
        }
        tabIndex={0}
        className="library-grid"
        onKeyDown={onKeyDown}
        onScroll={onScroll}
        onFocus={() => {
          if (selectedIndex < 0) selectAt(0)
        }}
      >
        <div role="row" aria-rowindex={1} className="library-head">
          <span role="columnheader">{columns.workbook}</span>
          <span role="columnheader">{columns.stages}</span>
          <span role="columnheader">{columns.now}</span>
          <span role="columnheader">{columns.due}</span>
          <span role="columnheader">{columns.opened}</span>
        </div>
        <div role="presentation" style={{ height: first * rowHeight }} />
        {entries.slice(first, last).map((entry, offset) => (
          <LibraryRow
            key={entry.id}
            entry={entry}
            index={first + offset}
            selected={entry.id === selectedId}
            asOf={props.asOf}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        ))}
        <div role="presentation" style={{ height: Math.max(0, entries.length - last) * rowHeight }} />
      </div>
    </div>
  )
}

/** At the start and back from a workbook the list is what Enter and arrows mean, where nothing else has the focus. */
function useFirstFocus(scroller: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) {
      scroller.current?.focus({ preventScroll: true })
    }
  }, [scroller])
}

function bringIntoView(scroller: HTMLElement, index: number): void {
  const headHeight = 32
  const top = index * rowHeight
  const viewHeight = scroller.clientHeight - headHeight
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top + rowHeight > scroller.scrollTop + viewHeight) {
    scroller.scrollTop = top + rowHeight - viewHeight
  }
}

function useRowsInView(scroller: React.RefObject<HTMLDivElement | null>, total: number) {
  const [range, setRange] = useState(() => ({
    first: 0,
    count: Math.ceil(window.innerHeight / rowHeight),
  }))
  const update = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spareRows)
    const count = Math.ceil(element.clientHeight / rowHeight) + 2 * spareRows
    setRange((old) => (old.first === first && old.count === count ? old : { first, count }))
  }, [scroller])
  useLayoutEffect(() => {
    window.addEventListener('resize', update)
    return () => window.removeEventListener('resize', update)
  }, [update])
  const first = Math.max(0, Math.min(range.first, total - range.count))
  return { first, last: Math.min(total, first + range.count), onScroll: update }
}
