// What stands on the tabs of month one beyond their tables.
import { makePart } from '../../shell/parts.ts'
import type { StagePanels } from '../panels.ts'

const MeetingsPanel = makePart(async () => (await import('./meetings-panel.tsx')).MeetingsPanel)
const LoadPicture = makePart(async () => (await import('./load-picture.tsx')).LoadPicture)
const ForumMap = makePart(async () => (await import('./forum-map.tsx')).ForumMap)
const ChecksPicture = makePart(async () => (await import('./checks-picture.tsx')).ChecksPicture)

export const monthOnePanels: StagePanels = {
  meetings: { body: MeetingsPanel, picture: LoadPicture },
  forums: { picture: ForumMap },
  'strategy-checks': { picture: ChecksPicture },
}
