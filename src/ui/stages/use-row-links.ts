// What leads from a row of any table elsewhere: an action or a decision that answers it, and the row it answers itself.
import { useCallback } from 'react'
import { readLink } from '../../domain/link.ts'
import { textAt } from '../../domain/read.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { methodWords as words } from '../../words/index.ts'
import { useNotify } from '../shell/notices.tsx'
import { makeUndoLast } from '../shell/undo-last.ts'
import type { DeletedRow, RowMenuItem } from '../table/grid.ts'
import { routeOfRow } from '../workbook/route.ts'
import type { Route } from '../workbook/route.ts'
import { useAnswers } from '../workbook/use-answers.ts'
import { useWorkbookFrame } from '../workbook/workbook-context.ts'

/** Tables whose rows are answers themselves, belong to one person, or only set the day. */
const notAnswered: readonly TableId[] = ['actions', 'decisions', 'ratings', 'agenda', 'people']

export interface RowLinks {
  readonly rowMenu: (row: string, name: string) => readonly RowMenuItem[]
  readonly onDeleted: (deleted: DeletedRow) => void
}

export function useRowLinks(table: TableId): RowLinks {
  const { session, navigate } = useWorkbookFrame()
  const { makeAction, makeDecision } = useAnswers()
  const notify = useNotify()

  const rowMenu = useCallback(
    (row: string, name: string): readonly RowMenuItem[] => {
      const { workbook } = session.store.getState()
      const found = findRow(workbook, table, row)
      const from = found === undefined ? undefined : textAt(found, 'from')
      const goTo = from === undefined ? null : routeOfLink(workbook, from)
      const text = gridWords.followUp(words.tables[table].row, name)
      const answered = { table, row }
      return [
        ...(goTo === null
          ? []
          : [{ id: 'answered', label: gridWords.goToAnswered, run: () => navigate(goTo) }]),
        ...(notAnswered.includes(table)
          ? []
          : [
              { id: 'action', label: gridWords.makeAction, run: () => makeAction(answered, text) },
              { id: 'decision', label: gridWords.makeDecision, run: () => makeDecision(answered, name) },
            ]),
      ]
    },
    [session, navigate, makeAction, makeDecision, table],
  )

  const onDeleted = useCallback(
    ({ name, rows, pointers }: DeletedRow) => {
      if (pointers === 0) return
      notify({
        text: gridWords.stillNamed(name, rows, pointers),
        action: { label: gridWords.undo, run: makeUndoLast(session, notify) },
      })
    },
    [notify, session],
  )
  return { rowMenu, onDeleted }
}

function routeOfLink(workbook: Workbook, link: string): Route | null {
  const place = readLink(link)
  return place === null ? null : routeOfRow(workbook, place.table, place.row)
}
