// Who the technology leader is: the one person the method is about.
import { findFacts } from './facts.ts'
import { textAt, yesNoAt } from './read.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** The row of `roles` that stands for the technology leader in a decision matrix. */
export const technologyLeaderRole = 'technology-leader'

/** Person id: the one the facts name, else the first person marked as such; undefined where there is none. */
export function findTechnologyLeader(workbook: Workbook): string | undefined {
  const named = textAt(findFacts(workbook), 'technology-leader')
  if (named !== undefined && findRow(workbook, 'people', named) !== undefined) return named
  return findRows(workbook, 'people').find((row) => yesNoAt(row, 'is-the-technology-leader') === true)?.id
}

/** Their name; undefined where there is no such person or no name. */
export function findTechnologyLeaderName(workbook: Workbook): string | undefined {
  const id = findTechnologyLeader(workbook)
  const row = id === undefined ? undefined : findRow(workbook, 'people', id)
  return row === undefined ? undefined : textAt(row, 'name')
}
