// What stands on the tabs of week one beyond their tables.
import type { StagePanels } from '../panels.ts'

export const weekOnePanels: StagePanels = {}
