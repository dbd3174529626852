// The pages of an open workbook. No addresses: a page is a small value.
import type { StageId } from '../../domain/stage-id.ts'
import { stages } from '../../domain/stages/index.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { RoundId } from '../../domain/tables/rounds.ts'

/** A cell to go to on the page, where something pointed at one. */
export interface RoutePlace {
  readonly row: string
  readonly column?: string
}

export type Route =
  | {
      readonly page: 'overview' | 'pillars' | 'briefings' | 'sources' | 'checkpoints' | 'settings'
    }
  /** `before` is the checkpoint to start from; the baseline where left out. */
  | { readonly page: 'compare'; readonly before?: string }
  /** The reveal of a rating round, for the whole room. */
  | { readonly page: 'reveal'; readonly round: RoundId }
  | {
      readonly page: 'stage'
      readonly stage: StageId
      readonly table?: TableId
      readonly place?: RoutePlace
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

/** Where a row is worked on; null for the few tables that no page shows as rows. */
export function routeOfRow(table: TableId, row: string, column?: string): Route | null {
  const place: RoutePlace = column === undefined ? { row } : { row, column }
  if (table === 'pillar-actions') return { page: 'pillars' }
  if (acrossTables.some((across) => across === table)) return { page: 'table', table, place }
  const stage = stages.find(({ tables }) => tables.includes(table))
  return stage === undefined ? null : { page: 'stage', stage: stage.id, table, place }
}
