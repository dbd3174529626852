// What this computer remembers beside a workbook: never part of it, gone when the workbook goes.
import type { StoreApi } from 'zustand/vanilla'
import type { PathwayDatabase } from '../storage/database.ts'
import { openGuide } from './guide.ts'
import type { GuideState } from './guide.ts'
import { openChosenPacks } from './pack-choices.ts'
import type { ChosenPacks } from './pack-choices.ts'
import { openTableLayouts } from './table-layouts.ts'
import type { TableLayouts } from './table-layouts.ts'

export interface Kept {
  /** What was chosen for the briefings. */
  readonly packs: ChosenPacks
  /** How a person likes the columns of the tables. */
  readonly layouts: TableLayouts
  /** Where the facilitator is in the guide of each stage. */
  readonly guide: StoreApi<GuideState>
}

/** `now` in epoch milliseconds. */
export async function openKept(database: PathwayDatabase, workbook: string, now: number): Promise<Kept> {
  const [packs, layouts, guide] = await Promise.all([
    openChosenPacks(database, workbook),
    openTableLayouts(database, workbook),
    openGuide(database, workbook, now),
  ])
  return { packs, layouts, guide }
}
