// What stands on the tabs of month one beyond their tables.
import { lazy } from 'react'
import type { StagePanels } from '../panels.ts'

const MeetingsPanel = lazy(async () => ({ default: (await import('./meetings-panel.tsx')).MeetingsPanel }))
const LoadPicture = lazy(async () => ({ default: (await import('./load-picture.tsx')).LoadPicture }))
const ForumMap = lazy(async () => ({ default: (await import('./forum-map.tsx')).ForumMap }))
const ChecksPicture = lazy(async () => ({ default: (await import('./checks-picture.tsx')).ChecksPicture }))

export const monthOnePanels: StagePanels = {
  meetings: { body: MeetingsPanel, picture: LoadPicture },
  forums: { picture: ForumMap },
  'strategy-checks': { picture: ChecksPicture },
}
