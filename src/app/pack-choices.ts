// What was chosen for the briefings of one workbook: remembered on this computer, never part of the workbook.
import type { Result } from '../domain/result.ts'
import type { Logo } from '../report/logo.ts'
import { isPackId, isSectionId, packs } from '../report/packs.ts'
import type { PackId, SectionId } from '../report/packs.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSetting, ownSetting, saveSetting } from '../storage/settings.ts'
import { asRecord } from './stored-value.ts'

export interface PackChoices {
  readonly pack: PackId
  /** Row of `people`; empty where nobody is chosen yet. */
  readonly person: string
  /** Null for the usual one. */
  readonly mark: string | null
  readonly redact: boolean
  readonly asItStands: boolean
  /** By pack, where its sections are not all of them in their own order. */
  readonly sections: Readonly<Partial<Record<PackId, readonly SectionId[] | undefined>>>
  /** The facilitator's own headlines. */
  readonly headlines: Readonly<Partial<Record<SectionId, string | undefined>>>
  readonly logo: Logo | null
}

export const firstChoices: PackChoices = {
  pack: 'week-one',
  person: '',
  mark: null,
  redact: false,
  asItStands: false,
  sections: {},
  headlines: {},
  logo: null,
}

export const longestMark = 120
export const longestHeadline = 300
/** Bytes of a logo as it is kept. */
export const largestLogo = 2_000_000

/** What was chosen for the briefings of one workbook. */
export interface ChosenPacks {
  readonly find: () => PackChoices
  /** Holds at once, also where it could not be written. */
  readonly keep: (choices: PackChoices) => Promise<Result<null>>
}

/** Choices that cannot be read are the first ones. */
export async function openChosenPacks(database: PathwayDatabase, workbook: string): Promise<ChosenPacks> {
  const setting = ownSetting('packs', workbook)
  const stored = await loadSetting(database, setting)
  let choices = readChoices(stored.ok ? stored.value : undefined)
  return {
    find: () => choices,
    keep: (next) => {
      choices = readChoices(next)
      return saveSetting(database, setting, choices)
    },
  }
}

/** Field by field: what is missing or strange becomes its first value. */
function readChoices(value: unknown): PackChoices {
  const fields = asRecord(value)
  const { pack, person, mark, sections, headlines, logo } = fields
  return {
    pack: typeof pack === 'string' && isPackId(pack) ? pack : firstChoices.pack,
    person: typeof person === 'string' ? person : '',
    mark: typeof mark === 'string' ? mark.slice(0, longestMark) : null,
    redact: fields['redact'] === true,
    asItStands: fields['asItStands'] === true,
    sections: readSections(asRecord(sections)),
    headlines: readHeadlines(asRecord(headlines)),
    logo: readLogo(asRecord(logo)),
  }
}

/** Only sections the pack has; a pack whose sections are all gone is whole again. */
function readSections(stored: Readonly<Record<string, unknown>>): PackChoices['sections'] {
  const kept: Partial<Record<PackId, readonly SectionId[]>> = {}
  for (const [pack, list] of Object.entries(stored)) {
    if (!isPackId(pack) || !Array.isArray(list)) continue
    const own = new Set<unknown>(list)
    const chosen = [...own].filter((id): id is SectionId => packs[pack].some((known) => known === id))
    if (chosen.length > 0) kept[pack] = chosen
  }
  return kept
}

function readHeadlines(stored: Readonly<Record<string, unknown>>): PackChoices['headlines'] {
  const kept: Partial<Record<SectionId, string>> = {}
  for (const [section, text] of Object.entries(stored)) {
    if (isSectionId(section) && typeof text === 'string' && text.trim() !== '')
      kept[section] = text.slice(0, longestHeadline)
  }
  return kept
}

function readLogo({ png, width, height }: Readonly<Record<string, unknown>>): Logo | null {
  const isSize = (size: unknown): size is number => typeof size === 'number' && size > 0 && size < 10_000
  if (!(png instanceof Uint8Array) || png.length > largestLogo || !isSize(width) || !isSize(height))
    return null
  return { png, width, height }
}
