// What a person set for this computer: theme, row height, name, paper, spelling. Kept in the library's store.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Result } from '../domain/result.ts'
import { succeed } from '../domain/result.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSetting, saveSetting } from '../storage/settings.ts'
import { loadBriefingFont, saveBriefingFont } from './briefing-font.ts'
import type { BriefingFont } from './briefing-font.ts'
import type { Spelling } from './spelling.ts'

export interface PreferencesState {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  /** Stands in the history; empty until it is asked for. */
  readonly author: string
  readonly paper: 'a4' | 'letter'
  /** What Enter does on a cell of a table: opens it, or goes down as in a spreadsheet. */
  readonly enterKey: 'edit' | 'down'
  /** How 1/6/2026 is meant, in what is typed and where a paste does not tell. */
  readonly dates: 'system' | Spelling['dates']
  readonly decimal: 'system' | Spelling['decimal']
}

export interface Preferences {
  readonly store: StoreApi<PreferencesState>
  /** How the computer writes dates and numbers. */
  readonly system: Spelling
  /** Holds at once; the answer tells whether it is on disk too. */
  readonly set: (change: Partial<PreferencesState>) => Promise<Result<null>>
  readonly loadBriefingFont: () => Promise<BriefingFont | null>
  readonly saveBriefingFont: (font: BriefingFont | null) => Promise<Result<null>>
}

export const firstPreferences: PreferencesState = {
  theme: 'system',
  density: 'comfortable',
  author: '',
  paper: 'a4',
  enterKey: 'edit',
  dates: 'system',
  decimal: 'system',
}

const settingName = 'preferences'

const longestAuthor = 100

/** Preferences that cannot be read are the first ones: nobody is kept out for a theme. */
export async function openPreferences(
  database: PathwayDatabase,
  askingSystem: Promise<Spelling>,
): Promise<Preferences> {
  const [stored, system] = await Promise.all([loadSetting(database, settingName), askingSystem])
  const store = createStore<PreferencesState>(() => readPreferences(stored.ok ? stored.value : undefined))
  return {
    store,
    system,
    set: (change) => {
      const next = readPreferences({ ...store.getState(), ...change })
      const before = store.getState()
      if (isSame(before, next)) return Promise.resolve(succeed(null))
      store.setState(next)
      return saveSetting(database, settingName, next)
    },
    loadBriefingFont: () => loadBriefingFont(database),
    saveBriefingFont: (font) => saveBriefingFont(database, font),
  }
}

function isSame(a: PreferencesState, b: PreferencesState): boolean {
  const fields = Object.keys(a) as (keyof PreferencesState)[] // of a type without others
  return fields.every((field) => a[field] === b[field])
}

/** Field by field: what is missing or strange becomes its first value. */
function readPreferences(value: unknown): PreferencesState {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof PreferencesState, unknown> // read as unknown, checked below
  >
  return {
    theme: oneOf(['system', 'light', 'dark'], fields.theme) ?? firstPreferences.theme,
    density: oneOf(['comfortable', 'compact'], fields.density) ?? firstPreferences.density,
    author: typeof fields.author === 'string' ? fields.author.trim().slice(0, longestAuthor) : '',
    paper: oneOf(['a4', 'letter'], fields.paper) ?? firstPreferences.paper,
    enterKey: oneOf(['edit', 'down'], fields.enterKey) ?? firstPreferences.enterKey,
    dates: oneOf(['system', 'day-first', 'month-first'], fields.dates) ?? firstPreferences.dates,
    decimal: oneOf(['system', 'point', 'comma'], fields.decimal) ?? firstPreferences.decimal,
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value)
}
