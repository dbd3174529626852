// A screen over everything else: nothing underneath can be seen, reached by key or clicked until it is left.
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { commandOfKey } from '../../app/commands.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { useAsk } from '../shell/ask.tsx'
import { isMac } from '../shell/key-cap.tsx'
import { problemText } from '../shell/problem-text.ts'
import { useSessionState } from '../workbook/workbook-context.ts'
import styles from './full-window.module.css'

interface FullWindowProps {
  /** For screen readers. */
  readonly label: string
  readonly top: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
  /** What leaving means here, where it is not only to go on later. */
  readonly leaveText?: string
  readonly onLeave: () => void
}

export function FullWindow({
  label,
  top,
  foot,
  children,
  leaveText = roundWords.leaveText,
  onLeave,
}: FullWindowProps) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const askToLeave = useAskToLeave(leaveText, onLeave)
  useAlone(element)
  useKeysOfWindow(askToLeave)
  return createPortal(
    <div
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      className={styles['window']}
      data-full-window=""
      ref={setElement}
    >
      <header className={styles['top']}>
        {top}
        <button type="button" className={styles['leave']} onClick={askToLeave}>
          {roundWords.leave} <kbd className="key">Esc</kbd>
        </button>
      </header>
      <div className={styles['middle']}>{children}</div>
      <footer className={styles['foot']}>
        <NotSaved />
        {foot}
      </footer>
    </div>,
    document.body,
  )
}

/** The status line is covered: what it would warn of stands here. */
function NotSaved() {
  const save = useSessionState((state) => state.save)
  return (
    <p role="status" className={styles['not-saved']}>
      {save.kind === 'not-saved' && roundWords.notSaved(problemText(save.problem))}
    </p>
  )
}

function useAskToLeave(text: string, onLeave: () => void): () => void {
  const ask = useAsk()
  return () => {
    const { leaveTitle, leaveConfirm } = roundWords
    void ask({ title: leaveTitle, text, confirm: leaveConfirm }).then((yes) => {
      if (yes) onLeave()
    })
  }
}

/** Everything else falls silent, and gets the focus back afterwards. */
function useAlone(element: HTMLElement | null): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    if (element === null) return undefined
    const page = document.getElementById('root')
    if (page !== null) page.inert = true
    if (!element.contains(document.activeElement)) element.focus()
    return () => {
      if (page !== null) page.inert = false
      const back = opener?.isConnected === true ? opener : document.querySelector('[data-region="main"]')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [element, opener])
}

/** Escape asks; the app's own shortcuts do nothing here, and the menu never hears of them. */
function useKeysOfWindow(askToLeave: () => void): void {
  const latest = useRef(askToLeave)
  useEffect(() => {
    latest.current = askToLeave
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event.target)) return
      const command = commandOfKey(event, isMac)
      const undoesTyping = isTextField(event.target) && (command?.id === 'undo' || command?.id === 'redo')
      // Held down, Enter would press what stands there next.
      const isHeld = event.key === 'Enter' && event.repeat && !isTextField(event.target)
      if (isHeld || event.key === 'F6' || (command !== undefined && !undoesTyping)) {
        event.preventDefault()
        event.stopImmediatePropagation()
      } else if (event.key === 'Escape') {
        event.preventDefault()
        event.stopImmediatePropagation()
        latest.current()
      }
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** Keys of the screen that is shown, wherever its focus is, but never those of a question asked above it. */
export function useScreenKeys(onPress: (event: KeyboardEvent, typing: boolean) => void): void {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.metaKey || isElsewhere(event.target)) return
      latest.current(event, isTextField(event.target))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** A button does by itself what Enter and Space ask of it. */
export function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, summary') !== null
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, input:not([type="radio"], [type="checkbox"])')
  )
}

function isElsewhere(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest('[role="dialog"]') : null
  return dialog !== null && !dialog.hasAttribute('data-full-window')
}
