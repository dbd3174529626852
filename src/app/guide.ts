// Where the facilitator is in each stage's guide, and what the clocks of its prompts have counted: remembered on this
// computer, never part of the workbook.
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { stageIds } from '../domain/stage-id.ts'
import type { StageId } from '../domain/stage-id.ts'
import { localDate } from '../format/local-date.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadSetting, ownSetting, saveSetting } from '../storage/settings.ts'
import { asRecord, soundFields } from './stored-value.ts'

export interface GuideState {
  /** By stage the place of the prompt on screen, from 0. */
  readonly positions: Readonly<Partial<Record<StageId, number>>>
  /** What each prompt's clock, by `stage/step`, had counted when it last stood still. */
  readonly countedMilliseconds: Readonly<Record<string, number>>
  /** The one clock that runs, since when in epoch milliseconds. */
  readonly running: { readonly key: string; readonly startedAt: number } | null
}

export const firstGuide: GuideState = { positions: {}, countedMilliseconds: {}, running: null }

export function clockKey(stage: StageId, step: string): string {
  return `${stage}/${step}`
}

/** At most one clock runs: whatever ran before stands still and keeps what it has counted. Null lets none run. */
export function runClock(old: GuideState, key: string | null, now: number): GuideState {
  const { running, countedMilliseconds } = old
  const counted =
    running === null
      ? countedMilliseconds
      : { ...countedMilliseconds, [running.key]: countedOf(old, running.key, now) }
  return { ...old, countedMilliseconds: counted, running: key === null ? null : { key, startedAt: now } }
}

/** What a clock has counted until now, in milliseconds. */
export function countedOf({ countedMilliseconds, running }: GuideState, key: string, now: number): number {
  const since = running?.key === key ? Math.max(0, now - running.startedAt) : 0
  return (countedMilliseconds[key] ?? 0) + since
}

/** The guide of a workbook as it was left. What cannot be kept is no reason to stop anybody. */
export async function openGuide(
  database: PathwayDatabase,
  workbook: string,
  now: number,
): Promise<StoreApi<GuideState>> {
  const setting = ownSetting('guide', workbook)
  const stored = await loadSetting(database, setting)
  const store = createStore<GuideState>(() => readGuide(stored.ok ? stored.value : undefined, now))
  store.subscribe((state) => void saveSetting(database, setting, state))
  return store
}

/** Field by field. A clock that ran has run on, but not over night: nobody talks that long. */
export function readGuide(value: unknown, now: number): GuideState {
  const { positions, countedMilliseconds, running } = asRecord(value)
  const { key, startedAt } = asRecord(running)
  const runs =
    typeof key === 'string' &&
    isCount(startedAt) &&
    startedAt <= now &&
    localDate(new Date(startedAt)) === localDate(new Date(now))
  return {
    positions: soundFields(positions, isPosition),
    countedMilliseconds: soundFields(countedMilliseconds, isCount),
    running: runs ? { key, startedAt } : null,
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isPosition(value: unknown, stage: string): value is number {
  return isCount(value) && Number.isInteger(value) && stageIds.some((id) => id === stage)
}
