// What stands on the tabs of month six beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

const FlowPanel = lazy(async () => ({ default: (await import('./flow-panel.tsx')).FlowPanel }))
const ResultsPicture = lazy(async () => ({ default: (await import('./results-picture.tsx')).ResultsPicture }))
const NextCyclePanel = lazy(async () => ({
  default: (await import('./next-cycle-panel.tsx')).NextCyclePanel,
}))
const RoundPanel = lazy(async () => ({ default: (await import('../../rounds/round-panel.tsx')).RoundPanel }))

export const monthSixPanels: StagePanels = {
  'flow-log': { body: FlowPanel },
  results: { picture: ResultsPicture },
  'next-cycle': { body: NextCyclePanel },
  ratings: { body: RoundPanel },
}
