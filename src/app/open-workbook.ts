// Which workbook is open in the window: it stays open until all of it is on disk. Knows no screens.
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Session } from './session-state.ts'

export interface OpenWorkbook {
  readonly current: () => Session | null
  /** In place of the one before. Where that cannot be closed it stays, and the new one is let go. */
  readonly enter: (session: Session) => Promise<Result<null>>
  /**
   * After something failed that may have closed the session on screen to change what is stored: takes the one
   * that `open` gives, so that the screen never shows a session which takes no edits. Leaves where there is none.
   */
  readonly revive: (open: (id: string) => Promise<Result<Session>>) => Promise<Result<null>>
  /** Where the workbook cannot be closed, it stays open. */
  readonly leave: () => Promise<Result<null>>
}

export function makeOpenWorkbook(onChange: (session: Session | null) => void): OpenWorkbook {
  let current: Session | null = null

  function put(session: Session | null): void {
    if (current === session) return
    current = session
    onChange(session)
  }

  async function enter(session: Session): Promise<Result<null>> {
    while (current !== null && current !== session) {
      const before: Session = current
      const closed = await before.close()
      if (!closed.ok) {
        await session.close()
        return closed
      }
      // Another may have been entered meanwhile.
      if (current === before) break
    }
    put(session)
    return succeed(null)
  }

  async function revive(open: (id: string) => Promise<Result<Session>>): Promise<Result<null>> {
    const before = current
    if (before === null) return succeed(null)
    const opened = await open(before.store.getState().workbook.id)
    if (current !== before) return succeed(null)
    put(opened.ok ? opened.value : null)
    return opened.ok ? succeed(null) : opened
  }

  async function leave(): Promise<Result<null>> {
    const leaving = current
    if (leaving === null) return succeed(null)
    const closed = await leaving.close()
    if (closed.ok && current === leaving) put(null)
    return closed
  }

  return { current: () => current, enter, revive, leave }
}
