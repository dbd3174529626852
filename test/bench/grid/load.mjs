// Whether anything else keeps this machine busy: a time measured then says nothing about a grid.
import fs from 'node:fs'
import os from 'node:os'

/** More of the processors than this, used by others while the benchmark rests, spoils a visit. */
const busyAbove = 0.15

/** Average number of running processes over the last minute. */
export function readLoad() {
  if (process.platform !== 'linux') return os.loadavg()[0] ?? 0
  return Number(fs.readFileSync('/proc/loadavg', 'utf8').split(' ')[0])
}

/** Since the start of the machine, in clock ticks. */
function readTicks() {
  if (process.platform !== 'linux') return null
  const [, ...ticks] = (fs.readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
  const total = ticks.reduce((sum, each) => sum + (each || 0), 0)
  return { total, idle: (ticks[3] ?? 0) + (ticks[4] ?? 0) }
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The share of the processors in use over a moment in which the benchmark itself does nothing. */
export async function findBusyShare() {
  const before = readTicks()
  await pause(300)
  const after = readTicks()
  if (before === null || after === null) return 0
  const total = after.total - before.total
  return total === 0 ? 0 : 1 - (after.idle - before.idle) / total
}

/** What a run may spend on waiting altogether: a machine that never rests is measured as it is, and marked. */
let patienceMs = 60_000

/**
 * Waits for the machine to come to rest, as long as it is allowed to; tells whether it did.
 * @param {number} limitMs
 */
export async function awaitRest(limitMs) {
  const begun = performance.now()
  const until = begun + Math.min(limitMs, patienceMs)
  let busy = await findBusyShare()
  while (busy > busyAbove && performance.now() < until) busy = await findBusyShare()
  patienceMs = Math.max(patienceMs - (performance.now() - begun), 0)
  return { rested: busy <= busyAbove, busy, load: readLoad() }
}
