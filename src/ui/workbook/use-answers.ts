// Makes an action or a decision that answers a row, from wherever that row is looked at, and leads to it.
import { useCallback } from 'react'
import { makeLink } from '../../domain/link.ts'
import { orderBetween } from '../../domain/order-key.ts'
import type { Cell } from '../../domain/cell.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { workbookWords } from '../../words/en/workbook.ts'
import { useNotify } from '../shell/notices.tsx'
import { useWorkbookFrame } from './workbook-context.ts'

interface Answered {
  readonly table: TableId
  readonly row: string
}

export interface Answers {
  /** `text` is what the action says at first; it can be edited at once. */
  readonly makeAction: (answers: Answered, text: string) => void
  readonly makeDecision: (answers: Answered, text: string) => void
}

/** The new row links back to what it answers; the person lands on the cell that is still missing. */
export function useAnswers(): Answers {
  const { session, navigate } = useWorkbookFrame()
  const notify = useNotify()
  const add = useCallback(
    (table: 'actions' | 'decisions', cells: Readonly<Record<string, Cell>>, column: string, told: string) => {
      const rows = findRows(session.store.getState().workbook, table)
      const id = session.makeRowId()
      session.dispatch({
        kind: 'insert-rows',
        table,
        rows: [{ id, order: orderBetween(rows.at(-1)?.order ?? null, null), cells }],
      })
      notify({ text: told })
      navigate({ page: 'table', table, place: { row: id, column } })
    },
    [session, navigate, notify],
  )
  const makeAction = useCallback(
    ({ table, row }: Answered, text: string) =>
      add(
        'actions',
        { action: text, from: makeLink(table, row), status: 'not-started' },
        'owner',
        workbookWords.actionMade,
      ),
    [add],
  )
  const makeDecision = useCallback(
    ({ table, row }: Answered, text: string) =>
      add(
        'decisions',
        { decision: text, from: makeLink(table, row), date: session.store.getState().asOf },
        'decided-by',
        workbookWords.decisionMade,
      ),
    [add, session],
  )
  return { makeAction, makeDecision }
}
