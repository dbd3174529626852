// Where the window stood when it was last closed, checked against the displays of today.
import { readFileSync } from 'node:fs'
import { writeWhole } from './files.ts'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** Null for a window that was never placed. */
  readonly bounds: Bounds | null
  readonly isMaximized: boolean
}

export const leastSize = { width: 1024, height: 700 }
export const firstSize = { width: 1280, height: 800 }

const neverPlaced: WindowState = { bounds: null, isMaximized: false }

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Partial<Record<keyof Bounds, unknown>>
  return [x, y, width, height].every((part) => typeof part === 'number' && Number.isInteger(part))
}

/** Reads the remembered state; anything unreadable counts as a first start. */
export function readWindowState(file: string): WindowState {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null) return neverPlaced
    const { bounds, isMaximized } = value as Partial<Record<keyof WindowState, unknown>>
    return { bounds: isBounds(bounds) ? bounds : null, isMaximized: isMaximized === true }
  } catch {
    return neverPlaced
  }
}

export async function writeWindowState(file: string, state: WindowState): Promise<void> {
  await writeWhole(file, Buffer.from(JSON.stringify(state)))
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}

/** Bounds that lie on one of the work areas, moved and shrunk as needed; null when none of it can be seen any more. */
export function boundsOnDisplays(bounds: Bounds, workAreas: readonly Bounds[]): Bounds | null {
  let best: { area: Bounds; seen: number } | null = null
  for (const area of workAreas) {
    const across = overlap(bounds.x, bounds.width, area.x, area.width)
    const down = overlap(bounds.y, bounds.height, area.y, area.height)
    if (across > 0 && down > 0 && across * down > (best?.seen ?? 0)) best = { area, seen: across * down }
  }
  if (best === null) return null
  const { area } = best
  const width = clamp(bounds.width, leastSize.width, area.width)
  const height = clamp(bounds.height, leastSize.height, area.height)
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}
