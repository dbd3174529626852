// Turns a page that shows something else first to its plain table, where a view of that was asked for.
import { useState } from 'react'
import type { TableId } from '../../domain/table-id.ts'
import type { AskedTable } from './route.ts'
import { useWorkbookFrame } from './workbook-context.ts'

/** `show` sets state of the component that asks, in the middle of its drawing; once for each time a view is asked for. */
export function useAskedView(table: TableId, show: (viewId: string) => void): void {
  const { route } = useWorkbookFrame()
  const asked = 'asked' in route && route.asked.table === table ? route.asked : undefined
  const [seen, setSeen] = useState<AskedTable>()
  if (asked === seen) return
  setSeen(asked)
  if (asked !== undefined) show(asked.viewId)
}
