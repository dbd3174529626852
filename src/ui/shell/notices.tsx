// Short sentences about what just happened, with a way back where there is one. Told to screen readers too.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Session } from '../../app/session-state.ts'
import { frameWords } from '../../words/en/frame.ts'
import { addNotice } from './notice-list.ts'
import './notices.css'

export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** A problem stays until it is closed; anything else leaves after some seconds. */
  readonly stays?: boolean
}

export type Notify = (notice: Notice) => void

interface Notices {
  readonly notify: Notify
  /** Takes the notices away that lead somewhere: what they belong to is no longer on the screen. */
  readonly endActions: () => void
}

const NoticeContext = createContext<Notices>({ notify: () => undefined, endActions: () => undefined })

const visibleMilliseconds = 12_000

export function useNotify(): Notify {
  return useContext(NoticeContext).notify
}

/** For a screen that is left with all it offered, and for what was undone in it: nothing of that is true any more. */
export function useEndOfActions(session: Session): void {
  const { endActions } = useContext(NoticeContext)
  useEffect(() => {
    const stop = session.store.subscribe((now, before) => {
      if (now.workbook !== before.workbook && now.redoLabel !== null) endActions()
    })
    return () => {
      stop()
      endActions()
    }
  }, [session, endActions])
}

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly (Notice & { readonly key: number })[]>([])
  const next = useRef(0)
  const notify = useCallback((notice: Notice) => {
    next.current += 1
    const key = next.current
    setNotices((shown) => addNotice(shown, { ...notice, key }))
  }, [])
  const close = useCallback((key: number) => {
    setNotices((shown) => shown.filter((notice) => notice.key !== key))
  }, [])
  const endActions = useCallback(() => {
    setNotices((shown) => shown.filter(({ action }) => action === undefined))
  }, [])
  const value = useMemo(() => ({ notify, endActions }), [notify, endActions])
  return (
    <NoticeContext.Provider value={value}>
      {children}
      <div className="notices" role="region" aria-label={frameWords.notices} aria-live="polite">
        {notices.map((notice) => (
          <NoticeCard key={notice.key} notice={notice} id={notice.key} onClose={close} />
        ))}
      </div>
    </NoticeContext.Provider>
  )
}

interface NoticeCardProps {
  readonly notice: Notice
  readonly id: number
  readonly onClose: (id: number) => void
}

function NoticeCard({ notice, id, onClose }: NoticeCardProps) {
  const close = useMemo(() => () => onClose(id), [id, onClose])
  const stays = notice.stays === true
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(close, visibleMilliseconds)
    return () => clearTimeout(timer)
  }, [close, stays])
  const { action } = notice
  return (
    <div className="notice">
      <p className="notice-text">{notice.text}</p>
      {action !== undefined && (
        <button
          type="button"
          className="text-button strong"
          onClick={() => {
            close()
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="notice-close" aria-label={frameWords.closeNotice} onClick={close}>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
    </div>
  )
}
