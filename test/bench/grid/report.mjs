// What was measured, in words and tables; losses stand where they fall.
import { quantile } from '../stats.mjs'
import { adapters, isOurs } from './build.mjs'

/** @typedef {import('../grid.mjs').Part} Part */
/** @typedef {import('../grid.mjs').Standing} Standing */

/**
 * By number of rows how many frames may pass, and the ratio to the best peer aimed for. What has no goal is held against
 * the peers all the same.
 */
export const metrics =
  /** @type {Record<string, { title: string, frames?: Record<number, number>, goal?: Record<number, number>, floor?: true }>} */ ({
    'first row': { title: 'first row on screen', goal: { 10_000: 1 } },
    'whole view': { title: 'every row in view', goal: { 10_000: 1 } },
    'new window': { title: 'first row in a new window', goal: { 10_000: 1 } },
    'new window, whole view': { title: 'every row in a new window', goal: { 10_000: 1 } },
    'first character': {
      title: 'first character over a cell',
      frames: { 10_000: 1, 100_000: 2 },
      goal: { 10_000: 1 },
    },
    'further character': {
      title: 'further character',
      frames: { 10_000: 1, 100_000: 2 },
      goal: { 10_000: 1 },
      floor: true,
    },
    commit: { title: 'commit', frames: { 10_000: 2, 100_000: 2 } },
    arrow: { title: 'arrow to the next row', frames: { 10_000: 1, 100_000: 1 } },
    paste: { title: 'paste of 1,000 x 6 typed cells', goal: { 10_000: 0.5 } },
    'undo of the paste': { title: 'its undo' },
  })

/**
 * @param {Standing | undefined} standing
 * @param {string} metric
 */
export function times(standing, metric) {
  return (standing?.taken[metric] ?? []).map(({ ms }) => ms)
}

/**
 * @param {Standing} standing
 * @param {string} metric
 */
function cell(standing, metric) {
  const taken = standing.taken[metric] ?? []
  const failed = standing.failed[metric] ?? 0
  if (taken.length === 0) return failed > 0 ? `failed (${String(failed)})` : '–'
  const ms = taken.map((each) => each.ms)
  const frames = quantile(
    taken.map((each) => each.frames),
    0.95,
  )
  const marks = failed > 0 ? `, failed ${String(failed)}` : ''
  return `${quantile(ms, 0.5).toFixed(0)} / ${quantile(ms, 0.95).toFixed(0)} ms, ${String(Math.ceil(frames))} f${marks}`
}

/**
 * Median of what the page's main thread spent on it.
 * @param {Standing | undefined} standing
 * @param {string} metric
 */
export function processorTime(standing, metric) {
  const spent = (standing?.taken[metric] ?? []).map(({ processorMs }) => processorMs)
  return spent.length === 0 ? NaN : quantile(spent, 0.5)
}

/** @param {any} frames */
function motion(frames) {
  if (frames === undefined) return '–'
  const blank = frames.blankFrames === null ? 'canvas' : `${String(frames.blankFrames)} blank`
  const shift = frames.shiftPx === null ? '' : `, ${String(frames.shiftPx)} px`
  const pace = `${quantile(frames.intervals, 0.95).toFixed(0)} ms a frame`
  return `${blank} of ${String(frames.count)}${shift}, ${pace}${frames.arrived ? '' : ', did not arrive'}`
}

/**
 * @param {Standing} standing
 * @param {string} metric
 */
function processorCell(standing, metric) {
  const spent = processorTime(standing, metric)
  return Number.isNaN(spent) ? '–' : `${spent.toFixed(1)} ms`
}

/** @param {readonly (readonly string[])[]} lines */
export function layOut(lines) {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  )
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/**
 * Everything one browser did at one size, grid by grid.
 * @param {Part} part
 * @param {Record<string, number>} sizes
 */
export function printEngine({ engine, rows, standings, visits }, sizes) {
  const shown = Object.keys(metrics).filter((metric) =>
    Object.values(standings).some(({ taken, failed }) => metric in taken || metric in failed),
  )
  const names = Object.keys(standings)
  const hasMoves = names.some((name) => (standings[name]?.held.length ?? 0) > 0)
  const head = [
    '',
    ...names.map((name) => `${adapters[name]?.title ?? name} ${adapters[name]?.version ?? ''}`.trim()),
  ]
  /** @param {(standing: Standing, name: string) => string} write */
  const line = (write) => names.map((name) => write(/** @type {Standing} */ (standings[name]), name))
  const lines = [
    head,
    ...shown.flatMap((metric) => [
      [metrics[metric]?.title ?? metric, ...line((standing) => cell(standing, metric))],
      ['  processor', ...line((standing) => processorCell(standing, metric))],
    ]),
    [
      'the paste on disk',
      ...line(({ durableMs }) =>
        durableMs.length === 0 ? '–' : `${quantile(durableMs, 0.5).toFixed(0)} ms`,
      ),
    ],
    [
      'rows drawn again per edit',
      ...line(({ redrawn }) => (redrawn[0] == null ? '–' : String(Math.max(...redrawn.map(Number))))),
    ],
    ...(hasMoves
      ? [
          ['arrow held for 100 rows', ...line(({ held }) => motion(held[0]))],
          ['  frames without the active cell', ...line(({ held }) => String(held[0]?.lostFrames ?? '–'))],
          ['wheel through all rows', ...line(({ scrolled }) => motion(scrolled[0]))],
        ]
      : []),
    ['heap', ...line(({ heapMiB }) => `${quantile(heapMiB, 0.5).toFixed(0)} MiB`)],
    ['page, packed', ...line((_, name) => `${((sizes[name] ?? 0) / 1024).toFixed(0)} KiB`)],
  ]
  const busy = visits.filter(({ rested }) => !rested).length
  const rest =
    busy === 0
      ? 'the machine at rest'
      : `THE MACHINE WAS BUSY in ${String(busy)} of ${String(visits.length)} visits`
  return `\n${engine}, ${rows.toLocaleString('en')} rows, median / p95 and frames at p95, ${rest}\n${layOut(lines)}\n`
}

/** A machine on which a grid differs more than this from itself excuses nobody. */
export const mostNoise = 1.25

/** @param {Standing | undefined} standing @param {string} metric */
export function p95(standing, metric) {
  const ms = times(standing, metric)
  return ms.length === 0 ? Infinity : quantile(ms, 0.95)
}

/**
 * The best of the others at one thing; undefined where none of them can do it.
 * @param {Part['standings']} standings
 * @param {string} metric
 */
export function findBestPeer(standings, metric) {
  const peers = Object.keys(standings).filter((name) => !isOurs(name) && name !== 'floor')
  const [best] = peers.sort((a, b) => p95(standings[a], metric) - p95(standings[b], metric))
  return best === undefined || !Number.isFinite(p95(standings[best], metric)) ? undefined : best
}

/**
 * How far ours differs from itself: what a ratio may be off by without meaning anything.
 * @param {Part['standings']} standings
 * @param {string} metric
 */
export function findNoise(standings, metric) {
  const again = p95(standings['again'], metric) / p95(standings['ours'], metric)
  return Number.isFinite(again) ? Math.max(again, 1 / again) : 1
}

/**
 * Ours against the best peer, by p95.
 * @param {Part} part
 * @returns {import('../run.mjs').Comparison[]}
 */
export function findComparisons({ engine, rows, standings }) {
  return Object.entries(metrics).flatMap(([metric, { title, goal }]) => {
    const best = findBestPeer(standings, metric)
    const ours = times(standings['ours'], metric)
    if (best === undefined || ours.length === 0) return []
    const noise = findNoise(standings, metric)
    const aim = goal?.[rows]
    return [
      {
        name: `${engine}, ${rows.toLocaleString('en')} rows, ${title}`,
        floorName: adapters[best]?.title ?? best,
        ...(aim !== undefined && { goal: aim * Math.min(noise, mostNoise) }),
        ours,
        floor: times(standings[best], metric),
        quantile: 0.95,
        note: `p95 beside the best peer; ours differs from itself by ${noise.toFixed(2)}`,
      },
    ]
  })
}

/** @param {Record<string, import('../grid.mjs').Manners>} manners */
export function printManners(manners) {
  const names = Object.keys(manners)
  const head = ['', ...names.map((name) => adapters[name]?.title ?? name)]
  const checks = Object.keys(manners[names[0] ?? '']?.keys ?? {})
  const lines = checks.map((check) => [
    check,
    ...names.map((name) => (manners[name]?.keys[check] ? 'yes' : '·')),
  ])
  const score = names.map((name) => `${String(countKept(manners[name]))} of ${String(checks.length)}`)
  const barriers = names.map((name) => countBarriers(manners[name]))
  return layOut([head, ...lines, ['keys', ...score], ['axe', ...barriers]])
}

/** @param {import('../grid.mjs').Manners | undefined} manners */
export function countKept(manners) {
  return Object.values(manners?.keys ?? {}).filter(Boolean).length
}

/** @param {import('../grid.mjs').Manners | undefined} manners */
export function countBarriers(manners) {
  const states = Object.values(manners?.barriers ?? {})
  const rules = new Set(states.flatMap((found) => found.map(({ rule }) => rule)))
  return rules.size === 0
    ? `0 in ${String(states.length)} states`
    : `${[...rules].join(', ')} (${String(states.length)} states)`
}
