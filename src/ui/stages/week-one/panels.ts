// What stands on the tabs of week one beyond their tables.
import { makePart } from '../../shell/parts.ts'
import type { StagePanels } from '../panels.ts'

const RoundPanel = makePart(async () => (await import('../../rounds/round-panel.tsx')).RoundPanel)

export const weekOnePanels: StagePanels = {
  ratings: { body: RoundPanel },
  symptoms: {
    picture: makePart(async () => (await import('./symptoms-picture.tsx')).SymptomsPicture),
  },
}
