// Leads from one issue of the table's content to the next, in the order in which the cells are read.
import { eachIssue, searchTableIssues } from '../../domain/checks/find-issues.ts'
import { finish } from '../../domain/memo.ts'
import { gridWords } from '../../words/en/grid.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { spellIssue } from './issue-index.ts'
import { orderIn } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findOpenField, goToCell } from './view-actions.ts'

export function stepIssue(grid: Grid, direction: 1 | -1): boolean {
  const field = findOpenField(grid)
  const { workbook, asOf } = grid.session.store.getState()
  const from = orderIn(field, grid.store.getState().active)
  const way = (field.rows.length + 2) * (field.columns.length + 1)
  let next: { readonly place: Place; readonly far: number; readonly sentences: string[] } | null = null
  for (const issue of eachIssue(finish(searchTableIssues(grid.table, { workbook, asOf })))) {
    if (issue.row === null || field.positionOf(issue.row) === undefined) continue
    const column = field.columns.find((id) => id === issue.column) ?? field.columns[0] ?? ''
    const place = { row: issue.row, column }
    const ahead = (orderIn(field, place) - from) * direction
    // What lies behind comes after everything ahead: the search begins anew at the end.
    const far = ahead > 0 ? ahead : ahead + way
    if (next === null || far < next.far) next = { place, far, sentences: [] }
    if (far === next.far) next.sentences.push(spellIssue(issue))
  }
  if (next === null) {
    say(grid, gridWords.noIssues)
    return true
  }
  goToCell(grid, next.place)
  say(grid, next.sentences.join(' '))
  return true
}
