// Briefings beside the field's own writers: the same long table, each case in a process of its own, taken in turns; and
// the full pack of the sample as the command line makes it, beside a browser printing the same blocks.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { stubAliases } from '../../scripts/lib/aliases.mjs'
import { cacheFolder, projectFolder } from '../../scripts/lib/places.mjs'
import { benchPack } from './briefing/pack.mjs'
import { makeRows } from './briefing/rows.mjs'
import { installPeers } from './peers-folder.mjs'

const folder = path.join(cacheFolder, 'bench-briefing')
const program = path.join(folder, 'ours.mjs')
const peersFolder = path.join(cacheFolder, 'bench-peers')

/** @typedef {{ wall: number, cpu: number, size: number, addedMemory: number }} Taken */

async function buildOurs() {
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    resolve: { alias: stubAliases },
    build: {
      ssr: 'test/bench/briefing/ours.ts',
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'ours.mjs', codeSplitting: false } },
    },
  })
}

/**
 * @param {string} writer
 * @param {number} rows
 */
function fileOf(writer, rows) {
  return path.join(folder, `${writer}-${String(rows)}.pdf`)
}

/**
 * @param {string} writer
 * @param {number} rows
 * @returns {Taken}
 */
function run(writer, rows) {
  const script = path.join(projectFolder, 'test/bench/briefing/case.mjs')
  const answer = execFileSync(
    process.execPath,
    [script, writer, String(rows), fileOf(writer, rows), program, peersFolder],
    { cwd: projectFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const line = answer.trim().split('\n').at(-1) ?? ''
  /** @type {unknown} */
  const taken = JSON.parse(line)
  return /** @type {Taken} */ (taken)
}

/**
 * Before any time counts: every row is there, its head on each page, the file sound, tagged, embedded, and the same twice.
 * @param {number} rows
 */
function checkOurs(rows) {
  const file = fileOf('ours', rows)
  const first = fs.readFileSync(file)
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const ids = new Set(text.match(/\bR\d{6}\b/g))
  const missing = makeRows(rows).filter(([id = '']) => !ids.has(id)).length
  if (missing > 0) throw new Error(`${String(missing)} of ${String(rows)} rows are not in the file.`)
  const pages = text.split('\f').slice(0, -1)
  const headless = pages.filter((page) => !page.includes('Decision')).length
  if (headless > 0) throw new Error(`${String(headless)} pages have no head.`)
  execFileSync('qpdf', ['--check', file], { stdio: 'ignore' })
  if (!/Tagged:\s+yes/.test(execFileSync('pdfinfo', [file], { encoding: 'utf8' })))
    throw new Error('Not tagged.')
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
  if (!fonts.every((line) => line.slice(72).trim().startsWith('yes')))
    throw new Error('A font is not embedded.')
  run('ours', rows)
  if (!fs.readFileSync(file).equals(first)) throw new Error('The same rows gave other bytes.')
}

/**
 * @param {readonly string[]} writers
 * @param {number} rows
 * @param {number} turns
 * @returns {Record<string, Taken[]>}
 */
function takeTurns(writers, rows, turns) {
  /** @type {Record<string, Taken[]>} */
  const taken = Object.fromEntries(writers.map((writer) => [writer, []]))
  for (let turn = 0; turn < turns; turn += 1) {
    for (const writer of writers) taken[writer]?.push(run(writer, rows))
  }
  return taken
}

/** @returns {Promise<import('./run.mjs').Comparison[]>} */
export async function benchBriefing() {
  await buildOurs()
  installPeers('peers', 'bench-peers')
  const few = takeTurns(['ours', 'autotable', 'pdfmake'], 200, 5)
  const some = takeTurns(['ours', 'autotable', 'pdfmake'], 2000, 5)
  // Once: it takes more than a minute.
  const slow = takeTurns(['react-pdf'], 2000, 1)
  const many = takeTurns(['ours', 'autotable', 'pdfkit', 'pdfmake'], 20_000, 3)
  // Both near each other, so more turns are needed to tell them apart.
  const tagging = takeTurns(['ours', 'untagged'], 20_000, 9)
  for (const rows of [200, 2000, 20_000]) checkOurs(rows)

  /**
   * @param {string} name
   * @param {string} floorName
   * @param {number} goal
   * @param {readonly Taken[] | undefined} ours
   * @param {readonly Taken[] | undefined} floor
   * @param {keyof Taken} what
   * @param {'ms' | 'KiB' | 'MiB'} unit
   * @returns {import('./run.mjs').Comparison}
   */
  const compare = (name, floorName, goal, ours = [], floor = [], what = 'wall', unit = 'ms') => ({
    name,
    floorName,
    goal,
    ours: ours.map((taken) => taken[what]),
    floor: floor.map((taken) => taken[what]),
    unit,
    note: 'IBM Plex Sans embedded, the library’s loading included',
  })
  const long = 'Table of 20,000 rows, tagged'
  const middle = 'Table of 2,000 rows, tagged'
  return [
    compare(long, 'jspdf-autotable', 0.2, many['ours'], many['autotable'], 'wall', 'ms'),
    compare(long, 'pdfkit by hand', 0.2, many['ours'], many['pdfkit'], 'wall', 'ms'),
    compare(long, 'pdfmake', 0.12, many['ours'], many['pdfmake'], 'wall', 'ms'),
    compare(middle, 'jspdf-autotable', 0.4, some['ours'], some['autotable'], 'wall', 'ms'),
    compare(middle, 'pdfmake', 0.2, some['ours'], some['pdfmake'], 'wall', 'ms'),
    compare(middle, '@react-pdf/renderer', 0.01, some['ours'], slow['react-pdf'], 'wall', 'ms'),
    compare(
      'Size at 200 rows, tagged',
      'jspdf-autotable',
      0.35,
      few['ours'],
      few['autotable'],
      'size',
      'KiB',
    ),
    compare('Size at 200 rows, tagged', 'pdfmake', 0.5, few['ours'], few['pdfmake'], 'size', 'KiB'),
    compare(
      'Added memory at 20,000 rows',
      'jspdf-autotable',
      0.55,
      many['ours'],
      many['autotable'],
      'addedMemory',
      'MiB',
    ),
    compare(
      'Tagging 20,000 rows',
      'the same untagged',
      1.15,
      tagging['ours'],
      tagging['untagged'],
      'wall',
      'ms',
    ),
    compare('Processor time of 20,000 rows', 'that of 2,000', 10, many['ours'], some['ours'], 'cpu', 'ms'),
    ...(await benchPack(folder)),
  ]
}
