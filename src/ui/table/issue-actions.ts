// Leads from one issue of the table's content to the next, in the order in which the cells are read.
import { findTableIssues } from '../../domain/checks/find-issues.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findNextMatch } from './find.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { spellIssue } from './issue-index.ts'
import { orderIn } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findOpenField, goToCell } from './view-actions.ts'

export function stepIssue(grid: Grid, direction: 1 | -1): boolean {
  const field = findOpenField(grid)
  const { workbook, asOf } = grid.session.store.getState()
  const issues = findTableIssues(grid.table, { workbook, asOf }).flatMap((issue) => {
    if (issue.row === null || field.positionOf(issue.row) === undefined) return []
    const column = field.columns.find((id) => id === issue.column) ?? field.columns[0] ?? ''
    return [{ place: { row: issue.row, column }, sentence: spellIssue(issue) }]
  })
  const orderOf = (place: Place) => orderIn(field, place)
  const places = issues.map(({ place }) => place).sort((a, b) => orderOf(a) - orderOf(b))
  const next = findNextMatch(places, grid.store.getState().active, orderOf, direction)
  if (next === undefined) {
    say(grid, gridWords.noIssues)
    return true
  }
  goToCell(grid, next)
  const here = issues.filter(({ place }) => orderOf(place) === orderOf(next))
  say(grid, here.map(({ sentence }) => sentence).join(' '))
  return true
}
