// What stands on the tabs of month two beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

const OutcomeTrendsPicture = lazy(async () => ({
  default: (await import('./pictures.tsx')).OutcomeTrendsPicture,
}))

export const monthTwoPanels: StagePanels = {
  'outcome-measures': {
    body: lazy(async () => ({ default: (await import('./converter-panel.tsx')).ConverterPanel })),
    picture: OutcomeTrendsPicture,
  },
  readings: {
    body: lazy(async () => ({ default: (await import('./readings-panel.tsx')).ReadingsPanel })),
    picture: OutcomeTrendsPicture,
  },
  scorecard: {
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).ScorecardPicture })),
  },
  'outcome-reviews': {
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).ReviewsPicture })),
  },
  'business-cases': {
    picture: lazy(async () => ({ default: (await import('./pictures.tsx')).CasesPicture })),
  },
}
