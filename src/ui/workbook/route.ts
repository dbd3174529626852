// The pages of an open workbook. No addresses: a page is a small value.
import { textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { stageIds } from '../../domain/stage-id.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { findStage, stages } from '../../domain/stages/index.ts'
import { methodTableIds } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { isRevealed } from '../../domain/rounds.ts'
import { roundIds } from '../../domain/tables/rounds.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { rememberedItems } from '../stages/table-views.ts'

/** A cell to go to on the page, where something pointed at one. */
export interface RoutePlace {
  readonly row: string
  readonly column?: string
}

/** One of the plain tables of a page that may show something else first. */
export interface AskedTable {
  readonly table: TableId
  /** Which way of looking at it, where it is shown in several. */
  readonly viewId: string
}

export type Route =
  | {
      readonly page: 'overview' | 'briefings' | 'sources' | 'checkpoints' | 'settings'
    }
  | { readonly page: 'pillars'; readonly place?: RoutePlace; readonly asked?: AskedTable }
  /** `before` is the checkpoint to start from; the baseline where left out. */
  | { readonly page: 'compare'; readonly before?: string }
  /** The reveal of a rating round, for the whole room. */
  | { readonly page: 'reveal'; readonly round: RoundId }
  | {
      readonly page: 'stage'
      readonly stage: StageId
      readonly table?: TableId
      readonly place?: RoutePlace
      readonly asked?: AskedTable
    }
  | { readonly page: 'table'; readonly table: TableId; readonly place?: RoutePlace }

/** The tables that stand across the stages and have a page of their own, in the order of the navigation. */
export const acrossTables = ['actions', 'decisions', 'people', 'parking-lot', 'agenda'] as const

/** Equal for routes that show the same page, whichever cell they point at. */
export function routeKey(route: Route): string {
  if (route.page === 'stage') return `stage/${route.stage}`
  if (route.page === 'reveal') return `reveal/${route.round}`
  return route.page === 'table' ? `table/${route.table}` : route.page
}

/** The table a page shows, or its tab; undefined for pages of something else. */
export function tableOfRoute(route: Route): TableId | undefined {
  if (route.page === 'stage') return route.table ?? findStage(route.stage).tables[0]
  return route.page === 'table' ? route.table : route.page === 'pillars' ? 'pillar-actions' : undefined
}

/** Where a row is worked on: of the tables that two stages share, the stage that shows this row. */
export function routeOfRow(workbook: Workbook, table: TableId, row: string, column?: string): Route {
  const place: RoutePlace = column === undefined ? { row } : { row, column }
  if (table === 'facts' || table === 'roles') return { page: 'settings' }
  if (table === 'pillar-actions') return { page: 'pillars', place }
  if (acrossTables.some((across) => across === table)) return { page: 'table', table, place }
  if (table === 'rounds') return { page: 'stage', stage: stageOfRound(row), table: 'ratings' }
  const found = findRow(workbook, table, row)
  const stage = stageOf(table, found) ?? stages.find(({ tables }) => tables.includes(table))?.id
  if (stage !== undefined && table !== 'stages') return { page: 'stage', stage, table, place }
  return { page: 'stage', stage: stage ?? 'week-one' }
}

/** Where what a block of the agenda opens is shown; null where it opens nothing. */
export function routeOfOpening(opens: string | undefined): Route | null {
  const stage = stageIds.find((id) => id === opens)
  if (stage !== undefined) return { page: 'stage', stage }
  const table = methodTableIds.find((id) => id === opens)
  if (table === undefined) return null
  if (table === 'facts' || table === 'roles') return { page: 'settings' }
  if (table === 'pillar-actions') return { page: 'pillars' }
  if (acrossTables.some((across) => across === table)) return { page: 'table', table }
  const home = stages.find(({ tables }) => tables.includes(table))?.id
  return home === undefined ? { page: 'stage', stage: 'week-one' } : { page: 'stage', stage: home, table }
}

/** Where a table is looked at as a saved view has it; null where nothing shows it. */
export function routeOfView(workbook: Workbook, asked: AskedTable): Route | null {
  const { table, viewId } = asked
  if (table === 'facts' || table === 'roles') return { page: 'settings' }
  if (table === 'pillar-actions') return { page: 'pillars', asked }
  if (acrossTables.some((across) => across === table)) return { page: 'table', table }
  // Before the reveal there is no table of answers.
  if (table === 'ratings' && !roundIds.some((id) => id === viewId && isRevealed(workbook, id))) return null
  const stage = stageOfView(table, viewId)
  return stage === undefined ? null : { page: 'stage', stage, table, asked }
}

function stageOfView(table: TableId, viewId: string): StageId | undefined {
  if (table === 'ratings') return stageOfRound(viewId)
  const own = stages.filter((stage) => stage.tables.includes(table))
  // Week one looks at the items of the flow log that are remembered, month six at all of them.
  const isWhole = table === 'flow-log' && viewId !== rememberedItems.id
  return (isWhole ? own.at(-1) : own[0])?.id
}

/** Undefined for rows that every stage with their table shows. */
function stageOf(table: TableId, row: Row | undefined): StageId | undefined {
  if (table === 'stages') return stageIds.find((id) => id === row?.id)
  if (row === undefined) return undefined
  if (table === 'ratings') return stageOfRound(textAt(row, 'round'))
  if (table === 'flow-log') return yesNoAt(row, 'from-memory') === true ? 'week-one' : 'month-six'
  return undefined
}

function stageOfRound(round: string | undefined): StageId {
  return round === 'follow-up' ? 'month-six' : 'week-one'
}
