// Runs the benchmarks and prints each as a ratio to its floor, measured in the same run: `npm run bench -- [name …]`.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../../scripts/lib/places.mjs'
import { requireSystem } from '../../scripts/lib/system.mjs'
import { benchBriefing } from './briefing.mjs'
import { benchGrid } from './grid.mjs'
import { benchMeasures } from './measures.mjs'
import { benchStart } from './start.mjs'
import { quantile } from './stats.mjs'
import { benchStore } from './store.mjs'
import { benchTyping } from './typing.mjs'

/**
 * @typedef {object} Comparison
 * @property {string} name
 * @property {string} floorName What ours is held against.
 * @property {number} [goal] Highest ratio aimed for, where any is.
 * @property {readonly number[]} ours Run by run.
 * @property {readonly number[]} floor Run by run.
 * @property {'ms' | 'KiB' | 'MiB'} [unit] Milliseconds where left out.
 * @property {number} [quantile] Which of each side is compared; the median where left out.
 * @property {string} note
 */

requireSystem({ forTests: true, forBench: true })

/** @type {Record<string, () => Promise<Comparison[]>>} */
const benches = {
  start: benchStart,
  store: benchStore,
  measures: benchMeasures,
  briefing: benchBriefing,
  typing: benchTyping,
  grid: () => benchGrid(findGridOptions()),
}

/**
 * @param {number} value
 * @param {string} unit
 */
function withUnit(value, unit) {
  return `${value.toFixed(value < 1 ? 3 : 1)} ${unit}`
}

/** @param {Comparison} comparison */
function describe({ name, floorName, goal, ours, floor, note, unit = 'ms', quantile: share = 0.5 }) {
  const [left, right] = [quantile(ours, share), quantile(floor, share)]
  const ratio = left / right
  const verdict =
    goal === undefined ? 'no goal' : `goal ${goal.toFixed(2)}, ${ratio <= goal ? 'met' : 'missed'}`
  return [
    `${name}: ${ratio.toFixed(2)} x ${floorName} (${verdict})`,
    `  ours ${withUnit(left, unit)}, floor ${withUnit(right, unit)}, n = ${String(ours.length)}; ${note}`,
  ].join('\n')
}

/**
 * `--quick`, `--markdown`, `--only ours,ag-grid`, `--engine chromium`.
 * @returns {import('./grid.mjs').GridOptions}
 */
function findGridOptions() {
  return {
    isQuick: values.quick === true,
    isMarkdown: values.markdown === true,
    only: values.only?.split(',') ?? null,
    engines: values.engine?.split(',') ?? null,
  }
}

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    markdown: { type: 'boolean' },
    only: { type: 'string' },
    engine: { type: 'string' },
  },
})
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(64)
}

/** @type {Comparison[]} */
const results = []
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const comparison of await bench()) {
    results.push(comparison)
    console.log(describe(comparison))
  }
}

const file = path.join(cacheFolder, 'bench.json')
fs.mkdirSync(cacheFolder, { recursive: true })
fs.writeFileSync(file, JSON.stringify(results, null, 1))
console.log(`Every run: ${path.relative(process.cwd(), file)}`)
