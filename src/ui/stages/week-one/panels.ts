// What stands on the tabs of week one beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

const RoundPanel = lazy(async () => ({ default: (await import('../../rounds/round-panel.tsx')).RoundPanel }))

export const weekOnePanels: StagePanels = {
  ratings: { body: RoundPanel },
  symptoms: {
    picture: lazy(async () => ({ default: (await import('./symptoms-picture.tsx')).SymptomsPicture })),
  },
}
