// How a person looks at each table: remembered on this computer by workbook, never part of the workbook.
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSetting, ownSetting, saveSetting } from '../storage/settings.ts'
import { asRecord, isText, soundFields } from './stored-value.ts'

/** A room sees other columns than a desk: each remembers its own. */
export const settings = ['desk', 'projector'] as const
export type Setting = (typeof settings)[number]

export interface TableLayout {
  /** Column ids by setting; where nothing was chosen, the setting's own apply. */
  readonly hidden: Readonly<Partial<Record<Setting, readonly string[]>>>
  /** Column ids in the order they were put into; empty for that of the definition. */
  readonly order: readonly string[]
  /** Widths in px by column id, where a person set one. */
  readonly widths: Readonly<Partial<Record<Setting, Readonly<Record<string, number>>>>>
}

export const firstLayout: TableLayout = { hidden: {}, order: [], widths: {} }

export const leastWidthPx = 36
export const largestWidthPx = 1200

/** Layouts of one workbook by the place a table is shown at, such as `meetings/redesign`. */
export interface TableLayouts {
  readonly find: (place: string) => TableLayout
  /** Holds at once, on disk a moment later. A layout that cannot be kept is no reason to stop anybody. */
  readonly keep: (place: string, layout: TableLayout) => void
  /** Sorting, filter and groups as the table last wrote them down; undefined where it never did. */
  readonly findShape: (place: string) => unknown
  readonly keepShape: (place: string, shape: unknown) => void
}

/** Layouts that cannot be read are the first ones. */
export async function openTableLayouts(database: PathwayDatabase, workbook: string): Promise<TableLayouts> {
  const setting = ownSetting('layouts', workbook)
  const stored = await loadSetting(database, setting)
  const entries = Object.entries(asRecord(stored.ok ? stored.value : undefined))
  const layouts = new Map(entries.map(([place, kept]) => [place, readLayout(kept)] as const))
  const shapes = new Map(entries.map(([place, kept]) => [place, asRecord(kept)['shape']] as const))
  const find = (place: string) => layouts.get(place) ?? firstLayout
  const save = () => {
    const places = [...new Set([...layouts.keys(), ...shapes.keys()])]
    const kept = places.map((place) => [place, { ...find(place), shape: shapes.get(place) }] as const)
    void saveSetting(database, setting, Object.fromEntries(kept))
  }
  return {
    find,
    keep: (place, layout) => {
      layouts.set(place, layout)
      save()
    },
    findShape: (place) => shapes.get(place),
    keepShape: (place, shape) => {
      shapes.set(place, shape)
      save()
    },
  }
}

export function clampWidth(px: number): number {
  return Math.round(Math.min(Math.max(px, leastWidthPx), largestWidthPx))
}

/** A width of null lets the column be as wide as its content asks. */
export function withWidth(
  layout: TableLayout,
  setting: Setting,
  column: string,
  px: number | null,
): TableLayout {
  const own: Record<string, number> = { ...layout.widths[setting] }
  if (px === null) Reflect.deleteProperty(own, column)
  else own[column] = clampWidth(px)
  return { ...layout, widths: { ...layout.widths, [setting]: own } }
}

/** Order as in the definition, and nothing hidden or widened by hand in this setting. */
export function withoutOwn(layout: TableLayout, setting: Setting): TableLayout {
  return {
    order: firstLayout.order,
    hidden: { ...layout.hidden, [setting]: undefined },
    widths: { ...layout.widths, [setting]: undefined },
  }
}

/** Field by field: what is missing or strange becomes its first value. */
export function readLayout(value: unknown): TableLayout {
  const { hidden, order, widths } = asRecord(value)
  return {
    hidden: bySetting(hidden, (ids) => (Array.isArray(ids) ? ids.filter(isText) : undefined)),
    order: Array.isArray(order) ? order.filter(isText) : [],
    widths: bySetting(widths, (given) => soundFields(given, isWidth)),
  }
}

function bySetting<Value>(
  value: unknown,
  read: (value: unknown) => Value | undefined,
): Partial<Record<Setting, Value>> {
  const fields = asRecord(value)
  const found: Partial<Record<Setting, Value>> = {}
  for (const setting of settings) {
    const given = fields[setting] === undefined ? undefined : read(fields[setting])
    if (given !== undefined) found[setting] = given
  }
  return found
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= leastWidthPx && value <= largestWidthPx
}
