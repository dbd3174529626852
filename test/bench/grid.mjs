// Our grid beside others, key by key: the same rows, the same window, the same React, taken in turns in one session.
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder } from '../../scripts/lib/places.mjs'
import { adapters, buildPages, isOurs, servePages } from './grid/build.mjs'
import { engines } from './grid/engines.mjs'
import { findBarriers } from './grid/axe-states.mjs'
import { checkContract } from './grid/keyboard-contract.mjs'
import { awaitRest, readLoad } from './grid/load.mjs'
import { writeMarkdown } from './grid/markdown.mjs'
import { findComparisons, printEngine, printManners } from './grid/report.mjs'
import { rehearse, visit } from './grid/visit.mjs'
import { installPeers } from './peers-folder.mjs'

/**
 * @typedef {object} GridOptions
 * @property {boolean} isQuick Fewer turns.
 * @property {boolean} isMarkdown Also prints the rows of the table in README.md.
 * @property {readonly string[] | null} only Grids; all where null.
 * @property {readonly string[] | null} engines
 */

/** @typedef {{ ms: number, frames: number, processorMs: number, rested: boolean }} Taken */

/**
 * @typedef {object} Standing What one grid did in one browser at one size.
 * @property {Record<string, Taken[]>} taken By metric.
 * @property {Record<string, number>} failed How often it did not get there, by metric.
 * @property {number[]} heapMiB
 * @property {(number | null)[]} redrawn
 * @property {number[]} durableMs
 * @property {any[]} held
 * @property {any[]} scrolled
 */

/** @typedef {{ engine: string, rows: number, standings: Record<string, Standing>, visits: { name: string, rested: boolean, load: number }[] }} Part */

/**
 * @typedef {object} Manners What a grid does apart from how fast.
 * @property {Record<string, boolean>} keys By check of the keyboard contract.
 * @property {Record<string, import('./grid/axe-states.mjs').Found[]>} barriers By state.
 */

/** A machine this busy is waited for; then what is measured on it is marked. */
const restMs = 8000

/** @param {GridOptions} options */
function findPlans({ isQuick }) {
  return [
    {
      rows: 10_000,
      turns: isQuick ? 1 : 3,
      opens: isQuick ? 1 : 5,
      cells: isQuick ? 6 : 24,
      warmUp: 3,
      pastes: isQuick ? 1 : 5,
      moves: 1,
    },
    {
      rows: 100_000,
      turns: isQuick ? 1 : 2,
      opens: isQuick ? 1 : 4,
      cells: isQuick ? 4 : 16,
      warmUp: 2,
      pastes: 0,
      moves: 0,
    },
  ]
}

/** @returns {Standing} */
function makeStanding() {
  return { taken: {}, failed: {}, heapMiB: [], redrawn: [], durableMs: [], held: [], scrolled: [] }
}

/**
 * @param {Standing} standing
 * @param {Awaited<ReturnType<typeof visit>>} seen
 * @param {boolean} rested
 */
function note(standing, seen, rested) {
  for (const { metric, timing } of seen.samples) {
    if (timing === null) standing.failed[metric] = (standing.failed[metric] ?? 0) + 1
    else (standing.taken[metric] ??= []).push({ processorMs: NaN, ...timing, rested })
  }
  standing.heapMiB.push(seen.heapMiB)
  standing.redrawn.push(seen.redrawn)
  standing.durableMs.push(...seen.durableMs)
  if (seen.held !== null) standing.held.push(seen.held)
  if (seen.scrolled !== null) standing.scrolled.push(seen.scrolled)
}

/**
 * Every grid in turn, there and back: whoever comes last in one round comes first in the next.
 * @param {import('./grid/engines.mjs').Engine} engine
 * @param {string} origin
 * @param {readonly string[]} names
 * @param {ReturnType<typeof findPlans>[number]} plan
 * @returns {Promise<Part>}
 */
async function takeTurns(engine, origin, names, plan) {
  const standings = Object.fromEntries(names.map((name) => [name, makeStanding()]))
  const visits = []
  for (let turn = 0; turn < plan.turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
      await engine.page.goto('about:blank')
      const { rested, load } = await awaitRest(restMs)
      process.stderr.write(`${engine.name}, ${String(plan.rows)} rows, turn ${String(turn + 1)}: ${name}\n`)
      try {
        if (turn === 0) await rehearse(engine, origin, name, plan.rows)
        const seen = await visit(engine, origin, name, { ...plan, move: turn < plan.moves })
        note(/** @type {Standing} */ (standings[name]), seen, rested)
      } catch (error) {
        // Of ours it is a fault of ours; a peer that loses its cells loses this turn.
        if (isOurs(name)) throw error
        process.stderr.write(`${name}: ${String(error).split('\n')[0] ?? ''}\n`)
      }
      visits.push({ name, rested, load })
    }
  }
  return { engine: engine.name, rows: plan.rows, standings, visits }
}

/**
 * @param {import('./grid/engines.mjs').Engine} engine
 * @param {string} origin
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, Manners>>}
 */
async function lookAtManners(engine, origin, names) {
  /** @type {Record<string, Manners>} */
  const manners = {}
  for (const name of names.filter((each) => each !== 'again' && each !== 'floor')) {
    process.stderr.write(`${engine.name}, keys and barriers: ${name}\n`)
    const keys = await checkContract(engine, origin, name)
    manners[name] = { keys, barriers: await findBarriers(engine, origin, name, isOurs(name)) }
  }
  return manners
}

/** @param {object} raw Every single figure, for whoever doubts the summary. */
function keepRaw(raw) {
  fs.writeFileSync(path.join(cacheFolder, 'bench-grid', 'raw.json'), JSON.stringify(raw, null, 1))
}

/**
 * @param {GridOptions} options
 * @returns {Promise<import('./run.mjs').Comparison[]>}
 */
export async function benchGrid(options) {
  const wanted = Object.keys(adapters).filter((name) => options.only?.includes(name) ?? true)
  const names = options.only === null || wanted.some(isOurs) ? wanted : ['ours', ...wanted]
  const sizes = await buildPages(names, installPeers('grid/peers', 'bench-grid-peers'))
  const server = await servePages()
  const startLoad = readLoad()
  /** @type {Part[]} */
  const parts = []
  /** @type {Record<string, Manners>} */
  let manners = {}
  try {
    for (const [name, open] of Object.entries(engines)) {
      if (options.engines?.includes(name) === false) continue
      const engine = await open()
      for (const plan of findPlans(options)) {
        const part = await takeTurns(engine, server.origin, names, plan)
        parts.push(part)
        keepRaw({ startLoad, sizes, parts })
        console.log(printEngine(part, sizes))
      }
      // Keys and roles do not depend on the browser's age: today's is asked.
      if (name === 'chromium') {
        manners = await lookAtManners(engine, server.origin, options.isQuick ? ['ours'] : names)
      }
      await engine.close()
    }
  } finally {
    server.close()
  }
  const folder = path.join(cacheFolder, 'bench-grid')
  fs.writeFileSync(
    path.join(folder, 'raw.json'),
    JSON.stringify({ startLoad, sizes, parts, manners }, null, 1),
  )
  if (Object.keys(manners).length > 0) console.log(printManners(manners))
  if (options.isMarkdown) console.log(writeMarkdown(parts, manners, sizes))
  return parts.flatMap(findComparisons)
}
