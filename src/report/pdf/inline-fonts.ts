// The fonts as parts of the program itself: worker and command line ask nobody for a file.
import type { OwnFaceId } from '../../charts/font-metrics.ts'

interface FontModule {
  readonly default: string
}

/** Each face is a file of its own, loaded when a document needs it. */
const fontModules: Readonly<Record<OwnFaceId, () => Promise<FontModule>>> = {
  'plex-regular': () => import('../../../resources/fonts/IBMPlexSans-Regular.ttf?inline'),
  'plex-medium': () => import('../../../resources/fonts/IBMPlexSans-Medium.ttf?inline'),
  'plex-semibold': () => import('../../../resources/fonts/IBMPlexSans-SemiBold.ttf?inline'),
  'arimo-regular': () => import('../../../resources/fonts/Arimo-Regular.ttf?inline'),
  'arimo-bold': () => import('../../../resources/fonts/Arimo-Bold.ttf?inline'),
  'dejavu-regular': () => import('../../../resources/fonts/DejaVuSans.ttf?inline'),
  'dejavu-bold': () => import('../../../resources/fonts/DejaVuSans-Bold.ttf?inline'),
}

export async function readFont(face: OwnFaceId): Promise<Uint8Array> {
  const { default: url } = await fontModules[face]()
  const binary = atob(url.slice(url.indexOf(',') + 1))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
