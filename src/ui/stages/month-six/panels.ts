// What stands on the tabs of month six beyond their tables.
import { makePart } from '../../shell/parts.ts'
import type { StagePanels } from '../panels.ts'

const FlowPanel = makePart(async () => (await import('./flow-panel.tsx')).FlowPanel)
const ResultsPicture = makePart(async () => (await import('./results-picture.tsx')).ResultsPicture)
const NextCyclePanel = makePart(async () => (await import('./next-cycle-panel.tsx')).NextCyclePanel)
const RoundPanel = makePart(async () => (await import('../../rounds/round-panel.tsx')).RoundPanel)

export const monthSixPanels: StagePanels = {
  'flow-log': { body: FlowPanel },
  results: { picture: ResultsPicture },
  'next-cycle': { body: NextCyclePanel },
  ratings: { body: RoundPanel },
}
