// A font somebody brought for scripts ours do not have, such as Chinese: kept on this computer, for all its workbooks.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSetting, saveSetting } from '../storage/settings.ts'

export interface BriefingFont {
  /** The file's name, for the person who chose it. */
  readonly name: string
  readonly bytes: Uint8Array
}

const settingName = 'briefing-font'

/** Null where none was chosen, or what is kept is none. */
export async function loadBriefingFont(database: PathwayDatabase): Promise<BriefingFont | null> {
  const stored = await loadSetting(database, settingName)
  const value = stored.ok ? stored.value : null
  if (typeof value !== 'object' || value === null) return null
  const { name, bytes } = value as { readonly name?: unknown; readonly bytes?: unknown } // read as unknown, checked below
  return typeof name === 'string' && bytes instanceof Uint8Array ? { name, bytes } : null
}

export function saveBriefingFont(
  database: PathwayDatabase,
  font: BriefingFont | null,
): Promise<Result<null>> {
  return saveSetting(database, settingName, font)
}
