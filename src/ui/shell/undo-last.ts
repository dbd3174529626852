// The way back that a notice offers: for as long as what it tells of is the last thing done.
import type { Session } from '../../app/session-state.ts'
import { gridWords } from '../../words/en/grid.ts'
import type { Notify } from './notices.tsx'

/** To be made right after the edit. Where another one came since, that is told and nothing is undone. */
export function makeUndoLast(session: Session, notify: Notify): () => void {
  const { workbook } = session.store.getState()
  return () => {
    if (session.store.getState().workbook === workbook) session.undo()
    else notify({ text: gridWords.changedSince })
  }
}
