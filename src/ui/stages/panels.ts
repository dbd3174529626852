// What stands on a stage's tab in the place of, or below, the plain table. A stage's folder fills its own list.
import type { ComponentType } from 'react'
import type { StageId } from '../../domain/stage-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { RoutePlace } from '../workbook/route.ts'
import { monthOnePanels } from './month-one/panels.ts'
import { monthSixPanels } from './month-six/panels.ts'
import { monthThreePanels } from './month-three/panels.ts'
import { monthTwoPanels } from './month-two/panels.ts'
import { weekOnePanels } from './week-one/panels.ts'

export interface BodyProps {
  readonly stageId: StageId
  readonly tableId: TableId
  /** The row to go to, where something pointed at one. */
  readonly place: RoutePlace | undefined
}

export interface PictureProps {
  /** False where the picture shows a frozen copy: read `useDomainContext()`, which knows, and say nothing of live. */
  readonly live: boolean
  /** Leads to a row of a table of this stage. */
  readonly onOpen: (table: TableId, row: string) => void
}

/** Both are parts, so that no code of a stage is fetched before the window stands. */
export interface Panel {
  /** Instead of the plain table; it may contain one (`TableBox`). */
  readonly body?: ComponentType<BodyProps>
  /** Below the table. Inside, `useDomainContext()` is the workbook as it stands or as it was signed. */
  readonly picture?: ComponentType<PictureProps>
}

export type StagePanels = Readonly<Partial<Record<TableId, Panel>>>

export const panels: Readonly<Record<StageId, StagePanels>> = {
  'week-one': weekOnePanels,
  'month-one': monthOnePanels,
  'month-two': monthTwoPanels,
  'month-three': monthThreePanels,
  'month-six': monthSixPanels,
}
