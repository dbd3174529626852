// What stands on the tabs of month one beyond their tables.
import type { StagePanels } from '../panels.ts'

export const monthOnePanels: StagePanels = {}
