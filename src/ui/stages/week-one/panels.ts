// What stands on the tabs of week one beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

export const weekOnePanels: StagePanels = {
  symptoms: {
    picture: lazy(async () => ({ default: (await import('./symptoms-picture.tsx')).SymptomsPicture })),
  },
}
