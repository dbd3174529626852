// Everything odd about a workbook's content, table by table: the columns' own rules, then the table's.
import type { Context } from '../context.ts'
import { isHidden } from '../hidden-answers.ts'
import type { Check, Issue } from '../issue.ts'
import { finish, memoStepsByReads } from '../memo.ts'
import type { Steps } from '../memo.ts'
import { methodTableIds } from '../table-id.ts'
import type { TableId } from '../table-id.ts'
import { tables } from '../tables/index.ts'
import { findRow } from '../workbook.ts'
import type { TableRows } from '../workbook.ts'
import { makeColumnCheck } from './any-table.ts'

/** By rule, then in lists as the rules made them, none of them empty. */
export type FoundIssues = readonly (readonly (readonly Issue[])[])[]

// Built from the list of ids, so every key is there.
const searches = Object.fromEntries(
  methodTableIds.map((id) => {
    const checks = [makeColumnCheck(tables[id]), ...tables[id].checks]
    return [id, memoStepsByReads(id, (context) => search(id, checks, context))]
  }),
) as unknown as Readonly<Record<TableId, (context: Context) => Steps<FoundIssues>>>

function* search(table: TableId, checks: readonly Check[], context: Context): Steps<FoundIssues> {
  const found: (readonly Issue[])[][] = []
  for (const check of checks) {
    const lists: (readonly Issue[])[] = []
    for (const issues of check(context)) {
      yield
      if (issues === undefined) continue
      const shown = table === 'ratings' ? withoutHidden(issues, context) : issues
      if (shown.length > 0) lists.push(shown)
    }
    found.push(lists)
  }
  return found
}

/** A search that may rest between stretches of rows, so that a long table keeps nobody waiting. */
export function searchTableIssues(table: TableId, context: Context): Steps<FoundIssues> {
  return searches[table](context)
}

export function* eachIssue(found: FoundIssues): Iterable<Issue> {
  for (const lists of found) for (const issues of lists) yield* issues
}

const listed = new WeakMap<FoundIssues, readonly Issue[]>()

/** Found again only where a table that was read has changed; the same array otherwise. */
export function findTableIssues(table: TableId, context: Context): readonly Issue[] {
  const found = finish(searchTableIssues(table, context))
  const known = listed.get(found)
  if (known !== undefined) return known
  const issues = [...eachIssue(found)]
  listed.set(found, issues)
  return issues
}

/** Linear in the number of rows; in the order of the tables. */
export function findIssues(context: Context): readonly Issue[] {
  return methodTableIds.flatMap((table) => findTableIssues(table, context))
}

/** Those of one row, without going through the others'; `positions` are those of the table that was searched. */
export function findRowIssues(
  found: FoundIssues,
  row: string,
  positions: TableRows['positions'],
): readonly Issue[] {
  const position = positions.get(row) ?? -1
  const beginOf = (list: readonly Issue[] | undefined) => positions.get(list?.[0]?.row ?? '') ?? -1
  return found.flatMap((lists) => {
    // The last list that begins at the row or before it.
    let [from, to] = [0, lists.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if (beginOf(lists[middle]) <= position) from = middle
      else to = middle
    }
    return lists[from]?.filter((issue) => issue.row === row) ?? []
  })
}

/** Before the reveal an issue must not tell what somebody answered. */
function withoutHidden(issues: readonly Issue[], { workbook }: Context): readonly Issue[] {
  return issues.filter(({ row, column }) => {
    if (row === null || (column !== 'value' && column !== 'comment')) return true
    const rating = findRow(workbook, 'ratings', row)
    return rating !== undefined && !isHidden('ratings', rating, workbook)
  })
}
