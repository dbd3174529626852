// The deliverables in order, each with how far it is; arrows choose, Enter opens.
import { memo, useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Conversion } from '../../../domain/deliverables.ts'
import { monthTwoWords as words } from '../../../words/en/month-two-page.ts'
import { stateOf } from './deliverable-card.tsx'
import styles from './month-two.module.css'

/** More than this many are drawn a page at a time. */
const pageSize = 100

interface DeliverableListProps {
  readonly conversions: readonly Conversion[]
  readonly selected: number
  /** Counts up whenever the focus is to come back to the list. */
  readonly focusCalls: number
  readonly onSelect: (position: number) => void
  readonly onOpen: (position: number) => void
}

export function DeliverableList({
  conversions,
  selected,
  focusCalls,
  onSelect,
  onOpen,
}: DeliverableListProps) {
  const list = useRef<HTMLUListElement>(null)
  const from = Math.floor(Math.max(selected, 0) / pageSize) * pageSize
  const shown = conversions.slice(from, from + pageSize)
  const after = conversions.length - from - shown.length
  useEffect(() => {
    if (focusCalls > 0) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [focusCalls])
  const hasFocus = () => list.current?.contains(document.activeElement) === true
  // The chosen one keeps the focus while arrows move through the list, also from one page to the next.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    current?.scrollIntoView({ block: 'nearest' })
    if (hasFocus()) current?.focus()
  }, [selected])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event.key, selected, conversions.length)
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onSelect(next)
  }
  return (
    <div className={styles['listBox']}>
      {from > 0 && (
        <button type="button" className={styles['pageButton']} onClick={() => onSelect(from - 1)}>
          {words.earlier(from)}
        </button>
      )}
      {/* Arrow keys move among the buttons inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={styles['list']} aria-label={words.list} onKeyDown={onKeyDown}>
        {shown.map((conversion, index) => (
          <ListItem
            key={conversion.row}
            conversion={conversion}
            position={from + index}
            isSelected={from + index === selected}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {after > 0 && (
        <button type="button" className={styles['pageButton']} onClick={() => onSelect(from + pageSize)}>
          {words.later(after)}
        </button>
      )}
    </div>
  )
}

interface ListItemProps {
  readonly conversion: Conversion
  readonly position: number
  readonly isSelected: boolean
  readonly onOpen: (position: number) => void
}

const ListItem = memo(function ListItem({ conversion, position, isSelected, onOpen }: ListItemProps) {
  return (
    <li>
      <button
        type="button"
        className={styles['item']}
        aria-current={isSelected}
        data-entry={isSelected || undefined}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => onOpen(position)}
      >
        <span className={styles['itemName']} dir="auto">
          {conversion.name === '' ? words.unnamed : conversion.name.slice(0, 200)}
        </span>
        <span className={styles['state']} data-state={stateOf(conversion)}>
          {conversion.outputOnly ? words.outputOnly : words.missing(conversion.missing)}
        </span>
      </button>
    </li>
  )
})

function stepOf(key: string, selected: number, total: number): number | null {
  const last = total - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(selected + 1, last)
    case 'ArrowUp':
      return Math.max(selected - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
