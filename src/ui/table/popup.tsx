// A panel beside something on screen, inside the grid's own section: placed by the window's edges, closed by Escape or a look elsewhere.
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { isRightToLeft } from './focus.ts'
import styles from './popup.module.css'

const marginPx = 4

interface PlacedProps {
  /** Found anew whenever the panel is placed: cells come and go while the table scrolls. */
  readonly anchor: () => Element | null
  readonly children: ReactNode
}

/** A panel that never takes the focus: shown while an editor is open. */
export function Hint({ anchor, children }: PlacedProps) {
  const panel = usePlacing(anchor)
  return (
    <div className={`${styles['panel']} ${styles['hint']}`} ref={panel}>
      {children}
    </div>
  )
}

interface DialogProps extends PlacedProps {
  readonly label: string
  /** More to read than a few choices. */
  readonly isWide?: boolean
  readonly onClose: (returnsFocus: boolean) => void
}

/** A panel with controls: takes the focus, in what is marked for it where anything is, gives it back on Escape, closes when the focus goes elsewhere. */
export function Dialog({ anchor, label, isWide, onClose, children }: DialogProps) {
  const panel = usePlacing(anchor)
  useEffect(() => {
    const first =
      panel.current?.querySelector<HTMLElement>('[data-autofocus]') ??
      panel.current?.querySelector<HTMLElement>(':is(button, input, select):not(:disabled)')
    first?.focus({ preventScroll: true })
    if (isWide === true) first?.scrollIntoView({ block: 'nearest' })
  }, [panel, isWide])
  useEffect(() => {
    // A control that takes itself away, such as the one that deletes its line, would take the focus with it.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  })
  useOutsidePress(panel, anchor, onClose)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, Tab stays inside
    <div
      className={styles['panel']}
      ref={panel}
      role="dialog"
      aria-label={label}
      data-wide={isWide}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      {children}
    </div>
  )

  function onKey(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose(true)
    } else if (event.key === 'Tab') keepTabInside(event)
  }
}

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly keys: string | null
  readonly run: () => void
}

interface MenuProps {
  readonly anchor: () => Element | null
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly spellKeys: (keys: string) => string
  readonly onClose: (returnsFocus: boolean) => void
}

export function Menu({ anchor, label, items, spellKeys, onClose }: MenuProps) {
  const panel = usePlacing(anchor)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true })
  }, [panel])
  useOutsidePress(panel, anchor, onClose)
  return (
    <div
      className={`${styles['panel']} ${styles['menu']}`}
      ref={panel}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          onClick={item.run}
        >
          <span>{item.label}</span>
          {item.keys !== null && <kbd className={styles['keys']}>{spellKeys(item.keys)}</kbd>}
        </button>
      ))}
    </div>
  )

  function onKey(event: KeyboardEvent<HTMLDivElement>) {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -Infinity,
      End: Infinity,
    }
    const step = steps[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true)
    else if (step !== undefined) moveAmong(event.currentTarget, step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Focuses another item; wraps around at the ends. */
function moveAmong(menu: HTMLElement, step: number): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = Number.isFinite(step)
    ? (at + step + items.length) % items.length
    : step < 0
      ? 0
      : items.length - 1
  items[next]?.focus()
}

export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      ':is(button:not(:disabled), input, select, textarea):not([tabindex="-1"]), [tabindex="0"]',
    ),
  ]
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  const other = event.shiftKey ? stops.at(-1) : stops[0]
  if (document.activeElement !== edge || other === undefined) return
  event.preventDefault()
  other.focus()
}

/** Below the anchor where there is room, else above it; within the table's sides, never beyond the window's edges. */
function usePlacing(anchor: () => Element | null) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const box = panel.current
      const target = anchor()
      if (box === null || target === null) return false
      const from = target.getBoundingClientRect()
      const room = Math.max(from.top, window.innerHeight - from.bottom) - 2 * marginPx
      let size = box.getBoundingClientRect()
      // Most panels are lower than the room there is, and need not be told of it and laid out again.
      if (size.height > room || box.style.getPropertyValue('--popup-room') !== '') {
        setStyle(box, '--popup-room', `${String(Math.round(room))}px`)
        size = box.getBoundingClientRect()
      }
      const below = from.bottom + marginPx
      const lowest = window.innerHeight - size.height - marginPx
      const above = from.top - size.height - marginPx
      // The anchor itself may have been scrolled out of the window.
      const top = Math.max(below <= lowest ? below : Math.min(above, lowest), marginPx)
      // Beside the table stands what one reads while editing: it stays uncovered where the panel can help it.
      const table = box.closest('section')?.getBoundingClientRect()
      const fitsTable = table !== undefined && size.width <= table.width
      const right = fitsTable ? table.right : window.innerWidth - marginPx
      const left = isRightToLeft(box)
        ? Math.max(from.right - size.width, fitsTable ? table.left : marginPx)
        : Math.min(from.left, right - size.width)
      setStyle(box, 'top', `${String(Math.round(top))}px`)
      setStyle(box, 'left', `${String(Math.round(Math.max(left, marginPx)))}px`)
      return true
    }
    // What comes with the table itself stands there before the table can be asked for a cell.
    const frame = place() ? 0 : requestAnimationFrame(place)
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
    }
  })
  return panel
}

/** Writes only what is new: for all that is written, the browser lays the page out once more. */
function setStyle(box: HTMLElement, property: string, value: string): void {
  if (box.style.getPropertyValue(property) !== value) box.style.setProperty(property, value)
}

function useOutsidePress(
  panel: { readonly current: HTMLElement | null },
  anchor: () => Element | null,
  onClose: (returnsFocus: boolean) => void,
): void {
  useEffect(() => {
    const press = (event: Event) => {
      const { target } = event
      if (!(target instanceof Node)) return
      if (panel.current?.contains(target) === true || anchor()?.contains(target) === true) return
      onClose(false)
    }
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('focusin', press, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('focusin', press, true)
    }
  })
}
