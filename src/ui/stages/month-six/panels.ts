// What stands on the tabs of month six beyond their tables.
import type { StagePanels } from '../panels.ts'

export const monthSixPanels: StagePanels = {}
