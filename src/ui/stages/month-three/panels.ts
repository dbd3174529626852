// What stands on the tabs of month three beyond their tables.
import type { StagePanels } from '../panels.ts'

export const monthThreePanels: StagePanels = {}
