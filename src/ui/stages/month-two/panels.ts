// What stands on the tabs of month two beyond their tables.
import { makePart } from '../../shell/parts.ts'
import type { StagePanels } from '../panels.ts'

const OutcomeTrendsPicture = makePart(async () => (await import('./pictures.tsx')).OutcomeTrendsPicture)

export const monthTwoPanels: StagePanels = {
  'outcome-measures': {
    body: makePart(async () => (await import('./converter-panel.tsx')).ConverterPanel),
    picture: OutcomeTrendsPicture,
  },
  readings: {
    body: makePart(async () => (await import('./readings-panel.tsx')).ReadingsPanel),
    picture: OutcomeTrendsPicture,
  },
  scorecard: {
    picture: makePart(async () => (await import('./pictures.tsx')).ScorecardPicture),
  },
  'outcome-reviews': {
    picture: makePart(async () => (await import('./pictures.tsx')).ReviewsPicture),
  },
  'business-cases': {
    picture: makePart(async () => (await import('./pictures.tsx')).CasesPicture),
  },
}
