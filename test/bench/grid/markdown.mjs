// The rows of the table in README.md, as measured: what is lost is written there too.
import { quantile } from '../stats.mjs'
import { adapters, isOurs } from './build.mjs'
import {
  countBarriers,
  countKept,
  findBestPeer,
  findNoise,
  metrics,
  mostNoise,
  p95,
  processorTime,
  times,
} from './report.mjs'

/** @typedef {import('../grid.mjs').Part} Part */
/** @typedef {import('../grid.mjs').Manners} Manners */

/** @param {string | undefined} name */
const titleOf = (name) => adapters[name ?? '']?.title ?? ''

/**
 * The main thread's time beside that of the peer that needs least.
 * @param {Part['standings']} standings
 * @param {string} metric
 */
function writeProcessor(standings, metric) {
  const peers = Object.keys(standings).filter((name) => !isOurs(name) && name !== 'floor')
  const spent = (/** @type {string} */ name) => processorTime(standings[name], metric)
  const [least] = peers.filter((name) => !Number.isNaN(spent(name))).sort((a, b) => spent(a) - spent(b))
  if (least === undefined || Number.isNaN(spent('ours'))) return '–'
  const ratio = (spent('ours') / spent(least)).toFixed(2)
  return `${ratio} (${spent('ours').toFixed(1)} : ${spent(least).toFixed(1)} ms, ${titleOf(least)})`
}

/**
 * What the same thing takes where there is no grid at all.
 * @param {Part['standings']} standings
 * @param {string} metric
 */
function writeFloor(standings, metric) {
  const ms = p95(standings['floor'], metric)
  return Number.isFinite(ms) ? `${ms.toFixed(0)} ms` : '–'
}

/**
 * @param {Part} part
 * @returns {string[]}
 */
function timeRows({ rows, standings }) {
  return Object.entries(metrics).flatMap(([metric, { title, goal, frames }]) => {
    const ours = times(standings['ours'], metric)
    const best = findBestPeer(standings, metric)
    if (ours.length === 0 || best === undefined) return []
    const ratio = p95(standings['ours'], metric) / p95(standings[best], metric)
    const noise = findNoise(standings, metric)
    const seen = (standings['ours']?.taken[metric] ?? []).map((each) => each.frames)
    const most = frames?.[rows]
    const counted =
      most === undefined ? '' : `, frame ${String(Math.ceil(quantile(seen, 0.95)))} (goal ${String(most)})`
    const aim = goal?.[rows]
    const missed = aim !== undefined && ratio > aim * Math.min(noise, mostNoise) ? ', missed' : ''
    const size = `${rows.toLocaleString('en')} rows`
    const mine = `${p95(standings['ours'], metric).toFixed(0)} ms${counted}`
    const theirs = `${p95(standings[best], metric).toFixed(0)} ms, ${titleOf(best)}`
    return [
      `| ${title}, ${size} | ${mine} | ${theirs} | ${ratio.toFixed(2)} ± ${(noise - 1).toFixed(2)} (n = ${String(ours.length)})${missed} | ${aim === undefined ? '–' : String(aim)} | ${writeFloor(standings, metric)} | ${writeProcessor(standings, metric)} |`,
    ]
  })
}

/**
 * @param {readonly string[]} names
 * @param {string} title
 * @param {(name: string) => string} write
 */
function peerRow(names, title, write) {
  return `| ${title} | ${names.map(write).join(' | ')} |`
}

/**
 * @param {Part} part
 * @param {Record<string, Manners>} manners
 * @param {Record<string, number>} sizes
 */
function countRows({ standings }, manners, sizes) {
  const names = Object.keys(standings).filter((name) => name !== 'again' && name !== 'floor')
  const checks = Object.keys(manners['ours']?.keys ?? {}).length
  const first = (/** @type {string} */ name, /** @type {'held' | 'scrolled'} */ what) => {
    const frames = standings[name]?.[what][0]
    if (frames === undefined) return '–'
    if (frames.blankFrames === null) return 'canvas'
    return `${String(frames.blankFrames)} of ${String(frames.count)}`
  }
  return [
    `| | ${names.map((name) => titleOf(name)).join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
    peerRow(names, `keys kept, of ${String(checks)}`, (name) =>
      name in manners ? String(countKept(manners[name])) : '–',
    ),
    peerRow(names, 'axe', (name) => (name in manners ? countBarriers(manners[name]) : '–')),
    peerRow(names, 'rows drawn again per edit', (name) => {
      const counts = (standings[name]?.redrawn ?? []).filter((count) => count !== null)
      return counts.length === 0 ? '–' : String(Math.max(...counts))
    }),
    peerRow(names, 'frames with blank rows, arrow held', (name) => first(name, 'held')),
    peerRow(names, 'the same, wheel through all rows', (name) => first(name, 'scrolled')),
    peerRow(names, 'heap, MiB', (name) => quantile(standings[name]?.heapMiB ?? [], 0.5).toFixed(0)),
    peerRow(names, 'page, packed, KiB', (name) => ((sizes[name] ?? 0) / 1024).toFixed(0)),
  ].join('\n')
}

/**
 * @param {readonly Part[]} parts
 * @param {Record<string, Manners>} manners
 * @param {Record<string, number>} sizes
 */
export function writeMarkdown(parts, manners, sizes) {
  const browsers = [...new Set(parts.map(({ engine }) => engine))]
  const tables = browsers.map((browser) => {
    const own = parts.filter(({ engine }) => engine === browser)
    const disk = own.flatMap(({ standings }) =>
      Object.entries(standings).flatMap(([name, { durableMs }]) => (isOurs(name) ? durableMs : [])),
    )
    return [
      `${browser}, p95:`,
      '',
      '| what | ours | best peer | ratio | goal | a plain field | processor |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...own.flatMap(timeRows),
      ...(disk.length === 0
        ? []
        : [
            `| the same paste on disk | ${quantile(disk, 0.95).toFixed(0)} ms | nobody keeps it | | 1000 ms | | |`,
          ]),
    ].join('\n')
  })
  // The last engine is the newest, in which all of them run.
  const large = parts.findLast(({ rows }) => rows === 10_000)
  return [...tables, ...(large === undefined ? [] : [countRows(large, manners, sizes)])].join('\n\n')
}
