// What stands on the tabs of month two beyond their tables.
import type { StagePanels } from '../panels.ts'

export const monthTwoPanels: StagePanels = {}
